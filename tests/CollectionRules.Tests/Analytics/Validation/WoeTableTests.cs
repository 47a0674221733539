using CollectionRules.Analytics;
using CollectionRules.Analytics.Validation;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Analytics.Validation;

public sealed class WoeTableTests
{
    private static readonly OutcomeBin[] Housing = [new("rent", 109, 70), new("own", 527, 186), new("for free", 64, 44)];

    [Fact]
    public void Of_PublishedTable_GivesItsFigures()
    {
        WoeTable table = WoeTable.Of(Housing);
        Assert.Equal([0.404445m, -0.194156m, 0.472604m], table.Rows.Select(static row => Math.Round(row.Weight.Value!.Value, 6)));
        Assert.Equal([0.031393m, 0.025795m, 0.026106m], table.Rows.Select(static row => Math.Round(row.InformationValue.Value!.Value, 6)));
        Assert.Equal(0.083293m, Math.Round(table.InformationValue.Value!.Value, 6));
    }

    [Fact]
    public void Of_OtherOrientation_ChangesTheSignOfTheWeightsAlone()
    {
        WoeTable bads = WoeTable.Of(Housing), goods = WoeTable.Of(Housing, WoeOrientation.GoodsOverBads);
        Assert.Equal(bads.Rows.Select(static row => -row.Weight.Value), goods.Rows.Select(static row => row.Weight.Value));
        Assert.Equal(bads.InformationValue, goods.InformationValue);
    }

    [Fact]
    public void Of_ZeroCell_FollowsTheRule()
    {
        OutcomeBin[] bins = [new("a", 10, 0), new("b", 0, 0), new("c", 10, 10)];
        WoeTable undefined = WoeTable.Of(bins), neutral = WoeTable.Of(bins, zeroCells: ZeroCellRule.Neutral), replaced = WoeTable.Of(bins, zeroCells: ZeroCellRule.Replace(0.5m));
        Assert.Equal(["not defined (empty-bin)", "0"], undefined.Rows.Take(2).Select(static row => row.Weight.ToString()));
        Assert.Equal("not defined (empty-bin)", undefined.InformationValue.ToString());
        Assert.Equal("0.6931471805599453094172321215", undefined.Rows[2].Weight.ToString());

        // The bin of a zero adds nothing; the shares of the others stay: (1 - 1/2) ln 2.
        Assert.Equal(["0", "0"], neutral.Rows.Take(2).Select(static row => row.Weight.ToString()));
        Assert.Equal("0.3465735902799726547086160607", neutral.InformationValue.ToString());

        // Goods 10, 0.5, 10 of 20.5 and bads 0.5, 0.5, 10 of 11: the replacement changes the totals.
        Assert.Equal(0.6225m, Math.Round(replaced.Rows[1].Weight.Value!.Value, 4));
        Assert.Equal(-2.3732m, Math.Round(replaced.Rows[0].Weight.Value!.Value, 4));
        Assert.Equal(new OutcomeBin("a", 10, 0), replaced.Rows[0].Bin);
    }

    [Fact]
    public void Of_OneClassOrNoRows_IsNotDefined()
    {
        Assert.Equal("not defined (one-class-only)", WoeTable.Of([new("a", 10, 0), new("b", 5, 0)], zeroCells: ZeroCellRule.Replace(0.99m)).InformationValue.ToString());
        Assert.Equal("not defined (one-class-only)", WoeTable.Of([new("a", 0, 3)], zeroCells: ZeroCellRule.Neutral).Rows[0].Weight.ToString());
        Assert.Equal("not defined (too-few-rows)", WoeTable.Of([]).InformationValue.ToString());
        Assert.Equal("not defined (too-few-rows)", WoeTable.Of([new("a", 0, 0)]).InformationValue.ToString());
    }

    [Fact]
    public void Of_BrokenContract_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => WoeTable.Of(null!));
        Assert.Throws<ArgumentNullException>(() => WoeTable.Of([null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => WoeTable.Of(Housing, (WoeOrientation)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OutcomeBin("a", -1, 0));
        Assert.Throws<OverflowException>(() => new OutcomeBin("a", long.MaxValue, 1));
    }

    [Fact]
    public void CountByValue_Rows_AreCountedInOrdinalOrder() => Assert.Equal(
        [new OutcomeBin("B", 0, 1), new OutcomeBin("a", 1, 1)],
        OutcomeBin.CountByValue([("a", true), ("B", true), ("a", false)]).ToArray());

    [Fact]
    public void InformationValue_AnyTable_IsNotNegativeAndZeroIffTheSharesAreEqual() => Property.HoldsForSeeds(static random =>
    {
        OutcomeBin[] bins = [.. Enumerable.Range(0, random.Next(1, 8)).Select(i => new OutcomeBin($"{i}", random.Next(1, 200), random.Next(1, 200)))];
        WoeTable table = WoeTable.Of(bins);
        Assert.All(table.Rows, static row => Assert.True(row.InformationValue.Value >= 0));
        bool equal = bins.All(bin => (long)bin.Bads * table.Rows.Sum(static row => row.Bin.Goods) == (long)bin.Goods * table.Rows.Sum(static row => row.Bin.Bads));
        Assert.Equal(equal, table.InformationValue.Value == 0);
        OutcomeBin[] proportional = [.. bins.Select(static bin => new OutcomeBin(bin.Label, bin.Goods * 3, bin.Goods))];
        Assert.Equal(0, WoeTable.Of(proportional).InformationValue.Value);
    });
}
