using CollectionRules.Cases;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>A reminder that is due now.</summary>
/// <param name="Account">The account.</param>
/// <param name="DueOn">The due date reminded of.</param>
/// <param name="Rule">The rule that opens it.</param>
/// <param name="Reason">Why: a due date is near.</param>
public sealed record Reminder(string Account, DateOnly DueOn, ReminderRule Rule, ReasonCode Reason)
{
    /// <summary>What it is for: always a reminder.</summary>
    public static ContactPurpose Purpose => ContactPurpose.Reminder;
}
