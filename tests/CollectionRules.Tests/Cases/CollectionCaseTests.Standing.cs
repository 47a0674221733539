using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;
using static CollectionRules.Tests.Cases.Given;

namespace CollectionRules.Tests.Cases;

public sealed partial class CollectionCaseTests
{
    private static readonly CollectionCase Two = Case(Due("D-1", "2025-03-01", 1_000m), Due("D-2", "2025-04-01", 1_000m));

    [Fact]
    [Trait("req", "BOC-01")]
    public void StandingAt_LifeOfOneLoan_IsPreDueOverdueCuredClosed()
    {
        CaseStanding near = Two.On("2025-02-27");
        Assert.Equal((0, 2, LifeCycleState.PreDue), (near.DaysPastDue, near.DaysToDue!.Value, near.State));
        CaseStanding late = Two.On("2025-03-11");
        Assert.Equal((10, LifeCycleState.Overdue), (late.DaysPastDue, late.State));
        Assert.Equal(Yuan(1_000m), late.PastDue.Total);
        Assert.Equal(LifeCycleState.Current, Two.On("2025-01-31").State);

        CollectionCase paid = Two.Record(Paid("P-1", "2025-03-12", 1_000m));
        Assert.Equal((0, LifeCycleState.Cured), (paid.On("2025-03-12").DaysPastDue, paid.On("2025-03-12").State));
        CollectionCase all = paid.Record(Paid("P-2", "2025-03-20", 1_000m));
        Assert.Equal((0, LifeCycleState.Closed), (all.On("2025-03-20").DaysPastDue, all.On("2025-03-20").State));
        Assert.True(all.On("2025-03-20").Outstanding.IsZero);
        Assert.Equal(LifeCycleState.Overdue, all.On("2025-03-11").State);
    }

    [Theory]
    [InlineData("2025-02-28", 0)]
    [InlineData("2025-03-01", 0)]
    [InlineData("2025-03-02", 1)]
    public void StandingAt_AroundTheDueDate_TheDayItselfIsOnTime(string day, int days) => Assert.Equal(days, Two.On(day).DaysPastDue);

    [Fact]
    public void StandingAt_Instant_CountsDaysOfTheBusinessZone()
    {
        Assert.Equal(9, Two.StandingAt(DateTimeOffset.Parse("2025-03-10T15:59:59Z", System.Globalization.CultureInfo.InvariantCulture), zones: Zones).DaysPastDue);
        Assert.Equal(10, Two.StandingAt(DateTimeOffset.Parse("2025-03-10T16:00:00Z", System.Globalization.CultureInfo.InvariantCulture), zones: Zones).DaysPastDue);
        Assert.Throws<KeyNotFoundException>(() => Two.StandingAt(At("2025-03-10"), zones: ZoneBook.Of()));
    }

    [Theory]
    [InlineData(0, "2025-02-28", LifeCycleState.Current)]
    [InlineData(0, "2025-03-01", LifeCycleState.PreDue)]
    [InlineData(3, "2025-02-25", LifeCycleState.Current)]
    [InlineData(3, "2025-02-26", LifeCycleState.PreDue)]
    public void StandingAt_PreDueDays_BeginOnTheBound(int preDue, string day, LifeCycleState state) =>
        Assert.Equal(state, Two.On(day, new DelinquencyRule { PreDueDays = preDue }).State);

    [Fact]
    public void StandingAt_Cured_LastsToTheNextDueDate()
    {
        CollectionCase paid = Two.Record([Paid("P-1", "2025-03-12", 1_000m), Paid("P-2", "2025-03-30", 500m)]);
        Assert.Equal(LifeCycleState.Cured, paid.On("2025-04-01").State);
        Assert.Equal(LifeCycleState.Overdue, paid.On("2025-04-02").State);
        Assert.Equal(Day("2025-03-12"), paid.On("2025-04-01").Accounts[0].CuredOn);
        Assert.Null(paid.On("2025-04-02").Accounts[0].CuredOn);
        CollectionCase third = Case(Due("D-1", "2025-03-01", 1_000m), Due("D-2", "2025-04-01", 1_000m), Due("D-3", "2025-06-01", 1_000m))
            .Record([Paid("P-1", "2025-03-12", 1_000m), Paid("P-2", "2025-03-30", 1_000m)]);
        Assert.Equal(LifeCycleState.Cured, third.On("2025-04-01").State);
        Assert.Equal(LifeCycleState.Current, third.On("2025-04-02").State);
    }

    [Theory]
    [InlineData(10, "990", 0)]
    [InlineData(10, "989.99", 10)]
    [InlineData(0, "999.99", 10)]
    public void StandingAt_Tolerance_AtTheBoundIsNotPastDue(int tolerance, string paid, int days)
    {
        CollectionCase file = Two.Record(Paid("P-1", "2025-03-01", decimal.Parse(paid, System.Globalization.CultureInfo.InvariantCulture)));
        CaseStanding standing = file.On("2025-03-11", new DelinquencyRule { Tolerance = tolerance });
        Assert.Equal(days, standing.DaysPastDue);
        Assert.Equal(1_000m - decimal.Parse(paid, System.Globalization.CultureInfo.InvariantCulture), standing.PastDue.Total.Amount);
    }

    [Fact]
    public void StandingAt_Methods_ChooseTheirDueDate()
    {
        PaymentPart onSecond = new() { Component = DueComponent.Principal, Amount = Yuan(40m), DueItem = "D-2" };
        CollectionCase file = Case(Due("D-1", "2025-03-01", 40m), Due("D-2", "2025-04-01", 40m), Due("D-3", "2025-05-01", 40m))
            .Record(Paid("P-1", "2025-03-01", 40m, onSecond));
        Assert.Equal(41, file.On("2025-04-11").DaysPastDue);
        Assert.Equal(10, file.On("2025-04-11", new DelinquencyRule { Method = DaysPastDueMethod.FirstInFirstOut }).DaysPastDue);
        DelinquencyRule cumulative = new() { Method = DaysPastDueMethod.CumulativeArrears, Tolerance = 50m };
        Assert.Equal(0, file.On("2025-04-11", cumulative).DaysPastDue);
        Assert.Equal(10, file.On("2025-05-11", cumulative).DaysPastDue);
        Assert.Equal(0, file.On("2025-05-11", new DelinquencyRule { Tolerance = 50m }).DaysPastDue);
        Assert.Equal(0, file.On("2025-05-11", cumulative with { Tolerance = 80m }).DaysPastDue);
        Assert.Equal(10, file.On("2025-05-11", cumulative with { Tolerance = 79.99m }).DaysPastDue);
    }

    [Theory]
    [InlineData(PaymentOrder.CostsFirst, "principal 75.00 CNY")]
    [InlineData(PaymentOrder.PrincipalFirst, "interest 10.00 CNY, fee 20.00 CNY, penalty 45.00 CNY")]
    public void StandingAt_ShortPayment_CoversComponentsInOrder(PaymentOrder order, string left)
    {
        Account account = Account("A-1", [Due("D-1", "2025-03-01", 100m, 10m, 20m, 45m)], order);
        CollectionCase file = CaseFile.For("C-1").In(Currency.CNY).With(account).With(Paid("P-1", "2025-03-01", 100m)).Build();
        Assert.Equal(left, file.On("2025-03-02").PastDue.ToString());
        CollectionCase more = file.Record(Paid("P-2", "2025-03-01", 200m));
        Assert.Equal(Yuan(125m), more.On("2025-03-02").Accounts[0].Credit);
        Assert.Equal(LifeCycleState.Closed, more.On("2025-03-02").State);
        CollectionCase fee = more.Record(new DueItemAdded("E-1", At("2025-03-05")) { Account = "A-1", Item = Due("F-1", "2025-03-06", 0m, fee: 130m) });
        Assert.Equal("fee 5.00 CNY", fee.On("2025-03-07").Outstanding.ToString());
    }

    [Fact]
    public void StandingAt_ReversedPayment_CountsUntilTheReversalOnly()
    {
        CollectionCase file = Two.Record([Paid("P-1", "2025-03-01", 1_000m), new PaymentReversed("R-1", At("2025-03-05")) { Payment = "P-1" }]);
        Assert.Equal(0, file.On("2025-03-04").DaysPastDue);
        Assert.Equal(5, file.On("2025-03-06").DaysPastDue);
        Assert.Null(file.RepaymentHistoryAt(At("2025-03-06"), zones: Zones).DaysSinceLastPayment);
    }

    [Fact]
    public void StandingAt_ScheduleReplaced_OwesTheNewItems()
    {
        CollectionCase file = Two.Record([
            Paid("P-1", "2025-03-05", 400m),
            new ScheduleReplaced("S-1", At("2025-03-10")) { Account = "A-1", Removed = ["D-1", "D-2"], Items = [Due("N-1", "2025-05-01", 800m), Due("N-2", "2025-06-01", 800m)] },
        ]);
        Assert.Equal(8, file.On("2025-03-09").DaysPastDue);
        CaseStanding after = file.On("2025-03-10");
        Assert.Equal((0, LifeCycleState.Cured, 1_600m), (after.DaysPastDue, after.State, after.Outstanding.Total.Amount));
        Assert.Equal(10, file.On("2025-05-11").DaysPastDue);
        Assert.Equal((1, 0), (file.RepaymentHistoryAt(At("2025-05-11"), zones: Zones).InstallmentsDue, file.RepaymentHistoryAt(At("2025-05-11"), zones: Zones).InstallmentsOnTime));
    }

    [Fact]
    public void StandingAt_Waived_TakesTheComponentOnly()
    {
        CollectionCase file = Case(Due("D-1", "2025-03-01", 100m, 10m, penalty: 5m))
            .Record(new AmountWaived("W-1", At("2025-03-05")) { Account = "A-1", Component = DueComponent.Penalty, Amount = Yuan(7m) });
        Assert.Equal("principal 100.00 CNY, interest 10.00 CNY", file.On("2025-03-06").PastDue.ToString());
        Assert.True(file.On("2025-03-06").Accounts[0].Credit.IsZero);
    }

    [Fact]
    public void StandingAt_SeveralAccounts_TakesTheWorst()
    {
        CollectionCase file = CaseFile.For("C-1").In(Currency.CNY)
            .With(Account("A-1", [Due("D-1", "2025-03-01", 100m)])).With(Account("A-2", [Due("D-1", "2025-02-01", 50m), Due("D-2", "2025-05-01", 50m)]))
            .Build();
        CaseStanding standing = file.On("2025-03-11");
        Assert.Equal("overdue, 38 days past due, past due 150.00 CNY", standing.ToString());
        Assert.Equal([10, 38], standing.Accounts.Select(account => account.DaysPastDue));
        Assert.Equal(51, standing.DaysToDue);
        Assert.True(standing.Accounts[1].IsFirstPaymentMissed);
        Assert.Equal(LifeCycleState.Closed, file.Record(new CaseClosed("E-1", At("2025-03-11", 9)) { Reason = CloseReason.Sold }).On("2025-03-11").State);
    }

    [Fact]
    public void StandingAt_RandomPayments_KeepEveryCent() => Property.HoldsForSeeds(random =>
    {
        DueItem[] items = [.. Enumerable.Range(1, random.Next(1, 8)).Select(i => Due($"D-{i}", $"2025-0{i}-01", random.Next(1, 500), random.Next(0, 50), random.Next(0, 20), random.Next(0, 9)))];
        CollectionCase file = CaseFile.For("C-1").In(Currency.CNY).With(Account("A-1", items, (PaymentOrder)random.Next(2))).Build();
        int count = random.Next(0, 6);
        for (int i = 0; i < count; i++)
        {
            file = file.Record(Paid($"P-{i}", $"2025-0{random.Next(1, 9)}-{random.Next(10, 28)}", random.Next(1, 600) + (random.Next(100) / 100m)));
        }

        DelinquencyRule rule = new() { Method = (DaysPastDueMethod)random.Next(3) };
        string day = $"2025-0{random.Next(1, 9)}-15";
        AccountStanding standing = file.On(day, rule).Accounts[0];
        decimal paid = file.EventsUntil(At(day)).OfType<PaymentReceived>().Sum(one => one.Amount.Amount);
        Assert.Equal(items.Sum(item => item.Amounts.Total.Amount) + standing.Credit.Amount, standing.Outstanding.Total.Amount + paid);
        Assert.True(standing.Credit.IsZero || standing.Outstanding.IsZero);
        Assert.Equal(standing.PastDue.IsZero, standing.DaysPastDue == 0);
        AccountStanding next = file.StandingAt(At(day).AddDays(1), rule, Zones).Accounts[0];
        Assert.True(next.DaysPastDue <= standing.DaysPastDue + 1);
    });

    [Fact]
    [Trait("req", "JD-05")]
    public void RepaymentHistoryAt_TwelveInstallments_IsExact()
    {
        CollectionCase file = Case([.. Enumerable.Range(0, 12).Select(i => new DueItem($"D-{i + 1}", Day("2025-01-10").AddMonths(i), new DueAmounts(Yuan(100m))))]);
        for (int i = 0; i < 12; i++)
        {
            int late = i switch { 2 => 3, 6 => 25, 9 => 1, _ => 0 };
            file = file.Record(new PaymentReceived($"P-{i + 1}", At("2025-01-10").AddMonths(i).AddDays(late)) { Account = "A-1", Amount = Yuan(100m) });
        }

        foreach (int i in new[] { 1, 2, 3 })
        {
            file = file.Record(new PromiseMade($"M-{i}", At("2025-07-20")) { Amount = Yuan(100m), DueOn = Day("2025-07-25") });
        }

        file = file.Record([
            new PromiseBroken("B-1", At("2025-07-26")) { Promise = "M-1" }, new PromiseKept("K-1", At("2025-07-26")) { Promise = "M-2" }, new PromiseBroken("B-2", At("2025-07-27")) { Promise = "M-3" }]);
        RepaymentHistory history = file.RepaymentHistoryAt(At("2025-12-31"), zones: Zones);
        Assert.Equal(new RepaymentHistory(12, 9, 25, 2, 21), history);
        Assert.Equal(0.75m, history.OnTimeShare(4, RoundingRule.HalfEven));
        RepaymentHistory before = file.RepaymentHistoryAt(At("2025-07-26", 9), zones: Zones);
        Assert.Equal(new RepaymentHistory(7, 5, 16, 0, 46), before);
        Assert.Equal(0.714m, before.OnTimeShare(3, RoundingRule.HalfUp));
    }

    [Theory]
    [InlineData("2026-08-03", 25)]
    [InlineData("2026-08-04", 1)]
    public void RepaymentHistoryAt_Window_LeavesOutTheSameDayOfThePast(string day, int most)
    {
        CollectionCase file = Case(Due("D-1", "2025-07-10", 100m), Due("D-2", "2025-10-10", 100m)).Record([Paid("P-1", "2025-08-04", 100m), Paid("P-2", "2025-10-11", 100m)]);
        Assert.Equal(most, file.RepaymentHistoryAt(At(day), zones: Zones).MostDaysPastDue);
        Assert.Throws<ArgumentOutOfRangeException>(() => file.RepaymentHistoryAt(At(day), zones: Zones, months: 0));
    }

    [Fact]
    public void RepaymentHistoryAt_NothingDueYet_HasNoShare()
    {
        RepaymentHistory history = Two.RepaymentHistoryAt(At("2025-03-01"), zones: Zones);
        Assert.Equal(new RepaymentHistory(0, 0, 0, 0, null), history);
        Assert.Null(history.OnTimeShare(2, RoundingRule.HalfUp));
        Assert.Equal(new RepaymentHistory(1, 1, 0, 0, 0), Two.Record(Paid("P-1", "2025-03-01", 1_000m)).RepaymentHistoryAt(At("2025-03-01"), zones: Zones));
    }

    [Fact]
    public void HoldsAt_EndAndRelease_AreNotInForce()
    {
        CollectionCase file = Two.Record([
            new HoldPlaced("H-1", At("2025-03-01")) { Hold = HoldKind.Dispute },
            new HoldPlaced("H-2", At("2025-03-02")) { Hold = HoldKind.CoolOff, Until = At("2025-03-09") },
            new HoldReleased("R-1", At("2025-03-05")) { Hold = "H-1", Resolution = HoldResolution.LenderFavor }]);
        Assert.Equal([], file.HoldsAt(At("2025-02-28")).Select(hold => hold.Id));
        Assert.Equal(["H-1", "H-2"], file.HoldsAt(At("2025-03-05").AddTicks(-1)).Select(hold => hold.Id));
        Assert.Equal(["H-2"], file.HoldsAt(At("2025-03-09").AddTicks(-1)).Select(hold => hold.Id));
        Assert.Equal([], file.HoldsAt(At("2025-03-09")).Select(hold => hold.Id));
    }

    [Fact]
    public void AttributeAt_LastEvent_Counts()
    {
        CollectionCase file = CaseFile.For("C-1").In(Currency.CNY).With("segment", AttributeValue.Of("gold")).Build()
            .Record([new AttributeSet("E-1", At("2025-03-02")) { Name = "segment", Value = AttributeValue.Of(3m) }, new AttributeSet("E-2", At("2025-03-03")) { Name = "segment" }]);
        Assert.Equal(AttributeValue.Of("gold"), file.AttributeAt("segment", At("2025-03-01")));
        Assert.Equal(3m, file.AttributeAt("segment", At("2025-03-02"))!.Value.Number);
        Assert.Null(file.AttributeAt("segment", At("2025-03-03")));
        Assert.Null(file.AttributeAt("other", At("2025-03-03")));
        Assert.Equal(["text of 4 characters", "number", "flag"], new[] { AttributeValue.Of("gold"), AttributeValue.Of(3m), AttributeValue.Of(true) }.Select(value => value.ToString()));
    }
}
