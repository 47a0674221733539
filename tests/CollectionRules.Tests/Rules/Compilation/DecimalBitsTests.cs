using CollectionRules.Monetary;
using CollectionRules.Rules.Compilation;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules.Compilation;

public sealed class DecimalBitsTests
{
    [Fact]
    public void Of_AnyDecimal_IsTakenApartAsDocumented() => Property.HoldsForSeeds(
        random =>
        {
            decimal value = Monetary.Decimals.Any(random);
            DecimalParts expected = DecimalParts.Of(value);
            DecimalBits bits = DecimalBits.Of(value);
            Assert.Equal((expected.Coefficient, expected.Scale, expected.IsNegative), (bits.Magnitude, bits.Scale, bits.IsNegative));
            Assert.Equal(expected.IsNegative ? -1 : 0, bits.Sign);
            Assert.Equal(expected.Coefficient, new UInt128(bits.High, bits.Low));
        },
        moderate: 2_000);
}
