using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// What a person other than the borrower is to the borrower. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no person relation: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct PersonRelation
{
    private readonly string? text;

    private PersonRelation(string text) => this.text = text;

    /// <summary>Husband or wife. (<c>spouse</c>)</summary>
    public static PersonRelation Spouse { get; } = new("spouse");

    /// <summary>Father or mother. (<c>parent</c>)</summary>
    public static PersonRelation Parent { get; } = new("parent");

    /// <summary>Son or daughter. (<c>child</c>)</summary>
    public static PersonRelation Child { get; } = new("child");

    /// <summary>Another relative. (<c>relative</c>)</summary>
    public static PersonRelation Relative { get; } = new("relative");

    /// <summary>The legal guardian. (<c>guardian</c>)</summary>
    public static PersonRelation Guardian { get; } = new("guardian");

    /// <summary>The executor or administrator of the estate. (<c>executor</c>)</summary>
    public static PersonRelation Executor { get; } = new("executor");

    /// <summary>A successor in interest. (<c>successor</c>)</summary>
    public static PersonRelation Successor { get; } = new("successor");

    /// <summary>The lawyer who represents the borrower. (<c>attorney</c>)</summary>
    public static PersonRelation Attorney { get; } = new("attorney");

    /// <summary>The employer. (<c>employer</c>)</summary>
    public static PersonRelation Employer { get; } = new("employer");

    /// <summary>A colleague. (<c>colleague</c>)</summary>
    public static PersonRelation Colleague { get; } = new("colleague");

    /// <summary>A friend. (<c>friend</c>)</summary>
    public static PersonRelation Friend { get; } = new("friend");

    /// <summary>A neighbor. (<c>neighbor</c>)</summary>
    public static PersonRelation Neighbor { get; } = new("neighbor");

    /// <summary>A partner in business. (<c>business-partner</c>)</summary>
    public static PersonRelation BusinessPartner { get; } = new("business-partner");

    /// <summary>Somebody else. (<c>other</c>)</summary>
    public static PersonRelation Other { get; } = new("other");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<PersonRelation> WellKnown { get; } =
    [
        Spouse, Parent, Child, Relative, Guardian, Executor, Successor, Attorney, Employer, Colleague, Friend,
        Neighbor, BusinessPartner, Other,
    ];

    /// <summary>Whether this is the default value, which is no person relation.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a person relation.</summary>
    /// <param name="text">A word such as <c>spouse</c>.</param>
    /// <returns>The person relation; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static PersonRelation Parse(string text) =>
        TryParse(text, out PersonRelation word) ? word : throw VocabularyText.Refused("person relation", text);

    /// <summary>Reads a person relation.</summary>
    /// <param name="text">A word such as <c>spouse</c>.</param>
    /// <param name="word">The person relation; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a person relation.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PersonRelation word)
    {
        word = VocabularyText.IsWord(text) ? new PersonRelation(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
