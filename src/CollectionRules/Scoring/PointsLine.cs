namespace CollectionRules.Scoring;

/// <summary>The line that turns coefficient times weight of evidence into points: base + slope · coefficient · weight.</summary>
/// <param name="Base">The points where the weight is 0: the share of a characteristic in the base points, or 0 when they stand apart.</param>
/// <param name="Slope">
/// Points per unit of the model's log-odds. A model of bad needs a negative slope: minus the factor of a <see cref="ScoreScaling"/>.
/// </param>
public readonly record struct PointsLine(decimal Base, decimal Slope)
{
    /// <summary>The points, with the 28 digits of a decimal and not rounded further.</summary>
    /// <param name="coefficient">The model's coefficient of the characteristic.</param>
    /// <param name="weight">The weight of evidence of the bin, in the form the coefficient was fitted with.</param>
    public decimal At(decimal coefficient, decimal weight) => Base + (Slope * (coefficient * weight));
}
