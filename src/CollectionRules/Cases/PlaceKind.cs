using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// What a place or number belongs to. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no place kind: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct PlaceKind
{
    private readonly string? text;

    private PlaceKind(string text) => this.text = text;

    /// <summary>The home. (<c>home</c>)</summary>
    public static PlaceKind Home { get; } = new("home");

    /// <summary>The place of work. (<c>workplace</c>)</summary>
    public static PlaceKind Workplace { get; } = new("workplace");

    /// <summary>The premises of the borrower's own business. (<c>business</c>)</summary>
    public static PlaceKind Business { get; } = new("business");

    /// <summary>The school. (<c>school</c>)</summary>
    public static PlaceKind School { get; } = new("school");

    /// <summary>The home of the family. (<c>family</c>)</summary>
    public static PlaceKind Family { get; } = new("family");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<PlaceKind> WellKnown { get; } =
    [
        Home, Workplace, Business, School, Family,
    ];

    /// <summary>Whether this is the default value, which is no place kind.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a place kind.</summary>
    /// <param name="text">A word such as <c>home</c>.</param>
    /// <returns>The place kind; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static PlaceKind Parse(string text) =>
        TryParse(text, out PlaceKind word) ? word : throw VocabularyText.Refused("place kind", text);

    /// <summary>Reads a place kind.</summary>
    /// <param name="text">A word such as <c>home</c>.</param>
    /// <param name="word">The place kind; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a place kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PlaceKind word)
    {
        word = VocabularyText.IsWord(text) ? new PlaceKind(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
