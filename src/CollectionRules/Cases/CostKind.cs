using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// The kind of a cost of collection. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no cost kind: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct CostKind
{
    private readonly string? text;

    private CostKind(string text) => this.text = text;

    /// <summary>Working time. (<c>labor</c>)</summary>
    public static CostKind Labor { get; } = new("labor");

    /// <summary>Sending a message. (<c>message</c>)</summary>
    public static CostKind Message { get; } = new("message");

    /// <summary>Travel to a visit. (<c>travel</c>)</summary>
    public static CostKind Travel { get; } = new("travel");

    /// <summary>The fee of an agency. (<c>agency</c>)</summary>
    public static CostKind Agency { get; } = new("agency");

    /// <summary>Cost of a court or lawyer. (<c>legal</c>)</summary>
    public static CostKind Legal { get; } = new("legal");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<CostKind> WellKnown { get; } =
    [
        Labor, Message, Travel, Agency, Legal,
    ];

    /// <summary>Whether this is the default value, which is no cost kind.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a cost kind.</summary>
    /// <param name="text">A word such as <c>labor</c>.</param>
    /// <returns>The cost kind; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static CostKind Parse(string text) =>
        TryParse(text, out CostKind word) ? word : throw VocabularyText.Refused("cost kind", text);

    /// <summary>Reads a cost kind.</summary>
    /// <param name="text">A word such as <c>labor</c>.</param>
    /// <param name="word">The cost kind; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a cost kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CostKind word)
    {
        word = VocabularyText.IsWord(text) ? new CostKind(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
