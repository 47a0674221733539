using System.Numerics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Computed points over fractions of any size, for results with so many digits that a decimal would round. Every operand is known to be a number.</summary>
internal static class WidePoints
{
    public static bool TryUnits(PointsExpression points, FactSchema schema, ReadOnlySpan<decimal> values, int roundTo, RoundingRule rule, int decimals, out long units)
    {
        units = 0;
        if (ValueOf(points, schema, values) is not (BigInteger upper, BigInteger lower))
        {
            return false;
        }

        BigInteger rounded = WideArithmetic.Divide(upper * BigInteger.Pow(10, roundTo), lower, rule) * BigInteger.Pow(10, decimals - roundTo);
        bool fits = BigInteger.Abs(rounded) < CardChecker.LargestPoints;
        units = fits ? (long)rounded : 0;
        return fits;
    }

    /// <summary>The exact value; null where a divisor is zero.</summary>
    private static (BigInteger Upper, BigInteger Lower)? ValueOf(PointsExpression points, FactSchema schema, ReadOnlySpan<decimal> values)
    {
        switch (points.Operation)
        {
            case PointsOperation.Constant:
                return Parts(points.Constant);
            case PointsOperation.Fact:
                schema.TryCoder(points.Fact!.Name, out FactCoder? coder);
                return Parts(values[coder!.Index]);
        }

        if (ValueOf(points.Operands[0], schema, values) is not (BigInteger left, BigInteger leftLower)
            || ValueOf(points.Operands[1], schema, values) is not (BigInteger right, BigInteger rightLower))
        {
            return null;
        }

        return points.Operation switch
        {
            PointsOperation.Sum when leftLower == rightLower => (left + right, leftLower),
            PointsOperation.Sum => ((left * rightLower) + (right * leftLower), leftLower * rightLower),
            PointsOperation.Difference when leftLower == rightLower => (left - right, leftLower),
            PointsOperation.Difference => ((left * rightLower) - (right * leftLower), leftLower * rightLower),
            PointsOperation.Product => (left * right, leftLower * rightLower),
            _ => right.IsZero ? null : (left * rightLower, leftLower * right),
        };
    }

    private static (BigInteger Upper, BigInteger Lower) Parts(decimal value)
    {
        DecimalParts parts = DecimalParts.Of(value);
        return ((BigInteger)parts.SignedCoefficient, BigInteger.Pow(10, parts.Scale));
    }
}
