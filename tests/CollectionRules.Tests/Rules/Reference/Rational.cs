using System.Numerics;
using CollectionRules.Monetary;

namespace CollectionRules.Tests.Rules.Reference;

/// <summary>An exact fraction; the denominator is positive.</summary>
internal readonly record struct Rational(BigInteger Numerator, BigInteger Denominator) : IComparable<Rational>
{
    public bool IsZero => Numerator.IsZero;

    public static implicit operator Rational(decimal value)
    {
        DecimalParts parts = DecimalParts.Of(value);
        return new((BigInteger)parts.SignedCoefficient, BigInteger.Pow(10, parts.Scale));
    }

    public static Rational operator -(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator * right.Numerator.Sign, left.Denominator * BigInteger.Abs(right.Numerator));

    public bool IsMultipleOf(decimal step)
    {
        Rational times = this / step;
        return (times.Numerator % times.Denominator).IsZero;
    }

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
}
