using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Calendars;

public sealed class YearFractionTests
{
    [Theory]
    [InlineData(63, 365, "63/365")]
    [InlineData(63, 360, "7/40")]
    [InlineData(-2, 4, "-1/2")]
    [InlineData(2, -4, "-1/2")]
    [InlineData(0, -7, "0")]
    [InlineData(12, 12, "1")]
    [InlineData(long.MinValue, long.MinValue, "1")]
    [InlineData(long.MaxValue, 1, "9223372036854775807")]
    public void Constructor_AnyFraction_IsReduced(long numerator, long denominator, string expected)
    {
        YearFraction fraction = new(numerator, denominator);
        Assert.Equal(expected, fraction.ToString());
        Assert.Equal(fraction, YearFraction.Parse(expected));
    }

    [Fact]
    public void Constructor_DenominatorZero_IsRefused() =>
        Assert.Equal("denominator", Assert.Throws<ArgumentOutOfRangeException>(() => new YearFraction(1, 0)).ParamName);

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(new YearFraction(0, 5), default);
        Assert.Equal(1, default(YearFraction).Denominator);
        Assert.Equal("0", default(YearFraction).ToString());
        Assert.Equal(YearFraction.One, default(YearFraction) + YearFraction.One);
    }

    [Theory]
    [InlineData("63/365", 12, "0.172602739726")]
    [InlineData("7/40", 12, "0.175000000000")]
    [InlineData("1/2", 0, "0")] // ties to even
    [InlineData("3/2", 0, "2")]
    [InlineData("5/2", 0, "2")]
    [InlineData("-1/8", 2, "-0.12")]
    [InlineData("-3/8", 2, "-0.38")]
    [InlineData("1/3", 28, "0.3333333333333333333333333333")]
    [InlineData("2/3", 28, "0.6666666666666666666666666667")]
    [InlineData("-1/1000", 2, "0.00")]
    public void ToDecimal_Digits_RoundsOnceHalfToEven(string fraction, int digits, string expected) =>
        Assert.Equal(expected, YearFraction.Parse(fraction).ToDecimal(digits).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void ToDecimal_DigitsOutOfRange_IsRefused(int digits) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => YearFraction.One.ToDecimal(digits));

    [Fact]
    public void ToDecimal_TooLargeForTheDigits_Overflows() =>
        Assert.Throws<OverflowException>(() => new YearFraction(long.MaxValue, 1).ToDecimal(28));

    [Fact]
    public void Operators_BeyondRange_Overflow()
    {
        YearFraction largest = new(long.MaxValue, 1);
        Assert.Throws<OverflowException>(() => largest + YearFraction.One);
        Assert.Throws<OverflowException>(() => new YearFraction(long.MinValue, 1) - YearFraction.One);
        Assert.Throws<OverflowException>(() => largest * 2);
        Assert.Throws<OverflowException>(() => new YearFraction(1, long.MinValue));
        Assert.True(largest > new YearFraction(long.MaxValue - 1, 1));
        Assert.True(new YearFraction(1, long.MaxValue) < new YearFraction(1, long.MaxValue - 1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("+1")]
    [InlineData("1 /2")]
    [InlineData("1/2\0")]
    [InlineData("1/2/3")]
    [InlineData("--1")]
    [InlineData("/2")]
    [InlineData("0.5")]
    [InlineData("9223372036854775808")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Assert.False(YearFraction.TryParse(text, out _));
        FormatException exception = Assert.Throws<FormatException>(() => YearFraction.Parse(text));
        Assert.Equal($"\"{text}\" is not a year fraction. Write a numerator and a positive denominator such as \"63/365\", or a whole number.", exception.Message);
    }

    [Fact]
    public void CompareTo_AnyPair_AgreesWithTheDifference() => Property.HoldsForSeeds(random =>
    {
        YearFraction left = new(random.Next(-1000, 1000), random.Next(1, 400));
        YearFraction right = new(random.Next(-1000, 1000), random.Next(1, 400));
        YearFraction difference = left - right;
        Assert.Equal(Math.Sign(difference.Numerator), Math.Sign(left.CompareTo(right)));
        Assert.Equal(left == right, difference == YearFraction.Zero);
        Assert.Equal(left < right, right > left);
        Assert.Equal(left <= right, right >= left);
        Assert.Equal(left != right, !left.Equals((object)right));
        Assert.Equal(left, difference + right);
        Assert.Equal(left + left + left, left * 3);
    });
}
