using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// The kind of a repayment plan. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no plan kind: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct PlanKind
{
    private readonly string? text;

    private PlanKind(string text) => this.text = text;

    /// <summary>Payments move; the maturity may stay. (<c>payment-deferral</c>)</summary>
    public static PlanKind PaymentDeferral { get; } = new("payment-deferral");

    /// <summary>The maturity moves. (<c>term-extension</c>)</summary>
    public static PlanKind TermExtension { get; } = new("term-extension");

    /// <summary>What is past due is paid in installments. (<c>installments</c>)</summary>
    public static PlanKind Installments { get; } = new("installments");

    /// <summary>Part of the interest is given up. (<c>interest-waiver</c>)</summary>
    public static PlanKind InterestWaiver { get; } = new("interest-waiver");

    /// <summary>Penalties are given up. (<c>penalty-waiver</c>)</summary>
    public static PlanKind PenaltyWaiver { get; } = new("penalty-waiver");

    /// <summary>The debt is settled for less. (<c>settlement</c>)</summary>
    public static PlanKind Settlement { get; } = new("settlement");

    /// <summary>The status is reset. (<c>re-age</c>)</summary>
    public static PlanKind ReAge { get; } = new("re-age");

    /// <summary>The balance is split anew. (<c>reamortization</c>)</summary>
    public static PlanKind Reamortization { get; } = new("reamortization");

    /// <summary>The rate falls. (<c>rate-change</c>)</summary>
    public static PlanKind RateChange { get; } = new("rate-change");

    /// <summary>For a time interest alone is paid. (<c>principal-grace</c>)</summary>
    public static PlanKind PrincipalGrace { get; } = new("principal-grace");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<PlanKind> WellKnown { get; } =
    [
        PaymentDeferral, TermExtension, Installments, InterestWaiver, PenaltyWaiver, Settlement, ReAge, Reamortization, RateChange, PrincipalGrace,
    ];

    /// <summary>Whether this is the default value, which is no plan kind.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a plan kind.</summary>
    /// <param name="text">A word such as <c>payment-deferral</c>.</param>
    /// <returns>The plan kind; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static PlanKind Parse(string text) =>
        TryParse(text, out PlanKind word) ? word : throw VocabularyText.Refused("plan kind", text);

    /// <summary>Reads a plan kind.</summary>
    /// <param name="text">A word such as <c>payment-deferral</c>.</param>
    /// <param name="word">The plan kind; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a plan kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PlanKind word)
    {
        word = VocabularyText.IsWord(text) ? new PlanKind(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
