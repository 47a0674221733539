using CollectionRules.Cases;
using CollectionRules.Explanations;

namespace CollectionRules.Compliance.Calculations;

/// <summary>Where a limitation period stands.</summary>
/// <param name="ExpiresOn">The last day of the period, which ends at 24:00; null while an obstacle holds it.</param>
/// <param name="IsTimeBarred">Whether the as-of day is after it.</param>
/// <param name="RestartedBy">What restarted it last; null where nothing did.</param>
/// <param name="RestartedOn">When; null where nothing did.</param>
/// <param name="IsSuspended">Whether an obstacle moved or holds the end.</param>
/// <param name="IsDefenseWaived">Whether an acknowledgment after the end gave the defense up.</param>
/// <param name="IsReviewDue">Whether the end is so near that a legal review is due.</param>
public sealed record Limitation(
    DateOnly? ExpiresOn, bool IsTimeBarred, LimitationCause? RestartedBy, DateOnly? RestartedOn, bool IsSuspended, bool IsDefenseWaived, bool IsReviewDue)
{
    /// <summary>Whether a suit can be recommended as far as limitation goes.</summary>
    public bool PermitsSuit => !IsTimeBarred;

    /// <summary>What is due: <c>legal-review</c> where the end is near; null otherwise.</summary>
    public ReasonCode? Signal => IsReviewDue ? ComplianceReasons.LegalReview : null;
}
