using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// What the borrower is taught. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no education topic: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct EducationTopic
{
    private readonly string? text;

    private EducationTopic(string text) => this.text = text;

    /// <summary>The duty to repay. (<c>repayment-duty</c>)</summary>
    public static EducationTopic RepaymentDuty { get; } = new("repayment-duty");

    /// <summary>What the credit record is for. (<c>credit-record</c>)</summary>
    public static EducationTopic CreditRecord { get; } = new("credit-record");

    /// <summary>How to keep a budget. (<c>budgeting</c>)</summary>
    public static EducationTopic Budgeting { get; } = new("budgeting");

    /// <summary>Consumption within one's means. (<c>rational-consumption</c>)</summary>
    public static EducationTopic RationalConsumption { get; } = new("rational-consumption");

    /// <summary>How to avoid fraud. (<c>fraud-prevention</c>)</summary>
    public static EducationTopic FraudPrevention { get; } = new("fraud-prevention");

    /// <summary>What green credit is. (<c>green-credit</c>)</summary>
    public static EducationTopic GreenCredit { get; } = new("green-credit");

    /// <summary>Which relief can be asked for. (<c>relief-options</c>)</summary>
    public static EducationTopic ReliefOptions { get; } = new("relief-options");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<EducationTopic> WellKnown { get; } =
    [
        RepaymentDuty, CreditRecord, Budgeting, RationalConsumption, FraudPrevention, GreenCredit, ReliefOptions,
    ];

    /// <summary>Whether this is the default value, which is no education topic.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads an education topic.</summary>
    /// <param name="text">A word such as <c>repayment-duty</c>.</param>
    /// <returns>The education topic; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static EducationTopic Parse(string text) =>
        TryParse(text, out EducationTopic word) ? word : throw VocabularyText.Refused("education topic", text);

    /// <summary>Reads an education topic.</summary>
    /// <param name="text">A word such as <c>repayment-duty</c>.</param>
    /// <param name="word">The education topic; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of an education topic.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EducationTopic word)
    {
        word = VocabularyText.IsWord(text) ? new EducationTopic(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
