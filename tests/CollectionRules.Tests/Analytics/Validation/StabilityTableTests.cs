using CollectionRules.Analytics;
using CollectionRules.Analytics.Validation;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Analytics.Validation;

public sealed class StabilityTableTests
{
    [Fact]
    public void Compare_PublishedCounts_GiveThePublishedIndex()
    {
        StabilityTable table = StabilityTable.Compare([new("a", 149, 144), new("b", 86, 112), new("c", 108, 105), new("d", 157, 139)]);
        Assert.Equal((0.018630024627m, StabilityLevel.Stable), (Math.Round(table.Index.Value!.Value, 12), table.Level));
        Assert.Equal((0.298m, 0.288m), (table.Rows[0].ActualShare.Value, table.Rows[0].ExpectedShare.Value));
    }

    [Fact]
    public void Compare_EmptyBin_FollowsTheRule()
    {
        StabilityBin[] bins = [new("a", 50, 50), new("b", 50, 0), new("c", 0, 0)];
        Assert.Equal(["not defined (empty-bin)", "0"], StabilityTable.Compare(bins).Rows.Skip(1).Select(static row => row.Contribution.ToString()));
        StabilityTable undefined = StabilityTable.Compare(bins), neutral = StabilityTable.Compare(bins, ZeroCellRule.Neutral), replaced = StabilityTable.Compare(bins[..2], ZeroCellRule.Replace(0.5m));
        Assert.Equal("not defined (empty-bin)", undefined.Index.ToString());
        Assert.Null(undefined.Level);
        Assert.Equal("0.3465735902799726547086160607", neutral.Index.ToString()); // (1/2 - 1) ln(1/2)
        Assert.Equal((0, 50L), (replaced.Rows[1].Bin.Expected, replaced.Expected));
        Assert.Equal(2.256989m, Math.Round(replaced.Index.Value!.Value, 6)); // shares 50/50.5 and 0.5/50.5 of the reference
        Assert.Equal(StabilityLevel.Shifted, replaced.Level);
    }

    [Fact]
    public void Compare_EmptySample_IsNotDefined()
    {
        StabilityTable table = StabilityTable.Compare([new("a", 0, 5), new("b", 0, 5)], ZeroCellRule.Replace(0.9m));
        Assert.Equal(["not defined (too-few-rows)", "not defined (too-few-rows)", "not defined (too-few-rows)"],
            [table.Index.ToString(), table.Rows[0].Contribution.ToString(), table.ShiftInPoints(1, 2).ToString()]);
        Assert.Equal("0.5", table.Rows[0].ExpectedShare.ToString());
        Assert.Equal("not defined (too-few-rows)", StabilityTable.Compare([]).Index.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => StabilityTable.Compare([], fewestRows: 0));
    }

    [Fact]
    public void Level_Bounds_BelongToTheWorseLevel()
    {
        Assert.Equal(StabilityLevel.Stable, LevelOf(57, 43)); // 0.0197
        Assert.Equal(StabilityLevel.Shifting, LevelOf(66, 34)); // 0.1061
        Assert.Equal(StabilityLevel.Shifted, LevelOf(74, 26)); // 0.2510
        static StabilityLevel? LevelOf(long first, long second) => StabilityTable.Compare([new("a", first, 50), new("b", second, 50)]).Level;
    }

    [Fact]
    public void ShiftInPoints_ExactSum_HasItsSign()
    {
        StabilityTable table = StabilityTable.Compare([new("low", 20, 50), new("high", 80, 50)]);
        Assert.Equal("4.5", table.ShiftInPoints(5, 20m).ToString()); // -0.3 * 5 + 0.3 * 20
        Assert.Equal("-0.0375", table.ShiftInPoints(0.125m, 0).ToString());
        Assert.Throws<ArgumentException>(() => table.ShiftInPoints(1));
    }

    [Fact]
    public void CompareScores_Samples_AreBandedByTheReference()
    {
        OutcomeSample then = OutcomeSample.Of(Enumerable.Range(0, 100).Select(static i => new ScoredOutcome(500 + i, i % 7 == 0)), ScoreDirection.HigherIsBetter);
        OutcomeSample now = OutcomeSample.Of(Enumerable.Range(0, 40).Select(static i => new ScoredOutcome(490 + (2 * i), i % 5 == 0)), ScoreDirection.HigherIsBetter);
        StabilityTable table = StabilityTable.CompareScores(now, then, bands: 4);
        Assert.Equal(
            ["below 525: 18 now, 25 then", "[525, 550): 12 now, 25 then", "[550, 575): 10 now, 25 then", "575 and above: 0 now, 25 then"],
            table.Rows.Select(static row => $"{row.Bin.Label}: {row.Bin.Actual} now, {row.Bin.Expected} then"));
        Assert.Equal("not defined (empty-bin)", table.Index.ToString());
        Assert.Equal(0, StabilityTable.CompareScores(then, then).Index.Value);
        Assert.Equal(10, StabilityTable.CompareScores(then, then).Rows.Length);
        Assert.True(StabilityTable.CompareScores(now, then, 4, ZeroCellRule.Replace(0.5m)).Index.IsDefined);
        Assert.Equal("not defined (too-few-rows)", StabilityTable.CompareScores(now, OutcomeSample.Of([], ScoreDirection.HigherIsBetter)).Index.ToString());
        Assert.Throws<ArgumentException>(() => StabilityTable.CompareScores(now, OutcomeSample.Of([], ScoreDirection.HigherIsRiskier)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StabilityTable.CompareScores(now, then, bands: 0));
    }

    [Fact]
    public void Index_AnyCounts_IsZeroIffTheSharesAreEqualAndTheSameBothWays() => Property.HoldsForSeeds(static random =>
    {
        StabilityBin[] bins = [.. Enumerable.Range(0, random.Next(1, 8)).Select(i => new StabilityBin($"{i}", random.Next(1, 60), random.Next(1, 60)))];
        StabilityTable table = StabilityTable.Compare(bins), back = StabilityTable.Compare(bins.Select(static bin => new StabilityBin(bin.Label, bin.Expected, bin.Actual)));
        bool equal = bins.All(bin => bin.Actual * table.Expected == bin.Expected * table.Actual);
        Assert.Equal(equal, table.Index.Value == 0);
        Assert.True(table.Index.Value >= 0);
        Assert.True(Math.Abs(table.Index.Value!.Value - back.Index.Value!.Value) <= 0.0000000000000000000000000001m);
        Assert.Equal(0, StabilityTable.Compare(bins.Select(static bin => new StabilityBin(bin.Label, bin.Actual * 7, bin.Actual))).Index.Value);
    });
}
