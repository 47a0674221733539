using System.Numerics;
using CollectionRules.Rules.Compilation;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules.Compilation;

public sealed class DerivedValueTests
{
    [Fact]
    public void Difference_AnyDecimals_ComparesAsTheExactDifference() => Property.HoldsForSeeds(
        random =>
        {
            (decimal left, decimal right, int decimals, decimal bound) = Operands(random, static (right, bound) => right + bound);
            (BigInteger leftNumber, BigInteger leftUnit) = Exact.Of(left);
            (BigInteger rightNumber, BigInteger rightUnit) = Exact.Of(right);
            BigInteger numerator = (leftNumber * rightUnit) - (rightNumber * leftUnit);
            AssertCode(numerator, leftUnit * rightUnit, bound, decimals, DerivedValue.Difference(left, right, decimals));
        },
        moderate: 20_000);

    [Fact]
    public void Quotient_AnyDecimals_ComparesAsTheExactQuotient() => Property.HoldsForSeeds(
        random =>
        {
            (decimal left, decimal right, int decimals, decimal bound) = Operands(random, static (right, bound) => right * bound);
            if (right == 0)
            {
                return;
            }

            (BigInteger leftNumber, BigInteger leftUnit) = Exact.Of(left);
            (BigInteger rightNumber, BigInteger rightUnit) = Exact.Of(right);
            BigInteger numerator = leftNumber * rightUnit * rightNumber.Sign, denominator = BigInteger.Abs(rightNumber) * leftUnit;
            AssertCode(numerator, denominator, bound, decimals, DerivedValue.Quotient(left, right, decimals));
        },
        moderate: 20_000);

    [Theory]
    [InlineData("1", "3", 4, (3333 * 2) + 1)]
    [InlineData("-1", "3", 4, (-3334 * 2) + 1)]
    [InlineData("1", "-3", 0, -1)]
    [InlineData("0", "-3", 0, 0)]
    [InlineData("-0.0", "3", 0, 0)]
    [InlineData("6", "3", 0, 4)]
    [InlineData("0.0000000000000000000000000001", "79228162514264337593543950335", 9, 1)]
    [InlineData("79228162514264337593543950335", "0.0000000000000000000000000001", 9, FactCode.LargestNumber)]
    [InlineData("-79228162514264337593543950335", "0.0000000000000000000000000001", 9, FactCode.SmallestNumber)]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950334", 9, (1_000_000_000L * 2) + 1)]
    public void Quotient_Edge_IsTheCode(string left, string right, int decimals, long code) =>
        Assert.Equal(code, DerivedValue.Quotient(Number(left), Number(right), decimals));

    [Theory]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001", 0, 0)]
    [InlineData("0.0000000000000000000000000002", "0.0000000000000000000000000001", 0, 1)]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000002", 0, -1)]
    [InlineData("79228162514264337593543950335", "-79228162514264337593543950335", 9, FactCode.LargestNumber)]
    [InlineData("-79228162514264337593543950335", "79228162514264337593543950335", 9, FactCode.SmallestNumber)]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950334", 9, 2_000_000_000L)]
    [InlineData("79228162514264337593543950335", "0.1", 0, FactCode.LargestNumber)]
    [InlineData("1.5", "0.75", 1, 15)]
    public void Difference_Edge_IsTheCode(string left, string right, int decimals, long code) =>
        Assert.Equal(code, DerivedValue.Difference(Number(left), Number(right), decimals));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static (decimal Left, decimal Right, int Decimals, decimal Bound) Operands(Random random, Func<decimal, decimal, decimal> onBound)
    {
        int decimals = random.Next(0, 10);
        decimal bound = Exact.Bound(random, decimals);
        decimal right = random.Next(3) == 0 ? random.Next(-50, 51) : Monetary.Decimals.Any(random);
        decimal left = Monetary.Decimals.Any(random);
        if (random.Next(2) == 0)
        {
            try
            {
                left = Exact.Near(random, onBound(right, bound));
            }
            catch (OverflowException)
            {
                // The bound lies where no left side can reach it: any left side will do.
            }
        }

        return (left, right, decimals, bound);
    }

    private static void AssertCode(BigInteger numerator, BigInteger denominator, decimal bound, int decimals, long code)
    {
        Assert.Equal(Exact.Compare(numerator, denominator, bound), code.CompareTo(FactCode.OfNumber(bound, decimals)));
        BigInteger exact = (FactCodeTests.FloorDivide(numerator * BigInteger.Pow(10, decimals), denominator, out bool rest) * 2) + (rest ? 1 : 0);
        if (BigInteger.Abs(exact) <= FactCode.LargestBound)
        {
            Assert.Equal(exact, code);
        }
    }
}
