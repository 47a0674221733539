using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Cases;

/// <summary>
/// The value of an attribute that a host keeps in a case: a text, a number or a flag. Its text form tells kind and length only, since the
/// library cannot know what is personal. The default value is the empty text.
/// </summary>
public readonly record struct AttributeValue
{
    private readonly string? text;

    private AttributeValue(string? text, decimal? number, bool? flag) => (this.text, Number, Flag) = (text, number, flag);

    /// <summary>The text; null where it is a number or a flag.</summary>
    public string? Text => Number is null && Flag is null ? text ?? string.Empty : null;

    /// <summary>The number; null where it is a text or a flag.</summary>
    public decimal? Number { get; }

    /// <summary>The flag; null where it is a text or a number.</summary>
    public bool? Flag { get; }

    /// <summary>Makes a text.</summary>
    /// <param name="text">At most 4,096 characters.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null, too long or no well-formed text.</exception>
    public static AttributeValue Of(string text) => new(CaseText.Text(text, nameof(text)), null, null);

    /// <summary>Makes a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static AttributeValue Of(decimal number) => new(null, number, null);

    /// <summary>Makes a flag.</summary>
    /// <param name="flag">The flag.</param>
    /// <returns>The value.</returns>
    public static AttributeValue Of(bool flag) => new(null, null, flag);

    /// <summary>Kind and length, never the value.</summary>
    /// <returns>For example <c>text of 5 characters</c>, <c>number</c> or <c>flag</c>.</returns>
    public override string ToString() => Number is not null ? "number" : Flag is not null ? "flag" : Sensitive.Describe(Text!);

    internal static AttributeValue? Read(ValueReader value) => value.Node?.Kind switch
    {
        DocumentKind.Number => value.Number() is decimal number ? Of(number) : null,
        DocumentKind.Flag => value.Flag() is bool flag ? Of(flag) : null,
        _ => value.AsSensitive().Text() is string text ? Of(text) : null,
    };

    internal void Write(CanonicalWriter writer)
    {
        if (Number is decimal number)
        {
            writer.Number(number);
        }
        else if (Flag is bool flag)
        {
            writer.Flag(flag);
        }
        else
        {
            writer.Text(Text!);
        }
    }
}
