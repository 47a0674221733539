using CollectionRules.Explanations;
using CollectionRules.Rules;

namespace CollectionRules.Repayment.Offers;

/// <summary>A condition that must hold for an offer.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Reason">What is reported where it does not hold.</param>
public sealed record OfferCondition(Condition Condition, ReasonCode Reason);
