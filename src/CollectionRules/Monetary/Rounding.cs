using System.Numerics;

namespace CollectionRules.Monetary;

/// <summary>
/// Exact rounding by a named <see cref="RoundingRule"/>: the one place where this library gives up digits, and only on demand.
/// </summary>
/// <remarks>Every method is exact in the sense that the rule is applied to the exact value, so that a tie is seen as a tie.</remarks>
public static partial class Rounding
{
    /// <summary>Divides two integers and rounds the exact quotient to an integer. The primitive of all money arithmetic here.</summary>
    /// <param name="numerator">Any value.</param>
    /// <param name="denominator">Any value but zero; its sign counts.</param>
    /// <param name="rule">The rule for what is left over.</param>
    /// <returns>The rounded quotient.</returns>
    /// <example>
    /// Interest of one month on 49,890.00 at 13 % a year is a tie at half a cent; multiply first, divide once:
    /// <code>
    /// Rounding.Divide((Int128)4989000 * 13, 1200, RoundingRule.HalfEven);   // 54048, that is 540.48
    /// Rounding.Divide((Int128)4989000 * 13, 1200, RoundingRule.HalfUp);     // 54048 too: 54047.5 lies below the even neighbor
    /// Rounding.Divide(-5, 2, RoundingRule.HalfUp);                          // -3
    /// </code>
    /// </example>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    /// <exception cref="OverflowException">The quotient does not fit: only <c>Int128.MinValue / -1</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    public static Int128 Divide(Int128 numerator, Int128 denominator, RoundingRule rule)
    {
        EnsureNamed(rule);
        if (denominator == 0)
            throw new DivideByZeroException("The denominator is zero; a quotient needs any other value.");
        bool negative = Int128.IsNegative(numerator) != Int128.IsNegative(denominator);
        UInt128 divisor = Magnitude(denominator);
        (UInt128 quotient, UInt128 remainder) = UInt128.DivRem(Magnitude(numerator), divisor);
        if (remainder != 0 && GoesAwayFromZero(rule, negative, UInt128.IsOddInteger(quotient), remainder.CompareTo(divisor - remainder)))
            quotient++;
        return WithSign(quotient, negative);
    }

    /// <summary>Rounds <paramref name="value"/> to at most <paramref name="decimals"/> decimals.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="decimals">0 to 28, both included.</param>
    /// <param name="rule">The rule for what is left over.</param>
    /// <returns>The rounded value; <paramref name="value"/> itself where it has no more decimals than that.</returns>
    /// <example><code>
    /// Rounding.Round(2.675m, 2, RoundingRule.HalfEven);   // 2.68
    /// Rounding.Round(2.665m, 2, RoundingRule.HalfEven);   // 2.66
    /// Rounding.Round(-2.671m, 2, RoundingRule.Up);        // -2.68
    /// </code></example>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 28.</exception>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    public static decimal Round(decimal value, int decimals, RoundingRule rule)
    {
        EnsureNamed(rule);
        if (decimals is < 0 or > DecimalParts.MaxScale)
            throw new ArgumentOutOfRangeException(nameof(decimals), $"\"{decimals}\" decimals cannot be kept; 0 to {DecimalParts.MaxScale} are allowed.");
        return rule switch
        {
            RoundingRule.HalfEven => decimal.Round(value, decimals, MidpointRounding.ToEven),
            RoundingRule.HalfUp => decimal.Round(value, decimals, MidpointRounding.AwayFromZero),
            RoundingRule.HalfDown => RoundHalfDown(value, decimals),
            RoundingRule.Up => decimal.Round(value, decimals, value < 0 ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity),
            RoundingRule.Down => decimal.Round(value, decimals, MidpointRounding.ToZero),
            RoundingRule.Ceiling => decimal.Round(value, decimals, MidpointRounding.ToPositiveInfinity),
            _ => decimal.Round(value, decimals, MidpointRounding.ToNegativeInfinity),
        };
    }

    /// <summary>Rounds <paramref name="value"/> to a whole multiple of <paramref name="multiple"/>, such as installments in steps of 0.05 or 100.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="multiple">Above zero.</param>
    /// <param name="rule">The rule for what is left over; a tie is a value halfway between two multiples, and the even neighbor is the even multiple.</param>
    /// <returns>The multiple chosen by the rule.</returns>
    /// <example><code>
    /// Rounding.RoundToMultiple(862.57m, 5m, RoundingRule.Up);          // 865
    /// Rounding.RoundToMultiple(0.125m, 0.05m, RoundingRule.HalfEven);  // 0.10: 2.5 steps go to 2
    /// </code></example>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="multiple"/> is zero or negative.</exception>
    /// <exception cref="OverflowException">The multiple cannot be held exactly by a <see cref="decimal"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    public static decimal RoundToMultiple(decimal value, decimal multiple, RoundingRule rule)
    {
        EnsureNamed(rule);
        if (multiple <= 0)
            throw new ArgumentOutOfRangeException(nameof(multiple), $"The multiple is \"{DecimalText.Format(multiple)}\"; it must be above zero.");
        DecimalParts given = DecimalParts.Of(value);
        DecimalParts step = DecimalParts.Of(multiple).Trimmed();
        BigInteger steps = WideArithmetic.Divide(
            given.SignedCoefficient * BigInteger.Pow(10, step.Scale),
            step.SignedCoefficient * BigInteger.Pow(10, given.Scale),
            rule);
        return WideArithmetic.ToDecimal(steps * step.SignedCoefficient, step.Scale)
            ?? throw new OverflowException(
                $"The multiple of \"{DecimalText.Format(multiple)}\" nearest to \"{DecimalText.Format(value)}\" has more digits than a decimal keeps.");
    }

    private static decimal RoundHalfDown(decimal value, int decimals)
    {
        decimal towardsZero = decimal.Round(value, decimals, MidpointRounding.ToZero);
        decimal leftOver = Math.Abs(value - towardsZero);
        return leftOver != 0 && leftOver == DecimalParts.Compose(false, 5, decimals + 1)
            ? towardsZero
            : decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
    }
}
