namespace CollectionRules.Repayment.Offers.Evaluation;

/// <summary>An offer, or why it is not made.</summary>
internal readonly record struct OfferJudgment(Offer? Offer, OfferRefusal? Refusal);
