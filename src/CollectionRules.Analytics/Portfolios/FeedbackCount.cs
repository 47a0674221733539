using CollectionRules.Cases;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>How often feedback of one kind was given.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How often.</param>
public readonly record struct FeedbackCount(FeedbackKind Kind, long Count);
