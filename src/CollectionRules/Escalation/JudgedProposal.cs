using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>A proposal and what became of it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Gate">What the gate said; null where it was not asked.</param>
/// <param name="IsChosen">Whether it was chosen.</param>
/// <param name="Reason">Why it was chosen or not.</param>
public sealed record JudgedProposal(Proposal Proposal, GateAnswer? Gate, bool IsChosen, ReasonCode Reason)
{
    /// <summary>The first instant at which it may come; null where it was chosen, or time alone does not help.</summary>
    public DateTimeOffset? NotBefore => IsChosen ? null : Proposal.NotBefore ?? Gate?.NotBefore;
}
