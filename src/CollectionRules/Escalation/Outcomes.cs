using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>What the outcome of a contact means for the next one.</summary>
internal static class Outcomes
{
    private static readonly HashSet<ContactOutcome> Failed =
    [
        ContactOutcome.NoAnswer, ContactOutcome.Busy, ContactOutcome.NotInService, ContactOutcome.WrongNumber, ContactOutcome.Bounced,
        ContactOutcome.NotHome, ContactOutcome.MovedAway, ContactOutcome.ThirdPartyAnswered,
    ];

    private static readonly HashSet<ContactOutcome> Reached =
    [
        ContactOutcome.Conversation, ContactOutcome.RefusedToTalk, ContactOutcome.ConsentToCall, ContactOutcome.AnsweredThenHungUp, ContactOutcome.Received,
        ContactOutcome.Met, ContactOutcome.Hostile, ContactOutcome.Distressed,
    ];

    /// <summary>Undelivered or unanswered: another channel may do better.</summary>
    public static bool IsFailed(ContactOutcome outcome) => Failed.Contains(outcome);

    /// <summary>A conflict or distress: a pause helps more than another try.</summary>
    public static bool IsConflict(ContactOutcome outcome) => outcome == ContactOutcome.Hostile || outcome == ContactOutcome.Distressed;

    /// <summary>The right person was reached.</summary>
    public static bool IsReached(ContactOutcome outcome) => Reached.Contains(outcome);
}
