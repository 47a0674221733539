using System.Numerics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring.Compilation;

/// <summary>
/// Computed points over fractions of integers of any size, for operands or quotients with so many digits that a decimal would round. Every
/// operand is known to be a number. The largest expression, <see cref="PointsExpression.MostParts"/> parts of 96 bits at 28 decimals, keeps
/// either integer of the fraction below 200,000 bits.
/// </summary>
internal static class WidePoints
{
    public static bool TryUnits(PointsExpression points, FactSchema schema, ReadOnlySpan<decimal> values, int roundTo, RoundingRule rule, int decimals, out long units)
    {
        units = 0;
        if (ValueOf(points, schema, values) is not { } exact)
        {
            return false;
        }

        BigInteger rounded = exact.Scaled(roundTo, rule) * BigInteger.Pow(10, decimals - roundTo);
        bool fits = BigInteger.Abs(rounded) < CardChecker.LargestPoints;
        units = fits ? (long)rounded : 0;
        return fits;
    }

    /// <summary>The exact value; null where a divisor is 0 for which nothing is declared.</summary>
    private static ExactFraction? ValueOf(PointsExpression points, FactSchema schema, ReadOnlySpan<decimal> values)
    {
        switch (points.Operation)
        {
            case PointsOperation.Constant:
                return ExactFraction.Of(points.Constant);
            case PointsOperation.Fact:
                schema.TryCoder(points.Fact!.Name, out FactCoder? coder);
                return ExactFraction.Of(values[coder!.Index]);
        }

        if (ValueOf(points.Operands[0], schema, values) is not { } left || ValueOf(points.Operands[1], schema, values) is not { } right)
        {
            return null;
        }

        return points.Operation switch
        {
            PointsOperation.Sum => left + right,
            PointsOperation.Difference => left - right,
            PointsOperation.Product => left * right,
            _ when !right.Numerator.IsZero => left / right,
            _ => points.WhenZero is { } zero ? ExactFraction.Of(zero) : null,
        };
    }
}
