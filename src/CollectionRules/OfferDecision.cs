using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Offers;

namespace CollectionRules;

/// <summary>One offer that the catalog can make, and whether it may be made now.</summary>
public sealed class OfferDecision
{
    internal OfferDecision(Offer offer, ComplianceVerdict? verdict, ReasonCode? stopped)
    {
        (Offer, Verdict) = (offer, verdict);
        Reason = stopped ?? verdict?.Reason ?? (offer.NeedsApproval ? EscalationReasons.ApprovalMissing : DecisionReasons.OfferMade);
        Disposition = stopped is null && verdict is not { IsAllowed: false } ? Disposition.Allow : Disposition.Deny;
    }

    /// <summary>The offer with its payments, cost and rank.</summary>
    public Offer Offer { get; }

    /// <summary>What the rule packs say of a plan of this length; null where the policy has none.</summary>
    public ComplianceVerdict? Verdict { get; }

    /// <summary>Allowed, or denied by a hold or a rule; an offer that needs approval is allowed once that is given.</summary>
    public Disposition Disposition { get; }

    /// <summary>Whether it may be made.</summary>
    public bool IsMade => Disposition == Disposition.Allow;

    /// <summary>Why it is made, or not.</summary>
    public ReasonCode Reason { get; }

    /// <summary>The offer and what becomes of it.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Offer.Id}: {DecisionWords.Of(Disposition)}, {Reason}";
}
