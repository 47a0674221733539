using System.Numerics;
using CollectionRules.Monetary;

namespace CollectionRules.Tests.Repayment.Schedules;

/// <summary>Exact rational numbers of any size: the slow reference for everything that rounds.</summary>
internal readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator)
{
    public static Fraction operator +(Fraction a, Fraction b) => Of((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => Of((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => Of(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => Of(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static implicit operator Fraction(long whole) => new(whole, 1);

    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    /// <summary>The nearest whole number by the rule, spelled out case by case.</summary>
    public long Round(RoundingRule rule)
    {
        BigInteger floor = BigInteger.Divide(Numerator - (((Numerator % Denominator) + Denominator) % Denominator), Denominator);
        Fraction rest = this - Of(floor, 1);
        if (rest.Numerator.IsZero)
            return (long)floor;
        int half = (rest.Numerator * 2).CompareTo(rest.Denominator);
        bool negative = Numerator.Sign < 0;
        bool up = rule switch
        {
            RoundingRule.HalfEven => half > 0 || (half == 0 && !floor.IsEven),
            RoundingRule.HalfUp => half > 0 || (half == 0 && !negative),
            RoundingRule.HalfDown => half > 0 || (half == 0 && negative),
            RoundingRule.Up => !negative,
            RoundingRule.Down => negative,
            RoundingRule.Ceiling => true,
            _ => false,
        };
        return (long)(floor + (up ? 1 : 0));
    }
}
