using System.Numerics;
using CollectionRules.Monetary;

namespace CollectionRules.Scoring.Compilation;

/// <summary>
/// Natural logarithm and exponential function over integers in units of 10^-<see cref="Digits"/>, the same on every machine. The series are
/// cut where a term falls below one unit, and fewer than a hundred terms are added, so that the error stays below 10^-40.
/// </summary>
internal static class Logarithm
{
    /// <summary>The decimals of a fixed-point number.</summary>
    public const int Digits = 45;

    /// <summary>The most decimals of a result.</summary>
    public const int MostDecimals = 20;

    private static readonly BigInteger One = BigInteger.Pow(10, Digits);
    private static readonly BigInteger Two = One * 2;
    private static readonly BigInteger OfTwo = 2 * InverseTangent(One / 3);

    /// <summary>1 as a fixed-point number.</summary>
    public static BigInteger Unit => One;

    /// <summary>A decimal as a fixed-point number; exact.</summary>
    public static BigInteger Of(decimal value)
    {
        DecimalParts parts = DecimalParts.Of(value);
        return (BigInteger)parts.SignedCoefficient * BigInteger.Pow(10, Digits - parts.Scale);
    }

    /// <summary>The logarithm of a positive decimal.</summary>
    public static BigInteger Ln(decimal value) => Ln(Of(value));

    /// <summary>The logarithm of a positive fixed-point number.</summary>
    public static BigInteger Ln(BigInteger value)
    {
        int halvings = 0;
        while (value > Two)
        {
            value /= 2;
            halvings++;
        }

        while (value < One)
        {
            value *= 2;
            halvings--;
        }

        return (2 * InverseTangent((value - One) * One / (value + One))) + (halvings * OfTwo);
    }

    /// <summary>e to the power of a fixed-point number; 0 where the result is below one unit, the largest decimal squared where it is beyond.</summary>
    public static BigInteger Exp(BigInteger value)
    {
        const int Furthest = 130;
        if (value < -Furthest * One)
        {
            return BigInteger.Zero;
        }

        value = BigInteger.Min(value, Furthest * One);
        int doublings = (int)BigInteger.Divide(value, OfTwo);
        BigInteger rest = value - (doublings * OfTwo), term = One, sum = One;
        for (int i = 1; !term.IsZero; i++)
        {
            term = term * rest / One / i;
            sum += term;
        }

        return doublings >= 0 ? sum * BigInteger.Pow(2, doublings) : sum / BigInteger.Pow(2, -doublings);
    }

    /// <summary>The product of two fixed-point numbers.</summary>
    public static BigInteger Multiply(BigInteger left, BigInteger right) => left * right / One;

    /// <summary>The quotient of two fixed-point numbers.</summary>
    public static BigInteger Divide(BigInteger left, BigInteger right) => left * One / right;

    /// <summary>The decimal, rounded half-even to <see cref="MostDecimals"/> decimals, or to as many as a decimal of its size can have.</summary>
    /// <exception cref="OverflowException">The number is beyond every decimal.</exception>
    public static decimal ToDecimal(BigInteger value)
    {
        for (int decimals = MostDecimals; decimals >= 0; decimals--)
        {
            BigInteger rounded = WideArithmetic.Divide(value, BigInteger.Pow(10, Digits - decimals), RoundingRule.HalfEven);
            if (BigInteger.Abs(rounded) <= DecimalParts.MaxCoefficient)
            {
                return WideArithmetic.ToDecimal(rounded, decimals)!.Value / 1.0000000000000000000000000000m;
            }
        }

        throw new OverflowException("The result is larger than a decimal can hold; use a score nearer to the base score.");
    }

    /// <summary>The inverse hyperbolic tangent of a fixed-point number up to one third.</summary>
    private static BigInteger InverseTangent(BigInteger value)
    {
        BigInteger square = value * value / One, power = value, sum = value;
        for (int i = 3; !power.IsZero; i += 2)
        {
            power = power * square / One;
            sum += power / i;
        }

        return sum;
    }
}
