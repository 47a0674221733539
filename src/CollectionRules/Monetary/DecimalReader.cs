using System.Numerics;

namespace CollectionRules.Monetary;

/// <summary>Reads the number grammar of JSON from UTF-16 or UTF-8 in one pass over the text, and a second only beyond 19 digits.</summary>
/// <typeparam name="T"><see cref="char"/> or <see cref="byte"/>.</typeparam>
internal static class DecimalReader<T>
    where T : unmanaged, IBinaryInteger<T>
{
    /// <summary>The most digits that surely fit 64 bits.</summary>
    private const int NarrowDigits = 19;

    /// <summary>The digits of 2^96 - 1; no decimal has more.</summary>
    private const int MostDigits = 29;

    /// <summary>Exponents saturate here: far beyond what any text of a possible length could make up for.</summary>
    private const long ExponentLimit = 1L << 40;

    public static DecimalTextFault Read(ReadOnlySpan<T> text, out decimal value)
    {
        value = 0;
        int at = 0;
        bool negative = At(text, 0) == '-';
        if (negative)
            at++;
        int start = at;
        ulong narrow = 0;
        int digits = ReadDigits(text, ref at, ref narrow, 0);
        if (at == start || (at - start > 1 && At(text, start) == '0'))
            return DecimalTextFault.NotANumber;
        long scale = 0;
        if (At(text, at) == '.')
        {
            int first = ++at;
            digits = ReadDigits(text, ref at, ref narrow, digits);
            scale = at - first;
            if (scale == 0)
                return DecimalTextFault.NotANumber;
        }

        int end = at;
        if ((At(text, at) | 0x20) == 'e')
        {
            if (!TryReadExponent(text, ref at, out long exponent))
                return DecimalTextFault.NotANumber;
            scale -= exponent;
        }

        if (at != text.Length)
            return DecimalTextFault.NotANumber;
        return digits <= NarrowDigits
            ? FromNarrow(negative, narrow, scale, out value)
            : FromDigits(negative, text[start..end], scale, out value);
    }

    /// <summary>Reads digits into <paramref name="number"/> (wrapping beyond 19) and returns the count of digits from the first non-zero one on.</summary>
    private static int ReadDigits(ReadOnlySpan<T> text, ref int at, ref ulong number, int digits)
    {
        while (at < text.Length && Digit(text[at]) is var digit and <= 9)
        {
            number = unchecked((number * 10) + digit);
            if (digits > 0 || digit != 0)
                digits++;
            at++;
        }

        return digits;
    }

    private static bool TryReadExponent(ReadOnlySpan<T> text, ref int at, out long exponent)
    {
        uint sign = At(text, ++at);
        if (sign is '+' or '-')
            at++;
        int start = at;
        exponent = 0;
        for (; at < text.Length && Digit(text[at]) is var digit and <= 9; at++)
            exponent = Math.Min((exponent * 10) + digit, ExponentLimit);
        if (sign == '-')
            exponent = -exponent;
        return at > start;
    }

    /// <summary>The value of up to 19 significant digits.</summary>
    private static DecimalTextFault FromNarrow(bool negative, ulong coefficient, long scale, out decimal value)
    {
        value = 0;
        if (coefficient == 0)
            return DecimalTextFault.None;
        if (scale is >= 0 and <= DecimalParts.MaxScale)
        {
            int kept = (int)scale;
            coefficient = DecimalParts.TrimNarrow(coefficient, ref kept);
            value = DecimalParts.Compose(negative, coefficient, kept);
            return DecimalTextFault.None;
        }

        int digits = 0;
        for (ulong rest = coefficient; rest != 0; rest /= 10)
            digits++;
        return FromSignificant(negative, coefficient, digits, scale, cut: 0, out value);
    }

    /// <summary>The value of more than 19 significant digits, with at most one point between them.</summary>
    private static DecimalTextFault FromDigits(bool negative, ReadOnlySpan<T> text, long scale, out decimal value)
    {
        ulong upper = 0;
        ulong lower = 0;
        int kept = 0;
        int cut = 0;
        int cutToLastNonZero = 0;
        foreach (T character in text)
        {
            uint digit = Digit(character);
            if (digit > 9 || (kept == 0 && digit == 0))
                continue;
            if (kept == MostDigits)
            {
                cut++;
                if (digit != 0)
                    cutToLastNonZero = cut;
                continue;
            }

            if (kept < NarrowDigits)
                upper = (upper * 10) + digit;
            else
                lower = (lower * 10) + digit;
            kept++;
        }

        UInt128 coefficient = ((UInt128)upper * (ulong)PowersOfTen.Int64[kept - NarrowDigits]) + lower;
        return FromSignificant(negative, coefficient, kept, scale - cut, cutToLastNonZero, out value);
    }

    /// <summary>
    /// The value <c>coefficient · 10^-scale</c>, where the coefficient has exactly <paramref name="digits"/> digits (1 to 29) and
    /// <paramref name="cut"/> further digits up to the last non-zero one were left off behind it.
    /// </summary>
    private static DecimalTextFault FromSignificant(bool negative, UInt128 coefficient, int digits, long scale, int cut, out decimal value)
    {
        value = 0;
        while (scale > 0 && cut == 0 && UInt128.IsEvenInteger(coefficient))
        {
            (UInt128 quotient, UInt128 remainder) = UInt128.DivRem(coefficient, 10);
            if (remainder != 0)
                break;
            (coefficient, scale, digits) = (quotient, scale - 1, digits - 1);
        }

        long integerDigits = digits - scale;
        if (integerDigits > MostDigits)
            return DecimalTextFault.OutOfRange;
        if (scale < 0)
        {
            // At most 29 digits in all, so the product fits 128 bits.
            coefficient *= (UInt128)PowersOfTen.Int128[(int)-scale];
            scale = 0;
        }

        if (integerDigits == MostDigits && (coefficient > DecimalParts.MaxCoefficient || (coefficient == DecimalParts.MaxCoefficient && cut > 0)))
            return DecimalTextFault.OutOfRange;
        if (cut > 0 || scale > DecimalParts.MaxScale || coefficient > DecimalParts.MaxCoefficient)
            return DecimalTextFault.TooManyDigits;
        value = DecimalParts.Compose(negative, coefficient, (int)scale);
        return DecimalTextFault.None;
    }

    /// <summary>The value of a digit, or something above 9.</summary>
    private static uint Digit(T character) => unchecked(uint.CreateTruncating(character) - '0');

    /// <summary>The character at a place, or 0 behind the end.</summary>
    private static uint At(ReadOnlySpan<T> text, int at) => at < text.Length ? uint.CreateTruncating(text[at]) : 0;
}
