using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// A legal step. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no legal step: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct LegalStep
{
    private readonly string? text;

    private LegalStep(string text) => this.text = text;

    /// <summary>Mediation. (<c>mediation</c>)</summary>
    public static LegalStep Mediation { get; } = new("mediation");

    /// <summary>An order for payment. (<c>payment-order</c>)</summary>
    public static LegalStep PaymentOrder { get; } = new("payment-order");

    /// <summary>A suit. (<c>suit</c>)</summary>
    public static LegalStep Suit { get; } = new("suit");

    /// <summary>Arbitration. (<c>arbitration</c>)</summary>
    public static LegalStep Arbitration { get; } = new("arbitration");

    /// <summary>A judgment or award. (<c>judgment</c>)</summary>
    public static LegalStep Judgment { get; } = new("judgment");

    /// <summary>Enforcement. (<c>enforcement</c>)</summary>
    public static LegalStep Enforcement { get; } = new("enforcement");

    /// <summary>A settlement before a court. (<c>settlement</c>)</summary>
    public static LegalStep Settlement { get; } = new("settlement");

    /// <summary>The proceeding was withdrawn. (<c>withdrawn</c>)</summary>
    public static LegalStep Withdrawn { get; } = new("withdrawn");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<LegalStep> WellKnown { get; } =
    [
        Mediation, PaymentOrder, Suit, Arbitration, Judgment, Enforcement, Settlement, Withdrawn,
    ];

    /// <summary>Whether this is the default value, which is no legal step.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a legal step.</summary>
    /// <param name="text">A word such as <c>mediation</c>.</param>
    /// <returns>The legal step; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static LegalStep Parse(string text) =>
        TryParse(text, out LegalStep word) ? word : throw VocabularyText.Refused("legal step", text);

    /// <summary>Reads a legal step.</summary>
    /// <param name="text">A word such as <c>mediation</c>.</param>
    /// <param name="word">The legal step; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a legal step.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LegalStep word)
    {
        word = VocabularyText.IsWord(text) ? new LegalStep(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
