using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// A clause of the contract that later actions rely on. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no clause kind: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct ClauseKind
{
    private readonly string? text;

    private ClauseKind(string text) => this.text = text;

    /// <summary>How the borrower may be contacted. (<c>contact</c>)</summary>
    public static ClauseKind Contact { get; } = new("contact");

    /// <summary>Where documents are validly served. (<c>address-for-service</c>)</summary>
    public static ClauseKind AddressForService { get; } = new("address-for-service");

    /// <summary>What personal data may be used for. (<c>data-use</c>)</summary>
    public static ClauseKind DataUse { get; } = new("data-use");

    /// <summary>What follows from a breach. (<c>liability</c>)</summary>
    public static ClauseKind Liability { get; } = new("liability");

    /// <summary>When the whole debt falls due. (<c>acceleration</c>)</summary>
    public static ClauseKind Acceleration { get; } = new("acceleration");

    /// <summary>Penalty interest. (<c>penalty</c>)</summary>
    public static ClauseKind Penalty { get; } = new("penalty");

    /// <summary>Who bears the cost of recovering the debt. (<c>recovery-cost</c>)</summary>
    public static ClauseKind RecoveryCost { get; } = new("recovery-cost");

    /// <summary>That an agency may be used. (<c>agency-use</c>)</summary>
    public static ClauseKind AgencyUse { get; } = new("agency-use");

    /// <summary>That overdue payments are reported to the credit bureau. (<c>bureau-reporting</c>)</summary>
    public static ClauseKind BureauReporting { get; } = new("bureau-reporting");

    /// <summary>The court or arbitral body. (<c>jurisdiction</c>)</summary>
    public static ClauseKind Jurisdiction { get; } = new("jurisdiction");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<ClauseKind> WellKnown { get; } =
    [
        Contact, AddressForService, DataUse, Liability, Acceleration, Penalty, RecoveryCost, AgencyUse,
        BureauReporting, Jurisdiction,
    ];

    /// <summary>Whether this is the default value, which is no clause kind.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a clause kind.</summary>
    /// <param name="text">A word such as <c>contact</c>.</param>
    /// <returns>The clause kind; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ClauseKind Parse(string text) =>
        TryParse(text, out ClauseKind word) ? word : throw VocabularyText.Refused("clause kind", text);

    /// <summary>Reads a clause kind.</summary>
    /// <param name="text">A word such as <c>contact</c>.</param>
    /// <param name="word">The clause kind; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a clause kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ClauseKind word)
    {
        word = VocabularyText.IsWord(text) ? new ClauseKind(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
