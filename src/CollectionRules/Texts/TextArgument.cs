using System.Globalization;

namespace CollectionRules.Texts;

/// <summary>
/// A named value that fills the placeholder of the same name in a text of the <see cref="TextTable"/>.
/// It is plain text, a word that is looked up in the table (<see cref="FromKey"/>), a list of quoted words (<see cref="FromWords"/>), or
/// the description of a sensitive value (<see cref="Sensitive"/>), of which nothing but the length is kept.
/// </summary>
/// <remarks>Arguments are equal when name, form and value are equal. The default value has an empty name and fits no placeholder.</remarks>
public readonly record struct TextArgument
{
    private readonly string? name;
    private readonly string? value;
    private readonly Form form;

    /// <summary>Makes an argument of plain text, the same in every language.</summary>
    /// <param name="name">The placeholder's name, without braces.</param>
    /// <param name="value">The text to put in its place; may be empty. Control characters are shown as escapes.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TextArgument(string name, string value)
        : this(name, value, Form.Plain)
    {
    }

    private TextArgument(string name, string value, Form form)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        (this.name, this.value, this.form) = (name, value, form);
    }

    private enum Form
    {
        Plain,
        Key,
        Words,
        SensitiveText,
    }

    /// <summary>The placeholder's name, without braces.</summary>
    public string Name => name ?? string.Empty;

    /// <summary>The text in English.</summary>
    public string Value => In(Language.English);

    /// <summary>Makes an argument whose text is itself an entry of the table, such as the name of a kind, so that it is translated.</summary>
    /// <param name="name">The placeholder's name, without braces.</param>
    /// <param name="key">The key of a text without placeholders.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, or the table has no such key.</exception>
    public static TextArgument FromKey(string name, string key) =>
        TextTable.Contains(key) ? new(name, key, Form.Key) : throw TextTable.UnknownKey(key, nameof(key));

    /// <summary>Makes an argument for a whole number, written with ASCII digits and without separators.</summary>
    /// <param name="name">The placeholder's name, without braces.</param>
    /// <param name="value">The number.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static TextArgument FromNumber(string name, long value) => new(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Makes an argument for a list of words, each in the quotes of the language: <c>"call", "sms"</c>. Of more than 24 words the rest is counted.</summary>
    /// <param name="name">The placeholder's name, without braces.</param>
    /// <param name="words">The words, in the order to show them; none reads "nothing".</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static TextArgument FromWords(string name, IEnumerable<string> words) => new(name, QuotedWords.Pack(words), Form.Words);

    /// <summary>Makes an argument that stands for a sensitive text: only its length is kept, and it reads "text of 11 characters".</summary>
    /// <param name="name">The placeholder's name, without braces.</param>
    /// <param name="text">The sensitive text; not kept.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TextArgument Sensitive(string name, string text) =>
        new(name, Texts.Sensitive.Length(text).ToString(CultureInfo.InvariantCulture), Form.SensitiveText);

    /// <summary>Converts a pair of name and plain text.</summary>
    /// <param name="pair">The placeholder's name and the text.</param>
    public static implicit operator TextArgument((string Name, string Value) pair) => new(pair.Name, pair.Value);

    /// <summary>The text in a language, without line breaks or other control characters (they are shown as escapes such as <c>\u000A</c>).</summary>
    /// <param name="language">A defined language.</param>
    /// <returns>The text; empty for the default value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string In(Language language) => form switch
    {
        Form.Key => TextTable.Get(value!, language),
        Form.Words => QuotedWords.In(value!, language),
        Form.SensitiveText => Texts.Sensitive.OfLength(value!, language),
        _ => VisibleText.Of(value ?? string.Empty),
    };

    /// <summary>The name and the English text, such as <c>value = 31</c>.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => $"{Name} = {Value}";
}
