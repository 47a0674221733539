using CollectionRules.Cases.Events;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>Whether an approval is in force, and why not.</summary>
public sealed class ApprovalState
{
    internal ApprovalState(string role, ReasonCode reason, ApprovalGiven? approval = null) => (Role, Reason, Approval) = (role, reason, approval);

    /// <summary>The role whose approval is needed.</summary>
    public string Role { get; }

    /// <summary>Why it is as it is: <c>approved</c>, or what is missing.</summary>
    public ReasonCode Reason { get; }

    /// <summary>The approval looked at; null where none was given, or the last word was a refusal.</summary>
    public ApprovalGiven? Approval { get; }

    /// <summary>Whether what was proposed may be done.</summary>
    public bool IsApproved => Reason == EscalationReasons.Approved;
}
