using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// What a borrower said about the way of collection. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no feedback kind: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct FeedbackKind
{
    private readonly string? text;

    private FeedbackKind(string text) => this.text = text;

    /// <summary>Content. (<c>positive</c>)</summary>
    public static FeedbackKind Positive { get; } = new("positive");

    /// <summary>Neither content nor discontent. (<c>neutral</c>)</summary>
    public static FeedbackKind Neutral { get; } = new("neutral");

    /// <summary>Discontent. (<c>negative</c>)</summary>
    public static FeedbackKind Negative { get; } = new("negative");

    /// <summary>A visit was felt as pressure. (<c>pressure-from-visit</c>)</summary>
    public static FeedbackKind PressureFromVisit { get; } = new("pressure-from-visit");

    /// <summary>A visit is preferred. (<c>prefers-face-to-face</c>)</summary>
    public static FeedbackKind PrefersFaceToFace { get; } = new("prefers-face-to-face");

    /// <summary>Writing is preferred. (<c>prefers-writing</c>)</summary>
    public static FeedbackKind PrefersWriting { get; } = new("prefers-writing");

    /// <summary>Contacts were too frequent. (<c>too-often</c>)</summary>
    public static FeedbackKind TooOften { get; } = new("too-often");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<FeedbackKind> WellKnown { get; } =
    [
        Positive, Neutral, Negative, PressureFromVisit, PrefersFaceToFace, PrefersWriting, TooOften,
    ];

    /// <summary>Whether this is the default value, which is no feedback kind.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a feedback kind.</summary>
    /// <param name="text">A word such as <c>positive</c>.</param>
    /// <returns>The feedback kind; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static FeedbackKind Parse(string text) =>
        TryParse(text, out FeedbackKind word) ? word : throw VocabularyText.Refused("feedback kind", text);

    /// <summary>Reads a feedback kind.</summary>
    /// <param name="text">A word such as <c>positive</c>.</param>
    /// <param name="word">The feedback kind; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a feedback kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FeedbackKind word)
    {
        word = VocabularyText.IsWord(text) ? new FeedbackKind(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
