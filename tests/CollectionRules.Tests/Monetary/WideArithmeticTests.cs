using System.Numerics;
using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Monetary;

public class WideArithmeticTests
{
    [Fact]
    public void MultiplyDivide_AnyWidth_EqualsIntegersOfAnySize() => Property.HoldsForSeeds(
        random =>
        {
            Int128 value = Wide(random);
            Int128 multiplier = Wide(random);
            Int128 divisor = Wide(random) | 1;
            var rule = (RoundingRule)random.Next(1, 8);
            BigInteger expected = WideArithmetic.Divide((BigInteger)value * multiplier, divisor, rule);
            bool fits = expected >= Int128.MinValue && expected <= Int128.MaxValue;
            Assert.Equal(fits ? (Int128)expected : null, WideArithmetic.MultiplyDivide(value, multiplier, divisor, rule));
        },
        moderate: 2000);

    [Fact]
    public void MultiplyDivide_ProductsAroundTheRange_AreExact()
    {
        Int128 half = (Int128)1 << 63;
        Assert.Equal((Int128)1 << 126, WideArithmetic.MultiplyDivide(half, half, 1, RoundingRule.Down));
        Assert.Equal(Int128.MinValue, WideArithmetic.MultiplyDivide(-half, half * 2, 1, RoundingRule.Down));
        Assert.Null(WideArithmetic.MultiplyDivide(half, half * 2, 1, RoundingRule.Down));
        Assert.Null(WideArithmetic.MultiplyDivide(-half, half * 2, -1, RoundingRule.Down));
        Assert.Equal(half, WideArithmetic.MultiplyDivide(half * 4, half, half * 4, RoundingRule.Down));
        Assert.Equal(Int128.MinValue, WideArithmetic.MultiplyDivide(Int128.MinValue, 1, 1, RoundingRule.Down));
        Assert.Equal(Int128.MaxValue, WideArithmetic.MultiplyDivide(Int128.MaxValue, Int128.MaxValue, Int128.MaxValue, RoundingRule.Down));
    }

    private static Int128 Wide(Random random) =>
        unchecked((Int128)new UInt128((ulong)random.NextInt64(long.MinValue, long.MaxValue), (ulong)random.NextInt64())) >> random.Next(0, 127);
}
