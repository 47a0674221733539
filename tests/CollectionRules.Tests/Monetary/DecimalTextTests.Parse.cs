using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Monetary;

public partial class DecimalTextTests
{
    private const string Highest = "79228162514264337593543950335";

    private static readonly BigInteger HighestCoefficient = BigInteger.Parse(Highest, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.0e-99999999999999999999", "0")]
    [InlineData("0e99999999999999999999", "0")]
    [InlineData("12.50", "12.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1E+3", "1000")]
    [InlineData("1.5e-3", "0.0015")]
    [InlineData("1200e-2", "12")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("10e-29", "0.0000000000000000000000000001")]
    [InlineData("1.50000000000000000000000000000000000000000000000", "1.5")]
    [InlineData("100000000000000000000000000000000000000000e-40", "10")]
    [InlineData("0.000000000000000000000000000000000000000012e+40", "0.12")]
    [InlineData("9999999999999999999", "9999999999999999999")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("18446744073709551616", "18446744073709551616")]
    [InlineData(Highest, Highest)]
    [InlineData("-" + Highest, "-" + Highest)]
    [InlineData(Highest + ".000", Highest)]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("7922816251426433759354395033500e-2", Highest)]
    public void TryParse_ExactNumber_KeepsEveryDigit(string text, string expected) => AssertReads(text, DecimalTextFault.None, expected);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("00")]
    [InlineData("00.5")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1.e3")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1e-")]
    [InlineData("1e1.5")]
    [InlineData("1e 3")]
    [InlineData("--1")]
    [InlineData("-+1")]
    [InlineData("1-")]
    [InlineData("1.2.3")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1,000")]
    [InlineData("1_000")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1\0")]
    [InlineData("\u0661")]
    [InlineData("1\uFF11")]
    [InlineData("\u0131")]
    [InlineData("1\u0145")]
    [InlineData("1/")]
    [InlineData("1:")]
    public void TryParse_OutsideTheGrammar_IsNotANumber(string text) => AssertReads(text, DecimalTextFault.NotANumber, "0");

    [Theory]
    [InlineData("1e-29")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("12345678901234567890123456789.5")]
    [InlineData("7.92281625142643375935439503350000001")]
    [InlineData("7922816251426433759354395033.6")]
    [InlineData("7.9228162514264337593543950336")]
    [InlineData("79228162514264337593543950334.1")]
    [InlineData("9.9999999999999999999999999999")]
    public void TryParse_MoreDigitsThanKept_IsTooManyDigits(string text) => AssertReads(text, DecimalTextFault.TooManyDigits, "0");

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("-79228162514264337593543950336")]
    [InlineData("79228162514264337593543950335.5")]
    [InlineData("79228162514264337593543950335.00000000000000000000000001")]
    [InlineData("1e29")]
    [InlineData("8e28")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("100000000000000000000000000000")]
    [InlineData("123456789012345678901234567890.5")]
    [InlineData("1e2147483647")]
    [InlineData("1e99999999999999999999999999")]
    public void TryParse_BeyondTheRange_IsOutOfRange(string text) => AssertReads(text, DecimalTextFault.OutOfRange, "0");

    [Fact]
    public void TryParse_VeryLongText_IsReadInOnePass()
    {
        string zeros = new('0', 100_000);
        AssertReads("1." + zeros, DecimalTextFault.None, "1");
        AssertReads("1" + zeros + "e-100000", DecimalTextFault.None, "1");
        AssertReads("0." + zeros + "1e100001", DecimalTextFault.None, "1");
        AssertReads("1." + zeros + "1", DecimalTextFault.TooManyDigits, "0");
        AssertReads("1" + zeros, DecimalTextFault.OutOfRange, "0");
    }

    [Fact]
    public void TryParse_RandomNumbers_AgreesWithExactIntegers() => Property.HoldsForSeeds(
        random =>
        {
            string text = AnyNumber(random);
            (DecimalTextFault fault, string value) = Exact(text);
            AssertReads(text, fault, value);
        },
        moderate: 20_000);

    [Fact]
    public void TryParse_DamagedNumbers_AgreesWithTheGrammar() => Property.HoldsForSeeds(
        random =>
        {
            const string alphabet = "0123456789-+.eE x";
            var text = new StringBuilder(AnyNumber(random));
            for (int damage = random.Next(1, 4); damage > 0; damage--)
            {
                int at = random.Next(text.Length);
                if (random.Next(3) == 0 && text.Length > 1)
                    text.Remove(at, 1);
                else if (random.Next(2) == 0)
                    text[at] = alphabet[random.Next(alphabet.Length)];
                else
                    text.Insert(at, alphabet[random.Next(alphabet.Length)]);
            }

            bool number = JsonNumber().IsMatch(text.ToString());
            (DecimalTextFault fault, string value) = number ? Exact(text.ToString()) : (DecimalTextFault.NotANumber, "0");
            AssertReads(text.ToString(), fault, value);
        },
        moderate: 20_000);

    [Theory]
    [InlineData("1,5", typeof(FormatException), "\"1,5\" is not a number; digits with an optional sign \"-\", point and exponent are allowed, such as \"-12.5\" or \"1e3\".")]
    [InlineData("1e-29", typeof(OverflowException), "\"1e-29\" has more digits than can be kept; at most 28 decimals and 28 to 29 significant digits are allowed.")]
    [InlineData("1e29", typeof(OverflowException), "\"1e29\" is out of range; -79228162514264337593543950335 to 79228162514264337593543950335 are allowed.")]
    [InlineData("a\n23456789012345678901234567890123456789012345", typeof(FormatException), "\"a?23456789012345678901234567890123456789…\" is not a number; digits with an optional sign \"-\", point and exponent are allowed, such as \"-12.5\" or \"1e3\".")]
    public void Parse_Refused_SaysWhy(string text, Type type, string message)
    {
        Exception exception = Assert.Throws(type, () => DecimalText.Parse(text));
        Assert.Equal(message, exception.Message);
    }

    [GeneratedRegex("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex JsonNumber();

    /// <summary>Asserts all four readers: UTF-16 and UTF-8, with and without the fault.</summary>
    private static void AssertReads(string text, DecimalTextFault expected, string value)
    {
        bool read = expected == DecimalTextFault.None;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Equal(read, DecimalText.TryParse(text, out decimal fromText, out DecimalTextFault textFault));
        Assert.Equal(read, DecimalText.TryParse(utf8, out decimal fromUtf8, out DecimalTextFault utf8Fault));
        Assert.Equal(read, DecimalText.TryParse(text, out decimal plain));
        Assert.Equal(read, DecimalText.TryParse(utf8, out decimal utf8Plain));
        Assert.Equal((expected, expected), (textFault, utf8Fault));
        Assert.Equal((fromText, fromText, fromText), (fromUtf8, plain, utf8Plain));
        Assert.Equal(value, DecimalText.Format(fromText));
        Assert.Equal(DecimalText.Decimals(fromText), fromText.Scale);
    }

    /// <summary>What the text is worth, by integers of any size.</summary>
    private static (DecimalTextFault Fault, string Value) Exact(string text)
    {
        string[] halves = text.Split('e', 'E');
        BigInteger exponent = halves.Length > 1 ? BigInteger.Parse(halves[1], System.Globalization.CultureInfo.InvariantCulture) : 0;
        int point = halves[0].IndexOf('.', StringComparison.Ordinal);
        BigInteger scale = (point < 0 ? 0 : halves[0].Length - point - 1) - exponent;
        BigInteger coefficient = BigInteger.Parse(halves[0].Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
        if (coefficient.IsZero)
            return (DecimalTextFault.None, "0");
        while ((coefficient % 10).IsZero)
            (coefficient, scale) = (coefficient / 10, scale - 1);
        BigInteger magnitude = BigInteger.Abs(coefficient);
        int digits = magnitude.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        if (digits - scale > 29)
            return (DecimalTextFault.OutOfRange, "0");
        BigInteger up = BigInteger.Pow(10, (int)BigInteger.Max(0, -scale));
        BigInteger down = scale > 1000 ? BigInteger.Pow(10, 1000) : BigInteger.Pow(10, (int)BigInteger.Max(0, scale));
        if (magnitude * up > HighestCoefficient * down)
            return (DecimalTextFault.OutOfRange, "0");
        if (scale > 28 || magnitude * up > HighestCoefficient)
            return (DecimalTextFault.TooManyDigits, "0");
        string all = (magnitude * up).ToString(System.Globalization.CultureInfo.InvariantCulture);
        int decimals = (int)BigInteger.Max(0, scale);
        all = all.PadLeft(decimals + 1, '0');
        string shown = decimals == 0 ? all : all[..^decimals] + "." + all[^decimals..];
        return (DecimalTextFault.None, (coefficient.Sign < 0 ? "-" : "") + shown);
    }

    /// <summary>A number of the grammar, often near the limits of a decimal.</summary>
    private static string AnyNumber(Random random)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? "-" : "");
        string digits = random.Next(5) switch
        {
            0 => (HighestCoefficient + random.Next(-2, 3)).ToString(System.Globalization.CultureInfo.InvariantCulture),
            1 => random.Next(0, 1000).ToString(System.Globalization.CultureInfo.InvariantCulture),
            2 => random.NextInt64().ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => string.Concat(Enumerable.Range(0, random.Next(1, 34)).Select(_ => (char)('0' + random.Next(10)))),
        };
        digits += new string('0', random.Next(3) == 0 ? random.Next(12) : 0);
        int point = random.Next(0, digits.Length + 1);
        string integer = digits[..point].TrimStart('0');
        text.Append(integer.Length == 0 ? "0" : integer);
        if (point < digits.Length)
            text.Append('.').Append(random.Next(3) == 0 ? new string('0', random.Next(30)) : "").Append(digits[point..]);
        if (random.Next(3) == 0)
            text.Append("eE"[random.Next(2)]).Append((string[])["", "+", "-"] is var signs ? signs[random.Next(3)] : "").Append(random.Next(0, 40));
        return text.ToString();
    }
}
