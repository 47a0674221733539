using CollectionRules.Monetary;

namespace CollectionRules.Scoring;

/// <summary>A sub-score over a named subset of a card: 100 · (points - minimum) / (maximum - minimum).</summary>
/// <param name="Points">The points of the subset.</param>
/// <param name="Minimum">The fewest that its bins can give, special codes and missing included.</param>
/// <param name="Maximum">The most, above <paramref name="Minimum"/>.</param>
/// <param name="IsKnown">Whether a bin of every characteristic fired.</param>
public readonly record struct AxisScore(decimal Points, decimal Minimum, decimal Maximum, bool IsKnown)
{
    /// <summary>The decimals of <see cref="Value"/>.</summary>
    public const int Decimals = 20;

    /// <summary>The sub-score, 0 to 100, rounded half-even to <see cref="Decimals"/> decimals; <see langword="null"/> when it is not known. The comparison with a cut is exact.</summary>
    public decimal? Value => IsKnown ? Rounding.Round(100 * (Points - Minimum) / (Maximum - Minimum), Decimals, RoundingRule.HalfEven) : null;

    /// <summary>Whether the sub-score is at least <paramref name="cut"/>; compared exactly.</summary>
    public bool IsAtLeast(decimal cut) => IsKnown && 100 * (Points - Minimum) >= cut * (Maximum - Minimum);
}
