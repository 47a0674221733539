using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// Why a payment was missed. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no overdue reason: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct OverdueReason
{
    private readonly string? text;

    private OverdueReason(string text) => this.text = text;

    /// <summary>The household is short of money. (<c>economic-pressure</c>)</summary>
    public static OverdueReason EconomicPressure { get; } = new("economic-pressure");

    /// <summary>Work was lost. (<c>unemployment</c>)</summary>
    public static OverdueReason Unemployment { get; } = new("unemployment");

    /// <summary>Income fell. (<c>income-reduced</c>)</summary>
    public static OverdueReason IncomeReduced { get; } = new("income-reduced");

    /// <summary>Illness or injury. (<c>illness</c>)</summary>
    public static OverdueReason Illness { get; } = new("illness");

    /// <summary>A death in the family. (<c>bereavement</c>)</summary>
    public static OverdueReason Bereavement { get; } = new("bereavement");

    /// <summary>Disaster or epidemic. (<c>disaster</c>)</summary>
    public static OverdueReason Disaster { get; } = new("disaster");

    /// <summary>The business failed or stands still. (<c>business-failure</c>)</summary>
    public static OverdueReason BusinessFailure { get; } = new("business-failure");

    /// <summary>The date was forgotten. (<c>forgot</c>)</summary>
    public static OverdueReason Forgot { get; } = new("forgot");

    /// <summary>A payment failed for technical reasons. (<c>technical</c>)</summary>
    public static OverdueReason Technical { get; } = new("technical");

    /// <summary>The debt or its amount is disputed. (<c>dispute</c>)</summary>
    public static OverdueReason Dispute { get; } = new("dispute");

    /// <summary>The borrower says that somebody else took the loan. (<c>fraud</c>)</summary>
    public static OverdueReason Fraud { get; } = new("fraud");

    /// <summary>The borrower can but does not want to pay. (<c>unwilling</c>)</summary>
    public static OverdueReason Unwilling { get; } = new("unwilling");

    /// <summary>It was asked and is not known. (<c>unknown</c>)</summary>
    public static OverdueReason Unknown { get; } = new("unknown");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<OverdueReason> WellKnown { get; } =
    [
        EconomicPressure, Unemployment, IncomeReduced, Illness, Bereavement, Disaster, BusinessFailure, Forgot,
        Technical, Dispute, Fraud, Unwilling, Unknown,
    ];

    /// <summary>Whether this is the default value, which is no overdue reason.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads an overdue reason.</summary>
    /// <param name="text">A word such as <c>economic-pressure</c>.</param>
    /// <returns>The overdue reason; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static OverdueReason Parse(string text) =>
        TryParse(text, out OverdueReason word) ? word : throw VocabularyText.Refused("overdue reason", text);

    /// <summary>Reads an overdue reason.</summary>
    /// <param name="text">A word such as <c>economic-pressure</c>.</param>
    /// <param name="word">The overdue reason; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of an overdue reason.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out OverdueReason word)
    {
        word = VocabularyText.IsWord(text) ? new OverdueReason(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
