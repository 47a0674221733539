using CollectionRules.Analytics;
using CollectionRules.Analytics.Validation;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Analytics.Validation;

public sealed class OutcomeSampleTests
{
    /// <summary>Goods at 0.1, 0.4, 0.35 and bads at 0.35, 0.8, 0.35: of nine pairs five are right and two tied.</summary>
    private static readonly OutcomeSample Ties = OutcomeSample.Of(
        [new(0.1m, false), new(0.4m, false), new(0.35m, true), new(0.8m, true), new(0.35m, false), new(0.35m, true)], ScoreDirection.HigherIsRiskier);

    [Fact]
    [Trait("req", "ZY-25")]
    public void Separate_FixedSamples_AreExactAndTooFewRowsAreNotDefined()
    {
        Separation separation = Ties.Separate();
        Assert.Equal(["0.3333333333333333333333333333", "0.6666666666666666666666666667", "0.3333333333333333333333333333"],
            [separation.KolmogorovSmirnov.ToString(), separation.AreaUnderCurve.ToString(), separation.Gini.ToString()]);

        // 4 goods and 2 bads in points: the gap is widest at 640 and above, no bad against 3 of 4 goods.
        Separation points = OutcomeSample.Of(
            [new(560, true), new(600, false), new(620, true), new(640, false), new(660, false), new(680, false)], ScoreDirection.HigherIsBetter).Separate();
        Assert.Equal((0.75m, 640m, 0.875m, 0.75m), (points.KolmogorovSmirnov.Value, points.WidestAt, points.AreaUnderCurve.Value, points.Gini.Value));

        StabilityTable halves = StabilityTable.Compare([new("low", 200, 100), new("high", 100, 200)]);
        Assert.Equal("0.4620981203732968729448214143", halves.Index.ToString()); // 2/3 ln 2

        SampleFloor floor = new() { Rows = 7 };
        Assert.Equal("not defined (too-few-rows)", Ties.Separate(floor).KolmogorovSmirnov.ToString());
        Assert.Equal("not defined (too-few-rows)", Ties.Separate(floor).Gini.ToString());
        Assert.Equal("not defined (too-few-rows)", StabilityTable.Compare([new("low", 200, 100), new("high", 100, 200)], fewestRows: 301).Index.ToString());
    }

    [Fact]
    public void Separate_NoRowsOrOneClass_IsNotDefined()
    {
        OutcomeSample none = OutcomeSample.Of([], ScoreDirection.HigherIsBetter), goods = OutcomeSample.Of([new(1, false), new(2, false)], ScoreDirection.HigherIsBetter);
        Assert.Equal(["not defined (too-few-rows)", "not defined (one-class-only)"], [none.Separate().AreaUnderCurve.ToString(), goods.Separate().AreaUnderCurve.ToString()]);
        Assert.Equal(["not defined (too-few-rows)", "0"], [none.BadRate.ToString(), goods.BadRate.ToString()]);
        Assert.Equal(["not defined (too-few-rows)", "1.5"], [none.MeanScore.ToString(), goods.MeanScore.ToString()]);
        Assert.Null(goods.Separate().WidestAt);
        Assert.Equal("not defined (too-few-rows)", Ties.Separate(new SampleFloor { RowsOfEachClass = 4 }).Gini.ToString());
        Assert.True(Ties.Separate(new SampleFloor { Rows = 6, RowsOfEachClass = 3 }).Gini.IsDefined);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SampleFloor { Rows = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => OutcomeSample.Of([], (ScoreDirection)5));
    }

    [Fact]
    public void Separate_OtherDirection_TurnsGiniRoundAndKeepsKs()
    {
        OutcomeSample turned = OutcomeSample.Of(Rows(Ties), ScoreDirection.HigherIsBetter);
        Assert.Equal(-Ties.Separate().Gini.Value, turned.Separate().Gini.Value);
        Assert.Equal(Ties.Separate().KolmogorovSmirnov, turned.Separate().KolmogorovSmirnov);
    }

    [Fact]
    public void Separate_AnySample_EqualsCountingPairs() => Property.HoldsForSeeds(static random =>
    {
        ScoredOutcome[] rows = [.. Enumerable.Range(0, random.Next(2, 60)).Select(_ => new ScoredOutcome(random.Next(0, 12) / 4m, random.Next(3) == 0))];
        long bads = rows.LongCount(static row => row.IsBad), goods = rows.Length - bads;
        Separation separation = OutcomeSample.Of(rows, ScoreDirection.HigherIsRiskier).Separate();
        if (bads == 0 || goods == 0)
        {
            Assert.Equal(MeasureReason.OneClassOnly, separation.Gini.Reason);
            return;
        }

        decimal won = 0, widest = 0;
        foreach (ScoredOutcome bad in rows.Where(static row => row.IsBad))
        {
            foreach (ScoredOutcome good in rows.Where(static row => !row.IsBad))
            {
                won += bad.Score > good.Score ? 2 : bad.Score == good.Score ? 1 : 0;
            }
        }

        foreach (decimal cut in rows.Select(static row => row.Score))
        {
            decimal gap = (rows.Count(row => row.IsBad && row.Score <= cut) * goods) - (rows.Count(row => !row.IsBad && row.Score <= cut) * bads);
            widest = Math.Max(widest, Math.Abs(gap));
        }

        Assert.True(Near(won / (2 * bads * goods), separation.AreaUnderCurve.Value!.Value));
        Assert.True(Near(widest / (bads * goods), separation.KolmogorovSmirnov.Value!.Value));
        Assert.True(Near((2 * separation.AreaUnderCurve.Value.Value) - 1, separation.Gini.Value!.Value));
    });

    [Fact]
    public void Band_AnySample_KeepsEveryRowAndItsKsIsNotAboveTheExactOne() => Property.HoldsForSeeds(static random =>
    {
        ScoreDirection direction = (ScoreDirection)random.Next(2);
        OutcomeSample sample = OutcomeSample.Of(Enumerable.Range(0, random.Next(0, 80)).Select(_ => new ScoredOutcome(random.Next(0, 40), random.Next(3) == 0)), direction);
        BandTable table = random.Next(2) == 0 ? sample.Band(random.Next(1, 15)) : sample.BandAt(random.Next(0, 40), random.Next(0, 40), random.Next(0, 40));
        Assert.Equal((sample.Goods, sample.Bads), (table.Goods, table.Bads));
        Assert.True(!table.KolmogorovSmirnov.IsDefined || table.KolmogorovSmirnov.Value <= sample.Separate().KolmogorovSmirnov.Value);
        BandTable levels = sample.Band(1_000_000);
        Assert.Equal(sample.Separate().KolmogorovSmirnov, levels.KolmogorovSmirnov);
        Assert.Equal(sample.Separate().AreaUnderCurve, levels.AreaUnderCurve);
    });

    [Fact]
    public void Band_EqualSizes_KeepRowsOfOneScoreTogether()
    {
        BandTable table = Ties.Band(3);
        Assert.Equal(["0.1 .. 0.35: 2 good, 2 bad", "0.4 .. 0.8: 1 good, 1 bad"], table.Rows.Select(static row => row.Band.ToString()));
        Assert.Equal(["0.8: 0 good, 1 bad", "0.4: 1 good, 0 bad", "0.35: 1 good, 2 bad", "0.1: 1 good, 0 bad"],
            OutcomeSample.Of(Rows(Ties), ScoreDirection.HigherIsBetter).Band(100).Rows.Select(static row => row.Band.ToString()));
        Assert.Empty(OutcomeSample.Of([], ScoreDirection.HigherIsBetter).Band(5).Rows);
    }

    [Fact]
    public void BandAt_Cuts_AreTheLowestScoresOfTheirBands()
    {
        Assert.Equal(["below 0.35: 1 good, 0 bad", "[0.35, 0.4): 1 good, 2 bad", "[0.4, 0.9): 1 good, 1 bad", "0.9 and above: 0 good, 0 bad"],
            Ties.BandAt(0.9m, 0.35m, 0.4m, 0.4m).Rows.Select(static row => row.Band.ToString()));
        Assert.Equal(["0.4 and above", "below 0.4"], OutcomeSample.Of(Rows(Ties), ScoreDirection.HigherIsBetter).BandAt(0.4m).Rows.Select(static row => row.Band.Label));
        Assert.Equal("all", Ties.BandAt().Rows[0].Band.Label);
    }

    private static IEnumerable<ScoredOutcome> Rows(OutcomeSample sample) => sample.Levels.SelectMany(static level =>
        Enumerable.Repeat(new ScoredOutcome(level.Score, false), (int)level.Goods).Concat(Enumerable.Repeat(new ScoredOutcome(level.Score, true), (int)level.Bads)));

    private static bool Near(decimal left, decimal right) => Math.Abs(left - right) < 0.0000000000000000000000001m;
}
