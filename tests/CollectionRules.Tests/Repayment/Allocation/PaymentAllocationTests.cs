using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Allocation;
using CollectionRules.Tests.Testing;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Repayment.Allocation;

public sealed class PaymentAllocationTests
{
    private static readonly DateOnly Day = new(2025, 3, 1);
    private static readonly DueComponent[] Components = Enum.GetValues<DueComponent>();

    [Fact]
    public void Of_Horizontal_FinishesAnItemBeforeTheNext() =>
        Assert.Equal("A fee 5, A interest 10, A principal 85", Paid(100, PaymentStrategy.ChinaCivilCode561));

    [Fact]
    public void Of_Vertical_FinishesAComponentBeforeTheNext() => Assert.Equal(
        "A fee 5, B fee 5, A interest 10, B interest 10, A principal 70",
        Paid(100, PaymentStrategy.Create(PaymentStrategy.ChinaCivilCode561.DueOrder, direction: AllocationDirection.Vertical)));

    [Fact]
    public void Of_PastDueFirst_ComesBeforeTheDayItselfInEveryDirection()
    {
        AllocationItem[] items = [Item("A", -30), Item("B", 0)];
        Assert.Equal(
            "A fee 5, A interest 10, A principal 100, B fee 5, B interest 10, B principal 5",
            Paid(135, PaymentStrategy.Create(PaymentStrategy.ChinaCivilCode561.DueOrder, direction: AllocationDirection.Vertical, pastDueFirst: true), items));
        Assert.Equal(
            "A fee 5, B fee 5, A interest 10, B interest 10, A principal 100, B principal 5",
            Paid(135, PaymentStrategy.Create(PaymentStrategy.ChinaCivilCode561.DueOrder, direction: AllocationDirection.Vertical), items));
    }

    [Theory]
    [InlineData(AdvanceRule.NextInstallment, "A 100, B 50")]
    [InlineData(AdvanceRule.LastInstallment, "A 100, C 50")]
    [InlineData(AdvanceRule.Reamortize, "A 100, B 25, C 25")]
    [InlineData(AdvanceRule.Hold, "A 100")]
    public void Of_MoreThanIsDue_FollowsTheAdvanceRule(AdvanceRule rule, string expected)
    {
        AllocationItem[] items = [Bare("A", 0, 100), Bare("B", 15, 100), Bare("C", 30, 100)];
        PaymentAllocation result = PaymentAllocation.Of(Yuan(150), Day, items, PaymentStrategy.Create(PaymentStrategy.ChinaCivilCode561.DueOrder, advance: rule));
        Assert.Equal(expected, string.Join(", ", result.Parts.Select(part => $"{part.Item} {part.Amount.Amount:0}")));
        Assert.Equal(rule == AdvanceRule.Hold ? Yuan(50) : Yuan(0), result.Unallocated);
    }

    [Fact]
    public void Of_Reamortize_SpreadsAgainWhatAnItemCannotTake()
    {
        AllocationItem[] items = [Bare("A", 15, 10), Bare("B", 30, 100), Bare("C", 45, 100)];
        PaymentAllocation result = PaymentAllocation.Of(
            Money.Of(100.01m, Currency.CNY), Day, items, PaymentStrategy.Create(PaymentStrategy.ChinaCivilCode561.DueOrder, advance: AdvanceRule.Reamortize));
        Assert.Equal("10.00 45.01 45.00", string.Join(' ', result.Items.Select(item => item.Paid.Total.Amount)));
        Assert.True(result.Unallocated.IsZero);
    }

    [Fact]
    public void Of_ChargeWithItsOwnDate_IsDueBeforeItsItem()
    {
        DatedCharge charge = new(DueComponent.Penalty, Day.AddDays(-5), Yuan(7));
        AllocationItem[] items = [new("A", Day.AddDays(10), new DueAmounts(Yuan(100)), [charge])];
        PaymentStrategy strategy = PaymentStrategy.Create(
            [DueComponent.Penalty, DueComponent.Fee, DueComponent.Interest, DueComponent.Principal], [DueComponent.Principal, DueComponent.Interest, DueComponent.Fee, DueComponent.Penalty]);
        PaymentAllocation result = PaymentAllocation.Of(Yuan(50), Day, items, strategy);
        Assert.Equal("A penalty 7, A principal 43", Shown(result));
        Assert.Equal([AllocationStage.PastDue, AllocationStage.InAdvance], result.Parts.Select(part => part.Stage));
        Assert.Empty(result.Rest[0].Charges);
        Assert.Equal(Yuan(57), result.Rest[0].Total);
    }

    [Fact]
    public void ToExplanation_EveryStep_IsToldToTheCent()
    {
        PaymentAllocation result = PaymentAllocation.Of(Yuan(20), Day, [Item("A", -30)], PaymentStrategy.ChinaCivilCode561);
        Assert.Equal(
            """
            Payment of 20.00 CNY on 2025-03-01, in the order due: fee, interest, penalty, principal; in-advance: fee, interest, penalty, principal; horizontal; next-installment.
              5.00 CNY to fee of A (past due, due on 2025-01-30); 0.00 CNY left.
              10.00 CNY to interest of A (past due, due on 2025-01-30); 0.00 CNY left.
              5.00 CNY to principal of A (past due, due on 2025-01-30); 95.00 CNY left.
              0.00 CNY stays unallocated.
            """.ReplaceLineEndings("\n"),
            result.ToExplanation().ToText(Language.English).ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void Of_AnyPaymentsInTurn_LoseNoCentAndPayNothingTwice() => Property.HoldsForSeeds(random =>
    {
        ImmutableArray<AllocationItem> items =
        [
            .. Enumerable.Range(0, random.Next(6)).Select(i => new AllocationItem(
                $"{i}",
                Day.AddDays(random.Next(-60, 60)),
                new DueAmounts(Cents(random.Next(500)), Cents(random.Next(50)), Cents(random.Next(20)), Cents(random.Next(20))),
                random.Next(2) == 0 ? [] : [new(random.Next(2) == 0 ? DueComponent.Fee : DueComponent.Penalty, Day.AddDays(random.Next(-60, 60)), Cents(random.Next(30)))])),
        ];
        PaymentStrategy strategy = PaymentStrategy.Create(
            [.. Components.OrderBy(_ => random.Next())], [.. Components.OrderBy(_ => random.Next())], (AllocationDirection)random.Next(2), (AdvanceRule)random.Next(4), random.Next(2) == 0);
        Money before = Money.Sum(items.Select(item => item.Total), Currency.CNY);
        for (int k = 0; k < 4; k++)
        {
            Money payment = Cents(random.Next(700));
            PaymentAllocation result = PaymentAllocation.Of(payment, Day.AddDays(k * 20), items, strategy);
            Assert.Equal(payment, result.Paid.Total + result.Unallocated);
            Assert.Equal(payment, Money.Sum(result.Parts.Select(part => part.Amount), Currency.CNY) + result.Unallocated);
            Money after = Money.Sum(result.Rest.Select(item => item.Total), Currency.CNY);
            Assert.Equal(before, after + result.Paid.Total);
            Assert.All(result.Parts, part => Assert.True(part.Amount.IsPositive && !part.Rest.IsNegative));

            // Nothing goes in advance while something due is left, and nothing stays unallocated while the rule has a use for it.
            if (result.Parts.Any(part => part.Stage == AllocationStage.InAdvance) || result.Unallocated.IsPositive)
            {
                Assert.All(result.Rest, item => Assert.True(item.DueOn > result.On || item.Amounts.IsZero));
                Assert.All(result.Rest.SelectMany(item => item.Charges), charge => Assert.True(charge.DueOn > result.On));
            }

            Assert.True(strategy.Advance == AdvanceRule.Hold || result.Unallocated.IsZero || after.IsZero);
            (items, before) = (result.Rest, after);
        }
    }, 300);

    [Fact]
    public void Of_BrokenArguments_Throws()
    {
        AllocationItem item = Bare("A", 0, 100);
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentAllocation.Of(Yuan(-1), Day, [item], PaymentStrategy.ChinaCivilCode561));
        Assert.Throws<ArgumentException>(() => PaymentAllocation.Of(Yuan(1), Day, [item, item], PaymentStrategy.ChinaCivilCode561));
        Assert.Throws<CurrencyMismatchException>(() => PaymentAllocation.Of(Money.Of(1m, Currency.EUR), Day, [item], PaymentStrategy.ChinaCivilCode561));
        Assert.Throws<ArgumentException>(() => new AllocationItem("A", Day, new DueAmounts(Yuan(-1))));
        Assert.Throws<ArgumentException>(() => new AllocationItem("A", Day, new DueAmounts(Yuan(1)), [new(DueComponent.Interest, Day, Yuan(1))]));
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.AllocationTwice)]
    [Trait("diagnostic", DiagnosticCode.AllocationMissing)]
    [Trait("diagnostic", DiagnosticCode.AllocationRule)]
    public void Create_BadOrders_TellsEveryFault()
    {
        PolicyValidationException exception = Assert.Throws<PolicyValidationException>(() => PaymentStrategy.Create(
            [DueComponent.Fee, DueComponent.Fee, DueComponent.Principal], [DueComponent.Principal], (AllocationDirection)7, (AdvanceRule)8));
        Assert.Equal(
            [
                "CR-ALLOCATION-TWICE /due/1: The component \"fee\" stands twice in the order or does not exist.",
                "CR-ALLOCATION-MISSING /due: The order of payment lacks the component \"interest\".",
                "CR-ALLOCATION-MISSING /due: The order of payment lacks the component \"penalty\".",
                "CR-ALLOCATION-MISSING /inAdvance: The order of payment lacks the component \"interest\".",
                "CR-ALLOCATION-MISSING /inAdvance: The order of payment lacks the component \"fee\".",
                "CR-ALLOCATION-MISSING /inAdvance: The order of payment lacks the component \"penalty\".",
                "CR-ALLOCATION-RULE /direction: The rule 7 does not exist; allowed are horizontal, vertical.",
                "CR-ALLOCATION-RULE /advance: The rule 8 does not exist; allowed are next-installment, last-installment, reamortize, hold.",
            ],
            exception.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Path}: {diagnostic.Message}"));
    }

    [Fact]
    public void Of_PaymentOrderOfAContract_IsItsStrategy()
    {
        Assert.StartsWith("due: fee, penalty, interest, principal;", PaymentStrategy.Of(PaymentOrder.CostsFirst).ToString(), StringComparison.Ordinal);
        Assert.Equal(PaymentStrategy.PrincipalInterestPenaltyFee, PaymentStrategy.Of(PaymentOrder.PrincipalFirst));
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentStrategy.Of((PaymentOrder)9));
    }

    private static string Paid(decimal payment, PaymentStrategy strategy, params AllocationItem[] items) =>
        Shown(PaymentAllocation.Of(Yuan(payment), Day, items.Length > 0 ? items : [Item("B", -10), Item("A", -30)], strategy));

    private static string Shown(PaymentAllocation result) =>
        string.Join(", ", result.Parts.Select(part => $"{part.Item} {part.Component.ToString().ToLowerInvariant()} {part.Amount.Amount:0}"));

    private static AllocationItem Item(string id, int days) => new(id, Day.AddDays(days), new DueAmounts(Yuan(100), Yuan(10), Yuan(5)));

    private static AllocationItem Bare(string id, int days, decimal principal) => new(id, Day.AddDays(days), new DueAmounts(Yuan(principal)));

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.CNY);

    private static Money Cents(long cents) => Money.FromMinorUnits(cents, Currency.CNY);
}
