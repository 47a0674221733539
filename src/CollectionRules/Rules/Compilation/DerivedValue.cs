namespace CollectionRules.Rules.Compilation;

/// <summary>The exact code of a difference or quotient of two decimals: no rounding takes place before the floor.</summary>
internal static class DerivedValue
{
    /// <summary>
    /// <c>floor((left - right)·10^d)</c> with its sticky bit. Whole units and fractions are subtracted apart, because the difference
    /// itself may have more digits than a decimal holds.
    /// </summary>
    public static long Difference(decimal left, decimal right, int decimals)
    {
        (Int128 leftUnits, decimal leftRest) = Units(left, decimals);
        (Int128 rightUnits, decimal rightRest) = Units(right, decimals);
        Int128 units = leftUnits - rightUnits - (leftRest < rightRest ? 1 : 0);
        return OfUnits(units, leftRest != rightRest);
    }

    /// <summary><c>floor(left / right·10^d)</c> with its sticky bit, by long division; <paramref name="right"/> is not zero.</summary>
    public static long Quotient(decimal left, decimal right, int decimals)
    {
        (UInt128 numerator, int leftScale, bool leftNegative) = Parts(left);
        (UInt128 denominator, int rightScale, bool rightNegative) = Parts(right);
        bool negative = numerator != 0 && leftNegative != rightNegative;
        int shift = rightScale - leftScale + decimals;
        (UInt128 whole, UInt128 rest) = UInt128.DivRem(numerator, denominator);
        for (; shift > 0; shift--)
        {
            // The rest is below the denominator, so below 2^96: ten times it fits. The quotient saturates far outside all bounds.
            (UInt128 digit, rest) = UInt128.DivRem(rest * 10, denominator);
            whole = whole > (UInt128)FactCode.LargestNumber ? (UInt128)FactCode.LargestNumber : (whole * 10) + digit;
        }

        bool sticky = rest != 0;
        if (shift < 0)
        {
            (whole, UInt128 cut) = UInt128.DivRem(whole, FactCode.Power(-shift));
            sticky |= cut != 0;
        }

        return FactCode.OfParts(whole, sticky, negative);
    }

    private static (Int128 Whole, decimal Fraction) Units(decimal value, int decimals)
    {
        (UInt128 magnitude, int scale, bool negative) = Parts(value);
        if (scale <= decimals)
        {
            Int128 exact = (Int128)(magnitude * FactCode.Power(decimals - scale));
            return (negative ? -exact : exact, 0);
        }

        (UInt128 whole, UInt128 cut) = UInt128.DivRem(magnitude, FactCode.Power(scale - decimals));
        if (cut == 0)
        {
            return (negative ? -(Int128)whole : (Int128)whole, 0);
        }

        // The rest counts in units of 10^-scale; for a negative value it is what is missing to the next unit.
        UInt128 rest = negative ? FactCode.Power(scale - decimals) - cut : cut;
        decimal fraction = (decimal)rest / (decimal)FactCode.Power(scale - decimals);
        return (negative ? -(Int128)whole - 1 : (Int128)whole, fraction);
    }

    private static long OfUnits(Int128 units, bool rest)
    {
        if (units >= FactCode.LargestNumber / 2)
        {
            return FactCode.LargestNumber;
        }

        return units <= FactCode.SmallestNumber / 2 ? FactCode.SmallestNumber : ((long)units * 2) + (rest ? 1 : 0);
    }

    private static (UInt128 Magnitude, int Scale, bool Negative) Parts(decimal value)
    {
        DecimalBits bits = DecimalBits.Of(value);
        return (bits.Magnitude, bits.Scale, bits.IsNegative);
    }
}
