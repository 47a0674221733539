using System.Collections.Immutable;
using System.Numerics;

namespace CollectionRules.Analytics.Validation;

/// <summary>
/// Score bands in order of predicted risk, with gains, lift and the banded measures of separation. Banded measures see no order inside a band, so
/// the banded KS is never above the exact one of <see cref="OutcomeSample.Separate"/>.
/// </summary>
/// <example><code>
/// BandTable table = BandTable.Of([new("A", 90, 10), new("B", 60, 40)], BandOrder.SafestFirst);
/// table.Rows[1].Lift.Value           // 1.6
/// table.KolmogorovSmirnov.Value      // 0.4
/// table.CheckRankOrder().Verdict     // Ordered
/// </code></example>
public sealed class BandTable
{
    private readonly ImmutableArray<OutcomeBin> bands;

    private BandTable(ImmutableArray<OutcomeBin> bands, BandOrder order)
    {
        (this.bands, Order) = (bands, order);
        (Goods, Bads) = (bands.Sum(static band => band.Goods), bands.Sum(static band => band.Bads));
        (Rows, KolmogorovSmirnov, WidestBand) = Measured();
        (AreaUnderCurve, Gini) = Areas();
    }

    /// <summary>Which end comes first.</summary>
    public BandOrder Order { get; }

    /// <summary>The bands in the order given.</summary>
    public ImmutableArray<BandRow> Rows { get; }

    /// <summary>All goods.</summary>
    public long Goods { get; }

    /// <summary>All bads.</summary>
    public long Bads { get; }

    /// <summary>The share of bads among all; not defined without rows.</summary>
    public Measure BadRate => Measure.Ratio(Bads, (BigInteger)Goods + Bads, MeasureReason.TooFewRows);

    /// <summary>The largest <see cref="BandRow.Gap"/> in either direction, 0 to 1.</summary>
    public Measure KolmogorovSmirnov { get; }

    /// <summary>The index, from 0, of the first band with the largest gap; null where the measure is not defined.</summary>
    public int? WidestBand { get; }

    /// <summary>The probability that a bad stands in a riskier band than a good, a shared band counting one half.</summary>
    public Measure AreaUnderCurve { get; }

    /// <summary>2 times <see cref="AreaUnderCurve"/> minus 1.</summary>
    public Measure Gini { get; }

    /// <summary>Makes the table of counted bands.</summary>
    /// <param name="bands">The bands, in order of predicted risk.</param>
    /// <param name="order">Which end comes first.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bands"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is not defined.</exception>
    /// <exception cref="OverflowException">A total is beyond 64 bits.</exception>
    public static BandTable Of(IEnumerable<OutcomeBin> bands, BandOrder order)
    {
        ImmutableArray<OutcomeBin> given = Arguments.All(bands);
        return order is BandOrder.SafestFirst or BandOrder.RiskiestFirst
            ? new BandTable(given, order)
            : throw new ArgumentOutOfRangeException(nameof(order), order, "The order is not defined; SafestFirst and RiskiestFirst are.");
    }

    /// <summary>The same bands from the other end.</summary>
    /// <returns>A table of the other order.</returns>
    public BandTable Reverse() => new([.. bands.Reverse()], Order == BandOrder.SafestFirst ? BandOrder.RiskiestFirst : BandOrder.SafestFirst);

    /// <summary>Checks that the observed bad rate follows the predicted risk: from each band to the next riskier one it must rise.</summary>
    /// <param name="isStrict">Whether an equal rate breaks the order too; it does not where nothing is said.</param>
    /// <returns>The check; a gate passes on <see cref="RankOrderVerdict.Ordered"/> alone.</returns>
    public RankOrderCheck CheckRankOrder(bool isStrict = false)
    {
        if (bands.Length < 2)
        {
            return new RankOrderCheck(RankOrderVerdict.Undefined, MeasureReason.TooFewBands, []);
        }

        if (bands.Any(static band => band.Count == 0))
        {
            return new RankOrderCheck(RankOrderVerdict.Undefined, MeasureReason.EmptyBin, []);
        }

        ImmutableArray<RankOrderBreak> breaks = [.. Enumerable.Range(1, bands.Length - 1)
            .Where(i => Rise(bands[i - 1], bands[i]) is var rise && (rise == 0 ? isStrict : rise < 0 == (Order == BandOrder.SafestFirst)))
            .Select(i => new RankOrderBreak(i, bands[i - 1].BadRate, bands[i].BadRate))];
        return new RankOrderCheck(breaks.IsEmpty ? RankOrderVerdict.Ordered : RankOrderVerdict.NotOrdered, default, breaks);
    }

    private static int Rise(OutcomeBin from, OutcomeBin to) => ((Int128)to.Bads * from.Count).CompareTo((Int128)from.Bads * to.Count);

    private (ImmutableArray<BandRow> Rows, Measure Widest, int? Band) Measured()
    {
        ImmutableArray<BandRow>.Builder rows = ImmutableArray.CreateBuilder<BandRow>(bands.Length);
        BigInteger goods = Goods, bads = Bads, all = goods + bads, goodsHere = 0, badsHere = 0, widest = -1;
        int? widestBand = null;
        Explanations.ReasonCode noBads = all.IsZero ? MeasureReason.TooFewRows : MeasureReason.OneClassOnly;
        foreach (OutcomeBin band in bands)
        {
            (goodsHere, badsHere) = (goodsHere + band.Goods, badsHere + band.Bads);
            BigInteger here = goodsHere + badsHere, gap = (badsHere * goods) - (goodsHere * bads);
            if (BigInteger.Abs(gap) > widest)
            {
                (widest, widestBand) = (BigInteger.Abs(gap), rows.Count);
            }

            rows.Add(new BandRow
            {
                Band = band,
                Share = Measure.Ratio(band.Count, all, MeasureReason.TooFewRows),
                BadShare = Measure.Ratio(band.Bads, bads, noBads),
                GoodShare = Measure.Ratio(band.Goods, goods, noBads),
                CumulativeShare = Measure.Ratio(here, all, MeasureReason.TooFewRows),
                CumulativeBadShare = Measure.Ratio(badsHere, bads, noBads),
                CumulativeGoodShare = Measure.Ratio(goodsHere, goods, noBads),
                CumulativeBadRate = Measure.Ratio(badsHere, here, MeasureReason.EmptyBin),
                Gap = Measure.Ratio(gap, goods * bads, noBads),
                Lift = Measure.Ratio(band.Bads * all, band.Count * bads, band.Count == 0 ? MeasureReason.EmptyBin : noBads),
                CumulativeLift = Measure.Ratio(badsHere * all, here * bads, here.IsZero ? MeasureReason.EmptyBin : noBads),
            });
        }

        Measure separation = Measure.Ratio(BigInteger.Max(widest, 0), goods * bads, noBads);
        return (rows.MoveToImmutable(), separation, separation.IsDefined ? widestBand : null);
    }

    private (Measure Area, Measure Gini) Areas()
    {
        BigInteger before = 0, area = 0, pairs = (BigInteger)Goods * Bads;
        foreach (OutcomeBin band in Order == BandOrder.SafestFirst ? bands : bands.Reverse())
        {
            area += band.Bads * ((2 * before) + band.Goods);
            before += band.Goods;
        }

        Explanations.ReasonCode otherwise = Goods + Bads == 0 ? MeasureReason.TooFewRows : MeasureReason.OneClassOnly;
        return (Measure.Ratio(area, 2 * pairs, otherwise), Measure.Ratio(area - pairs, pairs, otherwise));
    }
}
