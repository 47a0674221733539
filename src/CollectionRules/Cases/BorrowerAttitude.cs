using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// How the borrower stood to the debt in a contact. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no borrower attitude: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct BorrowerAttitude
{
    private readonly string? text;

    private BorrowerAttitude(string text) => this.text = text;

    /// <summary>Talks and wants to pay. (<c>cooperative</c>)</summary>
    public static BorrowerAttitude Cooperative { get; } = new("cooperative");

    /// <summary>Talks with reluctance. (<c>resistant</c>)</summary>
    public static BorrowerAttitude Resistant { get; } = new("resistant");

    /// <summary>Refuses to talk, under psychological stress. (<c>refuses-under-stress</c>)</summary>
    public static BorrowerAttitude RefusesUnderStress { get; } = new("refuses-under-stress");

    /// <summary>Refuses to talk; this never raises a stage by itself. (<c>refuses-to-talk</c>)</summary>
    public static BorrowerAttitude RefusesToTalk { get; } = new("refuses-to-talk");

    /// <summary>Refuses to pay. (<c>refuses-to-pay</c>)</summary>
    public static BorrowerAttitude RefusesToPay { get; } = new("refuses-to-pay");

    /// <summary>Is agitated. (<c>agitated</c>)</summary>
    public static BorrowerAttitude Agitated { get; } = new("agitated");

    /// <summary>Avoids contact. (<c>evasive</c>)</summary>
    public static BorrowerAttitude Evasive { get; } = new("evasive");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<BorrowerAttitude> WellKnown { get; } =
    [
        Cooperative, Resistant, RefusesUnderStress, RefusesToTalk, RefusesToPay, Agitated, Evasive,
    ];

    /// <summary>Whether this is the default value, which is no borrower attitude.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a borrower attitude.</summary>
    /// <param name="text">A word such as <c>cooperative</c>.</param>
    /// <returns>The borrower attitude; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static BorrowerAttitude Parse(string text) =>
        TryParse(text, out BorrowerAttitude word) ? word : throw VocabularyText.Refused("borrower attitude", text);

    /// <summary>Reads a borrower attitude.</summary>
    /// <param name="text">A word such as <c>cooperative</c>.</param>
    /// <param name="word">The borrower attitude; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a borrower attitude.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out BorrowerAttitude word)
    {
        word = VocabularyText.IsWord(text) ? new BorrowerAttitude(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
