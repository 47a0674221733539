using System.Collections.Immutable;
using System.Numerics;

namespace CollectionRules.Analytics.Validation;

/// <summary>
/// Population stability of two samples over one set of bins: of scores, or of one characteristic. The index is the sum over the bins of the
/// difference of the shares times the logarithm of their quotient: (A - E) ln(A / E). It is 0 exactly where all shares are equal.
/// </summary>
/// <example><code>
/// StabilityTable scores = StabilityTable.Compare([new("low", 149, 144), new("high", 351, 356)]);
/// scores.Index.Value   // 0.00048277513755...
/// scores.Level         // Stable
/// </code></example>
public sealed class StabilityTable
{
    private const decimal ShiftingFrom = 0.10m, ShiftedFrom = 0.25m;

    private StabilityTable(ImmutableArray<StabilityRow> rows, ZeroCellRule zeroCells, long actual, long expected, Measure index) =>
        (Rows, ZeroCells, Actual, Expected, Index) = (rows, zeroCells, actual, expected, index);

    /// <summary>The bins, in the order given.</summary>
    public ImmutableArray<StabilityRow> Rows { get; }

    /// <summary>What took the place of a zero.</summary>
    public ZeroCellRule ZeroCells { get; }

    /// <summary>All accounts of the sample that is looked at.</summary>
    public long Actual { get; }

    /// <summary>All accounts of the sample of reference.</summary>
    public long Expected { get; }

    /// <summary>The index, 0 or more; not defined where a sample has too few rows, or a bin is empty and nothing takes the place of the zero.</summary>
    public Measure Index { get; }

    /// <summary>The customary band of the index, its lower end included; null where the index is not defined.</summary>
    public StabilityLevel? Level => Index.Value switch
    {
        null => null,
        < ShiftingFrom => StabilityLevel.Stable,
        < ShiftedFrom => StabilityLevel.Shifting,
        _ => StabilityLevel.Shifted,
    };

    /// <summary>Compares two samples bin by bin.</summary>
    /// <param name="bins">The bins.</param>
    /// <param name="zeroCells">What takes the place of a zero; nothing where nothing is said.</param>
    /// <param name="fewestRows">How many rows each sample needs, 1 or more; 1 where nothing is said.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bins"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fewestRows"/> is below 1.</exception>
    /// <exception cref="OverflowException">A total is beyond 64 bits.</exception>
    public static StabilityTable Compare(IEnumerable<StabilityBin> bins, ZeroCellRule zeroCells = default, long fewestRows = 1)
    {
        ImmutableArray<StabilityBin> given = Arguments.All(bins);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewestRows, 1);
        long actual = given.Sum(static bin => bin.Actual), expected = given.Sum(static bin => bin.Expected);
        LogShares shares = Math.Min(actual, expected) < fewestRows
            ? LogShares.Undefined(given.Length, MeasureReason.TooFewRows)
            : LogShares.Of([.. given.Select(static bin => (bin.Actual, bin.Expected))], zeroCells);
        return new StabilityTable(
            [.. given.Select((bin, i) => new StabilityRow(
                bin,
                Measure.Ratio(bin.Actual, actual, MeasureReason.TooFewRows),
                Measure.Ratio(bin.Expected, expected, MeasureReason.TooFewRows),
                shares.Contributions[i]))],
            zeroCells,
            actual,
            expected,
            shares.Total);
    }

    /// <summary>
    /// Compares the scores of two samples over bands of about equal size of the sample of reference. The bands are cut where
    /// <see cref="OutcomeSample.Band"/> cuts that sample, and the outcomes do not matter.
    /// </summary>
    /// <param name="actual">The sample that is looked at.</param>
    /// <param name="expected">The sample of reference, of the same direction.</param>
    /// <param name="bands">How many bands, 1 or more; 10 where nothing is said.</param>
    /// <param name="zeroCells">What takes the place of a zero; nothing where nothing is said.</param>
    /// <param name="fewestRows">How many rows each sample needs, 1 or more; 1 where nothing is said.</param>
    /// <returns>The table, from the lowest scores to the highest.</returns>
    /// <exception cref="ArgumentNullException">A sample is null.</exception>
    /// <exception cref="ArgumentException">The samples have different directions.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bands"/> or <paramref name="fewestRows"/> is below 1.</exception>
    public static StabilityTable CompareScores(
        OutcomeSample actual, OutcomeSample expected, int bands = 10, ZeroCellRule zeroCells = default, long fewestRows = 1)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentOutOfRangeException.ThrowIfLessThan(bands, 1);
        if (actual.Direction != expected.Direction)
        {
            throw new ArgumentException("The samples have different directions.", nameof(actual));
        }

        ImmutableArray<decimal> cuts = expected.Cuts(bands);
        return Compare(
            actual.Rising(cuts).Zip(expected.Rising(cuts), static (now, then) => new StabilityBin(then.Label, now.Count, then.Count)), zeroCells, fewestRows);
    }

    /// <summary>
    /// The shift of a characteristic in points of the card: the sum over the bins of (A - E) times the points of the bin. Above 0 where accounts
    /// moved to bins of more points. No logarithm is taken, so that empty bins matter nothing.
    /// </summary>
    /// <param name="points">The points of each bin, in the order of the bins.</param>
    /// <returns>The shift; not defined where a sample has no rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    /// <exception cref="ArgumentException">There are not as many points as bins.</exception>
    public Measure ShiftInPoints(params IEnumerable<decimal> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        ImmutableArray<decimal> given = [.. points];
        if (given.Length != Rows.Length)
        {
            throw new ArgumentException($"There are {given.Length} points for {Rows.Length} bins.", nameof(points));
        }

        BigInteger sum = BigInteger.Zero;
        for (int i = 0; i < given.Length; i++)
        {
            sum += FixedPoint.Of(given[i]) * (((BigInteger)Rows[i].Bin.Actual * Expected) - ((BigInteger)Rows[i].Bin.Expected * Actual));
        }

        return Measure.Ratio(sum, FixedPoint.One * Actual * Expected, MeasureReason.TooFewRows);
    }
}
