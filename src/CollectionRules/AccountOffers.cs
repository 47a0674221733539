using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Offers;

namespace CollectionRules;

/// <summary>The offers for one overdue account, the best first, and why the others of the policy are not made.</summary>
public sealed class AccountOffers
{
    internal AccountOffers(OfferResult result, ImmutableArray<OfferDecision> offers) => (Result, Offers) = (result, offers);

    /// <summary>The id of the account.</summary>
    public string Account => Result.Situation.Standing.Account;

    /// <summary>What the catalog of the policy gives, before holds and rule packs are asked.</summary>
    public OfferResult Result { get; }

    /// <summary>Every offer that the catalog can make, in its rank, with what becomes of it.</summary>
    public ImmutableArray<OfferDecision> Offers { get; }

    /// <summary>The offers that may be made, the best first.</summary>
    public IEnumerable<OfferDecision> Made => Offers.Where(static offer => offer.IsMade);

    /// <summary>The offers that the catalog does not make, with every reason, in written order.</summary>
    public ImmutableArray<OfferRefusal> Refusals => Result.Refusals;

    /// <summary>Why no offer of a kind is made.</summary>
    /// <param name="kind">The kind of plan.</param>
    /// <returns>The reasons, each once; empty where one is made.</returns>
    public ImmutableArray<ReasonCode> WhyNone(PlanKind kind)
    {
        OfferDecision[] ofKind = [.. Offers.Where(offer => offer.Offer.Kind == kind)];
        return ofKind.Length == 0 ? Result.WhyNone(kind)
            : Array.Exists(ofKind, static offer => offer.IsMade) ? []
            : [.. ofKind.Select(static offer => offer.Reason).Concat(Refusals.Where(refusal => refusal.Kind == kind).SelectMany(static refusal => refusal.Reasons)).Distinct()];
    }

    /// <summary>Account and offers in a line.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Account}: {string.Join("; ", Offers)}";
}
