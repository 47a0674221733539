using CollectionRules.Monetary;

namespace CollectionRules.Tests.Monetary;

public class CurrencyTests
{
    private const string NoCurrency = "No currency is given: default(Currency) has no code. Hint: use a member such as Currency.CNY, or Currency.Parse.";

    [Fact]
    public void All_ActiveList_HasEveryCodeOnceInOrder()
    {
        string[] codes = [.. Currency.All.Select(currency => currency.Code)];
        Assert.Equal(165, codes.Length);
        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
        Assert.DoesNotContain("BGN", codes);
        Assert.DoesNotContain("HRK", codes);
        Assert.DoesNotContain("XAU", codes);
        Assert.All(["XCG", "ZWG", "XAD", "VED", "SLE"], code => Assert.Contains(code, codes));
    }

    [Theory]
    [InlineData(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF")]
    [InlineData(3, "BHD IQD JOD KWD LYD OMR TND")]
    [InlineData(4, "CLF UYW")]
    public void All_ByDecimals_MatchesIso4217(int decimals, string expected) =>
        Assert.Equal(expected, string.Join(' ', Currency.All.Where(currency => currency.MinorUnitDecimals == decimals)));

    [Fact]
    public void All_EveryOther_HasTwoDecimals() =>
        Assert.Equal(139, Currency.All.Count(currency => currency.MinorUnitDecimals == 2));

    [Fact]
    public void All_EveryCurrency_ReadsBack() => Assert.All(
        Currency.All,
        currency =>
        {
            Assert.Equal(currency, Currency.Parse(currency.ToString()));
            Assert.True(currency.IsIso4217);
            Assert.False(currency.IsUnspecified);
        });

    [Fact]
    public void WellKnown_Members_EqualTheParsedOnes()
    {
        Currency[] members =
        [
            Currency.AED, Currency.AUD, Currency.BHD, Currency.BRL, Currency.CAD, Currency.CHF, Currency.CLF, Currency.CLP, Currency.CNY, Currency.CZK,
            Currency.DKK, Currency.EUR, Currency.GBP, Currency.HKD, Currency.HUF, Currency.IDR, Currency.ILS, Currency.INR, Currency.ISK, Currency.JOD,
            Currency.JPY, Currency.KRW, Currency.KWD, Currency.KZT, Currency.MOP, Currency.MXN, Currency.MYR, Currency.NGN, Currency.NOK, Currency.NZD,
            Currency.OMR, Currency.PHP, Currency.PKR, Currency.PLN, Currency.RON, Currency.RUB, Currency.SAR, Currency.SEK, Currency.SGD, Currency.THB,
            Currency.TND, Currency.TRY, Currency.TWD, Currency.UAH, Currency.USD, Currency.VND, Currency.XAF, Currency.XOF, Currency.ZAR,
        ];
        string[] names = [.. typeof(Currency).GetProperties().Where(property => property.PropertyType == typeof(Currency)).Select(property => property.Name)];
        Assert.Equal(names, members.Select(member => member.Code));
        Assert.Equal(names.Select(Currency.Parse), members);
    }

    [Theory]
    [InlineData("CNY", 2, 100)]
    [InlineData("JPY", 0, 1)]
    [InlineData("KWD", 3, 1000)]
    [InlineData("CLF", 4, 10_000)]
    public void Parse_KnownCode_HasItsMinorUnit(string code, int decimals, long units)
    {
        Currency currency = Currency.Parse(code);
        Assert.Equal((code, decimals, units), (currency.Code, currency.MinorUnitDecimals, currency.MinorUnitsPerUnit));
    }

    [Theory]
    [InlineData("CNX", "Did you mean \"CNY\"?")]
    [InlineData("cny", "Did you mean \"CNY\"?")]
    [InlineData("RMB", "Did you mean \"CNY\"?")]
    [InlineData("NTD", "Did you mean \"TWD\"?")]
    [InlineData("NIS", "Did you mean \"ILS\"?")]
    [InlineData("CNH", "Did you mean \"CNY\"?")]
    [InlineData("UDS", "Did you mean \"USD\"?")]
    [InlineData("EURO", "Did you mean \"EUR\"?")]
    [InlineData("EU", "Hint: Currency.Custom(code, decimals) makes a currency of your own.")]
    [InlineData("", "Hint: Currency.Custom(code, decimals) makes a currency of your own.")]
    [InlineData("###", "Hint: Currency.Custom(code, decimals) makes a currency of your own.")]
    [InlineData("AAA", "Did you mean \"AOA\"?")]
    [InlineData("ZZZ", "Hint: Currency.Custom(code, decimals) makes a currency of your own.")]
    public void Parse_UnknownCode_Hints(string code, string hint)
    {
        var exception = Assert.Throws<FormatException>(() => Currency.Parse(code));
        Assert.Equal($"Currency \"{code}\" is not an active ISO 4217 code. {hint}", exception.Message);
        Assert.False(Currency.TryParse(code, out Currency currency));
        Assert.Equal(default, currency);
    }

    [Theory]
    [InlineData(" CNY")]
    [InlineData("CNY ")]
    [InlineData("CN¥")]
    [InlineData("@NY")]
    [InlineData("CN[")]
    public void TryParse_NotThreeCapitals_IsFalse(string code) => Assert.False(Currency.TryParse(code, out _));

    [Fact]
    public void Parse_HostileText_IsShownOnOneLineAndCut()
    {
        var exception = Assert.Throws<FormatException>(() => Currency.Parse("a\nb\u2028c" + new string('d', 32) + "e\U0001F4B0" + new string('f', 100)));
        Assert.Equal(
            "Currency \"a?b?cdddddddddddddddddddddddddddddddde\U0001F4B0…\" is not an active ISO 4217 code. Hint: Currency.Custom(code, decimals) makes a currency of your own.",
            exception.Message);
        exception = Assert.Throws<FormatException>(() => Currency.Parse(new string('d', 39) + "\U0001F4B0"));
        Assert.Contains($"\"{new string('d', 39)}…\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Currency.Parse(null!));

    [Theory]
    [InlineData("AAA", 0)]
    [InlineData("ZZZ", 6)]
    [InlineData("BGN", 2)]
    [InlineData("CNX", 2)]
    public void Custom_FreeCode_KeepsCodeAndDecimals(string code, int decimals)
    {
        Currency currency = Currency.Custom(code, decimals);
        Assert.Equal((code, code, decimals), (currency.Code, currency.ToString(), currency.MinorUnitDecimals));
        Assert.False(currency.IsIso4217);
        Assert.False(currency.IsUnspecified);
        Assert.Equal(Currency.Custom(code, decimals), currency);
        Assert.NotEqual(Currency.Custom(code, (decimals + 1) % 7), currency);
        Assert.False(Currency.TryParse(code, out _));
    }

    [Fact]
    public void Custom_EveryFreeCode_SpellsItself()
    {
        for (char first = 'A'; first <= 'Z'; first++)
        {
            for (char second = 'A'; second <= 'Z'; second++)
            {
                for (char third = 'A'; third <= 'Z'; third++)
                {
                    string code = new([first, second, third]);
                    Currency currency = Currency.TryParse(code, out Currency known) ? known : Currency.Custom(code, 6);
                    Assert.Equal(code, currency.Code);
                }
            }
        }
    }

    [Theory]
    [InlineData("cny", "Currency code \"cny\" is not three capital letters A to Z. (Parameter 'code')")]
    [InlineData("POINTS", "Currency code \"POINTS\" is not three capital letters A to Z. (Parameter 'code')")]
    [InlineData("P0S", "Currency code \"P0S\" is not three capital letters A to Z. (Parameter 'code')")]
    [InlineData("CNY", "Currency code \"CNY\" is an ISO 4217 currency with 2 decimals. Hint: use Currency.Parse(\"CNY\"). (Parameter 'code')")]
    public void Custom_CodeNotFree_Refuses(string code, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Currency.Custom(code, 2)).Message);

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Custom_DecimalsOutOfRange_Refuses(int decimals)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Currency.Custom("PTS", decimals));
        Assert.Equal($"Currency \"PTS\" cannot have \"{decimals}\" decimals; 0 to 6 are allowed. (Parameter 'decimals')", exception.Message);
    }

    [Fact]
    public void Default_IsNoCurrency()
    {
        Currency none = default;
        Assert.True(none.IsUnspecified);
        Assert.Equal("(no currency)", none.ToString());
        Assert.Equal(default, none);
        Assert.NotEqual(Currency.Custom("AAA", 0), none);
        Assert.All(
            (Func<object>[])[() => none.Code, () => none.MinorUnitDecimals, () => none.MinorUnitsPerUnit, () => none.IsIso4217],
            read => Assert.Equal(NoCurrency, Assert.Throws<InvalidOperationException>(read).Message));
    }
}
