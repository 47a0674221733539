using System.Globalization;

namespace CollectionRules.Texts;

/// <summary>Numbers as text: every digit is kept or the text is refused. The grammar is that of JSON (RFC 8259, section 6).</summary>
internal static class NumberText
{
    private const int MostDigits = 29;
    private const int MostScale = 28;
    private const long MostExponent = 1_000_000_000;
    private static readonly UInt128 MostCoefficient = (UInt128.One << 96) - 1;

    /// <summary>The shortest exact text: no exponent, no trailing zeros, <c>0</c> for every zero.</summary>
    internal static string Format(decimal value)
    {
        if (value == 0m)
        {
            return "0";
        }

        string text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out decimal value, out NumberTextFault fault)
    {
        value = 0m;
        bool negative = !text.IsEmpty && text[0] == '-';
        ReadOnlySpan<char> rest = negative ? text[1..] : text;
        ReadOnlySpan<char> whole = TakeDigits(ref rest);
        ReadOnlySpan<char> fraction = default;
        bool valid = !whole.IsEmpty && (whole.Length == 1 || whole[0] != '0');
        if (valid && !rest.IsEmpty && rest[0] == '.')
        {
            rest = rest[1..];
            fraction = TakeDigits(ref rest);
            valid = !fraction.IsEmpty;
        }

        valid = TakeExponent(ref rest, out long exponent) && valid && rest.IsEmpty;
        fault = valid ? Keep(whole, fraction, exponent, out UInt128 coefficient, out int scale) : Refuse(out coefficient, out scale);
        if (fault == NumberTextFault.None)
        {
            unchecked
            {
                value = new decimal((int)(uint)coefficient, (int)(uint)(coefficient >> 32), (int)(uint)(coefficient >> 64), negative && coefficient != 0, (byte)scale);
            }
        }

        return fault == NumberTextFault.None;
    }

    private static NumberTextFault Refuse(out UInt128 coefficient, out int scale)
    {
        (coefficient, scale) = (0, 0);
        return NumberTextFault.NotANumber;
    }

    private static NumberTextFault Keep(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, long exponent, out UInt128 coefficient, out int scale)
    {
        string digits = string.Concat(whole, fraction);
        ReadOnlySpan<char> significant = digits.AsSpan().TrimStart('0').TrimEnd('0');
        (coefficient, scale) = (0, 0);
        if (significant.IsEmpty)
        {
            return NumberTextFault.None;
        }

        long last = exponent - fraction.Length + (digits.Length - digits.AsSpan().TrimEnd('0').Length);
        long integerDigits = significant.Length + last;
        if (integerDigits > MostDigits)
        {
            return NumberTextFault.OutOfRange;
        }

        int kept = Math.Min(significant.Length, MostDigits);
        coefficient = UInt128.Parse(significant[..kept], NumberStyles.None, CultureInfo.InvariantCulture);
        for (long zeros = integerDigits - kept; zeros > 0; zeros--)
        {
            coefficient *= 10;
        }

        if (integerDigits == MostDigits && coefficient > MostCoefficient)
        {
            return NumberTextFault.OutOfRange;
        }

        scale = last < 0 ? (int)Math.Min(-last, int.MaxValue) : 0;
        return significant.Length > MostDigits || scale > MostScale || coefficient > MostCoefficient ? NumberTextFault.TooManyDigits : NumberTextFault.None;
    }

    private static ReadOnlySpan<char> TakeDigits(scoped ref ReadOnlySpan<char> rest)
    {
        int length = rest.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> digits = length < 0 ? rest : rest[..length];
        rest = rest[digits.Length..];
        return digits;
    }

    /// <summary>Takes an exponent where there is one; one beyond a thousand million is held at that, as it decides alone.</summary>
    private static bool TakeExponent(scoped ref ReadOnlySpan<char> rest, out long exponent)
    {
        exponent = 0;
        if (rest.IsEmpty || rest[0] is not ('e' or 'E'))
        {
            return true;
        }

        rest = rest[1..];
        bool negative = !rest.IsEmpty && rest[0] == '-';
        rest = !rest.IsEmpty && rest[0] is '+' or '-' ? rest[1..] : rest;
        ReadOnlySpan<char> digits = TakeDigits(ref rest);
        foreach (char digit in digits)
        {
            exponent = Math.Min(MostExponent, (exponent * 10) + (digit - '0'));
        }

        exponent = negative ? -exponent : exponent;
        return !digits.IsEmpty;
    }
}
