using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Offers;

/// <summary>The offers for an account, and why the others of the catalog are not made.</summary>
public sealed class OfferResult
{
    internal OfferResult(OfferSituation situation, ImmutableArray<Offer> offers, ImmutableArray<OfferRefusal> refusals) =>
        (Situation, Offers, Refusals) = (situation, offers, refusals);

    /// <summary>What was known.</summary>
    public OfferSituation Situation { get; }

    /// <summary>The offers, the best first.</summary>
    public ImmutableArray<Offer> Offers { get; }

    /// <summary>The offers that are not made, in the order of the catalog.</summary>
    public ImmutableArray<OfferRefusal> Refusals { get; }

    /// <summary>Why no offer of a kind is made: the reasons of all its refusals, each once.</summary>
    /// <param name="kind">The kind of plan.</param>
    /// <returns>The reasons; empty where one is made, <see cref="OfferReasons.NotInCatalog"/> where the catalog has none.</returns>
    public ImmutableArray<ReasonCode> WhyNone(PlanKind kind)
    {
        if (Offers.Any(offer => offer.Kind == kind))
        {
            return [];
        }

        ImmutableArray<ReasonCode> reasons = [.. Refusals.Where(refusal => refusal.Kind == kind).SelectMany(refusal => refusal.Reasons).Distinct()];
        return reasons.IsEmpty ? [OfferReasons.NotInCatalog] : reasons;
    }
}
