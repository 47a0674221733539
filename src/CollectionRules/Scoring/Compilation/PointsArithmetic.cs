using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Works out computed points. An operand that is missing or a special code, or a result that is too large, gives no points.</summary>
internal static class PointsArithmetic
{
    /// <summary>The points in units of the card's last decimal, rounded once.</summary>
    public static bool TryUnits(PointsExpression points, FactSchema schema, ReadOnlySpan<long> codes, ReadOnlySpan<decimal> values, int roundTo, RoundingRule rule, int decimals, out long units)
    {
        units = 0;
        if (!TryValue(points, schema, codes, values, out decimal value))
        {
            return false;
        }

        value = Rounding.Round(value, roundTo, rule);
        if (!CardChecker.Fits(value, decimals))
        {
            return false;
        }

        units = FactCode.OfNumber(value, decimals) >> 1;
        return true;
    }

    private static bool TryValue(PointsExpression points, FactSchema schema, ReadOnlySpan<long> codes, ReadOnlySpan<decimal> values, out decimal value)
    {
        value = points.Constant;
        if (points.Operation == PointsOperation.Constant)
        {
            return true;
        }

        if (points.Operation == PointsOperation.Fact)
        {
            schema.TryCoder(points.Fact!.Name, out FactCoder? coder);
            value = values[coder!.Index];
            return codes[coder.Index] >= FactCode.SmallestNumber;
        }

        if (!TryValue(points.Operands[0], schema, codes, values, out decimal left) || !TryValue(points.Operands[1], schema, codes, values, out decimal right))
        {
            return false;
        }

        return TryJoin(points.Operation, left, right, out value);
    }

    /// <summary>Refuses a result beyond the range of decimals; the limit keeps every step exact enough for one final rounding.</summary>
    private static bool TryJoin(PointsOperation operation, decimal left, decimal right, out decimal value)
    {
        const decimal Largest = 1_000_000_000_000m;
        value = 0;
        if (Math.Abs(left) > Largest || Math.Abs(right) > Largest)
        {
            return false;
        }

        value = operation switch
        {
            PointsOperation.Sum => left + right,
            PointsOperation.Difference => left - right,
            _ => left * right,
        };
        return true;
    }
}
