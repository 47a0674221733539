using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring.Compilation;

/// <summary>
/// Works out computed points, exactly up to the one rounding at the end. Decimals serve where they hold every step exactly; where one
/// would have to round, the whole expression is worked out again with <see cref="WidePoints"/>. An operand that is missing or a
/// special code, a divisor of 0 without declared points, or a result that is too large for the card, gives no points.
/// </summary>
internal static class PointsArithmetic
{
    /// <summary>Operands up to here cannot overflow a decimal, whatever is done with two of them.</summary>
    private const decimal LargestOperand = 1_000_000_000_000m;

    /// <summary>Divisors from here on keep the quotient of two such operands in a decimal.</summary>
    private const decimal SmallestDivisor = 0.000_000_000_001m;

    private enum Answer
    {
        None,
        Exact,
        TooWide,
    }

    /// <summary>The points in units of the card's last decimal, rounded once.</summary>
    public static bool TryUnits(PointsExpression points, FactSchema schema, ReadOnlySpan<long> codes, ReadOnlySpan<decimal> values, int roundTo, RoundingRule rule, int decimals, out long units)
    {
        units = 0;
        switch (ValueOf(points, schema, codes, values, out decimal value))
        {
            case Answer.None:
                return false;
            case Answer.TooWide:
                return WidePoints.TryUnits(points, schema, values, roundTo, rule, decimals, out units);
            default:
                value = Rounding.Round(value, roundTo, rule);
                if (!CardChecker.Fits(value, decimals))
                {
                    return false;
                }

                units = FactCode.OfNumber(value, decimals) >> 1;
                return true;
        }
    }

    private static Answer ValueOf(PointsExpression points, FactSchema schema, ReadOnlySpan<long> codes, ReadOnlySpan<decimal> values, out decimal value)
    {
        value = points.Constant;
        if (points.Operation == PointsOperation.Constant)
        {
            return Answer.Exact;
        }

        if (points.Operation == PointsOperation.Fact)
        {
            schema.TryCoder(points.Fact!.Name, out FactCoder? coder);
            value = values[coder!.Index];
            return codes[coder.Index] >= FactCode.SmallestNumber ? Answer.Exact : Answer.None;
        }

        Answer first = ValueOf(points.Operands[0], schema, codes, values, out decimal left);
        Answer second = ValueOf(points.Operands[1], schema, codes, values, out decimal right);
        return first == Answer.None || second == Answer.None ? Answer.None
            : first == Answer.TooWide || second == Answer.TooWide ? Answer.TooWide
            : points.Operation == PointsOperation.Quotient ? Divide(left, right, points.WhenZero, out value)
            : Join(points.Operation, left, right, out value);
    }

    /// <summary>A quotient that gives the dividend back, with no digit of the product rounded away, has not been rounded.</summary>
    private static Answer Divide(decimal left, decimal right, decimal? whenZero, out decimal value)
    {
        if (right == 0)
        {
            value = whenZero ?? 0;
            return whenZero is null ? Answer.None : Answer.Exact;
        }

        value = 0;
        if (Math.Abs(left) > LargestOperand || Math.Abs(right) < SmallestDivisor)
        {
            return Answer.TooWide;
        }

        value = left / right;
        return Join(PointsOperation.Product, value, right, out decimal back) == Answer.Exact && back == left ? Answer.Exact : Answer.TooWide;
    }

    /// <summary>A decimal result that keeps the scale it should have has not been rounded.</summary>
    private static Answer Join(PointsOperation operation, decimal left, decimal right, out decimal value)
    {
        value = 0;
        if (Math.Abs(left) > LargestOperand || Math.Abs(right) > LargestOperand)
        {
            return Answer.TooWide;
        }

        if (operation == PointsOperation.Product)
        {
            value = left * right;
            return value.Scale == left.Scale + right.Scale || left == 0 || right == 0 ? Answer.Exact : Answer.TooWide;
        }

        value = operation == PointsOperation.Sum ? left + right : left - right;
        return value.Scale == Math.Max(left.Scale, right.Scale) ? Answer.Exact : Answer.TooWide;
    }
}
