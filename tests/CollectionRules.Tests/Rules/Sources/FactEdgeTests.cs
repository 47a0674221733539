using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Rules.Sources;
using static CollectionRules.Tests.Cases.Given;

namespace CollectionRules.Tests.Rules.Sources;

/// <summary>Facts at the edges of their windows and states.</summary>
public class FactEdgeTests
{
    private static readonly Account Monthly = Account(
        Due("D-1", "2026-01-10", 100m), Due("D-2", "2026-02-10", 100m), Due("D-3", "2026-03-10", 100m), Due("D-4", "2026-04-10", 100m));

    [Theory]
    [InlineData("2026-01-09", "false", "true", "missing", "missing")]
    [InlineData("2026-01-10", "false", "true", "missing", "missing")]
    [InlineData("2026-01-11", "true", "false", "1", "0")]
    [InlineData("2026-02-09", "true", "false", "30", "1")]
    [InlineData("2026-02-08", "true", "false", "29", "0")]
    public void Read_FirstInstallment_IsMissedFromTheNextDay(string day, string missed, string thin, string most, string times)
    {
        CollectionCase file = File(Monthly);
        Assert.Equal([missed, thin, most, times], Read(file, day, Facts.IsFirstPaymentMissed, Facts.IsThinFile, Facts.MaxDaysPastDue12M, Facts.Times30DaysPastDue12M));
    }

    [Fact]
    public void Read_FirstInstallmentPaidLate_StaysMissed()
    {
        CollectionCase file = File(Monthly, Paid("P", "2026-01-11", 100m));
        Assert.Equal(["true", "1", "cured", "0"], Read(file, "2026-01-11", Facts.IsFirstPaymentMissed, Facts.CuredSpells24M, Facts.State, Facts.DaysSinceCured));
        Assert.Equal(["1", "5"], Read(file, "2026-01-16", Facts.CuredSpells24M, Facts.DaysSinceCured));
        Assert.Equal("missing", Read(file, "2026-02-11", Facts.DaysSinceCured).Single());
        Assert.Equal("missing", Read(File(Monthly, Paid("P", "2026-01-10", 100m)), "2026-01-16", Facts.DaysSinceCured).Single());
    }

    [Theory]
    [InlineData("2028-01-19", "1")]
    [InlineData("2028-01-20", "0")]
    public void Read_CuredSpell_CountsForTwentyFourMonths(string day, string spells)
    {
        Account one = Account(Due("D-1", "2026-01-10", 100m));
        Assert.Equal(spells, Read(File(one, Paid("P", "2026-01-20", 100m)), day, Facts.CuredSpells24M).Single());
    }

    [Fact]
    public void Read_ChargedOff_EndedBadly() =>
        Assert.Equal(["ended-badly", "true"], Read(File(Monthly, new ChargedOff("X", At("2026-03-01")) { Account = "A-1" }), "2026-03-02", Facts.CuredSpells24M, Facts.IsChargedOff));

    [Theory]
    [InlineData("2026-07-10", "0")]
    [InlineData("2026-07-09", "1")]
    public void Read_BrokenPromise_CountsUntilTheSameDaySixMonthsLater(string day, string broken)
    {
        CollectionCase file = File(Monthly, Promise("PR", "2026-01-05", "2026-01-09"), new PromiseBroken("B", At("2026-01-10")) { Promise = "PR" });
        Assert.Equal([broken, "1"], Read(file, day, Facts.BrokenPromises6M, Facts.BrokenPromises));
    }

    [Fact]
    public void Read_NoPromiseEver_IsSpecial()
    {
        Assert.Equal("no-promise-taken", Read(File(Monthly), "2026-03-01", Facts.BrokenPromises6M).Single());
        Assert.Equal("0", Read(File(Monthly, Promise("PR", "2026-01-05", "2026-01-09")), "2026-03-01", Facts.BrokenPromises6M).Single());
        Assert.Equal("never-paid", Read(File(Monthly), "2026-03-01", Facts.DaysSinceLastPayment).Single());
    }

    [Theory]
    [InlineData("kept", "false")]
    [InlineData("broken", "false")]
    [InlineData("withdrawn", "false")]
    [InlineData("running", "true")]
    public void Read_Promise_RunsUntilItEnds(string end, string active)
    {
        CaseEvent[] events = [Promise("PR", "2026-01-05", "2026-01-09")];
        events = end switch
        {
            "kept" => [.. events, new PromiseKept("E", At("2026-01-06")) { Promise = "PR" }],
            "broken" => [.. events, new PromiseBroken("E", At("2026-01-06")) { Promise = "PR" }],
            "withdrawn" => [.. events, new PromiseWithdrawn("E", At("2026-01-06")) { Promise = "PR" }],
            _ => events,
        };
        Assert.Equal([active, active == "true" ? "-3" : "missing"], Read(File(Monthly, events), "2026-01-12", Facts.HasActivePromise, Facts.DaysToPromise));
    }

    [Theory]
    [InlineData(1, "offered")]
    [InlineData(2, "active")]
    [InlineData(3, "broken")]
    [InlineData(4, "offered")]
    [InlineData(6, "completed")]
    public void Read_Plan_IsInTheStateOfItsLastEvent(int events, string state)
    {
        CaseEvent[] all =
        [
            new PlanOffered("O-1", At("2026-01-01")) { Plan = PlanKind.Installments },
            new PlanAccepted("A-1", At("2026-01-02")) { Offer = "O-1" },
            new PlanBroken("B-1", At("2026-01-03")) { Plan = "A-1" },
            new PlanOffered("O-2", At("2026-01-04")) { Plan = PlanKind.Installments },
            new PlanAccepted("A-2", At("2026-01-05")) { Offer = "O-2" },
            new PlanCompleted("B-2", At("2026-01-06")) { Plan = "A-2" },
        ];
        Assert.Equal(state, Read(File(Monthly, all[..events]), "2026-01-12", Facts.PlanState).Single());
    }

    [Fact]
    public void Read_ContactThatReached_EndsTheFruitlessOnes()
    {
        CaseEvent[] events =
        [
            FactCase.Contact("1", "2026-01-01T10:00", Channel.Call, ContactOutcome.NoAnswer),
            FactCase.Contact("2", "2026-01-02T10:00", Channel.Call, ContactOutcome.RefusedToTalk),
            FactCase.Contact("3", "2026-01-03T10:00", Channel.Call, ContactOutcome.Conversation, "friend"),
            FactCase.Contact("4", "2026-01-04T10:00", Channel.Call, ContactOutcome.Busy),
        ];
        Assert.Equal(["1", "1"], Read(File(Monthly, events), "2026-01-12", Facts.FruitlessContacts, Facts.FailedRemoteContacts));
    }

    [Theory]
    [InlineData("2026-01-02T00:30:00+08:00", "0", "1")]
    [InlineData("2026-01-01T23:59:59+08:00", "1", "1")]
    [InlineData("2026-01-07T23:59:59+08:00", "0", "1")]
    [InlineData("2026-01-08T00:00:00+08:00", "0", "0")]
    public void Read_Calls_CountLocalDatesOfTheBorrower(string asOf, string today, string week)
    {
        CollectionCase file = File(Monthly, FactCase.Contact("1", "2026-01-01T22:00", Channel.Call, ContactOutcome.NoAnswer));
        Assert.Equal([today, week], Read(file, DateText.ParseInstant(asOf), Facts.CallsToday, Facts.Calls7D));
    }

    [Theory]
    [InlineData("2026-06-30", "true")]
    [InlineData("2026-07-01", "false")]
    public void Read_Agency_HasTheAccountUntilTheLastDay(string day, string with)
    {
        CaseEvent placed = new PlacedWithAgency("P", At("2026-06-01")) { Account = "A-1", Agency = "x", Until = Day("2026-06-30") };
        Assert.Equal(with, Read(File(Monthly, placed), day, Facts.IsWithAgency).Single());
        Assert.Equal("false", Read(File(Monthly, placed, new RecalledFromAgency("R", At("2026-06-02")) { Account = "A-1" }), "2026-06-10", Facts.IsWithAgency).Single());
    }

    [Theory]
    [InlineData("2026-03-01", "missing")]
    [InlineData("2026-03-02", "true")]
    [InlineData("2026-03-03", "true")]
    [InlineData("2026-03-04", "false")]
    public void Read_Autopay_IsTheConsentInForce(string day, string autopay)
    {
        CaseEvent given = new ConsentGiven("C", At("2026-03-02")) { Consent = ConsentKind.DirectDebit, ValidUntil = At("2026-03-04") };
        Assert.Equal(autopay, Read(File(Monthly, given), day, Facts.HasAutopay).Single());
    }

    [Fact]
    public void Read_AddressFoundWrong_IsNotUsable()
    {
        Borrower borrower = new() { Zones = ["+08:00"], ContactPoints = [new ContactPoint { Id = "H", Kind = ContactPointKind.Address, Value = "x", Basis = LawfulBasis.Contract, VerifiedOn = Day("2026-01-01") }] };
        CaseFile file = CaseFile.For("C").In(Currency.CNY).Within(Zones).Of(borrower).With(Monthly);
        Assert.Equal(["true", "30"], Read(file.Build(), "2026-01-31", Facts.HasUsableAddress, Facts.DaysSinceAddressVerified));
        file.With(new ContactPointChecked("K", At("2026-01-20")) { ContactPoint = "H", IsValid = false });
        Assert.Equal(["false", "never-verified"], Read(file.Build(), "2026-01-31", Facts.HasUsableAddress, Facts.DaysSinceAddressVerified));
    }

    [Fact]
    public void Read_ZonesThatDisagree_LeaveTheHourOut()
    {
        ZoneBook book = ZoneBook.Of(ZoneRules.Fixed(TimeSpan.FromHours(8)), ZoneRules.Fixed(TimeSpan.FromHours(9)));
        CollectionCase file = CaseFile.For("C").In(Currency.CNY).Within(book).Of(new Borrower { Zones = ["+08:00", "+09:00"] }).Build();
        FactRow row = FactSource.Create(FactSchema.Of(Facts.LocalHour)).Read(file, DecisionContext.At(At("2026-01-01"), c => c.Zones(book)));
        Assert.Equal(FactValue.Missing, row.Get(Facts.LocalHour));
    }

    [Theory]
    [InlineData("2025-12-31", "4", "4")]
    [InlineData("2026-01-01", "5", "5")]
    public void Read_CleanYears_AreWholeYearsSinceTheLastArrears(string day, string loyal, string clean)
    {
        CaseFile file = CaseFile.For("C").In(Currency.CNY).Within(Zones).Of(new Borrower { CustomerSince = Day("2021-01-01") }).With(Account(Due("D", "2026-06-01", 1m)));
        Assert.Equal([loyal, clean], Read(file.Build(), day, Facts.LoyaltyYears, Facts.CleanYears));
    }

    [Fact]
    public void Read_ArrearsThatWereCured_StartTheCleanYearsAgain()
    {
        CaseFile file = CaseFile.For("C").In(Currency.CNY).Within(Zones).Of(new Borrower { CustomerSince = Day("2010-01-01") }).With(Account(Due("D", "2020-01-01", 1m), Due("E", "2030-01-01", 1m)));
        Assert.Equal(["16", "0"], Read(file.Build(), "2026-01-20", Facts.LoyaltyYears, Facts.CleanYears));
        file.With(Paid("P", "2021-01-20", 1m));
        Assert.Equal("5", Read(file.Build(), "2026-01-20", Facts.CleanYears).Single());
    }

    [Theory]
    [InlineData("P1M", "1000")]
    [InlineData("P1W", "4333.33")]
    [InlineData("P2W", "2166.67")]
    [InlineData("P1D", "30416.67")]
    [InlineData("P1Y", "83.33")]
    [InlineData("P3M", "333.33")]
    public void Read_Income_IsPerMonthHalfToEven(string every, string income)
    {
        Borrower borrower = new() { Incomes = [new Income { Amount = Yuan(1_000m), Frequency = Frequency.Every(CalendarSpan.Parse(every)) }] };
        Assert.Equal(income, Read(CaseFile.For("C").In(Currency.CNY).Within(Zones).Of(borrower).Build(), "2026-01-01", Facts.MonthlyIncome).Single());
    }

    [Fact]
    public void Read_DelinquencyRule_IsTheOneOfTheSource()
    {
        CollectionCase file = File(Account(Due("D-1", "2026-01-10", 5m), Due("D-2", "2026-02-10", 100m)));
        FactSource tolerant = FactSource.Create(FactSchema.Of(Facts.DaysPastDue), delinquency: new DelinquencyRule { Tolerance = 5m });
        Assert.Equal(19, tolerant.Read(file, Context(At("2026-03-01"))).Get(Facts.DaysPastDue));
        Assert.Equal("50", Read(file, "2026-03-01", Facts.DaysPastDue).Single());
    }

    [Fact]
    public void Read_TenThousandEvents_LooksAtEachFewTimes()
    {
        CaseFile file = CaseFile.For("C").In(Currency.CNY).Within(Zones).With(Monthly);
        for (int i = 0; i < 10_000; i++)
        {
            file.With(FactCase.Contact($"E-{i}", DateText.Format(At("2016-01-01").AddHours(9 * i))[..16], Channel.Call, i % 7 == 0 ? ContactOutcome.Conversation : ContactOutcome.NoAnswer));
        }

        FactReading reading = new(file.Build(), Context(At("2026-04-05")), DelinquencyRule.Standard);
        foreach (CatalogFact entry in FactCatalog.All)
        {
            entry.Read?.Invoke(reading);
        }

        Assert.InRange(reading.History.Looked, 10_000, 100_000);
    }

    private static CollectionCase File(Account account, params CaseEvent[] events)
    {
        CaseFile file = CaseFile.For("C-1").In(Currency.CNY).Within(Zones).Of(new Borrower { Zones = ["+08:00"] }).With(account).With(new Person { Id = "friend" });
        foreach (CaseEvent told in events)
        {
            file.With(told);
        }

        return file.Build();
    }

    private static PromiseMade Promise(string id, string day, string due) => new(id, At(day)) { Amount = Yuan(100m), DueOn = Day(due) };

    private static DecisionContext Context(DateTimeOffset at) => DecisionContext.At(at, c => c.Zones(Zones));

    private static IReadOnlyList<string> Read(CollectionCase file, string day, params Fact[] facts) => Read(file, At(day), facts);

    private static IReadOnlyList<string> Read(CollectionCase file, DateTimeOffset at, params Fact[] facts)
    {
        FactRow row = FactSource.Create(FactSchema.Of(facts)).Read(file, Context(at));
        Assert.Empty(row.Faults);
        return [.. facts.Select(fact => row.Get(fact).ToString())];
    }
}
