namespace CollectionRules.Scoring;

/// <summary>A score that was given.</summary>
/// <param name="Date">The day.</param>
/// <param name="Card">The card's name.</param>
/// <param name="Score">The score; <see langword="null"/> when there was none.</param>
/// <param name="Grade">The grade.</param>
public sealed record ScoreRecord(DateOnly Date, string Card, decimal? Score, string Grade);
