using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// Where income comes from. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no income kind: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct IncomeKind
{
    private readonly string? text;

    private IncomeKind(string text) => this.text = text;

    /// <summary>Salary or wages. (<c>salary</c>)</summary>
    public static IncomeKind Salary { get; } = new("salary");

    /// <summary>The own business. (<c>business</c>)</summary>
    public static IncomeKind Business { get; } = new("business");

    /// <summary>A pension. (<c>pension</c>)</summary>
    public static IncomeKind Pension { get; } = new("pension");

    /// <summary>A public benefit. (<c>benefit</c>)</summary>
    public static IncomeKind Benefit { get; } = new("benefit");

    /// <summary>Income of the household that counts for the borrower. (<c>household</c>)</summary>
    public static IncomeKind Household { get; } = new("household");

    /// <summary>Seasonal work. (<c>seasonal</c>)</summary>
    public static IncomeKind Seasonal { get; } = new("seasonal");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<IncomeKind> WellKnown { get; } =
    [
        Salary, Business, Pension, Benefit, Household, Seasonal,
    ];

    /// <summary>Whether this is the default value, which is no income kind.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads an income kind.</summary>
    /// <param name="text">A word such as <c>salary</c>.</param>
    /// <returns>The income kind; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static IncomeKind Parse(string text) =>
        TryParse(text, out IncomeKind word) ? word : throw VocabularyText.Refused("income kind", text);

    /// <summary>Reads an income kind.</summary>
    /// <param name="text">A word such as <c>salary</c>.</param>
    /// <param name="word">The income kind; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of an income kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out IncomeKind word)
    {
        word = VocabularyText.IsWord(text) ? new IncomeKind(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
