namespace CollectionRules.Scoring;

/// <summary>A level of an early warning.</summary>
/// <param name="From">The weight from which on (inclusive) it holds, at least 1.</param>
/// <param name="Action">What to do, such as <c>care-call</c>: care or an offer, never a demand.</param>
public sealed record WarningLevel(int From, string Action);
