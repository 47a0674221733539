using System.Numerics;
using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Repayment.Schedules;

public sealed class AccrualTests
{
    [Theory]
    [InlineData("49890", "13", RoundingRule.HalfEven, "540.48")]
    [InlineData("30654", "19", RoundingRule.HalfEven, "485.36")]
    [InlineData("30654", "19", RoundingRule.HalfUp, "485.36")]
    [InlineData("15090", "19", RoundingRule.HalfUp, "238.93")]
    [InlineData("15090", "19", RoundingRule.HalfEven, "238.92")]
    [InlineData("15090", "19", RoundingRule.HalfDown, "238.92")]
    public void Interest_OneMonthAtATie_IsDecidedByTheRule(string balance, string rate, RoundingRule rule, string expected) =>
        Assert.Equal(
            Money.Parse($"{expected} CNY"),
            Accrual.Interest(Money.Of(decimal.Parse(balance, System.Globalization.CultureInfo.InvariantCulture), Currency.CNY), AnnualRate.Parse($"{rate}% per year"), new YearFraction(1, 12), rule));

    [Fact]
    public void Interest_AnyBalanceRateAndTime_IsTheExactProductRoundedOnce() => Property.HoldsForSeeds(random =>
    {
        long balance = random.NextInt64(-1_000_000_000_000, 1_000_000_000_000);
        AnnualRate rate = AnnualRate.Of(random.Next(0, 100_000_000) / 1_000_000m);
        YearFraction time = new(random.Next(0, 4_000), random.Next(1, 134_000));
        RoundingRule rule = (RoundingRule)random.Next(1, 8);
        BigInteger exact = WideArithmetic.Divide((BigInteger)balance * rate.Numerator * time.Numerator, (BigInteger)rate.Denominator * time.Denominator, rule);
        Assert.Equal(exact, Accrual.Interest(Money.FromMinorUnits(balance, Currency.CNY), rate, time, rule).MinorUnits);
    });
}
