using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// The kind of credit product. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no product kind: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct ProductKind
{
    private readonly string? text;

    private ProductKind(string text) => this.text = text;

    /// <summary>An unsecured loan to a person. (<c>personal-loan</c>)</summary>
    public static ProductKind PersonalLoan { get; } = new("personal-loan");

    /// <summary>A card balance paid in installments. (<c>card-installment</c>)</summary>
    public static ProductKind CardInstallment { get; } = new("card-installment");

    /// <summary>A revolving card. (<c>credit-card</c>)</summary>
    public static ProductKind CreditCard { get; } = new("credit-card");

    /// <summary>A loan for study. (<c>education-loan</c>)</summary>
    public static ProductKind EducationLoan { get; } = new("education-loan");

    /// <summary>A loan to a micro-enterprise or for a business. (<c>business-loan</c>)</summary>
    public static ProductKind BusinessLoan { get; } = new("business-loan");

    /// <summary>A loan secured by property. (<c>mortgage</c>)</summary>
    public static ProductKind Mortgage { get; } = new("mortgage");

    /// <summary>A loan for a vehicle. (<c>vehicle-loan</c>)</summary>
    public static ProductKind VehicleLoan { get; } = new("vehicle-loan");

    /// <summary>A revolving line without card. (<c>credit-line</c>)</summary>
    public static ProductKind CreditLine { get; } = new("credit-line");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<ProductKind> WellKnown { get; } =
    [
        PersonalLoan, CardInstallment, CreditCard, EducationLoan, BusinessLoan, Mortgage, VehicleLoan, CreditLine,
    ];

    /// <summary>Whether this is the default value, which is no product kind.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a product kind.</summary>
    /// <param name="text">A word such as <c>personal-loan</c>.</param>
    /// <returns>The product kind; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ProductKind Parse(string text) =>
        TryParse(text, out ProductKind word) ? word : throw VocabularyText.Refused("product kind", text);

    /// <summary>Reads a product kind.</summary>
    /// <param name="text">A word such as <c>personal-loan</c>.</param>
    /// <param name="word">The product kind; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a product kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ProductKind word)
    {
        word = VocabularyText.IsWord(text) ? new ProductKind(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
