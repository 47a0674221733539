using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Offers;

namespace CollectionRules;

/// <summary>One offer that the catalog can make, and whether it may be made now.</summary>
public sealed class OfferDecision
{
    internal OfferDecision(Offer offer, OfferObstacle? obstacle, ComplianceVerdict? verdict, PlanOffered? open, ApprovalState? approval)
    {
        (Offer, Verdict, Open, Approval) = (offer, verdict, open, approval);
        ReasonCode? bars = obstacle?.Reason ?? verdict?.Reason ?? (approval is { IsApproved: false } ? approval.Reason : null);
        Reason = bars ?? DecisionReasons.OfferMade;
        EarliestNext = obstacle is not null ? obstacle.Until : verdict is { IsAllowed: false } ? verdict.EarliestNext : null;
        Disposition = EarliestNext is not null ? Disposition.Defer
            : obstacle is null && verdict is not { IsAllowed: false } && approval is not { IsApproved: false } ? Disposition.Allow
            : Disposition.Deny;
    }

    /// <summary>The offer with its payments, cost and rank.</summary>
    public Offer Offer { get; }

    /// <summary>What an approval of this offer is about: <c>offer.</c>, the account, a dot and the id of the offer.</summary>
    public string Subject => SubjectOf(Offer.Account, Offer.Id);

    /// <summary>What the rule packs say of a plan of this length; null where the policy has none.</summary>
    public ComplianceVerdict? Verdict { get; }

    /// <summary>The offer of this kind for the account that was made and waits for an answer; null where none does.</summary>
    public PlanOffered? Open { get; }

    /// <summary>
    /// Whether somebody with the authority approved it, where the role that offers may not grant it alone; otherwise null. An approval is used
    /// up by the offer made under it.
    /// </summary>
    public ApprovalState? Approval { get; }

    /// <summary>Allowed now, due later if nothing else happens, or denied until a fact changes: by a hold, a plan, a rule, an open offer or for want of approval.</summary>
    public Disposition Disposition { get; }

    /// <summary>Whether it may be made.</summary>
    public bool IsMade => Disposition == Disposition.Allow;

    /// <summary>Why it is made, or not.</summary>
    public ReasonCode Reason { get; }

    /// <summary>The earliest instant at which it may be made, if nothing else happens; null where it is made now, or time alone does not help.</summary>
    public DateTimeOffset? EarliestNext { get; }

    /// <summary>What an approval of an offer is about.</summary>
    /// <param name="account">The id of the account.</param>
    /// <param name="offer">The id of the offer in the catalog.</param>
    /// <returns>For example <c>offer.A-1.settlement</c>.</returns>
    public static string SubjectOf(string account, string offer)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(offer);
        return $"offer.{account}.{offer}";
    }

    /// <summary>The offer and what becomes of it.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Offer.Id}: {DecisionWords.Of(Disposition)}, {Reason}";
}
