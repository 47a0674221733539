using System.Numerics;
using CollectionRules.Rules.Compilation;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules.Compilation;

public sealed class FactCodeTests
{
    [Fact]
    public void OfNumber_AnyDecimalAgainstAnyBound_ComparesAsTheNumbersDo() => Property.HoldsForSeeds(
        random =>
        {
            int decimals = random.Next(0, 10);
            decimal bound = Exact.Bound(random, decimals);
            decimal value = Exact.Near(random, bound);
            long boundCode = FactCode.OfNumber(bound, decimals);
            Assert.True((boundCode & 1) == 0 && Math.Abs(boundCode) <= FactCode.LargestBound, $"bound {bound} with {decimals} decimals has code {boundCode}");
            Assert.Equal(value.CompareTo(bound), FactCode.OfNumber(value, decimals).CompareTo(boundCode));
        },
        moderate: 20_000);

    [Fact]
    public void OfNumber_AnyDecimal_IsTwiceTheFloorWithAStickyBit() => Property.HoldsForSeeds(
        random =>
        {
            int decimals = random.Next(0, 10);
            decimal value = Monetary.Decimals.Any(random);
            (BigInteger numerator, BigInteger denominator) = Exact.Of(value);
            BigInteger units = FloorDivide(numerator * BigInteger.Pow(10, decimals), denominator, out bool rest);
            BigInteger code = (units * 2) + (rest ? 1 : 0);
            long actual = FactCode.OfNumber(value, decimals);
            if (BigInteger.Abs(code) <= FactCode.LargestBound)
            {
                Assert.Equal(code, actual);
            }
            else
            {
                // Beyond the bounds only the side counts.
                Assert.Equal(code.Sign, Math.Sign(actual));
                Assert.True(Math.Abs(actual) > FactCode.LargestBound, $"{value} has code {actual}");
            }
        },
        moderate: 20_000);

    [Fact]
    public void TryShort_WhatItTakes_IsTheExactCode() => Property.HoldsForSeeds(
        random =>
        {
            int decimals = random.Next(0, 10);
            decimal value = Exact.Near(random, Exact.Bound(random, decimals));
            if (FactCode.TryShort(value, decimals, out long code))
            {
                Assert.Equal(FactCode.OfNumber(value, decimals), code);
            }
        },
        moderate: 20_000);

    [Theory]
    [InlineData("0", 2, 0)]
    [InlineData("-0.00", 2, 0)]
    [InlineData("0.01", 2, 2)]
    [InlineData("0.001", 2, 1)]
    [InlineData("-0.001", 2, -1)]
    [InlineData("-0.01", 2, -2)]
    [InlineData("-0.011", 2, -3)]
    [InlineData("12.340000", 2, 2468)]
    [InlineData("0.0000000000000000000000000001", 9, 1)]
    [InlineData("-0.0000000000000000000000000001", 9, -1)]
    [InlineData("79228162514264337593543950335", 0, FactCode.LargestNumber)]
    [InlineData("-79228162514264337593543950335", 9, FactCode.SmallestNumber)]
    [InlineData("1152921504606846974", 0, FactCode.LargestBound)]
    [InlineData("-1152921504606846974", 0, -FactCode.LargestBound)]
    [InlineData("1152921504606846974.5", 0, FactCode.LargestBound + 1)]
    public void OfNumber_Edge_IsTheCode(string value, int decimals, long code) =>
        Assert.Equal(code, FactCode.OfNumber(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), decimals));

    [Fact]
    public void OfInteger_AnyInteger_ComparesAsTheDecimalDoes() => Property.HoldsForSeeds(
        random =>
        {
            int decimals = random.Next(0, 10);
            long value = random.Next(6) switch
            {
                0 => long.MaxValue - random.Next(3),
                1 => long.MinValue + random.Next(3),
                2 => random.Next(-5, 6),
                3 => (long)Exact.Bound(random, decimals),
                _ => random.NextInt64(),
            };
            decimal bound = Exact.Bound(random, decimals);
            Assert.Equal(((decimal)value).CompareTo(bound), FactCode.OfInteger(value, decimals).CompareTo(FactCode.OfNumber(bound, decimals)));
        },
        moderate: 10_000);

    [Fact]
    public void ToNumber_EvenCode_IsTheNumber_OddCodeIsFloored() => Property.HoldsForSeeds(random =>
    {
        int decimals = random.Next(0, 10);
        decimal bound = Exact.Bound(random, decimals);
        long code = FactCode.OfNumber(bound, decimals);
        Assert.Equal(bound, FactCode.ToNumber(code, decimals));
        Assert.Equal(bound, FactCode.ToNumber(code + 1, decimals));
    });

    [Fact]
    public void Sentinels_AllSixteenSpecials_LieBelowEveryNumber()
    {
        Assert.True(FactCode.Fault < FactCode.Missing);
        Assert.True(FactCode.Missing < FactCode.FirstSpecial);
        Assert.True(FactCode.FirstSpecial + 15 < FactCode.SmallestNumber);
    }

    [Fact]
    public void Power_ZeroToTwentyEight_IsExact()
    {
        for (int exponent = 0; exponent <= 28; exponent++)
        {
            Assert.Equal(BigInteger.Pow(10, exponent), (BigInteger)FactCode.Power(exponent));
        }
    }

    internal static BigInteger FloorDivide(BigInteger numerator, BigInteger denominator, out bool rest)
    {
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        rest = !remainder.IsZero;
        return rest && remainder.Sign != denominator.Sign ? quotient - 1 : quotient;
    }
}
