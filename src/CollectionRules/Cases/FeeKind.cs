using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// The kind of a fee. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no fee kind: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct FeeKind
{
    private readonly string? text;

    private FeeKind(string text) => this.text = text;

    /// <summary>A fee for late payment. (<c>late</c>)</summary>
    public static FeeKind Late { get; } = new("late");

    /// <summary>A fee for a payment that was returned. (<c>returned-payment</c>)</summary>
    public static FeeKind ReturnedPayment { get; } = new("returned-payment");

    /// <summary>A fee for a service. (<c>service</c>)</summary>
    public static FeeKind Service { get; } = new("service");

    /// <summary>Cost of recovering the debt. (<c>recovery</c>)</summary>
    public static FeeKind Recovery { get; } = new("recovery");

    /// <summary>Cost of a court or lawyer. (<c>legal</c>)</summary>
    public static FeeKind Legal { get; } = new("legal");

    /// <summary>A fee for early repayment. (<c>early-repayment</c>)</summary>
    public static FeeKind EarlyRepayment { get; } = new("early-repayment");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<FeeKind> WellKnown { get; } =
    [
        Late, ReturnedPayment, Service, Recovery, Legal, EarlyRepayment,
    ];

    /// <summary>Whether this is the default value, which is no fee kind.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a fee kind.</summary>
    /// <param name="text">A word such as <c>late</c>.</param>
    /// <returns>The fee kind; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static FeeKind Parse(string text) =>
        TryParse(text, out FeeKind word) ? word : throw VocabularyText.Refused("fee kind", text);

    /// <summary>Reads a fee kind.</summary>
    /// <param name="text">A word such as <c>late</c>.</param>
    /// <param name="word">The fee kind; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a fee kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FeeKind word)
    {
        word = VocabularyText.IsWord(text) ? new FeeKind(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
