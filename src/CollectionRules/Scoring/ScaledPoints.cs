using System.Collections.Immutable;
using CollectionRules.Monetary;
using CollectionRules.Scoring.Compilation;

namespace CollectionRules.Scoring;

/// <summary>
/// A fitted model of bad as the points of a card: weights of evidence times coefficients, scaled and rounded by a named rule, with a report
/// of how far rounding can move a total. Immutable; the points go into a <see cref="ScorecardBuilder"/> as plain numbers.
/// </summary>
/// <example><code>
/// ScaledPoints points = ScaledPoints.FromOdds(scaling, intercept: -2.5m, model, BasePoints.Apart, decimals: 0, RoundingRule.HalfEven);
/// Scorecard card = Scorecard.Create("behavior", s => s
///     .StartingAt(points.InitialScore)
///     .Characteristic(utilization, c => c.Below(0.3m, points["utilization"].Points[0]).Otherwise(points["utilization"].Points[1]))
///     .Scaled(scaling));
/// </code></example>
public sealed class ScaledPoints
{
    private ScaledPoints(decimal exactInitial, ImmutableArray<ScaledCharacteristic> characteristics, PointsLine line, int decimals, RoundingRule rule)
    {
        ExactInitialScore = exactInitial;
        InitialScore = Rounding.Round(exactInitial, decimals, rule);
        Characteristics = characteristics;
        Line = line;
        Decimals = decimals;
        RoundingRule = rule;
        decimal own = InitialScore - exactInitial;
        LowestDrift = own + characteristics.Sum(static c => c.Points.Zip(c.Exact, static (points, exact) => points - exact).Min());
        HighestDrift = own + characteristics.Sum(static c => c.Points.Zip(c.Exact, static (points, exact) => points - exact).Max());
    }

    /// <summary>The initial score of the card; 0 when base points are spread.</summary>
    public decimal InitialScore { get; }

    /// <summary>The initial score before rounding.</summary>
    public decimal ExactInitialScore { get; }

    /// <summary>The characteristics, in the order of the model.</summary>
    public ImmutableArray<ScaledCharacteristic> Characteristics { get; }

    /// <summary>The line that all bins lie on before rounding.</summary>
    public PointsLine Line { get; }

    /// <summary>The decimals of points, 0 to 9.</summary>
    public int Decimals { get; }

    /// <summary>How points are rounded.</summary>
    public RoundingRule RoundingRule { get; }

    /// <summary>By how much rounding moves the total of the worst choice of bins downwards: 0 or below.</summary>
    public decimal LowestDrift { get; }

    /// <summary>By how much rounding moves the total of the worst choice of bins upwards: 0 or above.</summary>
    public decimal HighestDrift { get; }

    /// <summary>The points of a characteristic.</summary>
    /// <exception cref="ArgumentException">The model has no such characteristic.</exception>
    public ScaledCharacteristic this[string name] => Characteristics.FirstOrDefault(characteristic => characteristic.Source.Name == name)
        ?? throw new ArgumentException($"The model has no characteristic \"{name}\".", nameof(name));

    /// <summary>Scales by odds: points of a bin = -factor · coefficient · weight; base points = offset - factor · intercept.</summary>
    /// <param name="scaling">The score at the base odds, and the points to double them.</param>
    /// <param name="intercept">The model's intercept, in log-odds of bad.</param>
    /// <param name="model">The characteristics, at least one.</param>
    /// <param name="basePoints">Whether base points stand apart or are spread; spread shares are rounded with each bin.</param>
    /// <param name="decimals">The decimals of points, 0 to 9.</param>
    /// <param name="rule">How points are rounded.</param>
    /// <exception cref="ArgumentException">The model is empty, or a characteristic has no weight or no name of its own.</exception>
    public static ScaledPoints FromOdds(ScoreScaling scaling, decimal intercept, IEnumerable<WeightedCharacteristic> model, BasePoints basePoints, int decimals, RoundingRule rule)
    {
        ArgumentNullException.ThrowIfNull(scaling);
        ImmutableArray<WeightedCharacteristic> all = Checked(model);
        decimal total = Logarithm.ToDecimal(scaling.FixedOffset - Logarithm.Multiply(scaling.FixedFactor, Logarithm.Of(intercept)));
        return Scale(all, total, -scaling.Factor, basePoints, decimals, rule);
    }

    /// <summary>Scales so that the best choice of bins gives the highest total and the worst the lowest, before rounding.</summary>
    /// <param name="lowest">The lowest total.</param>
    /// <param name="highest">The highest total, above <paramref name="lowest"/>.</param>
    /// <param name="model">The characteristics, at least one; the intercept of the model cancels out.</param>
    /// <param name="basePoints">Whether base points stand apart or are spread.</param>
    /// <param name="decimals">The decimals of points, 0 to 9.</param>
    /// <param name="rule">How points are rounded.</param>
    /// <exception cref="ArgumentException">The model is empty or gives everybody the same, or a characteristic has no weight or no name of its own.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="highest"/> is not above <paramref name="lowest"/>.</exception>
    public static ScaledPoints FromRange(decimal lowest, decimal highest, IEnumerable<WeightedCharacteristic> model, BasePoints basePoints, int decimals, RoundingRule rule)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(highest, lowest);
        ImmutableArray<WeightedCharacteristic> all = Checked(model);
        decimal largest = all.Sum(static c => c.Weights.Max(weight => c.Coefficient * weight));
        decimal smallest = all.Sum(static c => c.Weights.Min(weight => c.Coefficient * weight));
        if (largest == smallest)
        {
            throw new ArgumentException("Every choice of bins gives the same total; a range needs at least two.", nameof(model));
        }

        decimal slope = (lowest - highest) / (largest - smallest);
        return Scale(all, highest - (slope * smallest), slope, basePoints, decimals, rule);
    }

    private static ScaledPoints Scale(ImmutableArray<WeightedCharacteristic> model, decimal total, decimal slope, BasePoints basePoints, int decimals, RoundingRule rule)
    {
        if (!Enum.IsDefined(basePoints))
        {
            throw new ArgumentOutOfRangeException(nameof(basePoints), basePoints, $"The word \"{basePoints}\" is not defined; Apart and Spread are.");
        }

        if (decimals is < 0 or > CardChecker.MostDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"Points have 0 to {CardChecker.MostDecimals} decimals.");
        }

        PointsLine line = new(basePoints == BasePoints.Spread ? total / model.Length : 0, slope);
        return new(
            basePoints == BasePoints.Apart ? total : 0,
            [.. model.Select(characteristic =>
            {
                ImmutableArray<decimal> exact = [.. characteristic.Weights.Select(weight => line.At(characteristic.Coefficient, weight))];
                return new ScaledCharacteristic(characteristic, exact, [.. exact.Select(points => Rounding.Round(points, decimals, rule))], Rounding.Round(line.Base, decimals, rule));
            })],
            line,
            decimals,
            rule);
    }

    private static ImmutableArray<WeightedCharacteristic> Checked(IEnumerable<WeightedCharacteristic> model)
    {
        ArgumentNullException.ThrowIfNull(model);
        ImmutableArray<WeightedCharacteristic> all = [.. model];
        if (all.IsEmpty || all.Any(static c => c is null || c.Weights.IsDefaultOrEmpty || string.IsNullOrEmpty(c.Name)) || all.DistinctBy(static c => c.Name, StringComparer.Ordinal).Count() < all.Length)
        {
            throw new ArgumentException("The model needs at least one characteristic, and each of them a name of its own and at least one weight.", nameof(model));
        }

        return all;
    }
}
