using System.Globalization;
using System.Numerics;
using CollectionRules.Analytics;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Analytics;

public sealed class FixedPointTests
{
    [Theory]
    [InlineData("2", "1", "0.6931471805599453094172321215")]
    [InlineData("10", "1", "2.3025850929940456840179914547")]
    [InlineData("1000001", "1000000", "0.0000009999995000003333330833")]
    [InlineData("3", "7", "-0.847297860387203613710107506521")]
    [InlineData("1", "1000000000000", "-27.631021115928548208215897456")]
    [InlineData("7", "10", "-0.3566749439387323789126387112")]
    [InlineData("3", "2", "0.4054651081081643819780131155")]
    [InlineData("5", "5", "0")]
    public void Logarithm_KnownQuotient_IsRightToTheLastDecimal(string numerator, string denominator, string expected)
    {
        decimal actual = FixedPoint.ToDecimal(FixedPoint.Logarithm(BigInteger.Parse(numerator, CultureInfo.InvariantCulture), BigInteger.Parse(denominator, CultureInfo.InvariantCulture)));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), actual);
    }

    [Theory]
    [InlineData("0", "1")]
    [InlineData("0.0001", "0.9920212873707367925964200042")]
    [InlineData("1", "0.3173105078629141028295349087")]
    [InlineData("3.841458820694124", "0.0500000000000000583972808652")]
    [InlineData("4", "0.0455002638963584144005652743")]
    [InlineData("100", "0.0000000000000000000000152397")]
    [InlineData("179", "0")]
    [InlineData("1000000", "0")]
    public void ChiSquareTail_KnownValue_IsRightToTheLastDecimal(string x, string expected) => Assert.Equal(
        decimal.Parse(expected, CultureInfo.InvariantCulture),
        FixedPoint.ToDecimal(FixedPoint.ChiSquareTail(FixedPoint.Of(decimal.Parse(x, CultureInfo.InvariantCulture)))));

    [Theory]
    [InlineData("1", "3", "0.3333333333333333333333333333")]
    [InlineData("-2", "3", "-0.6666666666666666666666666667")]
    [InlineData("2", "-4", "-0.5")]
    [InlineData("0", "-4", "0")]
    [InlineData("1", "20000000000000000000000000000", "0")]
    [InlineData("3", "20000000000000000000000000000", "0.0000000000000000000000000002")]
    [InlineData("79228162514264337593543950335", "1", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "2", "39614081257132168796771975168")]
    public void Quotient_Ties_GoToTheEvenDigit(string numerator, string denominator, string expected) => Assert.Equal(
        expected,
        FixedPoint.Quotient(BigInteger.Parse(numerator, CultureInfo.InvariantCulture), BigInteger.Parse(denominator, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Quotient_BeyondADecimal_Overflows() => Assert.Throws<OverflowException>(() => FixedPoint.Quotient(BigInteger.Pow(10, 30), 1));

    [Fact]
    public void Of_AnyDecimal_ComesBack() => Property.HoldsForSeeds(static random =>
    {
        decimal value = new(random.Next(int.MinValue, int.MaxValue), random.Next(int.MinValue, int.MaxValue), random.Next(int.MinValue, int.MaxValue), random.Next(2) == 0, (byte)random.Next(29));
        Assert.Equal(value, FixedPoint.ToDecimal(FixedPoint.Of(value)));
    });

    [Fact]
    public void Logarithm_OfAProduct_IsTheSum() => Property.HoldsForSeeds(static random =>
    {
        BigInteger a = random.NextInt64(1, long.MaxValue), b = random.NextInt64(1, long.MaxValue), c = random.NextInt64(1, 1000);
        BigInteger difference = FixedPoint.Logarithm(a * c, b) - FixedPoint.Logarithm(a, b) - FixedPoint.Logarithm(c, 1);
        Assert.True(BigInteger.Abs(difference) < 100_000, difference.ToString(CultureInfo.InvariantCulture));
    });
}
