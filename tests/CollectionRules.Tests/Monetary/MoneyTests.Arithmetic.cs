using System.Numerics;
using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Monetary;

public partial class MoneyTests
{
    [Fact]
    public void Operators_SameCurrency_AreExact()
    {
        Money ten = Money.Of(10m, Currency.CNY);
        Money cent = Money.Of(0.01m, Currency.CNY);
        Assert.Equal("10.01 CNY", (ten + cent).ToString());
        Assert.Equal("9.99 CNY", (ten - cent).ToString());
        Assert.Equal("-10.00 CNY", (-ten).ToString());
        Assert.Equal("30.00 CNY", (ten * 3).ToString());
        Assert.Equal("-30.00 CNY", (-3 * ten).ToString());
    }

    [Fact]
    public void Operators_OtherCurrency_NameBoth()
    {
        Money yuan = Money.Of(1m, Currency.CNY);
        Money dollar = Money.Of(2m, Currency.USD);
        Assert.All(
            (Func<object>[])
            [
                () => yuan + dollar, () => yuan - dollar, () => yuan.CompareTo(dollar), () => yuan < dollar, () => yuan <= dollar, () => yuan > dollar,
                () => yuan >= dollar, () => Money.Min(yuan, dollar), () => Money.Max(yuan, dollar), () => yuan.RoundToMultiple(dollar, RoundingRule.Up),
                () => Money.Sum([yuan, dollar], Currency.CNY), () => Money.Sum(new List<Money> { yuan, dollar }, Currency.CNY),
            ],
            act =>
            {
                var exception = Assert.Throws<CurrencyMismatchException>(act);
                Assert.Equal("Money in \"CNY\" and money in \"USD\" cannot be combined or compared; both must have one currency.", exception.Message);
                Assert.Equal((Currency.CNY, Currency.USD), (exception.Left, exception.Right));
            });
    }

    [Fact]
    public void Operators_DefaultBesideMoney_IsAMismatch()
    {
        var exception = Assert.Throws<CurrencyMismatchException>(() => default(Money) + Money.Of(1m, Currency.CNY));
        Assert.Equal("Money in \"(no currency)\" and money in \"CNY\" cannot be combined or compared; both must have one currency.", exception.Message);
    }

    [Fact]
    public void Operators_SameCodeOtherDecimals_AreDifferentCurrencies() => Assert.Throws<CurrencyMismatchException>(
        () => Money.Of(1m, Currency.Custom("PTS", 0)) + Money.Of(1m, Currency.Custom("PTS", 2)));

    [Fact]
    public void Operators_PastTheRange_Overflow()
    {
        Money cent = Money.FromMinorUnits(1, Currency.CNY);
        Assert.All(
            (Func<object>[])
            [
                () => Highest + cent, () => Lowest - cent, () => -Lowest, () => Highest * 2, () => Lowest * -1, () => Lowest * long.MinValue,
                () => Highest.Times(1.0000000000000000001m, RoundingRule.Up), () => Highest.Times(decimal.MaxValue, RoundingRule.Up),
                () => Highest.Percent(Percentage.Of(100.000000000001m), RoundingRule.Up), () => Highest.MultiplyDivide(2, 1, RoundingRule.Up),
                () => Highest.RoundToMultiple(Money.Of(1m, Currency.CNY), RoundingRule.Up), () => Money.Sum([Highest, cent], Currency.CNY),
            ],
            act => Assert.Equal(
                "The amount does not fit in 64 bits of minor units; CNY ranges from -92233720368547758.08 to 92233720368547758.07.",
                Assert.Throws<OverflowException>(act).Message));
    }

    [Fact]
    public void Operators_AtTheEnds_StillFit()
    {
        Money cent = Money.FromMinorUnits(1, Currency.CNY);
        Assert.Equal(Highest, Highest - cent + cent);
        Assert.Equal(Lowest, Lowest + cent - cent);
        Assert.Equal(Highest, -(Lowest + cent));
        Assert.Equal(Lowest, Lowest.Times(1m, RoundingRule.Up));
        Assert.Equal(Lowest, Lowest.MultiplyDivide(long.MinValue, long.MinValue, RoundingRule.Up));
    }

    [Fact]
    public void Sum_OnlyTheTotal_HasToFit()
    {
        Money[] amounts = [Highest, Highest, -Highest, Money.FromMinorUnits(-1, Currency.CNY)];
        Money expected = Highest - Money.FromMinorUnits(1, Currency.CNY);
        Assert.Equal(expected, Money.Sum(amounts, Currency.CNY));
        Assert.Equal(expected, Money.Sum(amounts.ToList(), Currency.CNY));
        Assert.Equal(Money.Zero(Currency.KWD), Money.Sum([], Currency.KWD));
        Assert.Throws<ArgumentNullException>(() => Money.Sum((IEnumerable<Money>)null!, Currency.CNY));
    }

    [Theory]
    [InlineData("100.10", "0.125", RoundingRule.HalfUp, "12.51")]
    [InlineData("100.20", "0.125", RoundingRule.HalfUp, "12.53")]
    [InlineData("100.20", "0.125", RoundingRule.HalfEven, "12.52")]
    [InlineData("-100.20", "0.125", RoundingRule.Floor, "-12.53")]
    [InlineData("0.01", "79228162514264", RoundingRule.Down, "792281625142.64")]
    [InlineData("0.03", "0.3333333333333333333333333333", RoundingRule.HalfEven, "0.01")]
    [InlineData("92233720368547758.07", "0.9999999999999999999999999999", RoundingRule.Down, "92233720368547758.06")]
    [InlineData("92233720368547758.07", "0.9999999999999999999999999999", RoundingRule.Up, "92233720368547758.07")]
    [InlineData("12.34", "0", RoundingRule.Up, "0.00")]
    public void Times_Factor_IsRoundedOnce(string amount, string factor, RoundingRule rule, string expected) =>
        Assert.Equal(expected + " CNY", Money.Of(DecimalText.Parse(amount), Currency.CNY).Times(DecimalText.Parse(factor), rule).ToString());

    [Fact]
    public void Times_AnyFactor_EqualsExactIntegers() => Property.HoldsForSeeds(
        random =>
        {
            long minorUnits = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(0, 64);
            decimal factor = Decimals.Any(random);
            var rule = (RoundingRule)random.Next(1, 8);
            DecimalParts parts = DecimalParts.Of(factor);
            BigInteger expected = WideArithmetic.Divide(minorUnits * (BigInteger)parts.SignedCoefficient, BigInteger.Pow(10, parts.Scale), rule);
            Money money = Money.FromMinorUnits(minorUnits, Currency.JPY);
            if (expected >= long.MinValue && expected <= long.MaxValue)
                Assert.Equal((long)expected, money.Times(factor, rule).MinorUnits);
            else
                Assert.Throws<OverflowException>(() => money.Times(factor, rule));
        },
        moderate: 2000);

    [Theory]
    [InlineData("0.10", "25", RoundingRule.HalfEven, "0.02")]
    [InlineData("0.10", "25", RoundingRule.HalfUp, "0.03")]
    [InlineData("1000", "12.345", RoundingRule.HalfUp, "123.45")]
    [InlineData("1000", "150", RoundingRule.Down, "1500.00")]
    [InlineData("1000", "-10", RoundingRule.Down, "-100.00")]
    [InlineData("92233720368547758.07", "99.999999999999", RoundingRule.Up, "92233720368546835.74")]
    public void Percent_Share_IsRoundedOnce(string amount, string percent, RoundingRule rule, string expected) => Assert.Equal(
        expected + " CNY",
        Money.Of(DecimalText.Parse(amount), Currency.CNY).Percent(Percentage.Of(DecimalText.Parse(percent)), rule).ToString());

    [Theory]
    [InlineData(RoundingRule.HalfEven, "540.48")]
    [InlineData(RoundingRule.HalfUp, "540.48")]
    [InlineData(RoundingRule.HalfDown, "540.47")]
    public void MultiplyDivide_ExactTie_IsSeenAsOne(RoundingRule rule, string expected)
    {
        Money balance = Money.Of(49890m, Currency.CNY);
        Assert.Equal(expected + " CNY", balance.MultiplyDivide(13, 1200, rule).ToString());
        Assert.Equal("-" + expected + " CNY", balance.MultiplyDivide(-13, 1200, rule).ToString());
        Assert.Equal("-" + expected + " CNY", balance.MultiplyDivide(13, -1200, rule).ToString());
    }

    [Fact]
    public void MultiplyDivide_ByZero_Throws() =>
        Assert.Throws<DivideByZeroException>(() => Highest.MultiplyDivide(1, 0, RoundingRule.Up));

    [Theory]
    [InlineData("862.57", "5", RoundingRule.Up, "865.00")]
    [InlineData("862.50", "5", RoundingRule.HalfEven, "860.00")]
    [InlineData("867.50", "5", RoundingRule.HalfEven, "870.00")]
    [InlineData("862.57", "1", RoundingRule.HalfEven, "863.00")]
    [InlineData("-862.57", "0.05", RoundingRule.Ceiling, "-862.55")]
    public void RoundToMultiple_Step_FollowsTheRule(string amount, string step, RoundingRule rule, string expected) => Assert.Equal(
        expected + " CNY",
        Money.Of(DecimalText.Parse(amount), Currency.CNY).RoundToMultiple(Money.Of(DecimalText.Parse(step), Currency.CNY), rule).ToString());

    [Theory]
    [InlineData("0", "0.00 CNY")]
    [InlineData("-0.01", "-0.01 CNY")]
    public void RoundToMultiple_StepNotAboveZero_Throws(string step, string shown)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(
            () => Highest.RoundToMultiple(Money.Of(DecimalText.Parse(step), Currency.CNY), RoundingRule.Up));
        Assert.Equal($"The multiple is \"{shown}\"; it must be above zero. (Parameter 'multiple')", exception.Message);
    }

    [Fact]
    public void Arithmetic_RandomAmounts_EqualsExactIntegers() => Property.HoldsForSeeds(random =>
    {
        long first = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(0, 64);
        long second = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(0, 64);
        Money left = Money.FromMinorUnits(first, Currency.EUR);
        Money right = Money.FromMinorUnits(second, Currency.EUR);
        AssertExact((BigInteger)first + second, () => left + right);
        AssertExact((BigInteger)first - second, () => left - right);
        AssertExact((BigInteger)first * second, () => left * second);
        AssertExact(-(BigInteger)first, () => -left);
        Assert.Equal(first.CompareTo(second), left.CompareTo(right));
        Assert.Equal((first < second, first <= second, first > second, first >= second), (left < right, left <= right, left > right, left >= right));
        Assert.Equal((Math.Min(first, second), Math.Max(first, second)), (Money.Min(left, right).MinorUnits, Money.Max(left, right).MinorUnits));
    });

    private static void AssertExact(BigInteger expected, Func<Money> act)
    {
        if (expected >= long.MinValue && expected <= long.MaxValue)
            Assert.Equal((long)expected, act().MinorUnits);
        else
            Assert.Throws<OverflowException>(() => act());
    }
}
