using System.Numerics;
using CollectionRules.Monetary;

namespace CollectionRules.Scoring.Compilation;

/// <summary>A fraction of integers of any size; the denominator is above 0. Nothing is rounded and nothing is reduced.</summary>
internal readonly record struct ExactFraction(BigInteger Numerator, BigInteger Denominator)
{
    public static ExactFraction Of(decimal value)
    {
        DecimalParts parts = DecimalParts.Of(value);
        return new((BigInteger)parts.SignedCoefficient, BigInteger.Pow(10, parts.Scale));
    }

    public static ExactFraction operator +(ExactFraction left, ExactFraction right) => left.Denominator == right.Denominator
        ? new(left.Numerator + right.Numerator, left.Denominator)
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static ExactFraction operator -(ExactFraction left, ExactFraction right) => left + new ExactFraction(-right.Numerator, right.Denominator);

    public static ExactFraction operator *(ExactFraction left, ExactFraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient; the divisor is not 0.</summary>
    public static ExactFraction operator /(ExactFraction left, ExactFraction right) => right.Numerator.Sign < 0
        ? new(left.Numerator * -right.Denominator, left.Denominator * -right.Numerator)
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The value times 10^decimals as an integer, rounded once.</summary>
    public BigInteger Scaled(int decimals, RoundingRule rule) => WideArithmetic.Divide(Numerator * BigInteger.Pow(10, decimals), Denominator, rule);
}
