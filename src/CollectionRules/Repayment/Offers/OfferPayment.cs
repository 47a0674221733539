using CollectionRules.Cases;

namespace CollectionRules.Repayment.Offers;

/// <summary>What an offer asks for on a day.</summary>
/// <param name="DueOn">The day.</param>
/// <param name="Amounts">The amount by component.</param>
public readonly record struct OfferPayment(DateOnly DueOn, DueAmounts Amounts);
