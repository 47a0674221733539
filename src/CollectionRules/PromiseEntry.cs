using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules;

/// <summary>Whether a promise to pay may be taken.</summary>
/// <param name="IsAllowed">Whether it may.</param>
/// <param name="Reason">Why it may or may not.</param>
/// <param name="Curing">What would cure the accounts asked for today; null where that may not be told.</param>
public sealed record PromiseEntry(bool IsAllowed, ReasonCode Reason, Money? Curing);
