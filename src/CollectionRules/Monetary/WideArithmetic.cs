using System.Numerics;

namespace CollectionRules.Monetary;

/// <summary>Exact products and quotients whose intermediate values may pass 128 bits.</summary>
internal static class WideArithmetic
{
    /// <summary>The exact <c>value · multiplier / divisor</c>, rounded once; null where the result does not fit 128 bits. The divisor is not zero.</summary>
    public static Int128? MultiplyDivide(Int128 value, Int128 multiplier, Int128 divisor, RoundingRule rule)
    {
        if (Bits(value) + Bits(multiplier) <= 127)
            return Rounding.Divide(value * multiplier, divisor, rule);
        BigInteger result = Divide((BigInteger)value * multiplier, divisor, rule);
        return result >= Int128.MinValue && result <= Int128.MaxValue ? (Int128)result : null;
    }

    /// <summary>The exact quotient of two integers of any size, rounded once. The divisor is not zero.</summary>
    public static BigInteger Divide(BigInteger numerator, BigInteger divisor, RoundingRule rule)
    {
        Rounding.EnsureNamed(rule);
        BigInteger quotient = BigInteger.DivRem(BigInteger.Abs(numerator), BigInteger.Abs(divisor), out BigInteger remainder);
        bool negative = (numerator.Sign < 0) != (divisor.Sign < 0);
        int half = (remainder * 2).CompareTo(BigInteger.Abs(divisor));
        if (!remainder.IsZero && Rounding.GoesAwayFromZero(rule, negative, !quotient.IsEven, half))
            quotient++;
        return negative ? -quotient : quotient;
    }

    /// <summary>The decimal <c>coefficient · 10^-scale</c>, or null where no decimal holds it exactly.</summary>
    public static decimal? ToDecimal(BigInteger coefficient, int scale)
    {
        BigInteger magnitude = BigInteger.Abs(coefficient);
        while (scale > 0 && magnitude > DecimalParts.MaxCoefficient && (magnitude % 10).IsZero)
        {
            magnitude /= 10;
            scale--;
        }

        return magnitude <= DecimalParts.MaxCoefficient
            ? DecimalParts.Compose(coefficient.Sign < 0, (UInt128)magnitude, scale)
            : null;
    }

    private static int Bits(Int128 value)
    {
        // A negative number needs as many bits as its complement, except a negated power of two: one more is counted for all of them.
        Int128 folded = Int128.IsNegative(value) ? ~value : value;
        return 128 - (int)Int128.LeadingZeroCount(folded) + (Int128.IsNegative(value) ? 1 : 0);
    }
}
