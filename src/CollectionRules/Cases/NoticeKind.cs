using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// The kind of a notice. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no notice kind: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct NoticeKind
{
    private readonly string? text;

    private NoticeKind(string text) => this.text = text;

    /// <summary>A demand for payment. (<c>demand</c>)</summary>
    public static NoticeKind Demand { get; } = new("demand");

    /// <summary>A notice before legal steps. (<c>pre-legal-notice</c>)</summary>
    public static NoticeKind PreLegalNotice { get; } = new("pre-legal-notice");

    /// <summary>A notice of default. (<c>default</c>)</summary>
    public static NoticeKind Default { get; } = new("default");

    /// <summary>A notice that the whole debt falls due. (<c>acceleration</c>)</summary>
    public static NoticeKind Acceleration { get; } = new("acceleration");

    /// <summary>A notice before a report to the credit bureau. (<c>bureau-report</c>)</summary>
    public static NoticeKind BureauReport { get; } = new("bureau-report");

    /// <summary>Information that validates the debt. (<c>validation</c>)</summary>
    public static NoticeKind Validation { get; } = new("validation");

    /// <summary>A notice that the debt was assigned. (<c>assignment</c>)</summary>
    public static NoticeKind Assignment { get; } = new("assignment");

    /// <summary>Information on the borrower's rights. (<c>rights</c>)</summary>
    public static NoticeKind Rights { get; } = new("rights");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<NoticeKind> WellKnown { get; } =
    [
        Demand, PreLegalNotice, Default, Acceleration, BureauReport, Validation, Assignment, Rights,
    ];

    /// <summary>Whether this is the default value, which is no notice kind.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a notice kind.</summary>
    /// <param name="text">A word such as <c>demand</c>.</param>
    /// <returns>The notice kind; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static NoticeKind Parse(string text) =>
        TryParse(text, out NoticeKind word) ? word : throw VocabularyText.Refused("notice kind", text);

    /// <summary>Reads a notice kind.</summary>
    /// <param name="text">A word such as <c>demand</c>.</param>
    /// <param name="word">The notice kind; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a notice kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out NoticeKind word)
    {
        word = VocabularyText.IsWord(text) ? new NoticeKind(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
