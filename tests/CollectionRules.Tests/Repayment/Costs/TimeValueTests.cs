using System.Globalization;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Repayment.Costs;

public sealed class TimeValueTests
{
    private const decimal Cent = 0.000_000_000_001m;

    /// <summary>Figures of the documentation of spreadsheets and of a public numeric library.</summary>
    [Fact]
    public void Functions_PublishedExamples_HaveTheirValues()
    {
        Same("-304.145914", TimeValue.Payment(0.08m / 12, 60, 15000m));
        Same("-302.131703", TimeValue.Payment(0.08m / 12, 60, 15000m, 0m, PaymentTiming.Beginning));
        Same("-250", TimeValue.Payment(0m, 60, 15000m));
        Same("-710.254126", TimeValue.Principal(0.1m / 12, 1, 60, 55000m));
        Same("-16.666667", TimeValue.Interest(0.1m / 12, 1, 24, 2000m));
        Same("-14.760288", TimeValue.Interest(0.1m / 12, 4, 24, 2000m));
        Same("0", TimeValue.Interest(0.1m / 12, 1, 24, 2000m, 0m, PaymentTiming.Beginning));
        Same("-11135.232131", TimeValue.CumulativeInterest(0.09m / 12, 360, 125000m, 13, 24));
        Same("-934.107123", TimeValue.CumulativePrincipal(0.09m / 12, 360, 125000m, 13, 24));
        Same("-937.5", TimeValue.CumulativeInterest(0.09m / 12, 360, 125000m, 1, 1));
        Same("21.544944", TimeValue.Periods(0.075m, -2000m, 0m, 100000m));
        Same("50", TimeValue.Periods(0m, -2000m, 0m, 100000m));
        Same("86609.362673", TimeValue.FutureValue(0.075m, 20, -2000m));
        Same("93105.064874", TimeValue.FutureValue(0.075m, 20, -2000m, 0m, PaymentTiming.Beginning));
        Same("-127128.170946", TimeValue.PresentValue(0.07m, 20, 12000m));
        Assert.Equal(0.110691m, TimeValue.Rate(10, 0m, -3500m, 10000m).Percent(4, RoundingRule.HalfEven) / 100m);
    }

    [Theory]
    [InlineData("-150000 15000 25000 35000 45000 60000", "0.05243289")]
    [InlineData("-100 0 0 74", "-0.09549583")]
    [InlineData("-100 39 59 55 20", "0.28094842")]
    [InlineData("-100 100 0 -7", "-0.08329967")]
    [InlineData("-100 100 0 7", "0.06205849")]
    [InlineData("-5 10.5 1 -8 1", "0.0886")]
    [InlineData("-3000 2000 2000", "0.21525044")]
    [InlineData("100 -50 -60", "0.06394103")]
    [InlineData("-100 100", "0")]
    public void InternalRate_Flows_IsTheRateNearestToZero(string flows, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), decimal.Round(TimeValue.InternalRate(Flows(flows)).Ratio!.Value, DigitsOf(expected)));

    [Fact]
    public void InternalRate_SeveralRates_ListsEveryOne()
    {
        // (1 - 1.1 v)(1 - 1.2 v)(1 - 1.5 v): rates of 10, 20 and 50 %.
        SolvedRate rate = TimeValue.InternalRate([1m, -3.8m, 4.77m, -1.98m]);
        Assert.Equal("0.1", rate.ToString());
        Assert.Equal([0.2m, 0.5m], rate.Others.ToArray());
        Assert.Equal("several-rates", rate.Reason?.ToString());
        Assert.Equal(0.2m, TimeValue.InternalRate([1m, -3.8m, 4.77m, -1.98m], nearest: 0.24m).Ratio);
    }

    [Fact]
    public void InternalRate_TouchingZero_IsFound()
    {
        // (1 - 1.1 v)²: the value touches zero at 10 % and changes no sign.
        SolvedRate rate = TimeValue.InternalRate([1m, -2.2m, 1.21m]);
        Assert.InRange(rate.Ratio!.Value, 0.1m - rate.MaximumError, 0.1m + rate.MaximumError);
    }

    [Theory]
    [InlineData("", "no-flows")]
    [InlineData("0 0", "no-flows")]
    [InlineData("100 200", "no-sign-change")]
    [InlineData("-100 -50", "no-sign-change")]
    [InlineData("1 -2 2", "no-rate")]
    [InlineData("1 -1 1 -1 1 -1 1 -1 1 -1 1 -1 1 -1 1", "too-many-sign-changes")]
    [InlineData("-1000000000000000001 1", "amount-out-of-range")]
    public void InternalRate_NoRate_SaysWhy(string flows, string reason)
    {
        SolvedRate rate = TimeValue.InternalRate(Flows(flows));
        Assert.False(rate.IsDefined);
        Assert.Equal(reason, rate.ToString());
        Assert.Null(rate.Percent(2, RoundingRule.HalfUp));
    }

    [Fact]
    public void DatedInternalRate_SpreadsheetExample_IsTheRateAYear()
    {
        (DateOnly, decimal)[] flows =
        [
            (new(2008, 1, 1), -10000m), (new(2008, 3, 1), 2750m), (new(2008, 10, 30), 4250m), (new(2009, 2, 15), 3250m), (new(2009, 4, 1), 2750m),
        ];
        Assert.Equal(0.37336253m, decimal.Round(TimeValue.DatedInternalRate(flows).Ratio!.Value, 8));
        Assert.Equal(TimeValue.DatedInternalRate(flows).Ratio, TimeValue.DatedInternalRate(flows.Reverse()).Ratio);
    }

    [Fact]
    public void Functions_OutsideTheirDomain_SayWhy()
    {
        Assert.Equal("outside-domain", TimeValue.Payment(-1m, 12, 100m).ToString());
        Assert.Equal("outside-domain", TimeValue.Payment(0.01m, 0, 100m).ToString());
        Assert.Equal("outside-domain", TimeValue.Payment(0.01m, 100_001, 100m).ToString());
        Assert.Equal("outside-domain", TimeValue.Interest(0.01m, 0, 12, 100m).ToString());
        Assert.Equal("outside-domain", TimeValue.Interest(0.01m, 13, 12, 100m).ToString());
        Assert.Equal("outside-domain", TimeValue.CumulativeInterest(0.01m, 12, 100m, 5, 4).ToString());
        Assert.Equal("outside-domain", TimeValue.CumulativePrincipal(0.01m, 12, 100m, 0, 4).ToString());
        Assert.Equal("outside-domain", TimeValue.Rate(0, -1m, 10m).ToString());
        Assert.Equal("too-many-flows", TimeValue.Rate(9_999, -1m, 10m).ToString());
        Assert.Equal("amount-out-of-range", TimeValue.FutureValue(0.5m, 1000, -1m).ToString());
        Assert.Equal("amount-out-of-range", TimeValue.Payment(decimal.MaxValue, 12, decimal.MaxValue).ToString());
        Assert.Equal("no-solution", TimeValue.Periods(0m, 0m, 10m).ToString());
        Assert.Equal("no-solution", TimeValue.Periods(0.02m, -100m, 5000m).ToString());
        Assert.Equal("no-solution", TimeValue.Periods(0.02m, -90m, 5000m).ToString());
        Assert.Equal("no-sign-change", TimeValue.Rate(12, 10m, 100m).ToString());
    }

    [Fact]
    public void Payment_AnyLoan_PaysItOff() => Property.HoldsForSeeds(random =>
    {
        decimal rate = (random.Next(3) - 1) * random.Next(1, 500) / 10_000m, present = random.Next(1, 1_000_000) / 100m, future = random.Next(3) == 0 ? -random.Next(1000) : 0m;
        int periods = random.Next(1, 360);
        var timing = (PaymentTiming)random.Next(2);
        decimal payment = TimeValue.Payment(rate, periods, present, future, timing).Value!.Value;
        Near(future, TimeValue.FutureValue(rate, periods, payment, present, timing).Value!.Value, (present + 1000m) * (decimal)Math.Pow(1 + Math.Abs((double)rate), periods));
        Near(present, TimeValue.PresentValue(rate, periods, payment, future, timing).Value!.Value, present * (decimal)Math.Pow(1 / Math.Min(1, 1 + (double)rate), periods));

        // Interest and principal of every row, walked through.
        decimal balance = present, interest = 0m;
        for (int k = 1; k <= periods; k++)
        {
            decimal share = TimeValue.Interest(rate, k, periods, present, future, timing).Value!.Value;
            decimal expected = timing == PaymentTiming.Beginning && k == 1 ? 0m : -balance * rate;
            Near(expected, share, 1_000_000m);
            Near(payment, share + TimeValue.Principal(rate, k, periods, present, future, timing).Value!.Value, present);
            balance += payment - share;
            interest += share;
        }

        if (future == 0m)
        {
            Near(interest, TimeValue.CumulativeInterest(rate, periods, present, 1, periods, timing).Value!.Value, 1_000_000m);
            Near(-present, TimeValue.CumulativePrincipal(rate, periods, present, 1, periods, timing).Value!.Value, 1_000_000m);
        }

        if (rate > -0.02m && periods < 60)
        {
            SolvedRate solved = TimeValue.Rate(periods, payment, present, future, timing);
            Assert.True(solved.Ratio - solved.MaximumError <= rate && rate <= solved.Ratio + solved.MaximumError, $"{rate} {solved} {solved.MaximumError}");
        }
    }, 60);

    [Fact]
    public void InternalRate_PlantedRates_AreAllFound() => Property.HoldsForSeeds(random =>
    {
        // The product of factors (1 - (1 + r) v), so that the rates are known.
        decimal[] planted = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(-60, 200) / 100m).Distinct().Order()];
        decimal[] flows = [1m];
        foreach (decimal rate in planted)
        {
            flows = [.. Enumerable.Range(0, flows.Length + 1).Select(k => (k < flows.Length ? flows[k] : 0m) - (k > 0 ? flows[k - 1] * (1m + rate) : 0m))];
        }

        SolvedRate solved = TimeValue.InternalRate(flows);
        decimal[] found = [.. solved.Others.Append(solved.Ratio!.Value).Order()];
        Assert.Equal(planted.Length, found.Length);
        Assert.All(planted.Zip(found), pair => Assert.InRange(pair.Second - pair.First, -0.000_000_001m, 0.000_000_001m));
        Assert.Equal(planted.MinBy(Math.Abs), decimal.Round(solved.Ratio.Value, 8));
    }, 60);

    [Fact]
    public void RuleOf78_Charge_IsDividedWithoutLosingACent()
    {
        Money charge = Money.Of(100m, Currency.USD);
        RuleOf78 rebate = RuleOf78.Of(charge, 12, 9, RoundingRule.HalfEven);
        Assert.Equal("57.69 USD and 42.31 USD", $"{rebate.Unearned} and {rebate.Earned}");
        Assert.Equal(charge, RuleOf78.Of(charge, 12, 12, RoundingRule.HalfUp).Unearned);
        Assert.Equal(charge, RuleOf78.Of(charge, 12, 0, RoundingRule.HalfUp).Earned);
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleOf78.Of(charge, 12, 13, RoundingRule.HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleOf78.Of(charge, 0, 0, RoundingRule.HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleOf78.Of(-charge, 12, 9, RoundingRule.HalfUp));
        Assert.Throws<ArgumentException>(() => RuleOf78.Of(charge, 12, 9, RoundingRule.Unspecified));
    }

    private static void Same(string expected, TimeValueResult actual) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), actual.Rounded(6, RoundingRule.HalfEven));

    private static void Near(decimal expected, decimal actual, decimal scale) => Assert.InRange(actual - expected, -Cent * (1m + Math.Abs(scale)), Cent * (1m + Math.Abs(scale)));

    private static int DigitsOf(string number) => number.Contains('.') ? number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 : 0;

    private static decimal[] Flows(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => decimal.Parse(number, CultureInfo.InvariantCulture))];
}
