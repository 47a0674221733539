using System.Runtime.CompilerServices;

namespace CollectionRules.Rules.Compilation;

/// <summary>
/// The exact coding of values as 64-bit integers. A number with <c>d</c> declared decimals is
/// <c>2·floor(v·10^d) + (anything left over ? 1 : 0)</c>: against a bound with at most <c>d</c> decimals, whose code is even, all of
/// <c>&lt; &lt;= = &gt;= &gt;</c> on the codes say what they say on the decimals. A date is twice its day number; a category value its place
/// in the list, <em>other</em> the place after the last; a flag 0 or 1. Below every number lie the sentinels: not given or refused,
/// missing, and one for each special code.
/// </summary>
internal static class FactCode
{
    /// <summary>The value is not given though it must be, or was refused: the decision is invalid.</summary>
    public const long Fault = long.MinValue;

    /// <summary>The value is missing, and may be.</summary>
    public const long Missing = long.MinValue + 1;

    /// <summary>The first special code; the others follow.</summary>
    public const long FirstSpecial = long.MinValue + 2;

    /// <summary>Numbers saturate here: outside every bound that a set may have.</summary>
    public const long LargestNumber = 1L << 61;

    /// <summary>The same at the lower end.</summary>
    public const long SmallestNumber = -LargestNumber;

    /// <summary>Codes of bounds lie strictly between these two, so that saturation cannot move a value across a bound.</summary>
    public const long LargestBound = (1L << 61) - 4;

    private static readonly ulong[] Powers =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    private static readonly ShortScale[] ShortScales =
        [.. Enumerable.Range(0, 10).Select(static shift => new ShortScale(2 * (long)Powers[shift], (ulong)(LargestBound / (2 * (long)Powers[shift]))))];

    /// <summary>The code of a whole number.</summary>
    public static long OfInteger(long value, int decimals)
    {
        Int128 scaled = (Int128)value * Powers[decimals];
        return scaled >= LargestNumber / 2 ? LargestNumber : scaled <= SmallestNumber / 2 ? SmallestNumber : (long)scaled * 2;
    }

    /// <summary>The code of a decimal number; exact for every <see cref="decimal"/>, saturating far outside the range of bounds.</summary>
    public static long OfNumber(decimal value, int decimals)
    {
        DecimalBits bits = DecimalBits.Of(value);
        return OfWide(bits.Magnitude, decimals - bits.Scale, bits.IsNegative);
    }

    /// <summary>The code of a number with at most the declared decimals and a magnitude that stays far inside 64 bits; false for others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryShort(decimal value, int decimals, out long code)
    {
        DecimalBits bits = DecimalBits.Of(value);
        uint shift = unchecked((uint)(decimals - bits.Scale));
        if (bits.High != 0 || shift >= (uint)ShortScales.Length)
        {
            code = 0;
            return false;
        }

        ref readonly ShortScale scale = ref ShortScales[(int)shift];
        long magnitude = unchecked((long)bits.Low * scale.Factor);
        long sign = bits.Sign;
        code = unchecked((magnitude ^ sign) - sign);
        return bits.Low <= scale.Largest;
    }

    /// <summary>The code of <c>±magnitude·10^shift</c>, where the magnitude has at most 96 bits and the shift is from -28 to 9.</summary>
    private static long OfWide(UInt128 magnitude, int shift, bool negative)
    {
        UInt128 whole;
        bool rest = false;
        if (shift >= 0)
        {
            if (magnitude >= (UInt128)(LargestNumber / 2))
            {
                return negative ? SmallestNumber : LargestNumber;
            }

            whole = magnitude * Powers[shift];
        }
        else
        {
            (whole, UInt128 remainder) = UInt128.DivRem(magnitude, Power(-shift));
            rest = remainder != 0;
        }

        return OfParts(whole, rest, negative);
    }

    /// <summary>The code of <c>±(whole + rest)</c> units, where the rest is a fraction above 0 and below 1 if there is one.</summary>
    public static long OfParts(UInt128 whole, bool rest, bool negative)
    {
        if (whole >= (UInt128)(LargestNumber / 2) - 1)
        {
            return negative ? SmallestNumber : LargestNumber;
        }

        long units = (long)whole;
        return negative
            ? rest ? (-(units + 1) * 2) + 1 : -units * 2
            : rest ? (units * 2) + 1 : units * 2;
    }

    /// <summary>Whether a number lies beyond what a code can tell; the code then says only on which side.</summary>
    public static bool IsSaturated(long code) => code is LargestNumber or SmallestNumber;

    /// <summary>Ten to the power of 0 to 28.</summary>
    public static UInt128 Power(int exponent) =>
        exponent < Powers.Length ? Powers[exponent] : (UInt128)Powers[^1] * Powers[exponent - (Powers.Length - 1)];

    /// <summary>Twice a power of ten, and the largest magnitude that times it stays inside the range of bounds.</summary>
    private readonly record struct ShortScale(long Factor, ulong Largest);

    /// <summary>The number of a code with an even last bit; the number just below when something was left over.</summary>
    public static decimal ToNumber(long code, int decimals)
    {
        long units = code >> 1;
        ulong magnitude = units < 0 ? (ulong)-units : (ulong)units;
        return new decimal(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, units < 0, (byte)decimals);
    }
}
