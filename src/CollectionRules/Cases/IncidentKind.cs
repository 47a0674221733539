using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// An improper conduct. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no incident kind: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct IncidentKind
{
    private readonly string? text;

    private IncidentKind(string text) => this.text = text;

    /// <summary>A threat. (<c>threat</c>)</summary>
    public static IncidentKind Threat { get; } = new("threat");

    /// <summary>Abuse or insult. (<c>abuse</c>)</summary>
    public static IncidentKind Abuse { get; } = new("abuse");

    /// <summary>Harassment by frequency or hour. (<c>harassment</c>)</summary>
    public static IncidentKind Harassment { get; } = new("harassment");

    /// <summary>The debt was disclosed to somebody else. (<c>disclosure</c>)</summary>
    public static IncidentKind Disclosure { get; } = new("disclosure");

    /// <summary>A false statement. (<c>false-claim</c>)</summary>
    public static IncidentKind FalseClaim { get; } = new("false-claim");

    /// <summary>Somebody posed as an authority. (<c>impersonation</c>)</summary>
    public static IncidentKind Impersonation { get; } = new("impersonation");

    /// <summary>Violence or restraint. (<c>violence</c>)</summary>
    public static IncidentKind Violence { get; } = new("violence");

    /// <summary>Something was charged that the contract does not permit. (<c>unlawful-charge</c>)</summary>
    public static IncidentKind UnlawfulCharge { get; } = new("unlawful-charge");

    /// <summary>Personal data was misused. (<c>data-misuse</c>)</summary>
    public static IncidentKind DataMisuse { get; } = new("data-misuse");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<IncidentKind> WellKnown { get; } =
    [
        Threat, Abuse, Harassment, Disclosure, FalseClaim, Impersonation, Violence, UnlawfulCharge, DataMisuse,
    ];

    /// <summary>Whether this is the default value, which is no incident kind.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads an incident kind.</summary>
    /// <param name="text">A word such as <c>threat</c>.</param>
    /// <returns>The incident kind; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static IncidentKind Parse(string text) =>
        TryParse(text, out IncidentKind word) ? word : throw VocabularyText.Refused("incident kind", text);

    /// <summary>Reads an incident kind.</summary>
    /// <param name="text">A word such as <c>threat</c>.</param>
    /// <param name="word">The incident kind; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of an incident kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out IncidentKind word)
    {
        word = VocabularyText.IsWord(text) ? new IncidentKind(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
