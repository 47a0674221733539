using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;

namespace CollectionRules.Tests.Repayment.Costs;

public sealed class EuropeanRateTests
{
    private static readonly DateOnly Start = new(2012, 10, 10);
    private static readonly DatedAmount[] Twice = [new(new(2012, 11, 10), Euros(270m)), new(new(2012, 12, 10), Euros(270m))];

    /// <summary>Directive 98/7/EC: 1,000 drawn; payments "amount at years".</summary>
    [Theory]
    [InlineData("1200 at 3/2", 12.92)]
    [InlineData("1185.18 at 3/2", 11.99)]
    [InlineData("600 at 1; 600 at 2", 13.07)]
    [InlineData("272 at 1/4; 272 at 1/2; 544 at 1", 13.19)]
    public void Of_Years_IsTheRateAYear(string payments, decimal percent) =>
        Assert.Equal(percent, EuropeanRate.Of([new(Euros(1000m), YearFraction.Zero)], payments.Split("; ").Select(Flow)).Percent(2, RoundingRule.HalfUp));

    [Fact]
    public void Of_Dates_CountsEqualMonthsUnlessADayCountIsNamed()
    {
        Assert.Equal("85.59% per year (eu-annex)", EuropeanRate.Of([new(Start, Euros(500m))], Twice).ToString());
        Assert.Equal("84.63% per year (eu-annex)", EuropeanRate.Of([new(Start, Euros(500m))], Twice, DayCount.Actual365Fixed).ToString());
    }

    [Fact]
    public void Of_SeveralDrawdowns_IsWorthTheSameOnBothSides()
    {
        CostRate rate = EuropeanRate.Of(
            [new(Euros(1000m), YearFraction.Zero), new(Euros(500m), YearFraction.One)], [new(Euros(900m), YearFraction.One), new(Euros(900m), new(2, 1))]);
        decimal v = 1m / (1m + rate.RatioPerYear!.Value);
        Assert.InRange(1000m + (500m * v) - (900m * v) - (900m * v * v), -0.000_000_001m, 0.000_000_001m);
    }

    [Fact]
    public void Of_NothingToSolve_SaysWhy()
    {
        DatedAmount drawn = new(Start, Euros(500m));
        Assert.Equal("no-flows", EuropeanRate.Of((DatedAmount[])[], []).Reason?.ToString());
        Assert.Equal("no-sign-change", EuropeanRate.Of([drawn], []).Reason?.ToString());
        Assert.Equal("payment-before-advance", EuropeanRate.Of([Twice[0]], [drawn]).Reason?.ToString());
        Assert.Equal("outside-domain", EuropeanRate.Of([drawn], [Twice[0] with { Amount = Euros(-1m) }]).Reason?.ToString());
        Assert.Equal("no-flows", EuropeanRate.Of([drawn], [drawn]).Reason?.ToString());
        Assert.Equal("rate-out-of-range", EuropeanRate.Of([drawn], [new(Start.AddDays(1), Euros(515m))]).Reason?.ToString());
        Assert.Equal("no-rate", EuropeanRate.Of([drawn], [new(Start.AddDays(1), Euros(600m))]).Reason?.ToString());
    }

    private static YearlyFlow Flow(string text)
    {
        string[] parts = text.Split(" at ");
        return new YearlyFlow(Euros(decimal.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture)), YearFraction.Parse(parts[1]));
    }

    private static Money Euros(decimal amount) => Money.Of(amount, Currency.EUR);
}
