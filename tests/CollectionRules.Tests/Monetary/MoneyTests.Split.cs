using System.Numerics;
using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Monetary;

public partial class MoneyTests
{
    /// <summary>The table in the documentation of <see cref="ResidualRule"/>.</summary>
    [Theory]
    [InlineData(ResidualRule.First, "333.34 333.33 333.33", "0.02 0.01 0.02")]
    [InlineData(ResidualRule.Last, "333.33 333.33 333.34", "0.01 0.01 0.03")]
    [InlineData(ResidualRule.SpreadFromFirst, "333.34 333.33 333.33", "0.02 0.01 0.02")]
    [InlineData(ResidualRule.SpreadFromLast, "333.33 333.33 333.34", "0.01 0.01 0.03")]
    [InlineData(ResidualRule.LargestRemainder, "333.34 333.33 333.33", "0.01 0.01 0.03")]
    public void Split_DocumentedTable_Holds(ResidualRule rule, string equal, string weighted)
    {
        Assert.Equal(equal, Shown(Money.Of(1000m, Currency.CNY).Split(3, rule)));
        Assert.Equal(equal, Shown(Money.Of(1000m, Currency.CNY).Allocate([7, 7, 7], rule)));
        Assert.Equal(weighted, Shown(Money.Of(0.05m, Currency.CNY).Allocate([1, 1, 2], rule)));
    }

    [Theory]
    [InlineData(ResidualRule.First, "-5 -2 -2 -2")]
    [InlineData(ResidualRule.Last, "-2 -2 -2 -5")]
    [InlineData(ResidualRule.SpreadFromFirst, "-3 -3 -3 -2")]
    [InlineData(ResidualRule.SpreadFromLast, "-2 -3 -3 -3")]
    [InlineData(ResidualRule.LargestRemainder, "-3 -3 -3 -2")]
    public void Split_NegativeAmount_KeepsTheSign(ResidualRule rule, string expected) =>
        Assert.Equal(expected, Shown(Money.Of(-11m, Currency.JPY).Split(4, rule)));

    [Theory]
    [InlineData(ResidualRule.First, "0 5 0 3 0 2 0")]
    [InlineData(ResidualRule.Last, "0 3 0 3 0 4 0")]
    [InlineData(ResidualRule.SpreadFromFirst, "0 4 0 4 0 2 0")]
    [InlineData(ResidualRule.SpreadFromLast, "0 3 0 4 0 3 0")]
    [InlineData(ResidualRule.LargestRemainder, "0 4 0 4 0 2 0")]
    public void Allocate_ZeroWeights_GetNothing(ResidualRule rule, string expected) =>
        Assert.Equal(expected, Shown(Money.Of(10m, Currency.JPY).Allocate([0, 26, 0, 26, 0, 18, 0], rule)));

    [Fact]
    public void Allocate_EqualRemainders_GoToTheEarlier() =>
        Assert.Equal("1 1 1 0 0", Shown(Money.Of(3m, Currency.JPY).Allocate([1, 1, 1, 1, 1], ResidualRule.LargestRemainder)));

    [Fact]
    public void Allocate_ExtremeAmountsAndWeights_Fit()
    {
        long[] weights = [long.MaxValue, long.MaxValue, 1];
        foreach (ResidualRule rule in Enum.GetValues<ResidualRule>()[1..])
        {
            Assert.Equal(Lowest, Money.Sum(Lowest.Allocate(weights, rule), Currency.CNY));
            Assert.Equal(Highest, Money.Sum(Highest.Split(7, rule), Currency.CNY));
            Assert.Equal([Lowest], Lowest.Split(1, rule));
            Assert.Equal([Lowest], Lowest.Allocate([long.MaxValue], rule));
        }
    }

    [Fact]
    public void Split_AnyAmount_IsAllocateByEqualWeights() => Property.HoldsForSeeds(random =>
    {
        Money whole = Money.FromMinorUnits(random.NextInt64(-2000, 2000) * (random.Next(2) == 0 ? 1 : 1_000_000_007), Currency.CNY);
        var rule = (ResidualRule)random.Next(1, 6);
        int parts = random.Next(1, 100);
        Assert.Equal(whole.Allocate(Enumerable.Repeat(3L, parts).ToArray(), rule), whole.Split(parts, rule));
    });

    [Fact]
    public void Allocate_AnyWeights_KeepsWhatTheRulePromises() => Property.HoldsForSeeds(
        random =>
        {
            long[] weights = [.. Enumerable.Range(0, random.Next(1, 90)).Select(_ => random.Next(4) == 0 ? 0 : random.NextInt64() >> random.Next(0, 63))];
            weights[random.Next(weights.Length)] = 1 + random.Next(1000);
            long minorUnits = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(0, 64);
            Money whole = Money.FromMinorUnits(minorUnits, Currency.CNY);
            BigInteger total = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
            int weighted = weights.Count(weight => weight > 0);
            foreach (ResidualRule rule in Enum.GetValues<ResidualRule>()[1..])
            {
                Money[] parts = whole.Allocate(weights, rule);
                Assert.Equal(whole, Money.Sum(parts, Currency.CNY));
                for (int i = 0; i < parts.Length; i++)
                {
                    Assert.True(parts[i].IsZero || Math.Sign(parts[i].MinorUnits) == Math.Sign(minorUnits));
                    Assert.True(weights[i] > 0 || parts[i].IsZero);

                    // The distance to the exact share, in parts of the total weight, with its sign away from zero.
                    BigInteger off = ((parts[i].MinorUnits * total) - ((BigInteger)minorUnits * weights[i])) * Math.Sign(minorUnits);
                    bool takesTheRest = i == (rule == ResidualRule.First ? Array.FindIndex(weights, weight => weight > 0) : Array.FindLastIndex(weights, weight => weight > 0));
                    (BigInteger most, BigInteger least) = rule switch
                    {
                        ResidualRule.First or ResidualRule.Last when takesTheRest => ((total * weighted) - 1, BigInteger.Zero),
                        ResidualRule.First or ResidualRule.Last => (BigInteger.Zero, 1 - total),
                        ResidualRule.LargestRemainder => (total - 1, 1 - total),
                        _ => (total, 1 - total),
                    };
                    Assert.InRange(off, least, most);
                }
            }
        });

    [Fact]
    public void Allocate_LargestRemainder_NeverPassesOverALargerCut() => Property.HoldsForSeeds(random =>
    {
        long[] weights = [.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => random.NextInt64(1, 50))];
        long minorUnits = random.NextInt64(0, 500);
        long total = weights.Sum();
        Money[] parts = Money.FromMinorUnits(minorUnits, Currency.CNY).Allocate(weights, ResidualRule.LargestRemainder);
        long[] cuts = [.. weights.Select(weight => minorUnits * weight % total)];
        int[] raised = [.. Enumerable.Range(0, parts.Length).Where(i => parts[i].MinorUnits > minorUnits * weights[i] / total)];
        int[] expected = [.. Enumerable.Range(0, parts.Length).OrderByDescending(i => cuts[i]).ThenBy(i => i).Take(raised.Length).Order()];
        Assert.Equal(expected, raised);
    });

    [Fact]
    public void SpanForms_RoomGiven_EqualTheArraysWithoutAllocating()
    {
        Money whole = Money.Of(1000.07m, Currency.CNY);
        ReadOnlySpan<long> weights = [3, 0, 5, 1, 7];
        Span<Money> split = new Money[5];
        Span<Money> allocated = new Money[5];
        long before = 0;
        for (int round = 0; round < 3; round++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            whole.Split(split, ResidualRule.SpreadFromLast);
            whole.Allocate(weights, allocated, ResidualRule.LargestRemainder);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(whole.Split(5, ResidualRule.SpreadFromLast), split.ToArray());
        Assert.Equal(whole.Allocate(weights, ResidualRule.LargestRemainder), allocated.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Split_NoParts_Refuses(int parts)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Highest.Split(parts, ResidualRule.First));
        Assert.Equal($"An amount cannot be split into \"{parts}\" parts; at least 1 is needed. (Parameter 'parts')", exception.Message);
    }

    [Fact]
    public void Split_NoRoom_Refuses()
    {
        var exception = Assert.Throws<ArgumentException>(() => Highest.Split(Span<Money>.Empty, ResidualRule.First));
        Assert.Equal("An amount cannot be split into no parts; at least 1 is needed. (Parameter 'destination')", exception.Message);
    }

    [Theory]
    [InlineData(new long[] { }, "No weight is above zero; at least one is needed. (Parameter 'weights')")]
    [InlineData(new long[] { 0, 0 }, "No weight is above zero; at least one is needed. (Parameter 'weights')")]
    [InlineData(new long[] { 5, -1 }, "Weight \"-1\" at index 1 is negative; zero or above is allowed. (Parameter 'weights')")]
    public void Allocate_BadWeights_Refuses(long[] weights, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Highest.Allocate(weights, ResidualRule.First)).Message);

    [Fact]
    public void Allocate_LengthsDiffer_Refuses()
    {
        var exception = Assert.Throws<ArgumentException>(() => Highest.Allocate([1, 2], new Money[3], ResidualRule.First));
        Assert.Equal("The destination has \"3\" places for \"2\" weights; both must have the same length. (Parameter 'destination')", exception.Message);
    }

    private static string Shown(Money[] parts) =>
        string.Join(' ', parts.Select(part => part.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
