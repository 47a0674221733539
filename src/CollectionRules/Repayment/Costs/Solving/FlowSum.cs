namespace CollectionRules.Repayment.Costs.Solving;

/// <summary>
/// The value of dated flows under a continuous rate x: the sum of amount · e^(-x·time). Flows of one time are one flow, flows of zero are
/// dropped, and amounts are scaled so that the largest is one: only sign and zeros of the sum are meant.
/// </summary>
internal sealed class FlowSum
{
    private readonly decimal[] amounts;
    private readonly decimal[] times;
    private readonly decimal[] gaps;
    private readonly int[] gapOf;

    private FlowSum(decimal[] amounts, decimal[] times)
    {
        (this.amounts, this.times) = (amounts, times);
        Dictionary<decimal, int> known = [];
        List<decimal> distinct = [];
        gapOf = new int[Math.Max(0, times.Length - 1)];
        for (int i = 0; i < gapOf.Length; i++)
        {
            decimal gap = times[i + 1] - times[i];
            if (!known.TryGetValue(gap, out gapOf[i]))
            {
                gapOf[i] = distinct.Count;
                known.Add(gap, distinct.Count);
                distinct.Add(gap);
            }
        }

        gaps = [.. distinct];
    }

    /// <summary>The flows that are left.</summary>
    public int Count => amounts.Length;

    /// <summary>How often the sign changes from one flow to the next: no sum has more zeros than that.</summary>
    public int SignChanges
    {
        get
        {
            int changes = 0;
            for (int i = 1; i < amounts.Length; i++)
            {
                changes += (amounts[i] > 0m) == (amounts[i - 1] > 0m) ? 0 : 1;
            }

            return changes;
        }
    }

    /// <summary>Makes the sum from flows in any order.</summary>
    public static FlowSum Of(IEnumerable<(decimal Amount, decimal Time)> flows)
    {
        SortedDictionary<decimal, decimal> merged = [];
        foreach ((decimal amount, decimal time) in flows)
        {
            merged[time] = merged.GetValueOrDefault(time) + amount;
        }

        KeyValuePair<decimal, decimal>[] kept = [.. merged.Where(flow => flow.Value != 0m)];
        return Scaled([.. kept.Select(flow => flow.Value)], [.. kept.Select(flow => flow.Key)]);
    }

    /// <summary>
    /// The sum up to a positive factor: from the first time on where x is not below zero, back from the last time where it is, so that no
    /// factor is above one. The two agree at zero.
    /// </summary>
    public decimal At(decimal x)
    {
        if (amounts.Length == 0)
        {
            return 0m;
        }

        bool forward = x >= 0m;
        decimal rate = Math.Abs(x);
        Span<decimal> factors = gaps.Length <= 32 ? stackalloc decimal[32] : new decimal[gaps.Length];
        for (int i = 0; i < gaps.Length; i++)
        {
            factors[i] = DecimalMath.Exp(-rate * gaps[i]);
        }

        // Horner's scheme, from the far end to the near one.
        int last = amounts.Length - 1;
        decimal sum = amounts[forward ? last : 0];
        for (int step = 0; step < last; step++)
        {
            int near = forward ? last - 1 - step : step + 1;
            sum = (sum * factors[gapOf[forward ? near : near - 1]]) + amounts[near];
        }

        return sum;
    }

    /// <summary>About where in a bracket the sum is zero: a guess that proves nothing. Null where none is found.</summary>
    public decimal? AboutZero(decimal left, decimal right) => RootGuess.Of(amounts, gaps, gapOf, left, right);

    /// <summary>
    /// The derivative of e^(x·t) times this sum, where t lies in the middle of the first change of sign, up to a positive factor. Between two of its zeros this
    /// sum has at most one, and it has one change of sign less (the argument of Descartes' rule).
    /// </summary>
    public FlowSum Derivative()
    {
        int change = 1;
        while ((amounts[change] > 0m) == (amounts[change - 1] > 0m))
        {
            change++;
        }

        decimal pivot = (times[change] + times[change - 1]) / 2m;
        return Scaled([.. amounts.Zip(times, (amount, time) => amount * (pivot - time))], times);
    }

    private static FlowSum Scaled(decimal[] amounts, decimal[] times)
    {
        decimal largest = amounts.Length == 0 ? 1m : amounts.Max(Math.Abs);
        (decimal Amount, decimal Time)[] kept = [.. amounts.Zip(times, (amount, time) => (amount / largest, time)).Where(flow => flow.Item1 != 0m)];
        return new FlowSum([.. kept.Select(flow => flow.Amount)], [.. kept.Select(flow => flow.Time)]);
    }
}
