using System.Numerics;
using CollectionRules.Monetary;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Tests.Rules.Compilation;

/// <summary>Decimals as exact fractions, and hostile decimals around the edges of the codes.</summary>
internal static class Exact
{
    /// <summary>The value as numerator and (positive) denominator.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) Of(decimal value)
    {
        DecimalParts parts = DecimalParts.Of(value);
        return ((BigInteger)parts.SignedCoefficient, BigInteger.Pow(10, parts.Scale));
    }

    /// <summary>-1, 0 or 1 as the fraction lies below, on or above the bound.</summary>
    public static int Compare(BigInteger numerator, BigInteger denominator, decimal bound)
    {
        (BigInteger number, BigInteger unit) = Of(bound);
        return (numerator * unit).CompareTo(number * denominator);
    }

    /// <summary>Any bound that a fact with these decimals may have: within the range of codes, with at most so many decimals.</summary>
    public static decimal Bound(Random random, int decimals)
    {
        long most = (FactCode.LargestBound / 2) - 1;
        long units = random.Next(5) switch
        {
            0 => random.Next(-3, 4),
            1 => random.Next(-100_000, 100_000),
            2 => most - random.Next(3),
            3 => -most + random.Next(3),
            _ => random.NextInt64(-most, most),
        };
        return FactCode.ToNumber(units * 2, decimals);
    }

    /// <summary>A decimal on the bound, a hair to either side, or anywhere at all, in any scale.</summary>
    public static decimal Near(Random random, decimal bound)
    {
        decimal hair = new(random.Next(1, 10), 0, 0, random.Next(2) == 0, (byte)random.Next(0, 29));
        return random.Next(4) switch
        {
            0 => bound,
            1 => Padded(bound, random.Next(0, 29)),
            2 => bound + hair,
            _ => Monetary.Decimals.Any(random),
        };
    }

    private static decimal Padded(decimal value, int scale)
    {
        // Zeros behind the point change the scale, not the value, as far as they fit.
        decimal zeros = new(0, 0, 0, false, (byte)scale);
        return value + zeros;
    }
}
