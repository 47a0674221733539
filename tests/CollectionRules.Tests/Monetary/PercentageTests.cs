using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;
using static CollectionRules.Monetary.Percentages;

namespace CollectionRules.Tests.Monetary;

public class PercentageTests
{
    [Theory]
    [InlineData("12.5", "12.5%", "0.125", 125, 1000)]
    [InlineData("12.50", "12.5%", "0.125", 125, 1000)]
    [InlineData("0", "0%", "0", 0, 100)]
    [InlineData("100", "100%", "1", 100, 100)]
    [InlineData("-0.07", "-0.07%", "-0.0007", -7, 10_000)]
    [InlineData("1000000", "1000000%", "10000", 1_000_000, 100)]
    [InlineData("999999.999999999999", "999999.999999999999%", "9999.99999999999999", 999_999_999_999_999_999, 100_000_000_000_000)]
    [InlineData("-1000000", "-1000000%", "-10000", -1_000_000, 100)]
    public void Of_Percent_KeepsEveryDigit(string percent, string text, string ratio, long numerator, long denominator)
    {
        Percentage percentage = Percentage.Of(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(text, percentage.ToString());
        Assert.Equal(ratio, DecimalText.Format(percentage.Ratio));
        Assert.Equal(text, DecimalText.Format(percentage.Percent) + "%");
        Assert.Equal((numerator, denominator), (percentage.Numerator, percentage.Denominator));
        Assert.Equal(percentage, Percentage.FromRatio(percentage.Ratio));
        Assert.Equal(percentage, Percentage.Parse(text));
        Assert.Equal(percentage.GetHashCode(), Percentage.Parse(text).GetHashCode());
        Assert.Equal(percentage, Percent(percentage.Percent));
    }

    [Theory]
    [InlineData("1000000.000001", "Percentage \"1000000.000001\" is out of range; -1000000 to 1000000 percent are allowed. (Parameter 'percent')")]
    [InlineData("-1000001", "Percentage \"-1000001\" is out of range; -1000000 to 1000000 percent are allowed. (Parameter 'percent')")]
    [InlineData("0.0000000000001", "Percentage \"0.0000000000001\" has 13 decimals; at most 12 are kept. Hint: round it first with Rounding.Round. (Parameter 'percent')")]
    public void Of_NotKept_Refuses(string percent, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Of(DecimalText.Parse(percent))).Message);

    [Theory]
    [InlineData("10000.00000000000001", "Percentage of ratio \"10000.00000000000001\" is out of range; -10000 to 10000 are allowed (1 is 100 percent). (Parameter 'ratio')")]
    [InlineData("-79228162514264337593543950335", "Percentage of ratio \"-79228162514264337593543950335\" is out of range; -10000 to 10000 are allowed (1 is 100 percent). (Parameter 'ratio')")]
    [InlineData("0.000000000000001", "Percentage of ratio \"0.000000000000001\" has 15 decimals; at most 14 are kept. Hint: round it first with Rounding.Round. (Parameter 'ratio')")]
    public void FromRatio_NotKept_Refuses(string ratio, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.FromRatio(DecimalText.Parse(ratio))).Message);

    [Theory]
    [InlineData("0.3", "30%")]
    [InlineData("3", "300%")]
    [InlineData("0.05", "5%")]
    [InlineData("0.123", "12.3%")]
    [InlineData("1.10", "110%")]
    [InlineData("0.00000000000001", "0.000000000001%")]
    [InlineData("-10000", "-1000000%")]
    public void FromRatio_AnyDecimals_IsExact(string ratio, string expected) =>
        Assert.Equal(expected, Percentage.FromRatio(decimal.Parse(ratio, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("12.5")]
    [InlineData("12.5 %")]
    [InlineData(" 12.5%")]
    [InlineData("12.5%%")]
    [InlineData("1e1%")]
    [InlineData("1E1%")]
    [InlineData("+5%")]
    [InlineData("1,5%")]
    [InlineData("1000000.1%")]
    [InlineData("-1000000.1%")]
    [InlineData("0.0000000000001%")]
    [InlineData("79228162514264337593543950336%")]
    public void Parse_NotAPercentage_Refuses(string text)
    {
        var exception = Assert.Throws<FormatException>(() => Percentage.Parse(text));
        Assert.Equal(
            $"Percentage \"{text}\" is not a number from -1000000 to 1000000 with at most 12 decimals and \"%\", such as \"12.5%\".", exception.Message);
        Assert.False(Percentage.TryParse(text, out Percentage percentage));
        Assert.Equal(Percentage.Zero, percentage);
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Percentage.Parse(null!));

    [Fact]
    public void Comparison_AnyTwo_IsThatOfTheNumbers() => Property.HoldsForSeeds(random =>
    {
        decimal first = random.Next(-30, 30) * 0.5m;
        decimal second = random.Next(-30, 30) * (random.Next(2) == 0 ? 1m : 0.05m);
        Percentage left = Percent(first);
        Percentage right = Percent(second);
        Assert.Equal(first.CompareTo(second), left.CompareTo(right));
        Assert.Equal((first < second, first <= second, first > second, first >= second), (left < right, left <= right, left > right, left >= right));
        Assert.Equal((first == second, first != second), (left == right, left != right));
    });

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(default, Percentage.Zero);
        Assert.Equal("0%", default(Percentage).ToString());
        Assert.Equal(Percent(100), Percentage.Hundred);
    }
}
