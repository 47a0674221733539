using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Repayment.Costs;

public sealed class UnitedStatesRateTests
{
    /// <summary>
    /// The examples of 12 CFR 1026 Appendix J (c)(1) to (c)(4) with their published rates, then variants with their rates from a spreadsheet. Payments are written
    /// "amount × count from date every frequency".
    /// </summary>
    [Theory]
    [InlineData("5000", "1978-01-10", "230 x 24 from 1978-02-10 every P1M", "1 month", "9.69")]
    [InlineData("6000", "1978-02-10", "200 x 36 from 1978-04-01 every P1M", "1 month", "11.82")]
    [InlineData("5000", "1978-02-23", "219.17 x 24 from 1978-03-01 every semimonthly", "1 semimonth", "10.34")]
    [InlineData("10000", "1978-05-23", "385 x 40 from 1978-10-01 every P3M", "3 months", "8.97")]
    [InlineData("500", "1978-03-20", "17.60 x 30 from 1978-04-21 every P1W", "1 week", "14.96")]
    [InlineData("5000", "1978-01-10", "250 x 1 from 1978-02-10 every P1M; 230 x 23 from 1978-03-10 every P1M", "1 month", "10.08")]
    [InlineData("400", "1978-03-18", "39.50 x 1 from 1978-04-20 every P4W; 38.31 x 11 from 1978-05-18 every P4W", "4 weeks", "28.50")]
    [InlineData("5000", "1978-01-10", "230 x 23 from 1978-02-10 every P1M; 280 x 1 from 1980-01-10 every P1M", "1 month", "10.50")]
    [InlineData("200", "1978-04-03", "9.50 x 19 from 1978-04-11 every P2W; 30 x 1 from 1979-01-02 every P2W", "2 weeks", "12.22")]
    [InlineData("5000", "1978-01-10", "250 x 1 from 1978-02-10 every P1M; 230 x 22 from 1978-03-10 every P1M; 280 x 1 from 1980-01-10 every P1M", "1 month", "10.90")]
    [InlineData("8000", "1978-01-10", "449.36 x 1 from 1978-03-01 every P2M; 465 x 18 from 1978-05-01 every P2M; 200 x 1 from 1981-05-01 every P2M", "2 months", "7.30")]
    [InlineData("1000", "1978-01-03", "1080 x 1 from 1978-09-15 every P1M", "255 days", "11.45")]
    [InlineData("10000", "1978-06-23", "385 x 40 from 1978-10-01 every P3M", "3 months", "9.15")]
    [InlineData("10000", "1978-07-23", "385 x 40 from 1978-10-01 every P3M", "3 months", "9.32")]
    [InlineData("1000", "2023-10-26", "220 x 5 from 2023-11-30 every P1D", "1 day", "94.15")]
    [InlineData("1000", "2023-10-28", "250 x 5 from 2023-11-30 every P1W", "1 week", "176.52")]
    [InlineData("1000", "2023-11-23", "250 x 5 from 2023-11-30 every P1W", "1 week", "412.40")]
    [InlineData("1000", "2023-11-24", "250 x 5 from 2023-11-30 every P1W", "1 week", "434.30")]
    [InlineData("1000", "2023-10-26", "500 x 5 from 2023-11-30 every P1Y", "1 year", "78.34")]
    public void Of_PublishedExample_HasItsUnitPeriodAndRate(string advance, string on, string payments, string period, string percent)
    {
        DatedAmount[] advances = [new(Date(on), Dollars(advance))];
        DatedAmount[] paid = [.. payments.Split("; ").SelectMany(Stream)];
        Assert.Equal(period, UnitPeriod.Of([.. advances.Concat(paid).Select(flow => flow.On)]).ToString());
        CostRate rate = UnitedStatesRate.Of(advances, paid);
        Assert.Equal(Number(percent), rate.Percent(2, RoundingRule.HalfUp));
        Assert.InRange(rate.MaximumError, 0m, 0.000_000_001m);
    }

    [Theory]
    [InlineData("month 1", "1978-01-10", "1978-02-10", "1")]
    [InlineData("month 1", "1978-02-10", "1978-04-01", "1 + 19/30")]
    [InlineData("month 1", "2024-01-31", "2024-02-29", "1")]
    [InlineData("month 1", "2024-01-31", "2024-03-01", "1 + 1/30")]
    [InlineData("month 1", "2024-01-01", "2024-01-31", "1")]
    [InlineData("semimonth 1", "1978-02-23", "1978-03-01", "0 + 6/15")]
    [InlineData("semimonth 1", "2024-01-01", "2024-01-31", "2")]
    [InlineData("semimonth 1", "2024-01-01", "2024-02-20", "3 + 4/15")]
    [InlineData("month 3", "1978-05-23", "1978-10-01", "1 + 39/90")]
    [InlineData("week 1", "1978-03-20", "1978-04-21", "4 + 4/7")]
    [InlineData("week 4", "1978-03-18", "1978-04-20", "1 + 5/28")]
    [InlineData("day 255", "1978-01-03", "1978-09-15", "1")]
    [InlineData("year 1", "2023-10-26", "2024-11-30", "1 + 35/365")]
    [InlineData("year 1", "2024-02-29", "2025-02-28", "1")]
    public void Between_Dates_CountsBackFromTheLater(string period, string start, string end, string expected) =>
        Assert.Equal(expected, Period(period).Between(Date(start), Date(end)).ToString());

    [Fact]
    public void Of_SeveralAdvances_IsWorthTheSameOnBothSides()
    {
        CostRate rate = UnitedStatesRate.Of(
            [At(0, "1000"), At(1, "1000"), At(2, "1000")],
            [.. Enumerable.Range(3, 24).Select(k => new UnitPeriodFlow(Dollars("140"), new UnitPeriodTime(k)))],
            UnitPeriod.Month);
        decimal i = rate.Period.Ratio!.Value;
        decimal Worth(decimal amount, int t) => amount / Enumerable.Repeat(1m + i, t).Aggregate(1m, (product, factor) => product * factor);
        decimal left = Worth(1000m, 0) + Worth(1000m, 1) + Worth(1000m, 2), right = Enumerable.Range(3, 24).Sum(k => Worth(140m, k));
        Assert.InRange(left - right, -0.000_000_001m, 0.000_000_001m);
        Assert.Equal(rate.RatioPerYear, i * 12m);
    }

    [Fact]
    public void Of_PaymentsBelowTheAdvance_IsBelowZero()
    {
        CostRate rate = UnitedStatesRate.Of([At(0, "1000")], [At(1, "900")], UnitPeriod.Month);
        Assert.Equal("rate-out-of-range", rate.Reason?.ToString());
        Assert.Equal("-10% per year (us-actuarial)", UnitedStatesRate.Of([At(0, "1000")], [At(1, "900")], UnitPeriod.Year).ToString());
        Assert.Equal("0% per year (us-actuarial)", UnitedStatesRate.Of([At(0, "1000")], [At(1, "1000")], UnitPeriod.Year).ToString());
    }

    [Fact]
    public void Of_NothingToSolve_SaysWhy()
    {
        DatedAmount advance = new(Date("2024-01-01"), Dollars("100")), payment = new(Date("2024-02-01"), Dollars("110"));
        Assert.Equal("no-flows", UnitedStatesRate.Of((DatedAmount[])[], []).Reason?.ToString());
        Assert.Equal("no-sign-change", UnitedStatesRate.Of([advance], []).Reason?.ToString());
        Assert.Equal("no-sign-change", UnitedStatesRate.Of([], [payment]).Reason?.ToString());
        Assert.Equal("no-sign-change", UnitedStatesRate.Of([advance], [advance]).Reason?.ToString());
        Assert.Equal("payment-before-advance", UnitedStatesRate.Of([payment], [advance]).Reason?.ToString());
        Assert.Equal("outside-domain", UnitedStatesRate.Of([advance], [payment with { Amount = Dollars("0") }]).Reason?.ToString());
        Assert.Equal("too-many-flows", UnitedStatesRate.Of([advance], Enumerable.Repeat(payment, 10_000)).Reason?.ToString());
        Assert.Throws<CurrencyMismatchException>(() => UnitedStatesRate.Of([advance], [payment with { Amount = Money.Of(1m, Currency.EUR) }]));
    }

    [Theory]
    [InlineData("9.81", false, true)]
    [InlineData("9.82", false, false)]
    [InlineData("9.82", true, true)]
    [InlineData("9.56", false, false)]
    [InlineData("9.44", true, true)]
    [InlineData("9.43", true, false)]
    public void IsAccurate_Disclosed_AllowsAnEighthOrAQuarter(string disclosed, bool irregular, bool accurate)
    {
        CostRate rate = UnitedStatesRate.Of([new(Date("1978-01-10"), Dollars("5000"))], Stream("230 x 24 from 1978-02-10 every P1M"));
        Assert.Equal(accurate, UnitedStatesRate.IsAccurate(AnnualRate.Of(Number(disclosed)), rate, irregular));
    }

    [Fact]
    public void Of_ScaledAmounts_IsTheSameRate() => Property.HoldsForSeeds(random =>
    {
        int count = random.Next(1, 60);
        long[] paid = [.. Enumerable.Range(0, count).Select(_ => random.NextInt64(1, 100_000))];
        int odd = random.Next(30);
        CostRate Scaled(long scale) => UnitedStatesRate.Of(
            [new UnitPeriodFlow(Money.FromMinorUnits(scale * (1 + (paid.Sum() * 3 / 4)), Currency.USD), new UnitPeriodTime(0))],
            paid.Select((amount, k) => new UnitPeriodFlow(Money.FromMinorUnits(scale * amount, Currency.USD), new UnitPeriodTime(k + 1, odd, 30))),
            UnitPeriod.Month);
        CostRate one = Scaled(1), many = Scaled(1000);
        Assert.Equal(one.IsDefined, many.IsDefined);
        if (one.IsDefined)
        {
            Assert.InRange(one.RatioPerYear!.Value - many.RatioPerYear!.Value, -one.MaximumError - many.MaximumError, one.MaximumError + many.MaximumError);
        }
    }, 40);

    private static UnitPeriodFlow At(int periods, string amount) => new(Dollars(amount), new UnitPeriodTime(periods));

    private static UnitPeriod Period(string text)
    {
        string[] parts = text.Split(' ');
        int count = int.Parse(parts[1], CultureInfo.InvariantCulture);
        return parts[0] switch
        {
            "month" => UnitPeriod.Months(count),
            "semimonth" => UnitPeriod.Semimonth,
            "week" => UnitPeriod.Weeks(count),
            "day" => UnitPeriod.Days(count),
            _ => UnitPeriod.Year,
        };
    }

    private static IEnumerable<DatedAmount> Stream(string text)
    {
        string[] words = text.Split(' ');
        Frequency frequency = Frequency.Parse(words[6]);
        return Enumerable.Range(0, int.Parse(words[2], CultureInfo.InvariantCulture)).Select(k => new DatedAmount(frequency.Add(Date(words[4]), k), Dollars(words[0])));
    }

    private static Money Dollars(string amount) => Money.Of(Number(amount), Currency.USD);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
