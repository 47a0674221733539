using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// A mark that a host puts on a case or an account. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no tag: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct Tag
{
    private readonly string? text;

    private Tag(string text) => this.text = text;

    /// <summary>The loan was approved and paid out quickly. (<c>fast-disbursement</c>)</summary>
    public static Tag FastDisbursement { get; } = new("fast-disbursement");

    /// <summary>The loan is of short term. (<c>short-term</c>)</summary>
    public static Tag ShortTerm { get; } = new("short-term");

    /// <summary>Green credit. (<c>green</c>)</summary>
    public static Tag Green { get; } = new("green");

    /// <summary>The borrower has little or no credit history. (<c>thin-file</c>)</summary>
    public static Tag ThinFile { get; } = new("thin-file");

    /// <summary>The borrower's first loan. (<c>first-loan</c>)</summary>
    public static Tag FirstLoan { get; } = new("first-loan");

    /// <summary>The borrower works at night. (<c>night-shift</c>)</summary>
    public static Tag NightShift { get; } = new("night-shift");

    /// <summary>The debt is secured. (<c>secured</c>)</summary>
    public static Tag Secured { get; } = new("secured");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<Tag> WellKnown { get; } =
    [
        FastDisbursement, ShortTerm, Green, ThinFile, FirstLoan, NightShift, Secured,
    ];

    /// <summary>Whether this is the default value, which is no tag.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a tag.</summary>
    /// <param name="text">A word such as <c>fast-disbursement</c>.</param>
    /// <returns>The tag; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Tag Parse(string text) =>
        TryParse(text, out Tag word) ? word : throw VocabularyText.Refused("tag", text);

    /// <summary>Reads a tag.</summary>
    /// <param name="text">A word such as <c>fast-disbursement</c>.</param>
    /// <param name="word">The tag; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Tag word)
    {
        word = VocabularyText.IsWord(text) ? new Tag(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
