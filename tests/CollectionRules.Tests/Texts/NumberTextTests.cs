using System.Globalization;
using System.Numerics;
using CollectionRules.Tests.Testing;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Texts;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1.e1")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1 ")]
    [InlineData(" 1")]
    [InlineData("1,000")]
    [InlineData("0x1")]
    [InlineData("NaN")]
    [InlineData("١")]
    public void TryParse_OtherForm_IsNotANumber(string text)
    {
        Assert.False(NumberText.TryParse(text, out decimal value, out NumberTextFault fault));
        Assert.Equal(NumberTextFault.NotANumber, fault);
        Assert.Equal(0m, value);
    }

    [Fact]
    public void TryParse_AgainstExactArithmetic_KeepsOrRefuses() => Property.HoldsForSeeds(random =>
    {
        string digits = string.Concat(Enumerable.Range(0, random.Next(1, 34)).Select(_ => random.Next(3) == 0 ? 0 : random.Next(10)));
        int point = random.Next(0, digits.Length), exponent = random.Next(-35, 35);
        string whole = digits[..point].TrimStart('0');
        string text = $"{(random.Next(2) == 0 ? "-" : "")}{(whole.Length == 0 ? "0" : whole)}.{digits[point..]}e{exponent}";
        BigInteger unscaled = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        int scale = digits.Length - point - exponent;
        while (scale > 0 && unscaled % 10 == 0 && !unscaled.IsZero)
        {
            (unscaled, scale) = (unscaled / 10, scale - 1);
        }

        (unscaled, scale) = scale < 0 ? (unscaled * BigInteger.Pow(10, -scale), 0) : (unscaled, scale);
        BigInteger most = new(decimal.MaxValue);
        NumberTextFault expected = unscaled.IsZero ? NumberTextFault.None
            : unscaled > most * BigInteger.Pow(10, scale) && unscaled / BigInteger.Pow(10, scale) > most ? NumberTextFault.OutOfRange
            : scale > 28 || unscaled > most ? NumberTextFault.TooManyDigits
            : NumberTextFault.None;
        Assert.Equal(expected == NumberTextFault.None, NumberText.TryParse(text, out decimal value, out NumberTextFault fault));
        Assert.Equal(expected, fault);
        if (fault == NumberTextFault.None)
        {
            Assert.Equal(unscaled * BigInteger.Pow(10, 28 - (unscaled.IsZero ? 0 : scale)), Scaled(decimal.Abs(value)));
            Assert.True(NumberText.TryParse(NumberText.Format(value), out decimal again, out _));
            Assert.Equal(value, again);
        }
    }, moderate: 3_000);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.00", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("100", "100")]
    [InlineData("1.50", "1.5")]
    [InlineData("-12.000", "-12")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Format_Number_IsTheShortestText(string number, string expected) =>
        Assert.Equal(expected, NumberText.Format(decimal.Parse(number, CultureInfo.InvariantCulture)));

    /// <summary>The value times ten to the 28th.</summary>
    private static BigInteger Scaled(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        byte[] little = [.. BitConverter.GetBytes(bits[0]), .. BitConverter.GetBytes(bits[1]), .. BitConverter.GetBytes(bits[2])];
        return new BigInteger(little, isUnsigned: true) * BigInteger.Pow(10, 28 - value.Scale);
    }
}
