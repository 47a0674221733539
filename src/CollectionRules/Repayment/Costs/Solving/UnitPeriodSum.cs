namespace CollectionRules.Repayment.Costs.Solving;

/// <summary>
/// The general equation of Appendix J as a function of x = ln(1 + i): the sum of amount / ((1 + f·i)(1 + i)^t), up to a positive factor. For
/// i below zero it is multiplied by (1 + i)^T, T being the last whole time, so that no power is above one.
/// </summary>
internal sealed class UnitPeriodSum
{
    private readonly (decimal Amount, UnitPeriodTime At)[] flows;

    public UnitPeriodSum(IEnumerable<(decimal Amount, UnitPeriodTime At)> given)
    {
        (decimal Amount, UnitPeriodTime At)[] sorted = [.. given.OrderBy(flow => flow.At.Whole)];
        decimal largest = sorted.Max(flow => Math.Abs(flow.Amount));
        flows = [.. sorted.Select(flow => (flow.Amount / largest, flow.At))];
    }

    public decimal At(decimal x)
    {
        bool forward = x >= 0m;
        decimal rate = DecimalMath.Exp(x) - 1m, factor = DecimalMath.Exp(forward ? -x : x), sum = 0m;
        int whole = flows[forward ? ^1 : 0].At.Whole;
        for (int step = 0; step < flows.Length; step++)
        {
            (decimal amount, UnitPeriodTime at) = flows[forward ? flows.Length - 1 - step : step];
            int gap = Math.Abs(at.Whole - whole);
            sum *= gap == 1 ? factor : DecimalMath.Power(factor, gap);
            sum += at.OddNumerator == 0 ? amount : amount / (1m + (rate * at.OddNumerator / at.OddDenominator));
            whole = at.Whole;
        }

        return sum * DecimalMath.Power(factor, forward ? flows[0].At.Whole : 0);
    }
}
