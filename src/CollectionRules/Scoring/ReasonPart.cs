namespace CollectionRules.Scoring;

/// <summary>What one characteristic adds to a reason.</summary>
/// <param name="Part">The characteristic, the bin that fired and its points.</param>
/// <param name="Baseline">The points that it was compared with.</param>
/// <param name="Shortfall">By how much it is worse than the baseline; below 0 when it is better, which only netted codes count.</param>
/// <param name="NextBetter">The nearest better bin; <see langword="null"/> when none is better.</param>
public sealed record ReasonPart(ScorePart Part, decimal Baseline, decimal Shortfall, BetterBin? NextBetter);
