using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Monetary;

public class AnnualRateTests
{
    [Theory]
    [InlineData("18.25", "18.25% per year", "0.1825", 1825, 10_000)]
    [InlineData("13", "13% per year", "0.13", 13, 100)]
    [InlineData("0", "0% per year", "0", 0, 100)]
    [InlineData("-0.58", "-0.58% per year", "-0.0058", -58, 10_000)]
    [InlineData("-100", "-100% per year", "-1", -100, 100)]
    [InlineData("1000000", "1000000% per year", "10000", 1_000_000, 100)]
    [InlineData("999999.999999999999", "999999.999999999999% per year", "9999.99999999999999", 999_999_999_999_999_999, 100_000_000_000_000)]
    public void Of_Percent_KeepsEveryDigit(string percent, string text, string ratio, long numerator, long denominator)
    {
        AnnualRate rate = AnnualRate.Of(DecimalText.Parse(percent));
        Assert.Equal(text, rate.ToString());
        Assert.Equal(percent, DecimalText.Format(rate.PercentPerYear));
        Assert.Equal(ratio, DecimalText.Format(rate.RatioPerYear));
        Assert.Equal((numerator, denominator), (rate.Numerator, rate.Denominator));
        Assert.Equal(rate, AnnualRate.FromRatio(rate.RatioPerYear));
        Assert.Equal(rate, AnnualRate.Parse(text));
    }

    [Theory]
    [InlineData("-100.000000000001", "Annual rate \"-100.000000000001\" is out of range; -100 to 1000000 percent per year are allowed. (Parameter 'percentPerYear')")]
    [InlineData("1000000.1", "Annual rate \"1000000.1\" is out of range; -100 to 1000000 percent per year are allowed. (Parameter 'percentPerYear')")]
    [InlineData("1.3333333333333", "Annual rate \"1.3333333333333\" has 13 decimals; at most 12 are kept. Hint: round it first with Rounding.Round. (Parameter 'percentPerYear')")]
    public void Of_NotKept_Refuses(string percent, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(() => AnnualRate.Of(DecimalText.Parse(percent))).Message);

    [Theory]
    [InlineData("-1.0001", "Annual rate of ratio \"-1.0001\" is out of range; -1 to 10000 are allowed (1 is 100 percent). (Parameter 'ratioPerYear')")]
    [InlineData("10001", "Annual rate of ratio \"10001\" is out of range; -1 to 10000 are allowed (1 is 100 percent). (Parameter 'ratioPerYear')")]
    [InlineData("0.010833333333333", "Annual rate of ratio \"0.010833333333333\" has 15 decimals; at most 14 are kept. Hint: round it first with Rounding.Round. (Parameter 'ratioPerYear')")]
    public void FromRatio_NotKept_Refuses(string ratio, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(() => AnnualRate.FromRatio(DecimalText.Parse(ratio))).Message);

    [Theory]
    [InlineData("")]
    [InlineData("% per year")]
    [InlineData("18.25%")]
    [InlineData("18.25")]
    [InlineData("18.25 % per year")]
    [InlineData("18.25%  per year")]
    [InlineData("18.25% PER YEAR")]
    [InlineData("1e1% per year")]
    [InlineData("-100.1% per year")]
    [InlineData("1000001% per year")]
    [InlineData("0.0000000000001% per year")]
    public void Parse_NotARate_Refuses(string text)
    {
        var exception = Assert.Throws<FormatException>(() => AnnualRate.Parse(text));
        Assert.Equal(
            $"Annual rate \"{text}\" is not a number from -100 to 1000000 with at most 12 decimals and \"% per year\", such as \"18.25% per year\".",
            exception.Message);
        Assert.False(AnnualRate.TryParse(text, out AnnualRate rate));
        Assert.Equal(AnnualRate.Zero, rate);
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => AnnualRate.Parse(null!));

    [Fact]
    public void Comparison_AnyTwo_IsThatOfTheNumbers() => Property.HoldsForSeeds(random =>
    {
        decimal first = random.Next(-30, 30) * 0.5m;
        decimal second = random.Next(-30, 30) * (random.Next(2) == 0 ? 1m : 0.05m);
        AnnualRate left = AnnualRate.Of(first);
        AnnualRate right = AnnualRate.Of(second);
        Assert.Equal(first.CompareTo(second), left.CompareTo(right));
        Assert.Equal((first < second, first <= second, first > second, first >= second), (left < right, left <= right, left > right, left >= right));
        Assert.Equal((first == second, first != second), (left == right, left != right));
    });

    [Fact]
    public void Fraction_MultipliedFirst_KeepsTheTie()
    {
        AnnualRate rate = AnnualRate.Of(13m);
        Money interest = Money.Of(49890m, Currency.CNY).MultiplyDivide(rate.Numerator, rate.Denominator * 12, RoundingRule.HalfEven);
        Assert.Equal(Money.Of(540.48m, Currency.CNY), interest);
    }
}
