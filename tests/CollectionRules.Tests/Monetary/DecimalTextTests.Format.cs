using System.Globalization;
using System.Text;
using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Monetary;

public partial class DecimalTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("1234.5000", "1234.5")]
    [InlineData("-1234.0000", "-1234")]
    [InlineData("1000", "1000")]
    [InlineData("0.5", "0.5")]
    [InlineData("-0.05", "-0.05")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("18446744073709551616", "18446744073709551616")]
    [InlineData("10000000000000000000", "10000000000000000000")]
    [InlineData("20000000000000000000.0", "20000000000000000000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    public void Format_Value_IsTheShortestText(string value, string expected) =>
        Assert.Equal(expected, DecimalText.Format(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Format_NegativeZero_IsZero() => Assert.Equal("0", DecimalText.Format(new decimal(0, 0, 0, isNegative: true, scale: 2)));

    [Fact]
    public void Format_LongestText_FillsMaxLength() =>
        Assert.Equal(DecimalText.MaxLength, DecimalText.Format(-7.9228162514264337593543950335m).Length);

    [Fact]
    public void Format_AnyDecimal_EqualsTheFrameworkWithoutZerosAndReadsBack() => Property.HoldsForSeeds(
        random =>
        {
            decimal value = Decimals.Any(random);
            string text = DecimalText.Format(value);
            string framework = value.ToString(CultureInfo.InvariantCulture);
            if (framework.Contains('.', StringComparison.Ordinal))
                framework = framework.TrimEnd('0').TrimEnd('.');
            Assert.Equal(framework == "-0" ? "0" : framework, text);
            Assert.Equal(value, DecimalText.Parse(text));
            Assert.Equal(text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0, DecimalText.Decimals(value));
        },
        moderate: 5000);

    [Fact]
    public void TryFormat_ExactRoom_WritesBothEncodings() => Property.HoldsForSeeds(
        random =>
        {
            decimal value = Decimals.Any(random);
            string expected = DecimalText.Format(value);
            var text = new char[expected.Length];
            Assert.True(DecimalText.TryFormat(value, text, out int written));
            Assert.Equal((expected, expected.Length), (new string(text), written));
            var utf8 = new byte[expected.Length + random.Next(2)];
            Assert.True(DecimalText.TryFormat(value, utf8, out written));
            Assert.Equal((expected, expected.Length), (Encoding.UTF8.GetString(utf8, 0, written), written));
        });

    [Fact]
    public void TryFormat_OneTooShort_WritesNothing()
    {
        Span<char> text = stackalloc char[6];
        text.Fill('x');
        Assert.False(DecimalText.TryFormat(-1234.5m, text, out int written));
        Assert.Equal(0, written);
        Assert.Equal("xxxxxx", new string(text));
        Assert.False(DecimalText.TryFormat(0m, Span<byte>.Empty, out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void SpanForms_Called_AllocateNothing()
    {
        Span<char> text = stackalloc char[DecimalText.MaxLength];
        Span<byte> utf8 = stackalloc byte[DecimalText.MaxLength];
        ReadOnlySpan<char> number = "-12345678901234567890.12345678";
        ReadOnlySpan<byte> utf8Number = "1234.50e-2"u8;
        bool all = true;
        long before = 0;
        for (int round = 0; round < 3; round++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            all &= DecimalText.TryFormat(7.9228162514264337593543950335m, text, out _);
            all &= DecimalText.TryFormat(1234.5m, utf8, out _);
            all &= DecimalText.TryParse(number, out _, out _);
            all &= DecimalText.TryParse(utf8Number, out _, out _);
            all &= DecimalText.Decimals(1.50m) == 1;
        }

        Assert.True(all);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
