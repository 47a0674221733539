namespace CollectionRules.Monetary;

/// <summary>A <see cref="decimal"/> taken apart: <c>sign · Coefficient · 10^-Scale</c>.</summary>
/// <param name="IsNegative">The sign bit; also set for a negative zero.</param>
/// <param name="Coefficient">0 to 2^96 - 1, both included.</param>
/// <param name="Scale">0 to 28, both included.</param>
internal readonly record struct DecimalParts(bool IsNegative, UInt128 Coefficient, int Scale)
{
    /// <summary>The most decimals a <see cref="decimal"/> has.</summary>
    public const int MaxScale = 28;

    /// <summary>The largest coefficient, 2^96 - 1 = 79228162514264337593543950335.</summary>
    public static UInt128 MaxCoefficient => new(uint.MaxValue, ulong.MaxValue);

    /// <summary>The coefficient with its sign.</summary>
    public Int128 SignedCoefficient => IsNegative ? -(Int128)Coefficient : (Int128)Coefficient;

    /// <summary>Takes <paramref name="value"/> apart as it is stored, trailing zeros included.</summary>
    public static DecimalParts Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        unchecked
        {
            return new DecimalParts(bits[3] < 0, new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]), (bits[3] >> 16) & 0xFF);
        }
    }

    /// <summary>Puts a decimal together. The coefficient must fit 96 bits and the scale 28.</summary>
    public static decimal Compose(bool negative, UInt128 coefficient, int scale)
    {
        unchecked
        {
            ulong low = (ulong)coefficient;
            return new decimal((int)(uint)low, (int)(uint)(low >> 32), (int)(uint)(ulong)(coefficient >> 64), negative, (byte)scale);
        }
    }

    /// <summary>The same value with the fewest decimals.</summary>
    public DecimalParts Trimmed()
    {
        UInt128 coefficient = Coefficient;
        int scale = Scale;
        if (coefficient == 0)
            return default;
        while (scale > 0 && coefficient > ulong.MaxValue)
        {
            if (UInt128.IsOddInteger(coefficient))
                return new DecimalParts(IsNegative, coefficient, scale);
            (UInt128 quotient, UInt128 remainder) = UInt128.DivRem(coefficient, 10);
            if (remainder != 0)
                return new DecimalParts(IsNegative, coefficient, scale);
            coefficient = quotient;
            scale--;
        }

        if (scale > 0)
            coefficient = TrimNarrow((ulong)coefficient, ref scale);
        return new DecimalParts(IsNegative, coefficient, scale);
    }

    /// <summary>Drops the trailing decimal zeros of a non-zero coefficient, at most <paramref name="scale"/> of them.</summary>
    public static ulong TrimNarrow(ulong coefficient, ref int scale)
    {
        while (scale > 0 && (coefficient & 1) == 0)
        {
            (ulong quotient, ulong remainder) = Math.DivRem(coefficient, 10UL);
            if (remainder != 0)
                break;
            coefficient = quotient;
            scale--;
        }

        return coefficient;
    }
}
