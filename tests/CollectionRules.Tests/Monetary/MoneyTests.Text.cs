using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Monetary;

public partial class MoneyTests
{
    [Theory]
    [InlineData("1234.50 CNY", 123450)]
    [InlineData("1234.5 CNY", 123450)]
    [InlineData("1234.5000 CNY", 123450)]
    [InlineData("1234 CNY", 123400)]
    [InlineData("-0.00 CNY", 0)]
    [InlineData("-0.01 CNY", -1)]
    [InlineData("100 JPY", 100)]
    [InlineData("0.005 KWD", 5)]
    [InlineData("-92233720368547758.08 CNY", long.MinValue)]
    public void Parse_Amount_IsExact(string text, long minorUnits)
    {
        Money money = Money.Parse(text);
        Assert.Equal(minorUnits, money.MinorUnits);
        Assert.Equal(money, Money.Parse(text, money.Currency));
        Assert.Equal(money, Money.Parse(money.ToString()));
    }

    [Theory]
    [InlineData("1234.50", "Money \"1234.50\" has no currency; an amount, one space and an ISO 4217 code are needed, such as \"1234.50 CNY\".")]
    [InlineData("", "Money \"\" has no currency; an amount, one space and an ISO 4217 code are needed, such as \"1234.50 CNY\".")]
    [InlineData("1234.50 CNX", "Money \"1234.50 CNX\" has an unknown currency. Currency \"CNX\" is not an active ISO 4217 code. Did you mean \"CNY\"?")]
    [InlineData("CNY 1234.50", "Money \"CNY 1234.50\" has an unknown currency. Currency \"1234.50\" is not an active ISO 4217 code. Hint: Currency.Custom(code, decimals) makes a currency of your own.")]
    [InlineData("1  CNY", "Money \"1  CNY\" has an unknown currency. Currency \" CNY\" is not an active ISO 4217 code. Did you mean \"CNY\"?")]
    [InlineData("1.005 CNY", "Money \"1.005 CNY\" is not an amount in CNY: digits with at most 2 decimals, one space and \"CNY\", from -92233720368547758.08 to 92233720368547758.07.")]
    [InlineData("1,234.50 CNY", "Money \"1,234.50 CNY\" is not an amount in CNY: digits with at most 2 decimals, one space and \"CNY\", from -92233720368547758.08 to 92233720368547758.07.")]
    [InlineData("1e3 CNY", "Money \"1e3 CNY\" is not an amount in CNY: digits with at most 2 decimals, one space and \"CNY\", from -92233720368547758.08 to 92233720368547758.07.")]
    [InlineData("1E3 CNY", "Money \"1E3 CNY\" is not an amount in CNY: digits with at most 2 decimals, one space and \"CNY\", from -92233720368547758.08 to 92233720368547758.07.")]
    [InlineData(" CNY", "Money \" CNY\" is not an amount in CNY: digits with at most 2 decimals, one space and \"CNY\", from -92233720368547758.08 to 92233720368547758.07.")]
    [InlineData("92233720368547758.08 CNY", "Money \"92233720368547758.08 CNY\" is not an amount in CNY: digits with at most 2 decimals, one space and \"CNY\", from -92233720368547758.08 to 92233720368547758.07.")]
    [InlineData("-92233720368547758.09 CNY", "Money \"-92233720368547758.09 CNY\" is not an amount in CNY: digits with at most 2 decimals, one space and \"CNY\", from -92233720368547758.08 to 92233720368547758.07.")]
    public void Parse_NotAnAmount_Refuses(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Money.Parse(text)).Message);
        Assert.False(Money.TryParse(text, out Money money));
        Assert.Equal(default, money);
    }

    [Fact]
    public void Parse_CustomCurrency_NeedsTheCurrency()
    {
        Currency points = Currency.Custom("PTS", 1);
        Assert.Equal(Money.Of(2.5m, points), Money.Parse("2.5 PTS", points));
        Assert.False(Money.TryParse("2.5 PTS", out _));
        Assert.False(Money.TryParse("2.5 CNY", points, out Money money));
        Assert.Equal(default, money);
        var exception = Assert.Throws<FormatException>(() => Money.Parse("2.5 CNY", points));
        Assert.Equal("Money \"2.5 CNY\" is not an amount in PTS: digits with at most 1 decimal, one space and \"PTS\", from -922337203685477580.8 to 922337203685477580.7.", exception.Message);
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Money.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Money.Parse(null!, Currency.CNY));
    }

    [Fact]
    public void ToString_AnyAmount_ReadsBack() => Property.HoldsForSeeds(random =>
    {
        Currency currency = Currency.All[random.Next(Currency.All.Count)];
        Money money = Money.FromMinorUnits(random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(0, 64), currency);
        Assert.Equal(money, Money.Parse(money.ToString()));
        Assert.Equal(money, Money.Of(money.Amount, currency));
    });
}
