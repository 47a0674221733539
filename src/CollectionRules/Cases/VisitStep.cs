using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// A step of a field visit. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no visit step: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct VisitStep
{
    private readonly string? text;

    private VisitStep(string text) => this.text = text;

    /// <summary>The visitors say who they are and for whom. (<c>identify</c>)</summary>
    public static VisitStep Identify { get; } = new("identify");

    /// <summary>The person is verified. (<c>verify-person</c>)</summary>
    public static VisitStep VerifyPerson { get; } = new("verify-person");

    /// <summary>The purpose is stated. (<c>state-purpose</c>)</summary>
    public static VisitStep StatePurpose { get; } = new("state-purpose");

    /// <summary>The overdue reason is asked. (<c>learn-reason</c>)</summary>
    public static VisitStep LearnReason { get; } = new("learn-reason");

    /// <summary>Solutions are presented. (<c>present-offers</c>)</summary>
    public static VisitStep PresentOffers { get; } = new("present-offers");

    /// <summary>What was agreed is written down. (<c>agree</c>)</summary>
    public static VisitStep Agree { get; } = new("agree");

    /// <summary>Documents are handed over. (<c>hand-over</c>)</summary>
    public static VisitStep HandOver { get; } = new("hand-over");

    /// <summary>The visitors leave. (<c>leave</c>)</summary>
    public static VisitStep Leave { get; } = new("leave");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<VisitStep> WellKnown { get; } =
    [
        Identify, VerifyPerson, StatePurpose, LearnReason, PresentOffers, Agree, HandOver, Leave,
    ];

    /// <summary>Whether this is the default value, which is no visit step.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a visit step.</summary>
    /// <param name="text">A word such as <c>identify</c>.</param>
    /// <returns>The visit step; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static VisitStep Parse(string text) =>
        TryParse(text, out VisitStep word) ? word : throw VocabularyText.Refused("visit step", text);

    /// <summary>Reads a visit step.</summary>
    /// <param name="text">A word such as <c>identify</c>.</param>
    /// <param name="word">The visit step; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a visit step.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out VisitStep word)
    {
        word = VocabularyText.IsWord(text) ? new VisitStep(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
