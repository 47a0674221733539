namespace CollectionRules.Scoring;

/// <summary>What one characteristic gave.</summary>
/// <param name="Characteristic">The characteristic.</param>
/// <param name="Bin">The bin that fired, or <see langword="null"/> when none did or its computed points could not be worked out.</param>
/// <param name="Points">Its points, rounded by the card's rule when they are computed; 0 without a bin.</param>
public sealed record ScorePart(Characteristic Characteristic, ScoreBin? Bin, decimal Points)
{
    /// <summary>Whether the value is a word outside the open category's list.</summary>
    public bool IsUnseenCategory { get; init; }
}
