using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// The way a message travels, such as a call or a letter. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no channel: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct Channel
{
    private readonly string? text;

    private Channel(string text) => this.text = text;

    /// <summary>A telephone call by a person. (<c>call</c>)</summary>
    public static Channel Call { get; } = new("call");

    /// <summary>A telephone call by a machine (intelligent voice). (<c>robot-call</c>)</summary>
    public static Channel RobotCall { get; } = new("robot-call");

    /// <summary>A text message to a telephone number. (<c>sms</c>)</summary>
    public static Channel Sms { get; } = new("sms");

    /// <summary>An e-mail. (<c>email</c>)</summary>
    public static Channel Email { get; } = new("email");

    /// <summary>A letter by post. (<c>letter</c>)</summary>
    public static Channel Letter { get; } = new("letter");

    /// <summary>A visit in person. (<c>field-visit</c>)</summary>
    public static Channel FieldVisit { get; } = new("field-visit");

    /// <summary>A message inside the lender's app. (<c>in-app</c>)</summary>
    public static Channel InApp { get; } = new("in-app");

    /// <summary>Online customer service: a chat on the lender's site or app. (<c>online-chat</c>)</summary>
    public static Channel OnlineChat { get; } = new("online-chat");

    /// <summary>A message by an outside messenger. (<c>instant-message</c>)</summary>
    public static Channel InstantMessage { get; } = new("instant-message");

    /// <summary>A notification on the borrower's device. (<c>push</c>)</summary>
    public static Channel Push { get; } = new("push");

    /// <summary>A call with picture. (<c>video-call</c>)</summary>
    public static Channel VideoCall { get; } = new("video-call");

    /// <summary>A step before a court or arbitral body. (<c>legal</c>)</summary>
    public static Channel Legal { get; } = new("legal");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<Channel> WellKnown { get; } =
    [
        Call, RobotCall, Sms, Email, Letter, FieldVisit, InApp, OnlineChat, InstantMessage, Push, VideoCall, Legal,
    ];

    /// <summary>Whether this is the default value, which is no channel.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a channel.</summary>
    /// <param name="text">A word such as <c>call</c>.</param>
    /// <returns>The channel; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Channel Parse(string text) =>
        TryParse(text, out Channel word) ? word : throw VocabularyText.Refused("channel", text);

    /// <summary>Reads a channel.</summary>
    /// <param name="text">A word such as <c>call</c>.</param>
    /// <param name="word">The channel; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a channel.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Channel word)
    {
        word = VocabularyText.IsWord(text) ? new Channel(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
