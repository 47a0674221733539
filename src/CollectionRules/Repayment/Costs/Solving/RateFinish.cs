using System.Collections.Immutable;
using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Costs.Solving;

/// <summary>Turns zeros into rates with a proven error: the function has opposite signs on both sides of the rate, the error away.</summary>
internal static class RateFinish
{
    /// <summary>The decimals that a rate per period is rounded to.</summary>
    public const int Decimals = 14;

    /// <summary>The rate of a zero, and how far the true one may be away.</summary>
    public static SolvedRate Rate(Func<decimal, decimal> function, decimal root, params ImmutableArray<decimal> others)
    {
        decimal ratio = decimal.Round(DecimalMath.Exp(root) - 1m, Decimals, MidpointRounding.ToEven);
        decimal atRoot = function(root);
        for (decimal error = 0.000_000_000_000_01m; error <= 0.01m; error *= 10m)
        {
            decimal below = function(DecimalMath.Ln(1m + ratio - error)), above = function(DecimalMath.Ln(1m + ratio + error));
            if (Math.Sign(below) * Math.Sign(above) < 0)
            {
                return SolvedRate.Of(ratio, error, others);
            }

            // A sum that touches zero has no change of sign around it; its turning point is known as closely as any zero.
            if (error >= 0.000_001m && Math.Sign(below) == Math.Sign(above) && Math.Abs(atRoot) < Math.Abs(below) && Math.Abs(atRoot) < Math.Abs(above))
            {
                return SolvedRate.Of(ratio, error, others);
            }
        }

        return SolvedRate.Undefined(CostReasons.RateNotCertain);
    }

    /// <summary>The rate of a sum of flows: the only zero, or of several the one nearest to a rate of reference.</summary>
    public static SolvedRate Solve(FlowSum sum, decimal nearest = 0m)
    {
        ReasonCode? refusal = sum.Count == 0 ? CostReasons.NoFlows
            : sum.SignChanges == 0 ? CostReasons.NoSignChange
            : sum.SignChanges > RootSearch.MostSignChanges ? CostReasons.TooManySignChanges
            : null;
        if (refusal is ReasonCode reason)
        {
            return SolvedRate.Undefined(reason);
        }

        List<decimal> roots = RootSearch.All(sum);
        if (roots.Count == 0)
        {
            return SolvedRate.Undefined(CostReasons.NoRate);
        }

        decimal chosen = roots.MinBy(root => Math.Abs(DecimalMath.Exp(root) - 1m - nearest));
        return Rate(sum.At, chosen, [.. roots.Where(root => root != chosen).Select(root => decimal.Round(DecimalMath.Exp(root) - 1m, Decimals, MidpointRounding.ToEven))]);
    }
}
