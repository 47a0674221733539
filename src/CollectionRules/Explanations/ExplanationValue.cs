using System.Collections.Immutable;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Explanations;

/// <summary>
/// A typed value in an explanation, kept as its one invariant text: a number with all its digits, a date as <c>yyyy-MM-dd</c>, an instant in
/// ISO 8601 with its own offset. A sensitive value keeps kind and length only.
/// </summary>
/// <remarks>Values are equal when kind, text, sensitivity, length and items are equal; so 1.0 equals 1, and one instant under two offsets does not equal itself.</remarks>
public sealed partial class ExplanationValue : IEquatable<ExplanationValue>
{
    /// <summary>The most UTF-16 code units of a text: 4,096.</summary>
    public const int MaxTextLength = 4_096;

    /// <summary>The most items of a list: 1,000.</summary>
    public const int MaxItems = 1_000;

    private ExplanationValue(ExplanationValueKind kind, string text, ImmutableArray<ExplanationValue> items = default, bool isSensitive = false, int length = 0)
    {
        (Kind, Text, IsSensitive, Length) = (kind, text, isSensitive, length);
        Items = items.IsDefault ? [] : items;
    }

    /// <summary>The kind of value.</summary>
    public ExplanationValueKind Kind { get; }

    /// <summary>The invariant text: <c>true</c> or <c>false</c> for a flag; empty for a list and for a sensitive value.</summary>
    public string Text { get; }

    /// <summary>The items of a list in their order; empty for every other kind.</summary>
    public ImmutableArray<ExplanationValue> Items { get; }

    /// <summary>Whether only kind and length are kept.</summary>
    public bool IsSensitive { get; }

    /// <summary>Of a sensitive value, the number of code points of a text, code or reference, of digits of a number, of items of a list; otherwise 0.</summary>
    public int Length { get; }

    /// <summary>Makes a text.</summary>
    /// <param name="text">The text, at most 4,096 UTF-16 code units.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is too long or holds half of a surrogate pair.</exception>
    public static ExplanationValue Of(string text) => new(ExplanationValueKind.Text, Checked(text, nameof(text)));

    /// <summary>Makes a number.</summary>
    /// <param name="number">The number; trailing zeros do not matter.</param>
    /// <returns>The value.</returns>
    public static ExplanationValue Of(decimal number) => new(ExplanationValueKind.Number, DecimalText.Format(number));

    /// <summary>Makes a flag.</summary>
    /// <param name="flag">Yes or no.</param>
    /// <returns>The value.</returns>
    public static ExplanationValue Of(bool flag) => new(ExplanationValueKind.Flag, flag ? "true" : "false");

    /// <summary>Makes a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The value.</returns>
    public static ExplanationValue Of(DateOnly date) => new(ExplanationValueKind.Date, IsoText.Format(date));

    /// <summary>Makes an instant.</summary>
    /// <param name="instant">The instant with the offset it is to be shown in.</param>
    /// <returns>The value.</returns>
    public static ExplanationValue Of(DateTimeOffset instant) => new(ExplanationValueKind.Instant, IsoText.Format(instant));

    /// <summary>Makes a code.</summary>
    /// <param name="code">A code that is not the default value.</param>
    /// <returns>The value; it reads as the text <c>reason.</c> and the code of the table where there is one.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is the default value.</exception>
    public static ExplanationValue Of(ReasonCode code) => code.IsEmpty
        ? throw new ArgumentException("The default ReasonCode is no code. Hint: use ReasonCode.Parse or a constant.", nameof(code))
        : new(ExplanationValueKind.Code, code.ToString());

    /// <summary>Makes a reference to something in the policy or the case by its name, id or path.</summary>
    /// <param name="name">The name, at most 4,096 UTF-16 code units.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is too long or holds half of a surrogate pair.</exception>
    public static ExplanationValue Reference(string name) => new(ExplanationValueKind.Reference, Checked(name, nameof(name)));

    /// <summary>Makes a list.</summary>
    /// <param name="items">Up to 1,000 values that are no lists, in order.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">An item is null or a list, or there are too many.</exception>
    public static ExplanationValue List(params ReadOnlySpan<ExplanationValue> items)
    {
        if (items.Length > MaxItems)
        {
            throw new ArgumentException($"The list has {items.Length} items; at most {MaxItems} are allowed.", nameof(items));
        }

        foreach (ExplanationValue item in items)
        {
            if (item is null or { Kind: ExplanationValueKind.List })
            {
                throw new ArgumentException("An item of a list is null or a list itself; values of the other kinds are allowed.", nameof(items));
            }
        }

        return new ExplanationValue(ExplanationValueKind.List, string.Empty, [.. items]);
    }

    /// <summary>The same value with nothing kept but its kind and length.</summary>
    /// <returns>A sensitive value; this one where it is sensitive already.</returns>
    /// <example><code>ExplanationValue.Of("13800138000").AsSensitive().ToText(Language.English) // text of 11 characters</code></example>
    public ExplanationValue AsSensitive() => IsSensitive ? this : new(Kind, string.Empty, isSensitive: true, length: Kind switch
    {
        ExplanationValueKind.Number => Text.Count(char.IsAsciiDigit),
        ExplanationValueKind.Text or ExplanationValueKind.Code or ExplanationValueKind.Reference => Sensitive.Length(Text),
        ExplanationValueKind.List => Items.Length,
        _ => 0,
    });

    /// <summary>Whether two values are the same.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>True where kind, text, sensitivity, length and items are equal.</returns>
    public bool Equals(ExplanationValue? other) =>
        other is not null && Kind == other.Kind && Text == other.Text && IsSensitive == other.IsSensitive && Length == other.Length
        && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <summary>Whether an object is the same value.</summary>
    /// <param name="obj">The object to compare with.</param>
    /// <returns>True for an equal value.</returns>
    public override bool Equals(object? obj) => Equals(obj as ExplanationValue);

    /// <summary>A hash code that agrees with equality.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(Kind, Text, IsSensitive, Length, Items.Length);

    /// <summary>The value in English.</summary>
    /// <returns>The text of <see cref="ToText"/>.</returns>
    public override string ToString() => ToText(Language.English);

    private static string Checked(string text, string parameter)
    {
        TextScan.RequireCharacters(text, parameter);
        return text.Length <= MaxTextLength
            ? text
            : throw new ArgumentException($"The text has {text.Length} characters; at most {MaxTextLength} are allowed.", parameter);
    }
}
