using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Explanations;

/// <summary>
/// A stable name for why something came out as it did, such as <c>cost-exceeds-benefit</c>: words of lower-case ASCII letters and digits,
/// joined by single hyphens. The vocabulary is open; each room keeps its well-known codes as constants.
/// </summary>
/// <remarks>Codes are compared ordinally. The default value is no code: its text is empty, and no text parses to it.</remarks>
public readonly record struct ReasonCode : IComparable<ReasonCode>
{
    /// <summary>The most characters of a code: 64.</summary>
    public const int MaxLength = 64;

    private const string Allowed = "words of a to z and 0 to 9 joined by single hyphens, beginning with a letter, at most 64 characters";
    private readonly string? text;

    private ReasonCode(string text) => this.text = text;

    /// <summary>Whether this is the default value, which is no code.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Whether one code stands before another in ordinal order.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True where <paramref name="left"/> is strictly before.</returns>
    public static bool operator <(ReasonCode left, ReasonCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether one code stands before another in ordinal order or is the same.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True where <paramref name="left"/> is not behind.</returns>
    public static bool operator <=(ReasonCode left, ReasonCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one code stands behind another in ordinal order.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True where <paramref name="left"/> is strictly behind.</returns>
    public static bool operator >(ReasonCode left, ReasonCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether one code stands behind another in ordinal order or is the same.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True where <paramref name="left"/> is not before.</returns>
    public static bool operator >=(ReasonCode left, ReasonCode right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a code in its own form.</summary>
    /// <param name="text">A code such as <c>cost-exceeds-benefit</c>.</param>
    /// <returns>The code; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ReasonCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ReasonCode code)
            ? code
            : throw new FormatException($"\"{Texts.VisibleText.Of(text, MaxLength)}\" is not a reason code; allowed are {Allowed}. Hint: ReasonCode.FromWords reads other spellings.");
    }

    /// <summary>Reads a code in its own form.</summary>
    /// <param name="text">A code such as <c>cost-exceeds-benefit</c>.</param>
    /// <param name="code">The code; the default value where the text has another form.</param>
    /// <returns>True where the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReasonCode code)
    {
        code = KebabCase.IsKebabCase(text, MaxLength) ? new ReasonCode(text) : default;
        return !code.IsEmpty;
    }

    /// <summary>
    /// Reads words in any common spelling: <c>COST_EXCEEDS_BENEFIT</c>, <c>cost_exceeds_benefit</c>, <c>CostExceedsBenefit</c>,
    /// <c>costExceedsBenefit</c> and <c>cost-exceeds-benefit</c> are one code.
    /// </summary>
    /// <param name="words">
    /// ASCII letters and digits, with one hyphen or underscore between words. A word also begins at an upper-case letter that follows a
    /// lower-case letter, and at one that follows an upper-case letter or a digit and has a lower-case letter behind it
    /// (<c>SMSUndelivered</c> is <c>sms-undelivered</c>). A digit always belongs to the word it follows.
    /// </param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="FormatException">The words hold another character, begin with a digit, lack a word between separators, or give more than 64 characters.</exception>
    /// <example><code>
    /// ReasonCode.FromWords("SMSUndelivered")     // sms-undelivered
    /// ReasonCode.FromWords("PTP_KEPT_LAST_6M")   // ptp-kept-last-6m
    /// ReasonCode.FromWords("over90Days")         // over90-days
    /// </code></example>
    public static ReasonCode FromWords(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return TryParse(KebabCase.FromWords(words), out ReasonCode code)
            ? code
            : throw new FormatException($"\"{Texts.VisibleText.Of(words, MaxLength)}\" gives no reason code; a reason code is {Allowed}.");
    }

    /// <summary>Orders codes by their text, ordinally; the default value comes first.</summary>
    /// <param name="other">The code to compare with.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(ReasonCode other) => string.CompareOrdinal(text, other.text);

    /// <summary>The text of the code.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
