using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>What a relief does to a plan, stated in full: the new plan, what was capitalized, waived, deferred and reset, and the cost before and after.</summary>
public sealed record ReliefResult
{
    internal ReliefResult()
    {
    }

    /// <summary>The measure.</summary>
    public required ReliefMeasure Measure { get; init; }

    /// <summary>Where the loan stood.</summary>
    public required LoanStanding Standing { get; init; }

    /// <summary>The plan with the relief; null where it is refused.</summary>
    public required RepaymentSchedule? Schedule { get; init; }

    /// <summary>What joined the balance and bears interest from then on.</summary>
    public required Money Capitalized { get; init; }

    /// <summary>What was given up.</summary>
    public required Money Waived { get; init; }

    /// <summary>Interest that accrued and is paid later without bearing interest.</summary>
    public required Money Deferred { get; init; }

    /// <summary>What was to pay before.</summary>
    public required PlanCost CostBefore { get; init; }

    /// <summary>What is to pay afterwards; as before where the relief is refused.</summary>
    public required PlanCost CostAfter { get; init; }

    /// <summary>The days past due afterwards.</summary>
    public required int DaysPastDueAfter { get; init; }

    /// <summary>What is set anew, each once.</summary>
    public required ImmutableArray<ReliefReset> Resets { get; init; }

    /// <summary>Why it needs approval; empty where it is within the authority.</summary>
    public required ImmutableArray<ReasonCode> Approvals { get; init; }

    /// <summary>Why it is refused, all reasons; empty where it is not.</summary>
    public required ImmutableArray<ReasonCode> Refusals { get; init; }

    /// <summary>The faults of the new terms where those are the reason.</summary>
    public required ImmutableArray<PolicyDiagnostic> Diagnostics { get; init; }

    /// <summary>Whether there is no plan.</summary>
    public bool IsRefused => Schedule is null;

    /// <summary>Whether someone with more authority has to agree.</summary>
    public bool NeedsApproval => !Approvals.IsEmpty;
}
