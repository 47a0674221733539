using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// How an attempt to reach somebody ended. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no contact outcome: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct ContactOutcome
{
    private readonly string? text;

    private ContactOutcome(string text) => this.text = text;

    /// <summary>It rang and nobody answered. (<c>no-answer</c>)</summary>
    public static ContactOutcome NoAnswer { get; } = new("no-answer");

    /// <summary>The line was busy. (<c>busy</c>)</summary>
    public static ContactOutcome Busy { get; } = new("busy");

    /// <summary>The number is not in service. (<c>not-in-service</c>)</summary>
    public static ContactOutcome NotInService { get; } = new("not-in-service");

    /// <summary>Somebody answered who does not know the person. (<c>wrong-number</c>)</summary>
    public static ContactOutcome WrongNumber { get; } = new("wrong-number");

    /// <summary>A voice message was left. (<c>voicemail-left</c>)</summary>
    public static ContactOutcome VoicemailLeft { get; } = new("voicemail-left");

    /// <summary>A voice message was left that names no debt. (<c>limited-content-message</c>)</summary>
    public static ContactOutcome LimitedContentMessage { get; } = new("limited-content-message");

    /// <summary>Somebody answered and hung up. (<c>answered-then-hung-up</c>)</summary>
    public static ContactOutcome AnsweredThenHungUp { get; } = new("answered-then-hung-up");

    /// <summary>Somebody answered and the line dropped. (<c>answered-then-dropped</c>)</summary>
    public static ContactOutcome AnsweredThenDropped { get; } = new("answered-then-dropped");

    /// <summary>Somebody else answered. (<c>third-party-answered</c>)</summary>
    public static ContactOutcome ThirdPartyAnswered { get; } = new("third-party-answered");

    /// <summary>The right person talked. (<c>conversation</c>)</summary>
    public static ContactOutcome Conversation { get; } = new("conversation");

    /// <summary>The right person was reached and did not want to talk. (<c>refused-to-talk</c>)</summary>
    public static ContactOutcome RefusedToTalk { get; } = new("refused-to-talk");

    /// <summary>The person agreed to be called. (<c>consent-to-call</c>)</summary>
    public static ContactOutcome ConsentToCall { get; } = new("consent-to-call");

    /// <summary>A message was handed over for delivery; nothing more is known. (<c>sent</c>)</summary>
    public static ContactOutcome Sent { get; } = new("sent");

    /// <summary>A message was delivered. (<c>delivered</c>)</summary>
    public static ContactOutcome Delivered { get; } = new("delivered");

    /// <summary>A message was read. (<c>read</c>)</summary>
    public static ContactOutcome Read { get; } = new("read");

    /// <summary>A message could not be delivered. (<c>bounced</c>)</summary>
    public static ContactOutcome Bounced { get; } = new("bounced");

    /// <summary>A message from the person came in. (<c>received</c>)</summary>
    public static ContactOutcome Received { get; } = new("received");

    /// <summary>The person was met. (<c>met</c>)</summary>
    public static ContactOutcome Met { get; } = new("met");

    /// <summary>Nobody was met. (<c>not-home</c>)</summary>
    public static ContactOutcome NotHome { get; } = new("not-home");

    /// <summary>The person no longer lives there. (<c>moved-away</c>)</summary>
    public static ContactOutcome MovedAway { get; } = new("moved-away");

    /// <summary>The contact ended in a conflict. (<c>hostile</c>)</summary>
    public static ContactOutcome Hostile { get; } = new("hostile");

    /// <summary>The person was in distress. (<c>distressed</c>)</summary>
    public static ContactOutcome Distressed { get; } = new("distressed");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<ContactOutcome> WellKnown { get; } =
    [
        NoAnswer, Busy, NotInService, WrongNumber, VoicemailLeft, LimitedContentMessage, AnsweredThenHungUp,
        AnsweredThenDropped, ThirdPartyAnswered, Conversation, RefusedToTalk, ConsentToCall, Sent, Delivered, Read,
        Bounced, Received, Met, NotHome, MovedAway, Hostile, Distressed,
    ];

    /// <summary>Whether this is the default value, which is no contact outcome.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a contact outcome.</summary>
    /// <param name="text">A word such as <c>no-answer</c>.</param>
    /// <returns>The contact outcome; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ContactOutcome Parse(string text) =>
        TryParse(text, out ContactOutcome word) ? word : throw VocabularyText.Refused("contact outcome", text);

    /// <summary>Reads a contact outcome.</summary>
    /// <param name="text">A word such as <c>no-answer</c>.</param>
    /// <param name="word">The contact outcome; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a contact outcome.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ContactOutcome word)
    {
        word = VocabularyText.IsWord(text) ? new ContactOutcome(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
