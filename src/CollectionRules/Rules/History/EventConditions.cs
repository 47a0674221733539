using CollectionRules.Cases;

namespace CollectionRules.Rules.History;

/// <summary>Conditions that many queries share.</summary>
public static class EventConditions
{
    /// <summary>The lender, or somebody for the lender, turned to the person.</summary>
    public static EventCondition Outbound { get; } = EventField.Direction.Is("outbound");

    /// <summary>The person turned to the lender.</summary>
    public static EventCondition Inbound { get; } = EventField.Direction.Is("inbound");

    /// <summary>
    /// The right person was reached: conversation, refused-to-talk, consent-to-call, answered-then-hung-up, received, met, hostile or distressed.
    /// </summary>
    public static EventCondition Reached { get; } = EventField.Outcome.Is(
        ContactOutcome.Conversation, ContactOutcome.RefusedToTalk, ContactOutcome.ConsentToCall, ContactOutcome.AnsweredThenHungUp, ContactOutcome.Received,
        ContactOutcome.Met, ContactOutcome.Hostile, ContactOutcome.Distressed);

    /// <summary>
    /// Nobody or somebody else was reached: no-answer, busy, not-in-service, wrong-number, voicemail-left, limited-content-message,
    /// answered-then-dropped, third-party-answered, bounced, not-home or moved-away. Messages that were sent, delivered or read are neither
    /// this nor <see cref="Reached"/>.
    /// </summary>
    public static EventCondition Fruitless { get; } = EventField.Outcome.Is(
        ContactOutcome.NoAnswer, ContactOutcome.Busy, ContactOutcome.NotInService, ContactOutcome.WrongNumber, ContactOutcome.VoicemailLeft,
        ContactOutcome.LimitedContentMessage, ContactOutcome.AnsweredThenDropped, ContactOutcome.ThirdPartyAnswered, ContactOutcome.Bounced,
        ContactOutcome.NotHome, ContactOutcome.MovedAway);
}
