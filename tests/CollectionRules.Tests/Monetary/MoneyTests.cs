using CollectionRules.Monetary;

namespace CollectionRules.Tests.Monetary;

public partial class MoneyTests
{
    private const string NoCurrency = "No currency is given: default(Currency) has no code. Hint: use a member such as Currency.CNY, or Currency.Parse.";

    private static readonly Money Highest = Money.FromMinorUnits(long.MaxValue, Currency.CNY);
    private static readonly Money Lowest = Money.FromMinorUnits(long.MinValue, Currency.CNY);

    [Theory]
    [InlineData("1234.5", "CNY", 123450, "1234.50")]
    [InlineData("1234.500", "CNY", 123450, "1234.50")]
    [InlineData("-0.01", "CNY", -1, "-0.01")]
    [InlineData("1234", "JPY", 1234, "1234")]
    [InlineData("1234.00", "JPY", 1234, "1234")]
    [InlineData("0.005", "KWD", 5, "0.005")]
    [InlineData("0.0001", "CLF", 1, "0.0001")]
    [InlineData("0", "CNY", 0, "0.00")]
    [InlineData("92233720368547758.07", "CNY", long.MaxValue, "92233720368547758.07")]
    [InlineData("-92233720368547758.08", "CNY", long.MinValue, "-92233720368547758.08")]
    [InlineData("9223372036854775807", "JPY", long.MaxValue, "9223372036854775807")]
    public void Of_ExactAmount_IsHeldInMinorUnits(string amount, string code, long minorUnits, string shown)
    {
        Currency currency = Currency.Parse(code);
        Money money = Money.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency);
        Assert.Equal((minorUnits, currency), (money.MinorUnits, money.Currency));
        Assert.Equal(shown, money.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Money.FromMinorUnits(minorUnits, currency), money);
        Assert.Equal((minorUnits == 0, minorUnits > 0, minorUnits < 0), (money.IsZero, money.IsPositive, money.IsNegative));
    }

    [Theory]
    [InlineData("12.345", "CNY", "Amount \"12.345\" has 3 decimals; CNY allows 2. Hint: Money.Round rounds by a named rule. (Parameter 'amount')")]
    [InlineData("0.5", "JPY", "Amount \"0.5\" has 1 decimal; JPY allows 0. Hint: Money.Round rounds by a named rule. (Parameter 'amount')")]
    [InlineData("0.0001", "KWD", "Amount \"0.0001\" has 4 decimals; KWD allows 3. Hint: Money.Round rounds by a named rule. (Parameter 'amount')")]
    public void Of_TooManyDecimals_Refuses(string amount, string code, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Money.Of(DecimalText.Parse(amount), Currency.Parse(code))).Message);

    [Theory]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("79228162514264337593543950335")]
    public void Of_BeyondTheRange_Overflows(string amount)
    {
        var exception = Assert.Throws<OverflowException>(() => Money.Of(DecimalText.Parse(amount), Currency.CNY));
        Assert.Equal(
            "The amount does not fit in 64 bits of minor units; CNY ranges from -92233720368547758.08 to 92233720368547758.07.", exception.Message);
    }

    [Theory]
    [InlineData("0.125", "CNY", RoundingRule.HalfEven, "0.12 CNY")]
    [InlineData("0.125", "CNY", RoundingRule.HalfUp, "0.13 CNY")]
    [InlineData("-0.125", "CNY", RoundingRule.HalfUp, "-0.13 CNY")]
    [InlineData("0.125", "KWD", RoundingRule.HalfUp, "0.125 KWD")]
    [InlineData("0.5", "JPY", RoundingRule.Floor, "0 JPY")]
    [InlineData("-0.004", "CNY", RoundingRule.HalfUp, "0.00 CNY")]
    [InlineData("92233720368547758.074", "CNY", RoundingRule.HalfUp, "92233720368547758.07 CNY")]
    public void Round_Amount_FollowsTheRule(string amount, string code, RoundingRule rule, string expected) =>
        Assert.Equal(expected, Money.Round(DecimalText.Parse(amount), Currency.Parse(code), rule).ToString());

    [Fact]
    public void Round_PastTheRange_Overflows() =>
        Assert.Throws<OverflowException>(() => Money.Round(92233720368547758.075m, Currency.CNY, RoundingRule.HalfUp));

    [Fact]
    public void Zero_OfACurrency_HasIt() => Assert.Equal("0.000 KWD", Money.Zero(Currency.KWD).ToString());

    [Fact]
    public void Equality_OtherCurrencyOrAmount_IsUnequal()
    {
        Assert.NotEqual(Money.Zero(Currency.CNY), Money.Zero(Currency.USD));
        Assert.NotEqual(Money.Of(1m, Currency.CNY), Money.Of(2m, Currency.CNY));
        Assert.True(Money.Of(1m, Currency.CNY) == Money.Of(1.00m, Currency.CNY));
        Assert.Equal(Money.Of(1m, Currency.CNY).GetHashCode(), Money.Of(1.00m, Currency.CNY).GetHashCode());
    }

    [Fact]
    public void Default_NeedsACurrency()
    {
        Money none = default;
        Assert.Equal("0 (no currency)", none.ToString());
        Assert.True(none.IsZero);
        Assert.NotEqual(Money.Zero(Currency.CNY), none);
        Assert.All(
            (Func<object>[])
            [
                () => none.Amount, () => -none, () => none + none, () => none - none, () => none * 2, () => none.CompareTo(none), () => none < default(Money),
                () => none.Times(2m, RoundingRule.Up), () => none.Percent(Percentage.Hundred, RoundingRule.Up), () => none.MultiplyDivide(1, 2, RoundingRule.Up),
                () => none.RoundToMultiple(none, RoundingRule.Up), () => none.Split(2, ResidualRule.First), () => none.Allocate([1], ResidualRule.First),
                () => Money.Min(none, none), () => Money.Sum([none], default), () => Money.Zero(default), () => Money.Of(1m, default),
                () => Money.Round(1m, default, RoundingRule.Up), () => Money.FromMinorUnits(1, default), () => Money.Parse("1 CNY", default),
                () => Money.TryParse("1 CNY", default, out _),
            ],
            act => Assert.Equal(NoCurrency, Assert.Throws<InvalidOperationException>(act).Message));
    }
}
