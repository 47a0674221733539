namespace CollectionRules.Analytics.Validation;

/// <summary>A score and what became of the account.</summary>
/// <param name="Score">The score.</param>
/// <param name="IsBad">Whether the account turned out bad.</param>
public readonly record struct ScoredOutcome(decimal Score, bool IsBad);
