using System.Collections.Immutable;
using System.Numerics;

namespace CollectionRules.Analytics.Validation;

/// <summary>Scores of accounts whose outcome is known. Counts are kept for each distinct score, so the order of the rows never matters.</summary>
/// <example><code>
/// OutcomeSample sample = OutcomeSample.Of(
///     [new(0.1m, false), new(0.4m, false), new(0.35m, true), new(0.8m, true), new(0.35m, false), new(0.35m, true)], ScoreDirection.HigherIsRiskier);
/// sample.Separate().AreaUnderCurve   // 0.6666666666666666666666666667
/// </code></example>
public sealed class OutcomeSample
{
    private OutcomeSample(ImmutableArray<ScoreLevel> levels, ScoreDirection direction)
    {
        (Levels, Direction) = (levels, direction);
        (Goods, Bads) = (levels.Sum(static level => level.Goods), levels.Sum(static level => level.Bads));
        Count = Goods + Bads;
    }

    /// <summary>Each distinct score, from the safest to the riskiest.</summary>
    public ImmutableArray<ScoreLevel> Levels { get; }

    /// <summary>What a higher score says.</summary>
    public ScoreDirection Direction { get; }

    /// <summary>How many rows turned out good.</summary>
    public long Goods { get; }

    /// <summary>How many rows turned out bad.</summary>
    public long Bads { get; }

    /// <summary>How many rows there are.</summary>
    public long Count { get; }

    /// <summary>The share of bads, 0 to 1; not defined without rows.</summary>
    public Measure BadRate => Measure.Ratio(Bads, Count, MeasureReason.TooFewRows);

    /// <summary>The mean score; not defined without rows.</summary>
    public Measure MeanScore => Measure.Ratio(
        Levels.Aggregate(BigInteger.Zero, static (sum, level) => sum + (FixedPoint.Of(level.Score) * level.Count)), FixedPoint.One * Count, MeasureReason.TooFewRows);

    /// <summary>Counts rows.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="direction">What a higher score says.</param>
    /// <returns>The sample.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is not defined.</exception>
    public static OutcomeSample Of(IEnumerable<ScoredOutcome> rows, ScoreDirection direction)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (direction is not (ScoreDirection.HigherIsBetter or ScoreDirection.HigherIsRiskier))
        {
            throw new ArgumentOutOfRangeException(nameof(direction), direction, "The direction is not defined; HigherIsBetter and HigherIsRiskier are.");
        }

        Dictionary<decimal, (long Goods, long Bads)> counts = [];
        foreach ((decimal score, bool isBad) in rows)
        {
            (long goods, long bads) = counts.GetValueOrDefault(score);
            counts[score] = isBad ? (goods, bads + 1) : (goods + 1, bads);
        }

        IEnumerable<ScoreLevel> rising = counts.OrderBy(static pair => pair.Key).Select(static pair => new ScoreLevel(pair.Key, pair.Value.Goods, pair.Value.Bads));
        return new OutcomeSample([.. direction == ScoreDirection.HigherIsRiskier ? rising : rising.Reverse()], direction);
    }

    /// <summary>Measures how well the score tells goods from bads.</summary>
    /// <param name="floor">How many rows that needs; one of each class where nothing is said.</param>
    /// <returns>The measures; none is defined where there are too few rows or one class only.</returns>
    public Separation Separate(SampleFloor? floor = null)
    {
        if ((floor ?? SampleFloor.Least).Refusal(Goods, Bads) is Measure refused)
        {
            return new Separation { KolmogorovSmirnov = refused, WidestAt = null, AreaUnderCurve = refused, Gini = refused };
        }

        // Everything in units of 1 / (goods * bads); the area in half of that, so that a tie is a whole number.
        BigInteger goodsBefore = 0, badsBefore = 0, widest = 0, area = 0;
        decimal? widestAt = null;
        foreach (ScoreLevel level in Levels)
        {
            area += level.Bads * ((2 * goodsBefore) + level.Goods);
            (goodsBefore, badsBefore) = (goodsBefore + level.Goods, badsBefore + level.Bads);
            BigInteger gap = BigInteger.Abs((badsBefore * Goods) - (goodsBefore * Bads));
            (widest, widestAt) = gap > widest || widestAt is null ? (gap, level.Score) : (widest, widestAt);
        }

        BigInteger pairs = (BigInteger)Goods * Bads;
        return new Separation
        {
            KolmogorovSmirnov = Measure.Of(FixedPoint.Quotient(widest, pairs)),
            WidestAt = widestAt,
            AreaUnderCurve = Measure.Of(FixedPoint.Quotient(area, 2 * pairs)),
            Gini = Measure.Of(FixedPoint.Quotient(area - pairs, pairs)),
        };
    }

    /// <summary>
    /// Cuts the sample into bands of about equal size, from the safest to the riskiest. Rows of one score stay together: a score goes to the band
    /// floor(bands * rows before it / rows). A band that no score goes to is left out.
    /// </summary>
    /// <param name="bands">How many bands, 1 or more.</param>
    /// <returns>The bands; none without rows. A band is labeled by its safest and riskiest score.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bands"/> is below 1.</exception>
    public BandTable Band(int bands)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bands, 1);
        return BandTable.Of(Placed(bands).GroupBy(static one => one.Band, static one => one.Level).Select(Bin), BandOrder.SafestFirst);
    }

    /// <summary>Cuts the sample at given scores, from the safest to the riskiest; every band stands, empty or not.</summary>
    /// <param name="cuts">The scores, each the lowest of its band (included), in any order.</param>
    /// <returns>One band more than there are distinct cuts. A band is labeled by its bounds, such as <c>[600, 640)</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cuts"/> is null.</exception>
    public BandTable BandAt(params IEnumerable<decimal> cuts)
    {
        ArgumentNullException.ThrowIfNull(cuts);
        IEnumerable<OutcomeBin> rising = Rising([.. cuts.Distinct().Order()]);
        return BandTable.Of(Direction == ScoreDirection.HigherIsRiskier ? rising : rising.Reverse(), BandOrder.SafestFirst);
    }

    /// <summary>The lowest score of each band of about equal size but the one of the lowest scores, in rising order.</summary>
    internal ImmutableArray<decimal> Cuts(int bands) =>
        [.. Placed(bands).GroupBy(static one => one.Band, static one => one.Level.Score).Select(static group => group.Min()).Order().Skip(1)];

    /// <summary>The bands between cuts that are distinct and in rising order, from the lowest scores to the highest.</summary>
    internal IEnumerable<OutcomeBin> Rising(ImmutableArray<decimal> edges)
    {
        ILookup<int, ScoreLevel> levels = Levels.ToLookup(level => edges.Count(edge => edge <= level.Score));
        return Enumerable.Range(0, edges.Length + 1).Select(band => new OutcomeBin(
            LabelOf(edges, band), levels[band].Sum(static level => level.Goods), levels[band].Sum(static level => level.Bads)));
    }

    /// <summary>The band of each score, from the safest on.</summary>
    internal IEnumerable<(Int128 Band, ScoreLevel Level)> Placed(int bands)
    {
        long before = 0;
        foreach (ScoreLevel level in Levels)
        {
            yield return ((Int128)bands * before / Count, level);
            before += level.Count;
        }
    }

    private static OutcomeBin Bin(IEnumerable<ScoreLevel> levels)
    {
        ScoreLevel[] all = [.. levels];
        string first = Monetary.DecimalText.Format(all[0].Score), last = Monetary.DecimalText.Format(all[^1].Score);
        return new OutcomeBin(first == last ? first : $"{first} .. {last}", all.Sum(static level => level.Goods), all.Sum(static level => level.Bads));
    }

    private static string LabelOf(ImmutableArray<decimal> edges, int band)
    {
        string lower = band == 0 ? "" : Monetary.DecimalText.Format(edges[band - 1]), upper = band == edges.Length ? "" : Monetary.DecimalText.Format(edges[band]);
        return (lower.Length, upper.Length) switch
        {
            (0, 0) => "all",
            (0, _) => $"below {upper}",
            (_, 0) => $"{lower} and above",
            _ => $"[{lower}, {upper})",
        };
    }
}
