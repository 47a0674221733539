using CollectionRules.Monetary;

namespace CollectionRules.Tests.Monetary;

public partial class DecimalTextTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.00", 0)]
    [InlineData("100", 0)]
    [InlineData("12.50", 1)]
    [InlineData("12.05", 2)]
    [InlineData("-1.000000000000000000000000000", 0)]
    [InlineData("0.0000000000000000000000000001", 28)]
    [InlineData("7.9228162514264337593543950335", 28)]
    [InlineData("1.8446744073709551620000000000", 18)]
    public void Decimals_TrailingZeros_DoNotCount(string value, int expected) =>
        Assert.Equal(expected, DecimalText.Decimals(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
}
