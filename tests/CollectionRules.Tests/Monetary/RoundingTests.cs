using System.Numerics;
using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Monetary;

public partial class RoundingTests
{
    private const string UnnamedRule =
        "Rounding rule \"Unspecified\" is not known; allowed are half-even, half-up, half-down, up, down, ceiling, floor. (Parameter 'rule')";

    private static readonly RoundingRule[] Rules =
    [
        RoundingRule.HalfEven, RoundingRule.HalfUp, RoundingRule.HalfDown, RoundingRule.Up, RoundingRule.Down, RoundingRule.Ceiling, RoundingRule.Floor,
    ];

    /// <summary>The table in the documentation of <see cref="RoundingRule"/>.</summary>
    public static TheoryData<RoundingRule, int[]> DocumentedTable { get; } = new()
    {
        { RoundingRule.HalfEven, [2, 4, -2, 2, 3, -2] },
        { RoundingRule.HalfUp, [3, 4, -3, 2, 3, -2] },
        { RoundingRule.HalfDown, [2, 3, -2, 2, 3, -2] },
        { RoundingRule.Up, [3, 4, -3, 3, 3, -3] },
        { RoundingRule.Down, [2, 3, -2, 2, 2, -2] },
        { RoundingRule.Ceiling, [3, 4, -2, 3, 3, -2] },
        { RoundingRule.Floor, [2, 3, -3, 2, 2, -3] },
    };

    [Theory]
    [MemberData(nameof(DocumentedTable))]
    public void Divide_DocumentedTable_Holds(RoundingRule rule, int[] expected)
    {
        int[] tenths = [25, 35, -25, 24, 26, -24];
        Assert.Equal(expected, tenths.Select(value => (int)Rounding.Divide(value, 10, rule)));
        Assert.Equal(expected, tenths.Select(value => (int)Rounding.Divide(-value, -10, rule)));
        Assert.Equal(expected, tenths.Select(value => (int)Rounding.Round(value / 10m, 0, rule)));
        Assert.Equal(expected, tenths.Select(value => (int)Rounding.RoundToMultiple(value / 10m, 1m, rule)));
    }

    [Theory]
    [InlineData(7, 7, 1)]
    [InlineData(-7, 7, -1)]
    [InlineData(7, -7, -1)]
    [InlineData(0, -7, 0)]
    public void Divide_NothingLeftOver_EveryRuleAgrees(int numerator, int denominator, int expected) =>
        Assert.All(Rules, rule => Assert.Equal(expected, Rounding.Divide(numerator, denominator, rule)));

    [Fact]
    public void Divide_TieOfAMonthsInterest_KeepsTheTie()
    {
        Int128 numerator = (Int128)4989000 * 13;
        Assert.Equal(54048, Rounding.Divide(numerator, 1200, RoundingRule.HalfEven));
        Assert.Equal(54048, Rounding.Divide(numerator, 1200, RoundingRule.HalfUp));
        Assert.Equal(54047, Rounding.Divide(numerator, 1200, RoundingRule.HalfDown));
    }

    [Fact]
    public void Divide_EndsOfTheRange_AreExact()
    {
        Assert.Equal(Int128.MinValue, Rounding.Divide(Int128.MinValue, 1, RoundingRule.Up));
        Assert.Equal(Int128.MaxValue, Rounding.Divide(Int128.MaxValue, 1, RoundingRule.Up));
        Assert.Equal(-Int128.MaxValue, Rounding.Divide(Int128.MaxValue, -1, RoundingRule.Up));
        Assert.Equal(1, Rounding.Divide(Int128.MinValue, Int128.MinValue, RoundingRule.Up));
        Assert.Equal(-1, Rounding.Divide(Int128.MaxValue, Int128.MinValue, RoundingRule.HalfEven));
        Assert.Equal(0, Rounding.Divide(Int128.MaxValue, Int128.MinValue, RoundingRule.Down));
        Assert.Equal(-2, Rounding.Divide(Int128.MinValue, Int128.MaxValue, RoundingRule.Floor));
        Assert.Equal(0, Rounding.Divide(1, Int128.MinValue, RoundingRule.Ceiling));
        Assert.Equal(-1, Rounding.Divide(1, Int128.MinValue, RoundingRule.Floor));
    }

    [Fact]
    public void Divide_HalfOfTheLargestDivisor_IsATie()
    {
        Int128 quarter = Int128.MinValue / 2;
        Assert.Equal(0, Rounding.Divide(quarter, Int128.MinValue, RoundingRule.HalfEven));
        Assert.Equal(1, Rounding.Divide(quarter, Int128.MinValue, RoundingRule.HalfUp));
        Assert.Equal(0, Rounding.Divide(quarter + 1, Int128.MinValue, RoundingRule.HalfUp));
        Assert.Equal(1, Rounding.Divide(quarter - 1, Int128.MinValue, RoundingRule.HalfDown));
    }

    [Fact]
    public void Divide_LowestByMinusOne_Overflows() =>
        Assert.Throws<OverflowException>(() => Rounding.Divide(Int128.MinValue, -1, RoundingRule.Down));

    [Fact]
    public void Divide_ByZero_Throws()
    {
        var exception = Assert.Throws<DivideByZeroException>(() => Rounding.Divide(1, 0, RoundingRule.Down));
        Assert.Equal("The denominator is zero; a quotient needs any other value.", exception.Message);
    }

    [Fact]
    public void Divide_RandomValues_EqualsTheDefinition() => Property.HoldsForSeeds(
        random =>
        {
            Int128 numerator = AnyInt128(random);
            Int128 denominator = AnyInt128(random);
            if (denominator == 0 || (numerator == Int128.MinValue && denominator == -1))
                return;
            foreach (RoundingRule rule in Rules)
            {
                BigInteger expected = Nearest(numerator, denominator, rule);
                Assert.Equal(expected, Rounding.Divide(numerator, denominator, rule));
                Assert.Equal(expected, WideArithmetic.Divide(numerator, denominator, rule));
            }
        },
        moderate: 2000);

    [Fact]
    public void Divide_SmallValues_EqualsTheDefinition()
    {
        for (int numerator = -25; numerator <= 25; numerator++)
        {
            foreach (int denominator in (int[])[-7, -6, -2, -1, 1, 2, 3, 4, 10])
            {
                foreach (RoundingRule rule in Rules)
                    Assert.Equal(Nearest(numerator, denominator, rule), Rounding.Divide(numerator, denominator, rule));
            }
        }
    }

    [Theory]
    [InlineData("2.665", 2, RoundingRule.HalfEven, "2.66")]
    [InlineData("2.675", 2, RoundingRule.HalfEven, "2.68")]
    [InlineData("-2.665", 2, RoundingRule.HalfUp, "-2.67")]
    [InlineData("-2.665", 2, RoundingRule.HalfDown, "-2.66")]
    [InlineData("2.6650000000000000000000000001", 2, RoundingRule.HalfDown, "2.67")]
    [InlineData("-2.671", 2, RoundingRule.Up, "-2.68")]
    [InlineData("2.679", 2, RoundingRule.Down, "2.67")]
    [InlineData("-2.679", 2, RoundingRule.Ceiling, "-2.67")]
    [InlineData("2.679", 2, RoundingRule.Floor, "2.67")]
    [InlineData("7922816251426433759354395033.5", 0, RoundingRule.HalfDown, "7922816251426433759354395033")]
    [InlineData("7922816251426433759354395033.5", 0, RoundingRule.Up, "7922816251426433759354395034")]
    [InlineData("0.0000000000000000000000000005", 27, RoundingRule.HalfDown, "0")]
    [InlineData("0.0000000000000000000000000005", 28, RoundingRule.HalfUp, "0.0000000000000000000000000005")]
    public void Round_Decimals_FollowsTheRule(string value, int decimals, RoundingRule rule, string expected) =>
        Assert.Equal(expected, DecimalText.Format(Rounding.Round(DecimalText.Parse(value), decimals, rule)));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Round_DecimalsOutOfRange_Throws(int decimals)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.Round(1m, decimals, RoundingRule.Up));
        Assert.Equal($"\"{decimals}\" decimals cannot be kept; 0 to 28 are allowed. (Parameter 'decimals')", exception.Message);
    }

    [Fact]
    public void Round_RandomValues_EqualsTheDefinition() => Property.HoldsForSeeds(
        random =>
        {
            decimal value = Decimals.Any(random);
            int decimals = random.Next(0, 29);
            DecimalParts parts = DecimalParts.Of(value);
            foreach (RoundingRule rule in Rules)
            {
                int cut = Math.Max(0, parts.Scale - decimals);
                BigInteger expected = Nearest(parts.SignedCoefficient, BigInteger.Pow(10, cut), rule) * BigInteger.Pow(10, cut);
                decimal rounded = Rounding.Round(value, decimals, rule);
                Assert.Equal(expected, Decimals.Scaled(rounded, parts.Scale));
                Assert.True(DecimalText.Decimals(rounded) <= decimals);
            }
        },
        moderate: 2000);

    [Theory]
    [InlineData("862.57", "5", RoundingRule.Up, "865")]
    [InlineData("862.57", "5", RoundingRule.HalfEven, "865")]
    [InlineData("862.49", "5", RoundingRule.HalfEven, "860")]
    [InlineData("0.125", "0.05", RoundingRule.HalfEven, "0.1")]
    [InlineData("0.125", "0.05", RoundingRule.HalfUp, "0.15")]
    [InlineData("-0.125", "0.05", RoundingRule.Floor, "-0.15")]
    [InlineData("1", "0.3", RoundingRule.Down, "0.9")]
    [InlineData("70000000000000000000000000000", "0.0000000000000000000000000001", RoundingRule.HalfEven, "70000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000001", "79228162514264337593543950335", RoundingRule.Ceiling, "79228162514264337593543950335")]
    [InlineData("0", "3", RoundingRule.Up, "0")]
    public void RoundToMultiple_Values_FollowTheRule(string value, string multiple, RoundingRule rule, string expected) =>
        Assert.Equal(expected, DecimalText.Format(Rounding.RoundToMultiple(DecimalText.Parse(value), DecimalText.Parse(multiple), rule)));

    [Fact]
    public void RoundToMultiple_RandomValues_EqualsTheDefinition() => Property.HoldsForSeeds(
        random =>
        {
            decimal value = Rounding.Round(random.Next() * 0.001m, random.Next(0, 4), RoundingRule.Down) * (random.Next(2) == 0 ? 1 : -1);
            decimal multiple = random.Next(1, 5000) * (random.Next(2) == 0 ? 0.01m : 1m);
            foreach (RoundingRule rule in Rules)
            {
                BigInteger steps = Nearest(Decimals.Scaled(value, 3), Decimals.Scaled(multiple, 3), rule);
                Assert.Equal(steps * Decimals.Scaled(multiple, 3), Decimals.Scaled(Rounding.RoundToMultiple(value, multiple, rule), 3));
            }
        });

    [Fact]
    public void RoundToMultiple_ResultBeyondDecimal_Overflows()
    {
        var exception = Assert.Throws<OverflowException>(() => Rounding.RoundToMultiple(decimal.MaxValue, 10m, RoundingRule.Up));
        Assert.Equal(
            "The multiple of \"10\" nearest to \"79228162514264337593543950335\" has more digits than a decimal keeps.", exception.Message);
        Assert.Throws<OverflowException>(() => Rounding.RoundToMultiple(70000000000000000000000000000m, 0.3m, RoundingRule.Down));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.05")]
    public void RoundToMultiple_MultipleNotAboveZero_Throws(string multiple)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(
            () => Rounding.RoundToMultiple(1m, DecimalText.Parse(multiple), RoundingRule.Up));
        Assert.Equal($"The multiple is \"{multiple}\"; it must be above zero. (Parameter 'multiple')", exception.Message);
    }

    [Fact]
    public void EveryOperation_RuleUnspecified_Refuses()
    {
        RoundingRule none = default;
        Assert.All(
            (Action[])
            [
                () => Rounding.Divide(4, 2, none), () => Rounding.Round(1m, 2, none), () => Rounding.RoundToMultiple(1m, 1m, none),
                () => Money.Round(1m, Currency.CNY, none), () => Money.Zero(Currency.CNY).Times(1m, none),
                () => Money.Zero(Currency.CNY).Percent(Percentage.Zero, none), () => Money.Zero(Currency.CNY).MultiplyDivide(1, 1, none),
                () => Money.Zero(Currency.CNY).RoundToMultiple(Money.Of(1m, Currency.CNY), none), () => none.Name(),
            ],
            act => Assert.Equal(UnnamedRule, Assert.Throws<ArgumentException>(act).Message));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void Divide_NumberThatIsNoRule_Refuses(int rule)
    {
        var exception = Assert.Throws<ArgumentException>(() => Rounding.Divide(1, 2, (RoundingRule)rule));
        Assert.StartsWith($"Rounding rule \"{rule}\" is not known;", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>The definition of each rule, by the distance to the two neighbors.</summary>
    private static BigInteger Nearest(BigInteger numerator, BigInteger denominator, RoundingRule rule)
    {
        if (denominator.Sign < 0)
            (numerator, denominator) = (-numerator, -denominator);
        BigInteger floor = BigInteger.Divide(numerator - (((numerator % denominator) + denominator) % denominator), denominator);
        if (floor * denominator == numerator)
            return floor;
        BigInteger ceiling = floor + 1;
        BigInteger towardsZero = numerator.Sign > 0 ? floor : ceiling;
        BigInteger awayFromZero = numerator.Sign > 0 ? ceiling : floor;
        int nearer = (numerator - (floor * denominator)).CompareTo((ceiling * denominator) - numerator);
        BigInteger nearest = nearer < 0 ? floor : ceiling;
        return rule switch
        {
            RoundingRule.HalfEven => nearer == 0 ? (floor.IsEven ? floor : ceiling) : nearest,
            RoundingRule.HalfUp => nearer == 0 ? awayFromZero : nearest,
            RoundingRule.HalfDown => nearer == 0 ? towardsZero : nearest,
            RoundingRule.Up => awayFromZero,
            RoundingRule.Down => towardsZero,
            RoundingRule.Ceiling => ceiling,
            RoundingRule.Floor => floor,
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
    }

    private static Int128 AnyInt128(Random random)
    {
        var bits = unchecked((Int128)new UInt128((ulong)random.NextInt64(long.MinValue, long.MaxValue), (ulong)random.NextInt64(long.MinValue, long.MaxValue)));
        return random.Next(12) switch
        {
            0 => Int128.MinValue + random.Next(3),
            1 => Int128.MaxValue - random.Next(3),
            2 => random.Next(-50, 50),
            _ => bits >> random.Next(0, 127),
        };
    }
}
