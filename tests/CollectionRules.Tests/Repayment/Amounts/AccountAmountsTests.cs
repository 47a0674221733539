using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Repayment.Amounts;

public sealed class AccountAmountsTests
{
    private static readonly ContractTerms Contract = new()
    {
        Rounding = RoundingRule.HalfUp,
        DueItems = [Item("D-1", "2025-03-01", 1000m, 0m)],
        PenaltyPerDay = Percentage.Of(0.05m),
        PermittedFees = [new PermittedFee { Kind = FeeKind.Recovery, Limit = Yuan(50m) }, new PermittedFee { Kind = FeeKind.Legal }],
    };

    [Fact]
    [Trait("req", "BOC-16")]
    public void On_OverduePrincipal_BearsThePenaltyOfTheContract()
    {
        AccountAmounts ten = On(Contract, "2025-03-11");
        Assert.Equal("5.00 CNY", ten.Curing.Penalty.ToString());
        Assert.Equal("1005.00 CNY", ten.CuringTotal.ToString());
        AmountLine line = Assert.Single(ten.Lines, line => line.Kind == AmountKind.AccruedPenalty);
        Assert.Equal((10, Yuan(1000m), "D-1"), (line.Days, line.Base, line.DueItem));

        AccountAmounts grace = On(Contract with { GraceDays = 10 }, "2025-03-11");
        Assert.Equal("0.00 CNY", grace.Curing.Penalty.ToString());
        Assert.Equal("within-grace: penalty", Assert.Single(grace.Remarks).ToString());

        AccountAmounts none = On(Contract with { PenaltyPerDay = null }, "2025-03-11");
        Assert.Equal("0.00 CNY", none.Curing.Penalty.ToString());
        Assert.Equal("penalty-rate-absent: penalty", Assert.Single(none.Remarks).ToString());
    }

    [Fact]
    [Trait("req", "BOC-17")]
    public void Check_Demand_MustRestOnTheContract()
    {
        AccountAmounts amounts = On(Contract, "2025-03-11");
        PaymentDemand legal = amounts.ToDemand(DemandScope.Curing, new DateOnly(2025, 3, 20), "transfer to the loan account");
        DemandCheck accepted = amounts.Check(legal);
        Assert.Equal("accepted", accepted.ToString());
        Assert.Equal(["PastDue Principal 1000.00 CNY", "AccruedPenalty Penalty 5.00 CNY"], accepted.Lines.Select(line => $"{line.Kind} {line.Component} {line.Amount}"));

        AccountAmounts feeless = On(Contract with { PermittedFees = [] }, "2025-03-11");
        Assert.Equal(
            "rejected [not-in-contract: fee 80.00 CNY; exceeds-contract: 1085.00 CNY, allowed 1005.00 CNY]",
            feeless.Check(legal with { Amounts = new DueAmounts(Yuan(1000m), null, Yuan(80m), Yuan(5m)), Total = Yuan(1085m) }).ToString());
        Assert.Equal(
            "rejected [exceeds-contract: penalty 6.00 CNY, allowed 5.00 CNY; exceeds-contract: 1006.00 CNY, allowed 1005.00 CNY]",
            amounts.Check(legal with { Amounts = new DueAmounts(Yuan(1000m), penalty: Yuan(6m)), Total = Yuan(1006m) }).ToString());

        AccountAmounts asked = On(Contract, "2025-03-11", [new(FeeKind.Service, Yuan(80m)), new(FeeKind.Recovery, Yuan(50.01m)), new(FeeKind.Recovery, Yuan(50m)), new(FeeKind.Legal, Yuan(900m))]);
        Assert.Equal(
            ["not-in-contract: fee service 80.00 CNY", "exceeds-contract: fee recovery 50.01 CNY, allowed 50.00 CNY"], asked.Remarks.Select(remark => remark.ToString()));
        Assert.Equal("950.00 CNY", asked.Curing.Fee.ToString());
        Assert.True(asked.Check(asked.ToDemand(DemandScope.Curing, new DateOnly(2025, 3, 20), "transfer to the loan account")).IsAccepted);
    }

    [Fact]
    [Trait("req", "ZJ-10")]
    public void ToDemand_EveryPart_IsThereAndSumsToTheTotal()
    {
        ContractTerms contract = Contract with { DueItems = [Item("D-1", "2025-03-01", 900m, 100m)] };
        AccountAmounts amounts = On(contract, "2025-03-11", [new(FeeKind.Recovery, Yuan(30m))]);
        PaymentDemand demand = amounts.ToDemand(DemandScope.Curing, new DateOnly(2025, 3, 20), "transfer to the loan account");
        Assert.Equal("900.00 + 100.00 + 4.50 + 30.00 = 1034.50 CNY by 2025-03-20, transfer to the loan account", string.Create(
            CultureInfo.InvariantCulture,
            $"{demand.Amounts.Principal.Amount} + {demand.Amounts.Interest.Amount} + {demand.Amounts.Penalty.Amount} + {demand.Amounts.Fee.Amount} = {demand.Total} by {demand.PayBy:yyyy-MM-dd}, {demand.WayToPay}"));
        Assert.True(amounts.Check(demand).IsAccepted);
        Assert.Equal(
            "rejected [parts-do-not-sum: 1000.00 CNY, allowed 1034.50 CNY; due-date-missing; way-to-pay-missing]",
            amounts.Check(demand with { Total = Yuan(1000m), PayBy = null, WayToPay = " " }).ToString());
    }

    [Fact]
    [Trait("req", "ZY-28")]
    public void On_AnyDay_PayoffPastDueAndCuringAreItemizedAndTheSameForEveryone()
    {
        ContractTerms contract = Contract with
        {
            DisbursedAt = At("2025-02-01"),
            DueItems = [Item("D-1", "2025-03-01", 900m, 30m), Item("D-2", "2025-04-01", 900m, 31m), Item("D-3", "2025-05-01", 900m, 30m)],
        };
        (string Day, string PastDue, string Curing, string Payoff)[] expected =
        [
            ("2025-02-15", "0.00", "0.00", "2715.00"),
            ("2025-03-01", "0.00", "0.00", "2730.00"),
            ("2025-03-02", "930.00", "930.45", "2731.45"),
            ("2025-03-11", "930.00", "934.50", "2744.50"),
            ("2025-04-01", "930.00", "943.95", "2774.95"),
            ("2025-04-11", "1861.00", "1883.95", "2793.95"),
        ];
        foreach ((string day, string pastDue, string curing, string payoff) in expected)
        {
            AccountAmounts selfService = On(contract, day), agent = On(contract, day);
            Assert.Equal($"{day}: {pastDue} {curing} {payoff}", $"{day}: {selfService.PastDueTotal.Amount} {selfService.CuringTotal.Amount} {selfService.PayoffTotal.Amount}");
            Assert.Equal(selfService.Lines.ToArray(), agent.Lines.ToArray());
            Assert.Equal(selfService.PayoffTotal, Money.Sum(selfService.Lines.Select(line => line.Amount), Currency.CNY));
            Assert.Equal(selfService.CuringTotal, Money.Sum(selfService.Lines.Where(line => line.IsCuring).Select(line => line.Amount), Currency.CNY));
        }
    }

    [Fact]
    public void On_Payment_LowersTheBaseFromItsDay()
    {
        AccountAmounts amounts = On(Contract, "2025-03-11", [], new PaymentReceived("P-1", At("2025-03-05")) { Account = "A-1", Amount = Yuan(400m) });

        // Four days on 1,000.00 and six on 600.00 at 0.05 %.
        Assert.Equal("2.00 + 1.80 = 3.80 CNY", $"2.00 + 1.80 = {amounts.Curing.Penalty}");
        Assert.Equal(Yuan(603.80m), amounts.CuringTotal);
    }

    [Theory]
    [InlineData(PenaltyBase.OverduePrincipal, "4.50")]
    [InlineData(PenaltyBase.OverdueTotal, "5.00")]
    [InlineData(PenaltyBase.OutstandingPrincipal, "9.00")]
    public void On_PenaltyBase_IsThatOfTheContract(PenaltyBase penaltyBase, string expected) => Assert.Equal(
        $"{expected} CNY",
        On(Contract with { PenaltyBase = penaltyBase, DueItems = [Item("D-1", "2025-03-01", 900m, 100m), Item("D-2", "2025-04-01", 900m, 50m)] }, "2025-03-11").Curing.Penalty.ToString());

    [Fact]
    public void On_BookedPenalty_IsNotChargedTwice()
    {
        DueItemAdded booked = new("B-1", At("2025-03-06")) { Account = "A-1", Item = new DueItem("P-1", new DateOnly(2025, 3, 6), new DueAmounts(Yuan(0m), penalty: Yuan(2.50m))) };
        AccountAmounts amounts = On(Contract, "2025-03-11", [], booked);
        Assert.Equal(Yuan(5m), amounts.Curing.Penalty);
        Assert.Equal(Yuan(2.50m), Assert.Single(amounts.Lines, line => line.Kind == AmountKind.AccruedPenalty).Amount);
    }

    [Fact]
    public void On_InterestOnOverdue_NeedsTheTermsAndTheRule()
    {
        ContractTerms contract = Contract with { PenaltyPerDay = null, AnnualRate = AnnualRate.Of(36.5m), DayCount = DayCount.Actual365Fixed };
        AmountsRule rule = new() { ChargesInterestOnOverdue = true };
        AccountAmounts amounts = AccountAmounts.On(File(contract), "A-1", At("2025-03-11"), rule);
        Assert.Equal(Yuan(10m), amounts.Curing.Interest);
        Assert.Equal(Yuan(0m), On(contract, "2025-03-11").Curing.Interest);
        Assert.Equal("interest-terms-absent: interest", AccountAmounts.On(File(Contract), "A-1", At("2025-03-11"), rule).Remarks[0].ToString());
    }

    [Fact]
    public void On_RunningPeriod_WholeOrUnknown()
    {
        ContractTerms contract = Contract with { DueItems = [Item("D-1", "2025-03-01", 900m, 30m)] };
        AccountAmounts unknown = On(contract, "2025-02-15");
        Assert.Equal("period-start-unknown: interest 30.00 CNY", Assert.Single(unknown.Remarks).ToString());
        Assert.Equal(Yuan(900m), unknown.PayoffTotal);
        Assert.Equal(Yuan(930m), AccountAmounts.On(File(contract), "A-1", At("2025-02-15"), new AmountsRule { PayoffInterest = PayoffInterest.TillPeriodEnd }).PayoffTotal);
    }

    [Fact]
    public void On_Credit_IsTakenOffDownToZero()
    {
        PaymentReceived paid = new("P-1", At("2025-03-01")) { Account = "A-1", Amount = Yuan(1200m) };
        AccountAmounts amounts = On(Contract, "2025-03-11", [], paid);
        Assert.Equal((Yuan(200m), Yuan(0m), Yuan(0m)), (amounts.Credit, amounts.PayoffTotal, amounts.CuringTotal));
        Assert.Throws<KeyNotFoundException>(() => AccountAmounts.On(File(Contract), "A-9", At("2025-03-11")));
        Assert.Throws<ArgumentOutOfRangeException>(() => On(Contract, "2025-03-11", [new(FeeKind.Legal, Yuan(0m))]));
    }

    [Fact]
    public void On_AnyPayments_PenaltyIsTheSumOfItsDays() => Property.HoldsForSeeds(random =>
    {
        ContractTerms contract = Contract with { GraceDays = random.Next(5), DueItems = [Item("D-1", "2025-03-01", 1000m, 0m), Item("D-2", "2025-04-01", 800m, 0m)] };
        PaymentReceived[] payments =
        [
            .. Enumerable.Range(0, random.Next(4)).Select(k => new PaymentReceived($"P-{k}", At("2025-02-20").AddDays(random.Next(70))) { Account = "A-1", Amount = Yuan(random.Next(1, 900)) }),
        ];
        DateOnly asOf = new DateOnly(2025, 2, 25).AddDays(random.Next(80));
        AccountAmounts amounts = On(contract, asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), [], payments);

        // The same day by day: each item's unpaid principal at the end of the day before, 0.05 % of it, rounded once for each item.
        decimal expected = 0m;
        decimal earlier = 0m;
        foreach (DueItem item in contract.DueItems)
        {
            decimal sum = 0m, due = item.Amounts.Principal.Amount;
            for (DateOnly day = item.DueOn.AddDays(contract.GraceDays); day < asOf; day = day.AddDays(1))
            {
                decimal paid = payments.Where(payment => DateOnly.FromDateTime(payment.OccurredAt.Date) <= day).Sum(payment => payment.Amount.Amount);
                sum += Math.Clamp(due - Math.Max(0m, paid - earlier), 0m, due) * 0.0005m;
            }

            expected += Rounding.Round(sum, 2, RoundingRule.HalfUp);
            earlier += due;
        }

        Assert.Equal(expected, amounts.Curing.Penalty.Amount);
    }, 100);

    private static AccountAmounts On(ContractTerms contract, string day, IEnumerable<RequestedFee>? fees = null, params CaseEvent[] told) =>
        AccountAmounts.On(File(contract, told), "A-1", At(day), fees: fees);

    private static CollectionCase File(ContractTerms contract, params CaseEvent[] told)
    {
        CaseFile file = CaseFile.For("C-1").In(Currency.CNY).With(new Account { Id = "A-1", Product = ProductKind.PersonalLoan, BusinessZone = "+08:00", Contract = contract });
        return told.Aggregate(file, (builder, one) => builder.With(one)).Build();
    }

    private static DueItem Item(string id, string due, decimal principal, decimal interest) =>
        new(id, DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture), new DueAmounts(Yuan(principal), Yuan(interest)));

    private static DateTimeOffset At(string day) => DateText.ParseInstant($"{day}T10:00:00+08:00");

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.CNY);
}
