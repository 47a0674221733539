using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// The kind of a contact point. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no contact point kind: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct ContactPointKind
{
    private readonly string? text;

    private ContactPointKind(string text) => this.text = text;

    /// <summary>A telephone number. (<c>phone</c>)</summary>
    public static ContactPointKind Phone { get; } = new("phone");

    /// <summary>An e-mail address. (<c>email</c>)</summary>
    public static ContactPointKind Email { get; } = new("email");

    /// <summary>A postal address that can be visited. (<c>address</c>)</summary>
    public static ContactPointKind Address { get; } = new("address");

    /// <summary>An account in the lender's app. (<c>app</c>)</summary>
    public static ContactPointKind App { get; } = new("app");

    /// <summary>A name in an outside messenger. (<c>messenger</c>)</summary>
    public static ContactPointKind Messenger { get; } = new("messenger");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<ContactPointKind> WellKnown { get; } =
    [
        Phone, Email, Address, App, Messenger,
    ];

    /// <summary>Whether this is the default value, which is no contact point kind.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a contact point kind.</summary>
    /// <param name="text">A word such as <c>phone</c>.</param>
    /// <returns>The contact point kind; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ContactPointKind Parse(string text) =>
        TryParse(text, out ContactPointKind word) ? word : throw VocabularyText.Refused("contact point kind", text);

    /// <summary>Reads a contact point kind.</summary>
    /// <param name="text">A word such as <c>phone</c>.</param>
    /// <param name="word">The contact point kind; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a contact point kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ContactPointKind word)
    {
        word = VocabularyText.IsWord(text) ? new ContactPointKind(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
