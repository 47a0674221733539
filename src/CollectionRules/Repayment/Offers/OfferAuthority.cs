using CollectionRules.Repayment.Relief;

namespace CollectionRules.Repayment.Offers;

/// <summary>How far a role may go with an offer.</summary>
/// <param name="Role">The role, such as <c>agent</c>; its own within the offer.</param>
/// <param name="Limits">What the role may grant.</param>
public sealed record OfferAuthority(string Role, ReliefAuthority Limits);
