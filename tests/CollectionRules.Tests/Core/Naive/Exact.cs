using System.Numerics;
using CollectionRules.Monetary;

namespace CollectionRules.Tests.Core.Naive;

/// <summary>A fraction of whole numbers: nothing is ever rounded but by <see cref="Round"/>.</summary>
internal readonly struct Exact : IComparable<Exact>
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominatorLessOne;

    private Exact(BigInteger numerator, BigInteger denominator)
    {
        this.numerator = denominator.Sign < 0 ? -numerator : numerator;
        denominatorLessOne = BigInteger.Abs(denominator) - 1;
    }

    public bool IsZero => numerator.IsZero;

    public Exact Magnitude => new(BigInteger.Abs(numerator), Denominator);

    private BigInteger Denominator => denominatorLessOne + 1;

    public static Exact Of(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger magnitude = unchecked(((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0]);
        return new(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Exact operator +(Exact left, Exact right) => new((left.numerator * right.Denominator) + (right.numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Exact operator -(Exact left, Exact right) => new((left.numerator * right.Denominator) - (right.numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Exact operator *(Exact left, Exact right) => new(left.numerator * right.numerator, left.Denominator * right.Denominator);

    public static Exact operator /(Exact left, Exact right) => new(left.numerator * right.Denominator, left.Denominator * right.numerator);

    public int CompareTo(Exact other) => (numerator * other.Denominator).CompareTo(other.numerator * Denominator);

    public bool IsMultipleOf(decimal step)
    {
        Exact steps = this / Of(step);
        return BigInteger.Remainder(steps.numerator, steps.Denominator).IsZero;
    }

    public Exact Round(int decimals, RoundingRule rule)
    {
        BigInteger scaled = numerator * BigInteger.Pow(10, decimals);
        BigInteger floor = BigInteger.DivRem(scaled, Denominator, out BigInteger rest);
        if (rest.Sign < 0)
        {
            floor -= 1;
            rest += Denominator;
        }

        int half = (rest * 2).CompareTo(Denominator);
        bool goUp = !rest.IsZero && rule switch
        {
            RoundingRule.HalfEven => half > 0 || (half == 0 && !floor.IsEven),
            RoundingRule.HalfUp => half > 0 || (half == 0 && floor.Sign >= 0),
            RoundingRule.HalfDown => half > 0 || (half == 0 && floor.Sign < 0),
            RoundingRule.Up => floor.Sign >= 0,
            RoundingRule.Down => floor.Sign < 0,
            RoundingRule.Ceiling => true,
            RoundingRule.Floor => false,
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
        return new(goUp ? floor + 1 : floor, BigInteger.Pow(10, decimals));
    }

    public override string ToString() => $"{numerator}/{Denominator}";
}
