using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// A document that a step needs. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no document name: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct DocumentName
{
    private readonly string? text;

    private DocumentName(string text) => this.text = text;

    /// <summary>The letter that authorizes the visit. (<c>authorization-letter</c>)</summary>
    public static DocumentName AuthorizationLetter { get; } = new("authorization-letter");

    /// <summary>The identity card of the staff. (<c>staff-id</c>)</summary>
    public static DocumentName StaffId { get; } = new("staff-id");

    /// <summary>A copy of the contract. (<c>contract-copy</c>)</summary>
    public static DocumentName ContractCopy { get; } = new("contract-copy");

    /// <summary>A statement of the account. (<c>statement</c>)</summary>
    public static DocumentName Statement { get; } = new("statement");

    /// <summary>The form of a repayment plan. (<c>plan-form</c>)</summary>
    public static DocumentName PlanForm { get; } = new("plan-form");

    /// <summary>A written notice. (<c>notice</c>)</summary>
    public static DocumentName Notice { get; } = new("notice");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<DocumentName> WellKnown { get; } =
    [
        AuthorizationLetter, StaffId, ContractCopy, Statement, PlanForm, Notice,
    ];

    /// <summary>Whether this is the default value, which is no document name.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a document name.</summary>
    /// <param name="text">A word such as <c>authorization-letter</c>.</param>
    /// <returns>The document name; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static DocumentName Parse(string text) =>
        TryParse(text, out DocumentName word) ? word : throw VocabularyText.Refused("document name", text);

    /// <summary>Reads a document name.</summary>
    /// <param name="text">A word such as <c>authorization-letter</c>.</param>
    /// <param name="word">The document name; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a document name.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentName word)
    {
        word = VocabularyText.IsWord(text) ? new DocumentName(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
