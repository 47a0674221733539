namespace CollectionRules.Scoring;

/// <summary>What a challenger card says beside the card in charge.</summary>
/// <param name="Card">The challenger.</param>
/// <param name="Result">Its result.</param>
/// <param name="Difference">Its score less that of the card in charge; <see langword="null"/> when one of the two has none.</param>
public sealed record ChallengerScore(Scorecard Card, ScoreResult Result, decimal? Difference);
