namespace CollectionRules.Scoring;

/// <summary>The probability of bad from a score on.</summary>
/// <param name="From">The lowest score of the step (inclusive).</param>
/// <param name="ProbabilityOfBad">The probability, 0 to 1.</param>
public readonly record struct CalibrationStep(decimal From, decimal ProbabilityOfBad);
