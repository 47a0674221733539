using System.Numerics;

namespace CollectionRules.Analytics;

/// <summary>
/// Numbers as whole multiples of 10^-40, for sums of logarithms that are rounded to a decimal once, at the end. One operation errs by at most one
/// unit of the 40th decimal, a logarithm by fewer than 100,000 of them (10^-35), so that a thousand bins err by far less than the 28th decimal that is kept.
/// </summary>
internal static class FixedPoint
{
    internal const int Decimals = 40;

    internal static readonly BigInteger One = BigInteger.Pow(10, Decimals);

    private const int MostDecimals = 28;

    private static readonly BigInteger LargestCoefficient = (BigInteger.One << 96) - 1;
    private static readonly BigInteger[] Powers = [.. Enumerable.Range(0, MostDecimals + 1).Select(static power => BigInteger.Pow(10, power))];
    private static readonly BigInteger LogOfTwo = TwiceInverseHyperbolicTangent(One / 3);

    /// <summary>A quotient of whole numbers as the nearest decimal, half to even, trailing zeros taken off.</summary>
    /// <exception cref="OverflowException">It is beyond the range of a decimal.</exception>
    internal static decimal Quotient(BigInteger numerator, BigInteger denominator)
    {
        (numerator, denominator) = denominator.Sign < 0 ? (-numerator, -denominator) : (numerator, denominator);
        for (int scale = MostDecimals; scale >= 0; scale--)
        {
            BigInteger coefficient = Nearest(BigInteger.Abs(numerator) * Powers[scale], denominator);
            if (coefficient <= LargestCoefficient)
            {
                return Compose(coefficient, scale, numerator.Sign < 0);
            }
        }

        throw new OverflowException("The quotient is beyond the range of a decimal.");
    }

    /// <summary>A fixed-point number as the nearest decimal.</summary>
    internal static decimal ToDecimal(BigInteger value) => Quotient(value, One);

    /// <summary>A decimal as a fixed-point number, exactly.</summary>
    internal static BigInteger Of(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        BigInteger coefficient = unchecked(((BigInteger)(uint)parts[2] << 64) | ((BigInteger)(uint)parts[1] << 32) | (uint)parts[0]);
        coefficient *= BigInteger.Pow(10, Decimals - ((parts[3] >> 16) & 0xFF));
        return parts[3] < 0 ? -coefficient : coefficient;
    }

    /// <summary>A quotient of whole numbers, cut after the 40th decimal.</summary>
    internal static BigInteger Divide(BigInteger numerator, BigInteger denominator) => numerator * One / denominator;

    internal static BigInteger Multiply(BigInteger left, BigInteger right) => left * right / One;

    /// <summary>
    /// ln(numerator / denominator), both above zero: halved or doubled until the quotient lies in [0.7, 1.5), then 2 artanh((q - 1) / (q + 1)) as a
    /// series. Nothing cancels where the quotient is close to 1.
    /// </summary>
    internal static BigInteger Logarithm(BigInteger numerator, BigInteger denominator)
    {
        int twos = (int)(numerator.GetBitLength() - denominator.GetBitLength());
        (numerator, denominator) = twos > 0 ? (numerator, denominator << twos) : (numerator << -twos, denominator);
        if (numerator * 10 < denominator * 7)
        {
            (numerator, twos) = (numerator << 1, twos - 1);
        }
        else if (numerator * 2 >= denominator * 3)
        {
            (denominator, twos) = (denominator << 1, twos + 1);
        }

        return (twos * LogOfTwo) + TwiceInverseHyperbolicTangent(Divide(numerator - denominator, numerator + denominator));
    }

    /// <summary>
    /// erfc(sqrt(x / 2)): the upper tail of the chi-square distribution with one degree of freedom at <paramref name="x"/>, from 0 on. The series
    /// of erf has positive terms only: sqrt(2 x / pi) e^(-x/2) (1 + x/3 + x^2/15 + ...). Beyond 180 the tail is below 10^-40 and given as 0.
    /// </summary>
    internal static BigInteger ChiSquareTail(BigInteger x)
    {
        if (x > 180 * One)
        {
            return BigInteger.Zero;
        }

        // e^(x/2) reaches 10^39 here, so the series is summed with 45 more decimals than are kept.
        BigInteger extra = BigInteger.Pow(10, 45), wide = One * extra;
        BigInteger scaled = x * extra, term = wide, sum = term;
        for (int odd = 3; !term.IsZero; odd += 2)
        {
            term = term * scaled / wide / odd;
            sum += term;
        }

        BigInteger root = SquareRoot(2 * scaled * wide * wide / Pi(wide));
        BigInteger error = root * sum / Exponential(scaled / 2, wide);
        return BigInteger.Max(BigInteger.Zero, (wide - error) / extra);
    }

    private static BigInteger Exponential(BigInteger x, BigInteger one)
    {
        BigInteger term = one, sum = one;
        for (int n = 1; !term.IsZero; n++)
        {
            term = term * x / one / n;
            sum += term;
        }

        return sum;
    }

    /// <summary>Machin: pi = 16 arctan(1/5) - 4 arctan(1/239).</summary>
    private static BigInteger Pi(BigInteger one) => (16 * InverseTangentOfReciprocal(5, one)) - (4 * InverseTangentOfReciprocal(239, one));

    private static BigInteger InverseTangentOfReciprocal(int denominator, BigInteger one)
    {
        BigInteger power = one / denominator, sum = power;
        int squared = denominator * denominator;
        for (int odd = 3, sign = -1; !power.IsZero; odd += 2, sign = -sign)
        {
            power /= squared;
            sum += sign * power / odd;
        }

        return sum;
    }

    private static BigInteger SquareRoot(BigInteger value)
    {
        if (value.IsZero)
        {
            return value;
        }

        BigInteger root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        for (BigInteger next = (root + (value / root)) >> 1; next < root; next = (root + (value / root)) >> 1)
        {
            root = next;
        }

        return root;
    }

    private static BigInteger TwiceInverseHyperbolicTangent(BigInteger z)
    {
        BigInteger square = Multiply(z, z), power = z, sum = z;
        for (int odd = 3; !power.IsZero; odd += 2)
        {
            power = Multiply(power, square);
            sum += power / odd;
        }

        return 2 * sum;
    }

    private static BigInteger Nearest(BigInteger numerator, BigInteger denominator)
    {
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        int half = (2 * rest).CompareTo(denominator);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }

    private static decimal Compose(BigInteger coefficient, int scale, bool isNegative)
    {
        while (scale > 0 && coefficient % 10 == 0)
        {
            (coefficient, scale) = (coefficient / 10, scale - 1);
        }

        uint mask = uint.MaxValue;
        return new decimal(
            unchecked((int)(uint)(coefficient & mask)),
            unchecked((int)(uint)((coefficient >> 32) & mask)),
            unchecked((int)(uint)((coefficient >> 64) & mask)),
            isNegative && !coefficient.IsZero,
            (byte)scale);
    }
}
