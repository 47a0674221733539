using CollectionRules.Monetary;
using CollectionRules.Repayment.Allocation;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Repayment.Allocation;

public sealed class DebtOrderTests
{
    private static readonly DateOnly Day = new(2025, 3, 1);

    private static readonly ConcurrentDebt[] Three =
    [
        Debt("A", 3000m, new DateOnly(2025, 4, 1), 0m, 24m), Debt("B", 2000m, new DateOnly(2025, 2, 1), 0m, 12m), Debt("C", 1000m, new DateOnly(2025, 1, 1), 1000m, 18m),
    ];

    [Fact]
    public void Allocate_ChinaDebts_DueThenLeastSecured() =>
        Assert.Equal("A 0.00 #3 not-yet-due, B 2000.00 #1 first-in-order, C 500.00 #2 better-secured", Shown(ChinaDebtOrder.Allocate(Yuan(2500m), Day, Three)));

    [Fact]
    public void Allocate_ChinaDebtDesignated_ComesFirst() =>
        Assert.Equal("A 0.00 #3 not-yet-due, B 1500.00 #2 not-designated, C 1000.00 #1 designated", Shown(ChinaDebtOrder.Allocate(Yuan(2500m), Day, Three, ["C"])));

    [Fact]
    public void Allocate_ChinaDebts_EveryCriterionInItsTurn()
    {
        ConcurrentDebt[] debts =
        [
            Debt("later", 100m, Day, 0m, 10m), Debt("lighter", 100m, Day.AddDays(-9), 0m, 9m), Debt("first", 100m, Day.AddDays(-1), 0m, 10m),
            Debt("half", 100m, Day.AddDays(-9), 50m, 30m), Debt("more", 1000m, Day.AddDays(-9), 600m, 30m),
        ];
        Assert.Equal(
            "later 100.00 #2 due-later, lighter 100.00 #3 lighter-burden, first 100.00 #1 first-in-order, half 100.00 #4 better-secured, more 50.00 #5 better-secured",
            Shown(ChinaDebtOrder.Allocate(Yuan(450m), Day, debts)));
    }

    [Fact]
    public void Allocate_ChinaDebtsAlike_ShareByTheLargestRemainder() => Assert.Equal(
        "A 16.67 #1 first-in-order, B 33.33 #1 pro-rata, C 50.00 #1 pro-rata",
        Shown(ChinaDebtOrder.Allocate(Yuan(100m), Day, [Debt("A", 100m, Day, 0m, 5m), Debt("B", 200m, Day, 0m, 5m), Debt("C", 300m, Day, 0m, 5m)])));

    [Fact]
    public void Allocate_CardBalances_HighestRateFirst()
    {
        CardBalance[] balances = [Balance("cash", 500m, 20m), Balance("purchase", 1500m, 15m), Balance("transfer", 3000m, 0m)];
        Assert.Equal("cash 500.00 #1 first-in-order, purchase 300.00 #2 lower-rate, transfer 0.00 #3 lower-rate", Shown(UnitedStatesCardOrder.Allocate(Yuan(800m), balances)));
    }

    [Theory]
    [InlineData(1, "deferred 300.00 #1 deferred-interest-expires, cash 500.00 #2 lower-rate")]
    [InlineData(2, "deferred 300.00 #1 deferred-interest-expires, cash 500.00 #2 lower-rate")]
    [InlineData(3, "deferred 0.00 #2 lower-rate, cash 800.00 #1 first-in-order")]
    public void Allocate_CardDeferredInterest_ComesFirstInItsLastTwoCycles(int cycles, string expected) => Assert.Equal(
        expected, Shown(UnitedStatesCardOrder.Allocate(Yuan(800m), [Balance("deferred", 300m, 0m) with { DeferredInterestCycles = cycles }, Balance("cash", 900m, 20m)])));

    [Fact]
    public void Allocate_AnyDebts_LoseNoCent() => Property.HoldsForSeeds(random =>
    {
        ConcurrentDebt[] debts = [.. Enumerable.Range(0, random.Next(1, 8)).Select(i => Debt($"{i}", random.Next(0, 20), Day.AddDays(random.Next(-2, 3)), random.Next(0, 20), random.Next(3)))];
        Money payment = Money.FromMinorUnits(random.Next(15_000), Currency.CNY);
        DebtAllocation result = ChinaDebtOrder.Allocate(payment, Day, debts);
        Assert.Equal(payment, Money.Sum(result.Shares.Select(share => share.Paid), Currency.CNY) + result.Unallocated);
        Assert.All(result.Shares.Zip(debts), pair => Assert.Equal(pair.Second.Amount, pair.First.Paid + pair.First.Rest));
        Assert.All(result.Shares, share => Assert.False(share.Rest.IsNegative));

        // A rank gets something only when every rank before it is paid.
        int open = result.Shares.Where(share => share.Rest.IsPositive).Select(share => share.Rank).DefaultIfEmpty(int.MaxValue).Min();
        Assert.All(result.Shares, share => Assert.True(share.Rank <= open || share.Paid.IsZero));
        Assert.True(result.Unallocated.IsZero || open == int.MaxValue);
    });

    [Fact]
    public void Allocate_BrokenArguments_Throws()
    {
        Assert.Throws<ArgumentException>(() => ChinaDebtOrder.Allocate(Yuan(1m), Day, Three, ["X"]));
        Assert.Throws<ArgumentException>(() => ChinaDebtOrder.Allocate(Yuan(1m), Day, Three, ["A", "A"]));
        Assert.Throws<ArgumentException>(() => ChinaDebtOrder.Allocate(Yuan(1m), Day, [Three[0], Three[0]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChinaDebtOrder.Allocate(Yuan(-1m), Day, Three));
        Assert.Throws<CurrencyMismatchException>(() => ChinaDebtOrder.Allocate(Money.Of(1m, Currency.EUR), Day, Three));
        Assert.Throws<ArgumentOutOfRangeException>(() => Debt("A", -1m, Day, 0m, 1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Balance("A", 1m, 1m) with { DeferredInterestCycles = 0 });
    }

    private static string Shown(DebtAllocation result) => string.Join(", ", result.Shares.Select(share => $"{share.Id} {share.Paid.Amount} #{share.Rank} {share.Reason}"));

    private static ConcurrentDebt Debt(string id, decimal amount, DateOnly due, decimal secured, decimal rate) =>
        new() { Id = id, Amount = Yuan(amount), DueOn = due, Secured = Yuan(secured), Rate = AnnualRate.Of(rate) };

    private static CardBalance Balance(string id, decimal amount, decimal rate) => new() { Id = id, Amount = Yuan(amount), Rate = AnnualRate.Of(rate) };

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.CNY);
}
