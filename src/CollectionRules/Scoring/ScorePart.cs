namespace CollectionRules.Scoring;

/// <summary>What one characteristic gave.</summary>
/// <param name="Characteristic">The characteristic.</param>
/// <param name="Bin">The bin that fired, or <see langword="null"/> when none did.</param>
/// <param name="Points">Its points, rounded by the card's rule when they are computed; 0 when no bin fired.</param>
public sealed record ScorePart(Characteristic Characteristic, ScoreBin? Bin, decimal Points);
