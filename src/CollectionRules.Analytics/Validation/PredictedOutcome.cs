namespace CollectionRules.Analytics.Validation;

/// <summary>A predicted probability of bad and what became of the account.</summary>
/// <param name="Probability">The probability, 0 to 1.</param>
/// <param name="IsBad">Whether the account turned out bad.</param>
public readonly record struct PredictedOutcome(decimal Probability, bool IsBad);
