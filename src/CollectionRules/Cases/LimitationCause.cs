using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// What touches the limitation period. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no limitation cause: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct LimitationCause
{
    private readonly string? text;

    private LimitationCause(string text) => this.text = text;

    /// <summary>A demand that reached the debtor. (<c>demand</c>)</summary>
    public static LimitationCause Demand { get; } = new("demand");

    /// <summary>The debtor acknowledged the debt. (<c>acknowledgment</c>)</summary>
    public static LimitationCause Acknowledgment { get; } = new("acknowledgment");

    /// <summary>A part was paid. (<c>part-payment</c>)</summary>
    public static LimitationCause PartPayment { get; } = new("part-payment");

    /// <summary>A repayment plan was agreed. (<c>plan</c>)</summary>
    public static LimitationCause Plan { get; } = new("plan");

    /// <summary>A suit or arbitration was filed. (<c>suit</c>)</summary>
    public static LimitationCause Suit { get; } = new("suit");

    /// <summary>The debtor was told of an assignment. (<c>assignment-notice</c>)</summary>
    public static LimitationCause AssignmentNotice { get; } = new("assignment-notice");

    /// <summary>The bank set off. (<c>set-off</c>)</summary>
    public static LimitationCause SetOff { get; } = new("set-off");

    /// <summary>A report to the police. (<c>police-report</c>)</summary>
    public static LimitationCause PoliceReport { get; } = new("police-report");

    /// <summary>An obstacle suspends the period. (<c>suspension</c>)</summary>
    public static LimitationCause Suspension { get; } = new("suspension");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<LimitationCause> WellKnown { get; } =
    [
        Demand, Acknowledgment, PartPayment, Plan, Suit, AssignmentNotice, SetOff, PoliceReport, Suspension,
    ];

    /// <summary>Whether this is the default value, which is no limitation cause.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a limitation cause.</summary>
    /// <param name="text">A word such as <c>demand</c>.</param>
    /// <returns>The limitation cause; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static LimitationCause Parse(string text) =>
        TryParse(text, out LimitationCause word) ? word : throw VocabularyText.Refused("limitation cause", text);

    /// <summary>Reads a limitation cause.</summary>
    /// <param name="text">A word such as <c>demand</c>.</param>
    /// <param name="word">The limitation cause; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a limitation cause.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LimitationCause word)
    {
        word = VocabularyText.IsWord(text) ? new LimitationCause(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
