using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;

namespace CollectionRules.Tests.Repayment.Costs;

public sealed class ChinaRateTests
{
    [Fact]
    public void Of_FlatFeeOnTheOriginalPrincipal_IsNearlyTwiceWhatItSays()
    {
        ChinaRate rate = ChinaRate.Of(Yuan(12_000m), Yuan(0m), Enumerable.Repeat(Yuan(1_072m), 12), Frequency.Monthly);
        Assert.Equal(1.0862m, rate.Period.Percent(4, RoundingRule.HalfUp));
        Assert.Equal("13.84% per year (cn-compound), 13.03% per year (cn-simple)", rate.ToString());
        Assert.Equal(12m * rate.Period.Ratio, rate.Simple.RatioPerYear);
    }

    [Fact]
    public void Of_UpfrontFee_RaisesTheRate()
    {
        Money[] payments = [.. Enumerable.Repeat(Yuan(1_072m), 12)];
        ChinaRate fee = ChinaRate.Of(Yuan(12_000m), Yuan(240m), payments, Frequency.Monthly);
        Assert.Equal(fee.Compound.RatioPerYear, ChinaRate.Of(Yuan(11_760m), Yuan(0m), payments, Frequency.Monthly).Compound.RatioPerYear);
        Assert.True(fee.Compound.RatioPerYear > ChinaRate.Of(Yuan(12_000m), Yuan(0m), payments, Frequency.Monthly).Compound.RatioPerYear);
    }

    [Fact]
    public void Of_QuarterlyOrMonthsWithoutPayment_CompoundsToTheSame()
    {
        ChinaRate quarterly = ChinaRate.Of(Yuan(900m), Yuan(0m), [Yuan(500m), Yuan(500m)], Frequency.Quarterly);
        ChinaRate monthly = ChinaRate.Of(Yuan(900m), Yuan(0m), [Yuan(0m), Yuan(0m), Yuan(500m), Yuan(0m), Yuan(0m), Yuan(500m)], Frequency.Monthly);
        Assert.Equal(quarterly.Compound.Percent(9, RoundingRule.HalfUp), monthly.Compound.Percent(9, RoundingRule.HalfUp));
        Assert.NotEqual(quarterly.Simple.Percent(2, RoundingRule.HalfUp), monthly.Simple.Percent(2, RoundingRule.HalfUp));
    }

    [Fact]
    public void Of_NothingToSolve_SaysWhyInBothRates()
    {
        ChinaRate none = ChinaRate.Of(Yuan(100m), Yuan(100m), [Yuan(50m)], Frequency.Monthly);
        Assert.Equal("no-net-proceeds (cn-compound), no-net-proceeds (cn-simple)", none.ToString());
        Assert.Equal("no-sign-change (cn-compound), no-sign-change (cn-simple)", ChinaRate.Of(Yuan(100m), Yuan(0m), [], Frequency.Monthly).ToString());
        Assert.Equal("outside-domain (cn-compound), outside-domain (cn-simple)", ChinaRate.Of(Yuan(100m), Yuan(0m), [Yuan(-1m)], Frequency.Monthly).ToString());
    }

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.CNY);
}
