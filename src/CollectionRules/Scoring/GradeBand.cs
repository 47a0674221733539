namespace CollectionRules.Scoring;

/// <summary>A grade and the score from which it is given.</summary>
/// <param name="Name">The grade, such as <c>A</c>.</param>
/// <param name="From">The lowest score of the grade (inclusive), or <see langword="null"/> for the last grade, which takes all that is left.</param>
public sealed record GradeBand(string Name, decimal? From);
