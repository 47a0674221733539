using System.Text;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Serialization;

/// <content>Texts, numbers, flags, words, dates and instants.</content>
public readonly partial struct ValueReader
{
    /// <summary>Reads a text, which may be empty.</summary>
    /// <returns>The text; null where it is not there or was reported.</returns>
    public string? Text() => Is(DocumentKind.Text) ? Node!.Text : null;

    /// <summary>Reads a name or id: at least one character, no white space around it, and no control, format or text-direction character.</summary>
    /// <returns>The text; null where it is not there or was reported.</returns>
    public string? Identifier()
    {
        if (Text() is not string text)
        {
            return null;
        }

        if (text.AsSpan().Trim().Length is 0 || text.AsSpan().Trim().Length != text.Length)
        {
            Report(DiagnosticCode.TextEmpty);
            return null;
        }

        if (TextScan.FirstInvisible(text) is Rune character)
        {
            Report(DiagnosticCode.TextInvisible, null, ("character", TextScan.CodePoint(character)));
            return null;
        }

        return text;
    }

    /// <summary>Reads a number, exactly.</summary>
    /// <returns>The number; null where it is not there or was reported.</returns>
    public decimal? Number() => Is(DocumentKind.Number) && Node!.TryGetNumber(out decimal number) ? number : null;

    /// <summary>Reads a number within a range.</summary>
    /// <param name="minimum">The least number allowed.</param>
    /// <param name="maximum">The greatest number allowed.</param>
    /// <returns>The number; null where it is not there or was reported.</returns>
    public decimal? Number(decimal minimum, decimal maximum)
    {
        if (Number() is not decimal number)
        {
            return null;
        }

        if (number >= minimum && number <= maximum)
        {
            return number;
        }

        Report(DiagnosticCode.OutOfRange, null, ("minimum", DecimalText.Format(minimum)), ("maximum", DecimalText.Format(maximum)));
        return null;
    }

    /// <summary>Reads a whole number within a range; <c>3.0</c> and <c>3e0</c> are whole.</summary>
    /// <param name="minimum">The least number allowed.</param>
    /// <param name="maximum">The greatest number allowed.</param>
    /// <returns>The number; null where it is not there or was reported.</returns>
    public long? Integer(long minimum = long.MinValue, long maximum = long.MaxValue)
    {
        if (Number() is not decimal number)
        {
            return null;
        }

        if (!decimal.IsInteger(number))
        {
            Report(DiagnosticCode.NotWhole);
            return null;
        }

        return (long?)Number(minimum, maximum);
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <returns>The flag; null where it is not there or was reported.</returns>
    public bool? Flag() => Is(DocumentKind.Flag) ? Node!.Text == "true" : null;

    /// <summary>Reads a date of the form <c>yyyy-MM-dd</c>.</summary>
    /// <returns>The date; null where it is not there or was reported.</returns>
    public DateOnly? Date()
    {
        if (Text() is not string text)
        {
            return null;
        }

        if (IsoText.TryDate(text, out DateOnly date))
        {
            return date;
        }

        Report(DiagnosticCode.BadDate);
        return null;
    }

    /// <summary>Reads an instant of the form <c>yyyy-MM-ddTHH:mm:ss</c>, with up to 7 digits of a fraction, and <c>Z</c> or an offset such as <c>+08:00</c>.</summary>
    /// <returns>The instant with its offset; null where it is not there or was reported.</returns>
    public DateTimeOffset? Instant()
    {
        if (Text() is not string text)
        {
            return null;
        }

        if (IsoText.TryInstant(text, out DateTimeOffset instant))
        {
            return instant;
        }

        Report(DiagnosticCode.BadInstant);
        return null;
    }

    /// <summary>Reads a word of a closed list.</summary>
    /// <typeparam name="T">What a word stands for.</typeparam>
    /// <param name="words">The list.</param>
    /// <returns>What the word stands for; null where it is not there or was reported, with the closest word of the list as suggestion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public T? Word<T>(WordList<T> words)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Text() is not string text)
        {
            return null;
        }

        if (words.TryFind(text, out T value))
        {
            return value;
        }

        string? closest = diagnostics!.IsFull ? null : words.Closest(text);
        Report(DiagnosticCode.UnknownWord, closest, TextArgument.FromWords("allowed", words.Words));
        return null;
    }
}
