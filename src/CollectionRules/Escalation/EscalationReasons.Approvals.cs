using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <content>Approvals.</content>
public static partial class EscalationReasons
{
    /// <summary>An approval is given and in force.</summary>
    public static ReasonCode Approved { get; } = ReasonCode.Parse("approved");

    /// <summary>An approval is needed and not given.</summary>
    public static ReasonCode ApprovalMissing { get; } = ReasonCode.Parse("needs-approval");

    /// <summary>The approver is the proposer.</summary>
    public static ReasonCode ApproverIsProposer { get; } = ReasonCode.Parse("approver-is-proposer");

    /// <summary>The approval has expired.</summary>
    public static ReasonCode ApprovalExpired { get; } = ReasonCode.Parse("approval-expired");

    /// <summary>The approval was refused.</summary>
    public static ReasonCode ApprovalRefused { get; } = ReasonCode.Parse("approval-refused");

    /// <summary>The approval was given in a role without the authority.</summary>
    public static ReasonCode AuthorityExceeded { get; } = ReasonCode.Parse("authority-exceeded");
}
