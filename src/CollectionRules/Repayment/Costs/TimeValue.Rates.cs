using CollectionRules.Explanations;
using CollectionRules.Repayment.Costs.Solving;

namespace CollectionRules.Repayment.Costs;

/// <content>The functions that solve for a rate.</content>
public static partial class TimeValue
{
    /// <summary>The rate of one period (RATE).</summary>
    /// <param name="periods">How many periods, 1 to 9,998.</param>
    /// <param name="payment">The payment of each period.</param>
    /// <param name="present">The value now.</param>
    /// <param name="future">The value after the last payment.</param>
    /// <param name="timing">When payments are made.</param>
    /// <param name="nearest">Of several rates the nearest to this one is given; 0 where nothing is said.</param>
    /// <returns>The rate, or a reason.</returns>
    public static SolvedRate Rate(int periods, decimal payment, decimal present, decimal future = 0m, PaymentTiming timing = PaymentTiming.End, decimal nearest = 0m)
    {
        if (periods < 1)
        {
            return SolvedRate.Undefined(CostReasons.OutsideDomain);
        }

        if (periods > Flows.Most - 2)
        {
            return SolvedRate.Undefined(CostReasons.TooManyFlows);
        }

        int first = timing == PaymentTiming.Beginning ? 0 : 1;
        return Solved([(present, 0m), .. Enumerable.Range(first, periods).Select(at => (payment, (decimal)at)), (future, periods)], nearest);
    }

    /// <summary>The internal rate of return of flows one period apart (IRR).</summary>
    /// <param name="flows">The flows, the first one now; at most 10,000.</param>
    /// <param name="nearest">Of several rates the nearest to this one is given; 0 where nothing is said.</param>
    /// <returns>The rate of one period, or a reason.</returns>
    /// <remarks>
    /// Every rate from -99.9999 % to 99,999,900 % is found: the flows of a loan change their sign once, and then there is one at most; where they change it more
    /// often, all are listed.
    /// </remarks>
    /// <example><code>
    /// TimeValue.InternalRate([-150000m, 15000m, 25000m, 35000m, 45000m, 60000m]).Ratio   // 0.05243288885957
    /// </code></example>
    public static SolvedRate InternalRate(IEnumerable<decimal> flows, decimal nearest = 0m)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Solved([.. flows.Select((amount, at) => (amount, (decimal)at))], nearest);
    }

    /// <summary>The internal rate of return a year of dated flows, a year having 365 days (XIRR).</summary>
    /// <param name="flows">The flows in any order; at most 10,000.</param>
    /// <param name="nearest">Of several rates the nearest to this one is given; 0 where nothing is said.</param>
    /// <returns>The rate of a year, or a reason.</returns>
    public static SolvedRate DatedInternalRate(IEnumerable<(DateOnly On, decimal Amount)> flows, decimal nearest = 0m)
    {
        ArgumentNullException.ThrowIfNull(flows);
        (DateOnly On, decimal Amount)[] given = [.. flows];
        int start = given.Length == 0 ? 0 : given.Min(flow => flow.On.DayNumber);
        return Solved([.. given.Select(flow => (flow.Amount, (flow.On.DayNumber - start) / 365m))], nearest);
    }

    private static SolvedRate Solved((decimal Amount, decimal Time)[] flows, decimal nearest)
    {
        ReasonCode? refusal = flows.Length > Flows.Most ? CostReasons.TooManyFlows
            : flows.Any(flow => Math.Abs(flow.Amount) > Flows.LargestAmount) || Math.Abs(nearest) > Flows.LargestAmount ? CostReasons.AmountOutOfRange
            : null;
        return refusal is ReasonCode reason ? SolvedRate.Undefined(reason) : RateFinish.Solve(FlowSum.Of(flows), nearest);
    }
}
