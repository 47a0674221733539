using System.Numerics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Computed points over integers of any size, for operands with so many digits that a decimal would round. Every operand is known to be a number.</summary>
internal static class WidePoints
{
    public static bool TryUnits(PointsExpression points, FactSchema schema, ReadOnlySpan<decimal> values, int roundTo, RoundingRule rule, int decimals, out long units)
    {
        (BigInteger coefficient, int scale) = ValueOf(points, schema, values);
        BigInteger rounded = scale > roundTo
            ? WideArithmetic.Divide(coefficient, BigInteger.Pow(10, scale - roundTo), rule) * BigInteger.Pow(10, decimals - roundTo)
            : coefficient * BigInteger.Pow(10, decimals - scale);
        bool fits = BigInteger.Abs(rounded) < CardChecker.LargestPoints;
        units = fits ? (long)rounded : 0;
        return fits;
    }

    private static (BigInteger Coefficient, int Scale) ValueOf(PointsExpression points, FactSchema schema, ReadOnlySpan<decimal> values)
    {
        switch (points.Operation)
        {
            case PointsOperation.Constant:
                return Parts(points.Constant);
            case PointsOperation.Fact:
                schema.TryCoder(points.Fact!.Name, out FactCoder? coder);
                return Parts(values[coder!.Index]);
        }

        (BigInteger left, int leftScale) = ValueOf(points.Operands[0], schema, values);
        (BigInteger right, int rightScale) = ValueOf(points.Operands[1], schema, values);
        if (points.Operation == PointsOperation.Product)
        {
            return (left * right, leftScale + rightScale);
        }

        int scale = Math.Max(leftScale, rightScale);
        left *= BigInteger.Pow(10, scale - leftScale);
        right *= BigInteger.Pow(10, scale - rightScale);
        return (points.Operation == PointsOperation.Sum ? left + right : left - right, scale);
    }

    private static (BigInteger Coefficient, int Scale) Parts(decimal value)
    {
        DecimalParts parts = DecimalParts.Of(value);
        return ((BigInteger)parts.SignedCoefficient, parts.Scale);
    }
}
