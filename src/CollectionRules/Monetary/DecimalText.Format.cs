using System.Numerics;

namespace CollectionRules.Monetary;

public static partial class DecimalText
{
    /// <summary>The shortest exact text of a value.</summary>
    /// <param name="value">Any value.</param>
    /// <returns>1 to <see cref="MaxLength"/> characters that <see cref="Parse(ReadOnlySpan{char})"/> reads back as an equal value.</returns>
    /// <example><code>
    /// DecimalText.Format(1234.5000m);   // "1234.5"
    /// DecimalText.Format(-0.00m);       // "0"
    /// </code></example>
    public static string Format(decimal value)
    {
        Span<char> text = stackalloc char[MaxLength];
        TryWrite(value, text, out int written);
        return new string(text[..written]);
    }

    /// <summary>Writes the shortest exact text of a value as UTF-16.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="destination">Where to write; <see cref="MaxLength"/> characters always suffice.</param>
    /// <param name="charsWritten">The number of characters written; 0 where the answer is false.</param>
    /// <returns>Whether the text fitted. Where it did not, <paramref name="destination"/> is left as it was.</returns>
    public static bool TryFormat(decimal value, Span<char> destination, out int charsWritten) => TryWrite(value, destination, out charsWritten);

    /// <summary>Writes the shortest exact text of a value as UTF-8.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="utf8Destination">Where to write; <see cref="MaxLength"/> bytes always suffice.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 where the answer is false.</param>
    /// <returns>Whether the text fitted. Where it did not, <paramref name="utf8Destination"/> is left as it was.</returns>
    public static bool TryFormat(decimal value, Span<byte> utf8Destination, out int bytesWritten) => TryWrite(value, utf8Destination, out bytesWritten);

    private static bool TryWrite<T>(decimal value, Span<T> destination, out int written)
        where T : unmanaged, IBinaryInteger<T>
    {
        DecimalParts parts = DecimalParts.Of(value).Trimmed();
        Span<byte> buffer = stackalloc byte[DecimalParts.MaxScale + 1];
        ReadOnlySpan<byte> digits = Digits(parts.Coefficient, parts.Scale + 1, buffer);
        int integerDigits = digits.Length - parts.Scale;
        int length = digits.Length + (parts.IsNegative ? 1 : 0) + (parts.Scale > 0 ? 1 : 0);
        written = 0;
        if (destination.Length < length)
            return false;
        if (parts.IsNegative)
            destination[written++] = T.CreateTruncating('-');
        foreach (byte digit in digits[..integerDigits])
            destination[written++] = T.CreateTruncating(digit);
        if (parts.Scale > 0)
            destination[written++] = T.CreateTruncating('.');
        foreach (byte digit in digits[integerDigits..])
            destination[written++] = T.CreateTruncating(digit);
        return true;
    }

    /// <summary>The decimal digits of a coefficient in ASCII, padded with zeros in front to at least <paramref name="atLeast"/>.</summary>
    private static ReadOnlySpan<byte> Digits(UInt128 coefficient, int atLeast, Span<byte> buffer)
    {
        buffer.Fill((byte)'0');
        int start = buffer.Length;
        ulong rest = (ulong)(coefficient & ulong.MaxValue);
        if (coefficient > ulong.MaxValue)
        {
            (UInt128 high, UInt128 low) = UInt128.DivRem(coefficient, (UInt128)PowersOfTen.Int128[19]);
            Place((ulong)low, buffer, start);
            start -= 19;
            rest = (ulong)high;
        }

        return buffer[Math.Min(Place(rest, buffer, start), buffer.Length - atLeast)..];
    }

    /// <summary>Writes digits so that the last stands before <paramref name="end"/>; returns where the first stands.</summary>
    private static int Place(ulong number, Span<byte> buffer, int end)
    {
        while (number != 0)
        {
            (ulong quotient, ulong digit) = Math.DivRem(number, 10UL);
            buffer[--end] = (byte)('0' + digit);
            number = quotient;
        }

        return end;
    }
}
