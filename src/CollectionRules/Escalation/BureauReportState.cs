using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Escalation;

/// <summary>How a planned report to the credit bureau stands.</summary>
public sealed record BureauReportState
{
    /// <summary>The planned report.</summary>
    public required BureauReportPlanned Report { get; init; }

    /// <summary>The first date on which the borrower is to be told.</summary>
    public required DateOnly NoticeOn { get; init; }

    /// <summary>What is to be done now.</summary>
    public required BureauReportStep Step { get; init; }

    /// <summary>Whether it may be sent now: told in time, its day come, still past due and not disputed.</summary>
    public required bool IsReady { get; init; }

    /// <summary>Why.</summary>
    public required ReasonCode Reason { get; init; }

    /// <summary>Whether a friendly notice with <see cref="CuringAmount"/> is due.</summary>
    public bool IsCureNoticeDue { get; init; }

    /// <summary>What would cure the account now.</summary>
    public Money CuringAmount { get; init; }

    /// <summary>What a notice is for: information, never a demand.</summary>
    public static ContactPurpose Purpose => ContactPurpose.Disclosure;
}
