using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;
using static CollectionRules.Tests.Cases.Given;

namespace CollectionRules.Tests.Cases;

/// <content>Where amounts go.</content>
public sealed partial class CollectionCaseTests
{
    [Fact]
    public void StandingAt_AllocationBeyondWhatIsDue_PaysTheOldest()
    {
        PaymentPart interest = new() { Component = DueComponent.Interest, Amount = Yuan(60m), DueItem = "D-1" };
        CollectionCase file = Case(Due("D-1", "2025-03-01", 100m, 10m), Due("D-2", "2025-04-01", 100m)).Record(Paid("P-1", "2025-03-01", 60m, interest));
        AccountStanding standing = file.On("2025-03-02").Accounts[0];
        Assert.Equal("principal 50.00 CNY", standing.PastDue.ToString());
        Assert.True(standing.Credit.IsZero);
    }

    [Fact]
    public void StandingAt_RandomAllocations_CreditOnlyWhereNothingIsUnpaid() => Property.HoldsForSeeds(random =>
    {
        DueItem[] items = [.. Enumerable.Range(1, random.Next(1, 5)).Select(i => Due($"D-{i}", $"2025-0{random.Next(1, 9)}-01", random.Next(1, 90), random.Next(0, 20), random.Next(0, 9)))];
        CollectionCase file = Case(items);
        for (int i = 0; i < random.Next(0, 6); i++)
        {
            PaymentPart[] parts =
            [
                .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new PaymentPart
                {
                    Component = (DueComponent)random.Next(4),
                    Amount = Yuan(random.Next(1, 60)),
                    DueItem = random.Next(2) == 0 ? null : $"D-{random.Next(1, items.Length + 1)}",
                }),
            ];
            file = file.Record(Paid($"P-{i}", $"2025-0{random.Next(1, 9)}-10", parts.Sum(part => part.Amount.Amount), parts));
        }

        AccountStanding standing = file.On("2025-09-15").Accounts[0];
        decimal paid = file.Events.OfType<PaymentReceived>().Sum(one => one.Amount.Amount);
        Assert.Equal(items.Sum(item => item.Amounts.Total.Amount) + standing.Credit.Amount, standing.Outstanding.Total.Amount + paid);
        Assert.True(standing.Credit.IsZero || standing.Outstanding.IsZero);
    });

    [Fact]
    public void StandingAt_WaiverBeforeAnAllocatedPayment_LosesNoCent()
    {
        PaymentPart penalty = new() { Component = DueComponent.Penalty, Amount = Yuan(5m), DueItem = "D-1" };
        CollectionCase file = Case(Due("D-1", "2025-03-01", 100m, penalty: 5m)).Record([
            Paid("P-1", "2025-03-05", 5m, penalty),
            new AmountWaived("W-1", At("2025-03-04")) { RecordedAt = At("2025-03-06"), Account = "A-1", Component = DueComponent.Penalty, Amount = Yuan(5m) },
        ]);
        Assert.Equal("principal 95.00 CNY", file.On("2025-03-07").Outstanding.ToString());
    }

    [Fact]
    public void StandingAt_ManyDueItemsInFallingOrder_ComparesFewTimes()
    {
        const int count = 20_000;
        DueItem[] items = [.. Enumerable.Range(0, count).Select(i => new DueItem($"D-{i}", Day("2090-01-01").AddDays(-i), new DueAmounts(Yuan(1m))))];
        CollectionCase file = Case(items);
        AccountLedger ledger = new(file.Accounts[0], [], [], At("2026-01-01"), DelinquencyRule.Standard, Zones.Find("+08:00"), 100);
        Assert.Equal(items.Reverse().Select(item => item.Id), ledger.Items.Select(item => item.Due.Id));
        Assert.InRange(ledger.Compared, 1, 40 * count);
        Assert.Equal(1_000m * 20, file.On("2026-01-01").Outstanding.Total.Amount);
    }

    [Fact]
    public void StandingAt_LastDayOfMonths_AnchorsOnTheFirstDueDate()
    {
        CollectionCase file = CaseFile.For("C-1").Loan(Yuan(400m), 4).DueFrom(Day("2027-12-31")).Build();
        Assert.Equal(["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31"], file.Accounts[0].Contract.DueItems.Select(item => DateText.Format(item.DueOn)));
        CollectionCase paid = file.Record([Paid("P-1", "2028-01-31", 200m)]);
        Assert.Equal([0, 1], new[] { "2028-02-29", "2028-03-01" }.Select(day => paid.StandingAt(At(day)).DaysPastDue));
        Assert.Equal(31, paid.RepaymentHistoryAt(At("2028-02-29"), months: 1).MostDaysPastDue);
    }

    [Fact]
    public void StandingAt_OneInstant_IsAnotherDayInEachBusinessZone()
    {
        Account far = Account("A-2", [Due("D-1", "2025-03-01", 100m)]) with { BusinessZone = "America/New_York" };
        CollectionCase file = CaseFile.For("C-1").In(Currency.CNY).With(Account(Due("D-1", "2025-03-01", 100m))).With(far).Build();
        CaseStanding standing = file.StandingAt(DateText.ParseInstant("2025-03-02T00:00:00+08:00"));
        Assert.Equal([(Day("2025-03-02"), 1), (Day("2025-03-01"), 0)], standing.Accounts.Select(one => (one.AsOf, one.DaysPastDue)));
        Assert.Equal([7, 8, 8, 9], new[] { "2025-03-09T04:59:59Z", "2025-03-09T05:00:00Z", "2025-03-10T03:59:59Z", "2025-03-10T04:00:00Z" }
            .Select(instant => file.StandingAt(DateText.ParseInstant(instant)).Accounts[1].DaysPastDue));
    }

    [Theory]
    [InlineData("JPY", "0.99", "1", 10)]
    [InlineData("JPY", "1", "1", 0)]
    [InlineData("KWD", "0.0019", "0.002", 10)]
    [InlineData("KWD", "0.0019", "0.001", 0)]
    [InlineData("KWD", "79228162514264337593543950335", "0.001", 0)]
    public void StandingAt_ToleranceBetweenMinorUnits_CountsWholeOnes(string code, string tolerance, string unpaid, int days)
    {
        Currency currency = Currency.Parse(code);
        DueItem item = new("D-1", Day("2025-03-01"), new DueAmounts(Money.Of(DecimalText.Parse(unpaid), currency)));
        CollectionCase file = CaseFile.For("C-1").In(currency).With(Account(item)).Build();
        Assert.Equal(days, file.On("2025-03-11", new DelinquencyRule { Tolerance = DecimalText.Parse(tolerance) }).DaysPastDue);
    }

    [Fact]
    public void StandingAt_ReversalAfterLaterEvents_IsAsIfNeverPaid()
    {
        CollectionCase without = Case(Due("D-1", "2025-03-01", 100m), Due("D-2", "2025-04-01", 100m)).Record([
            Paid("P-2", "2025-04-01", 100m),
            new ScheduleReplaced("S-1", At("2025-04-10")) { Account = "A-1", Removed = ["D-2"], Items = [Due("N-1", "2025-06-01", 100m)] },
            new AmountWaived("W-1", At("2025-04-11")) { Account = "A-1", Component = DueComponent.Principal, Amount = Yuan(10m) },
        ]);
        CollectionCase with = without.Record([Paid("P-1", "2025-03-01", 100m), new PaymentReversed("R-1", At("2025-04-12")) { Payment = "P-1" }]);
        Assert.Equal(without.On("2025-04-12").Accounts[0], with.On("2025-04-12").Accounts[0]);
        Assert.NotEqual(without.On("2025-04-11").Accounts[0], with.On("2025-04-11").Accounts[0]);
    }

    [Theory]
    [InlineData(true, "dossier-incomplete [contact]")]
    [InlineData(false, "complete")]
    public void CheckDossier_ContactPointFoundInvalidSince_IsNoContact(bool isLast, string text)
    {
        ContactPoint phone = new() { Id = "N-1", Kind = ContactPointKind.Phone, Value = "13800138000", Basis = LawfulBasis.Contract };
        CollectionCase file = CaseFile.From(Two).Of(new Borrower { Name = "Zhang San", IdentityNumber = "110101199003070000", ContactPoints = [phone] }).Build()
            .Record(new ContactPointChecked("K-1", At("2025-03-05")) { ContactPoint = "N-1", IsValid = false });
        file = isLast ? file : file.Record(new ContactPointChecked("K-2", At("2025-03-06")) { ContactPoint = "N-1", IsValid = true });
        Assert.Equal("complete", file.CheckDossier(DossierPurpose.RemoteContact, At("2025-03-04"), Zones).ToString());
        Assert.Equal(text, file.CheckDossier(DossierPurpose.RemoteContact, At("2025-03-07"), Zones).ToString());
    }

    [Fact]
    [Trait("diagnostic", "CR-CASE-SUM")]
    public void Build_AmountsBeyondWhatCanBeSummed_AreReported()
    {
        DueItem Half(string id) => new(id, Day("2025-03-01"), new DueAmounts(Money.FromMinorUnits((long.MaxValue / 2) + 1, Currency.CNY)));
        Assert.True(CaseFile.For("C-1").In(Currency.CNY).With(Account(Half("D-1"))).TryBuild(out CollectionCase? built, out _));
        Assert.False(CaseFile.From(built).With(new DueItemAdded("E-1", At("2025-03-01")) { Account = "A-1", Item = Half("D-2") }).TryBuild(out _, out var faults));
        Assert.Equal(
            ["CR-CASE-SUM error: The amounts of the case sum to 92233720368547758.08, more than the 92233720368547758.07 CNY that can be kept. Hint: correct the amounts; one of them is likely wrong."],
            faults.Select(fault => fault.ToString()));
        Assert.Equal(DiagnosticCode.CaseSum, faults[0].Code);
    }
}
