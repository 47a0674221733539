using System.Collections.Immutable;
using System.Numerics;
using CollectionRules.Monetary;

namespace CollectionRules.Analytics.Validation;

/// <summary>Predicted probabilities against what happened, band by band and overall.</summary>
/// <example><code>
/// CalibrationTable table = CalibrationTable.Of([new(0.1m, false), new(0.2m, false), new(0.3m, true), new(0.6m, true)], bands: 2);
/// table.Rows[1].Difference.Value   // 0.55: observed 1, predicted 0.45
/// </code></example>
public sealed class CalibrationTable
{
    private CalibrationTable(ImmutableArray<CalibrationRow> rows, CalibrationRow total) => (Rows, Total) = (rows, total);

    /// <summary>The bands, from the lowest probability to the highest.</summary>
    public ImmutableArray<CalibrationRow> Rows { get; }

    /// <summary>All rows together; its measures are not defined without rows.</summary>
    public CalibrationRow Total { get; }

    /// <summary>
    /// Cuts rows into bands of about equal size by their probability and compares. Rows of one probability stay together: they go to the band
    /// floor(bands * rows before them / rows). A band that none goes to is left out.
    /// </summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="bands">How many bands, 1 or more; 10 where nothing is said.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bands"/> is below 1, or a probability is outside 0 to 1.</exception>
    public static CalibrationTable Of(IEnumerable<PredictedOutcome> rows, int bands = 10)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(bands, 1);
        OutcomeSample sample = OutcomeSample.Of(rows.Select(Checked), ScoreDirection.HigherIsRiskier);
        return new CalibrationTable(
            [.. sample.Placed(bands).GroupBy(static one => one.Band, static one => one.Level).Select(static group => Row([.. group], MeasureReason.EmptyBin))],
            Row(sample.Levels, MeasureReason.TooFewRows));
    }

    private static ScoredOutcome Checked(PredictedOutcome row) => row.Probability is >= 0 and <= 1
        ? new ScoredOutcome(row.Probability, row.IsBad)
        : throw new ArgumentOutOfRangeException(nameof(row), row.Probability, "A probability lies between 0 and 1, both included.");

    private static CalibrationRow Row(ImmutableArray<ScoreLevel> levels, Explanations.ReasonCode otherwise)
    {
        string label = levels.IsEmpty ? "" : $"{DecimalText.Format(levels[0].Score)} .. {DecimalText.Format(levels[^1].Score)}";
        OutcomeBin band = new(label, levels.Sum(static level => level.Goods), levels.Sum(static level => level.Bads));
        BigInteger predicted = levels.Aggregate(BigInteger.Zero, static (sum, level) => sum + (FixedPoint.Of(level.Score) * level.Count));
        BigInteger count = FixedPoint.One * band.Count, observed = FixedPoint.One * band.Bads;
        return new CalibrationRow(
            band, Measure.Ratio(predicted, count, otherwise), Measure.Ratio(observed, count, otherwise), Measure.Ratio(observed - predicted, count, otherwise));
    }
}
