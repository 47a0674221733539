using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// A rule of conduct that a visit or contact answers. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no conduct item: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct ConductItem
{
    private readonly string? text;

    private ConductItem(string text) => this.text = text;

    /// <summary>The staff said who they are and for whom. (<c>identified</c>)</summary>
    public static ConductItem Identified { get; } = new("identified");

    /// <summary>The purpose was stated. (<c>purpose-stated</c>)</summary>
    public static ConductItem PurposeStated { get; } = new("purpose-stated");

    /// <summary>The tone was respectful. (<c>respectful</c>)</summary>
    public static ConductItem Respectful { get; } = new("respectful");

    /// <summary>No threat was made. (<c>no-threat</c>)</summary>
    public static ConductItem NoThreat { get; } = new("no-threat");

    /// <summary>Nobody else learned of the debt. (<c>no-disclosure</c>)</summary>
    public static ConductItem NoDisclosure { get; } = new("no-disclosure");

    /// <summary>The staff left when asked to. (<c>left-when-asked</c>)</summary>
    public static ConductItem LeftWhenAsked { get; } = new("left-when-asked");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<ConductItem> WellKnown { get; } =
    [
        Identified, PurposeStated, Respectful, NoThreat, NoDisclosure, LeftWhenAsked,
    ];

    /// <summary>Whether this is the default value, which is no conduct item.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a conduct item.</summary>
    /// <param name="text">A word such as <c>identified</c>.</param>
    /// <returns>The conduct item; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ConductItem Parse(string text) =>
        TryParse(text, out ConductItem word) ? word : throw VocabularyText.Refused("conduct item", text);

    /// <summary>Reads a conduct item.</summary>
    /// <param name="text">A word such as <c>identified</c>.</param>
    /// <param name="word">The conduct item; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a conduct item.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ConductItem word)
    {
        word = VocabularyText.IsWord(text) ? new ConductItem(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
