using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// What a consent allows. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no consent kind: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct ConsentKind
{
    private readonly string? text;

    private ConsentKind(string text) => this.text = text;

    /// <summary>To be contacted at all, or by a channel or contact point. (<c>contact</c>)</summary>
    public static ConsentKind Contact { get; } = new("contact");

    /// <summary>To be contacted by electronic means. (<c>electronic-contact</c>)</summary>
    public static ConsentKind ElectronicContact { get; } = new("electronic-contact");

    /// <summary>To be contacted outside the ordinary hours. (<c>outside-hours</c>)</summary>
    public static ConsentKind OutsideHours { get; } = new("outside-hours");

    /// <summary>To be contacted more often than the ordinary cap. (<c>repeated-contact</c>)</summary>
    public static ConsentKind RepeatedContact { get; } = new("repeated-contact");

    /// <summary>To be visited. (<c>visit</c>)</summary>
    public static ConsentKind Visit { get; } = new("visit");

    /// <summary>That a third party is contacted. (<c>third-party-contact</c>)</summary>
    public static ConsentKind ThirdPartyContact { get; } = new("third-party-contact");

    /// <summary>That data is passed on. (<c>data-sharing</c>)</summary>
    public static ConsentKind DataSharing { get; } = new("data-sharing");

    /// <summary>That payments are debited. (<c>direct-debit</c>)</summary>
    public static ConsentKind DirectDebit { get; } = new("direct-debit");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<ConsentKind> WellKnown { get; } =
    [
        Contact, ElectronicContact, OutsideHours, RepeatedContact, Visit, ThirdPartyContact, DataSharing, DirectDebit,
    ];

    /// <summary>Whether this is the default value, which is no consent kind.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a consent kind.</summary>
    /// <param name="text">A word such as <c>contact</c>.</param>
    /// <returns>The consent kind; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ConsentKind Parse(string text) =>
        TryParse(text, out ConsentKind word) ? word : throw VocabularyText.Refused("consent kind", text);

    /// <summary>Reads a consent kind.</summary>
    /// <param name="text">A word such as <c>contact</c>.</param>
    /// <param name="word">The consent kind; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a consent kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ConsentKind word)
    {
        word = VocabularyText.IsWord(text) ? new ConsentKind(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
