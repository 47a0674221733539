using CollectionRules.Analytics;
using CollectionRules.Analytics.Validation;

namespace CollectionRules.Tests.Analytics.Validation;

public sealed class BandTableTests
{
    private static readonly BandTable Two = BandTable.Of([new("A", 90, 10), new("B", 60, 40)], BandOrder.SafestFirst);

    [Fact]
    public void Of_TwoBands_GivesSharesGainsAndLift()
    {
        BandRow first = Two.Rows[0], second = Two.Rows[1];
        Assert.Equal((0.5m, 0.2m, 0.6m, 0.1m), (first.Share.Value, first.BadShare.Value, first.GoodShare.Value, first.Band.BadRate.Value));
        Assert.Equal((-0.4m, 0.4m, 0.4m), (first.Gap.Value, first.Lift.Value, first.CumulativeLift.Value));
        Assert.Equal((1m, 1m, 1m, 0.25m), (second.CumulativeShare.Value, second.CumulativeBadShare.Value, second.CumulativeGoodShare.Value, second.CumulativeBadRate.Value));
        Assert.Equal((0m, 1.6m, 1m), (second.Gap.Value, second.Lift.Value, second.CumulativeLift.Value));
        Assert.Equal((0.4m, (int?)0, 0.25m), (Two.KolmogorovSmirnov.Value, Two.WidestBand, Two.BadRate.Value));
        Assert.Equal((0.7m, 0.4m), (Two.AreaUnderCurve.Value, Two.Gini.Value)); // 90 * 40 pairs right, 900 + 2400 tied, of 7,500
    }

    [Fact]
    public void Reverse_Table_IsTheGainsTableAndSeparatesAlike()
    {
        BandTable gains = Two.Reverse();
        Assert.Equal((BandOrder.RiskiestFirst, "B", 0.8m, 1.6m, 0.4m), (gains.Order, gains.Rows[0].Band.Label, gains.Rows[0].CumulativeBadShare.Value!.Value, gains.Rows[0].CumulativeLift.Value!.Value, gains.Rows[0].Gap.Value!.Value));
        Assert.Equal((Two.KolmogorovSmirnov, Two.AreaUnderCurve, Two.Gini), (gains.KolmogorovSmirnov, gains.AreaUnderCurve, gains.Gini));
    }

    [Fact]
    public void CheckRankOrder_PublishedDecileTable_BreaksAtTheFourthBand()
    {
        long[] bads = [9, 12, 37, 26, 59, 76, 116, 108, 173, 313], goods = [4332, 3585, 5071, 3854, 4759, 3901, 4665, 4188, 4187, 4105];
        RankOrderCheck check = BandTable.Of(bads.Zip(goods, static (bad, good) => new OutcomeBin("", good, bad)), BandOrder.SafestFirst).CheckRankOrder();
        RankOrderBreak found = Assert.Single(check.Breaks);
        Assert.Equal((RankOrderVerdict.NotOrdered, 3), (check.Verdict, found.Band));
        Assert.True(found.RateBefore.Value > found.Rate.Value);
    }

    [Theory]
    [InlineData(BandOrder.SafestFirst, 5, 5, 6, false, RankOrderVerdict.Ordered)]
    [InlineData(BandOrder.SafestFirst, 5, 5, 6, true, RankOrderVerdict.NotOrdered)]
    [InlineData(BandOrder.SafestFirst, 4, 5, 6, true, RankOrderVerdict.Ordered)]
    [InlineData(BandOrder.SafestFirst, 6, 5, 6, false, RankOrderVerdict.NotOrdered)]
    [InlineData(BandOrder.RiskiestFirst, 6, 5, 5, false, RankOrderVerdict.Ordered)]
    [InlineData(BandOrder.RiskiestFirst, 6, 5, 5, true, RankOrderVerdict.NotOrdered)]
    [InlineData(BandOrder.RiskiestFirst, 6, 5, 4, true, RankOrderVerdict.Ordered)]
    [InlineData(BandOrder.RiskiestFirst, 4, 5, 5, false, RankOrderVerdict.NotOrdered)]
    public void CheckRankOrder_Order_GoesFromSafeToRisky(BandOrder order, int first, int second, int third, bool isStrict, RankOrderVerdict verdict) =>
        Assert.Equal(verdict, BandTable.Of([new("a", 100 - first, first), new("b", 100 - second, second), new("c", 100 - third, third)], order).CheckRankOrder(isStrict).Verdict);

    [Fact]
    public void CheckRankOrder_WhatCannotBeTold_IsNotDefined()
    {
        Assert.Equal((RankOrderVerdict.Undefined, MeasureReason.TooFewBands), Told(new OutcomeBin("a", 1, 1)));
        Assert.Equal((RankOrderVerdict.Undefined, MeasureReason.TooFewBands), Told());
        Assert.Equal((RankOrderVerdict.Undefined, MeasureReason.EmptyBin), Told(new("a", 1, 1), new("b", 0, 0)));
        static (RankOrderVerdict, CollectionRules.Explanations.ReasonCode) Told(params OutcomeBin[] bands) =>
            BandTable.Of(bands, BandOrder.SafestFirst).CheckRankOrder() is var check ? (check.Verdict, check.Reason) : default;
    }

    [Fact]
    public void Of_OneClassEmptyBandOrNothing_IsNotDefinedWhereItCannotBe()
    {
        BandTable goods = BandTable.Of([new("a", 5, 0), new("b", 0, 0)], BandOrder.SafestFirst), none = BandTable.Of([], BandOrder.SafestFirst);
        Assert.Equal("not defined (one-class-only)", goods.KolmogorovSmirnov.ToString());
        Assert.Equal(["0", "not defined (empty-bin)"], goods.Rows.Select(static row => row.Band.BadRate.ToString()));
        Assert.Equal(["not defined (one-class-only)", "not defined (empty-bin)"], goods.Rows.Select(static row => row.Lift.ToString()));
        Assert.Equal(["not defined (one-class-only)", "1"], [goods.Rows[1].BadShare.ToString(), goods.Rows[1].CumulativeGoodShare.ToString()]);
        Assert.Null(goods.WidestBand);
        Assert.Equal(["not defined (too-few-rows)", "not defined (too-few-rows)"], [none.Gini.ToString(), none.BadRate.ToString()]);
        Assert.Throws<ArgumentOutOfRangeException>(() => BandTable.Of([], (BandOrder)3));
    }
}
