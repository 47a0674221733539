namespace CollectionRules.Analytics.Validation;

/// <summary>How well a score tells goods from bads.</summary>
public sealed record Separation
{
    internal Separation()
    {
    }

    /// <summary>
    /// Kolmogorov-Smirnov: the largest gap between the cumulative shares of bads and of goods, taken over every distinct score, 0 to 1. The gap
    /// counts in either direction; <see cref="AreaUnderCurve"/> tells whether the score points the wrong way.
    /// </summary>
    public required Measure KolmogorovSmirnov { get; init; }

    /// <summary>The score at which that gap first occurs, from the safest score on; null where the measure is not defined.</summary>
    public required decimal? WidestAt { get; init; }

    /// <summary>The probability that a bad scores riskier than a good, a tie counting one half, 0 to 1; below 0.5 the score points the wrong way.</summary>
    public required Measure AreaUnderCurve { get; init; }

    /// <summary>2 times <see cref="AreaUnderCurve"/> minus 1, -1 to 1.</summary>
    public required Measure Gini { get; init; }
}
