using System.Numerics;
using CollectionRules.Monetary;

namespace CollectionRules.Tests.Monetary;

/// <summary>Decimals for property tests, and their exact value as integers.</summary>
internal static class Decimals
{
    /// <summary>Any decimal at all, with short, long, round and extreme ones among them.</summary>
    public static decimal Any(Random random)
    {
        bool negative = random.Next(2) == 0;
        int scale = random.Next(0, 29);
        UInt128 coefficient = random.Next(6) switch
        {
            0 => (UInt128)random.Next(0, 1000),
            1 => (UInt128)random.NextInt64(),
            2 => DecimalParts.MaxCoefficient - (UInt128)random.Next(3),
            3 => (UInt128)random.Next(1, 1000) * (UInt128)PowersOfTen.Int128[random.Next(0, 26)],
            4 => (UInt128)ulong.MaxValue - 2 + (UInt128)random.Next(5),
            _ => new UInt128((ulong)random.NextInt64(0, uint.MaxValue), (ulong)random.NextInt64()) >> random.Next(0, 64),
        };
        return DecimalParts.Compose(negative, coefficient, scale);
    }

    /// <summary>The value times 10^<paramref name="scale"/>, which must be whole.</summary>
    public static BigInteger Scaled(decimal value, int scale)
    {
        DecimalParts parts = DecimalParts.Of(value);
        BigInteger scaled = parts.SignedCoefficient * BigInteger.Pow(10, scale);
        BigInteger whole = BigInteger.DivRem(scaled, BigInteger.Pow(10, parts.Scale), out BigInteger remainder);
        Assert.True(remainder.IsZero, "more decimals than expected");
        return whole;
    }
}
