using System.Collections.Immutable;
using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Costs;

/// <summary>A rate that solves an equation, as a fraction of one, with the error it may have; or the reason why there is none.</summary>
/// <remarks>The arithmetic is decimal throughout, so that every machine gives the same digits.</remarks>
public sealed class SolvedRate
{
    private SolvedRate(decimal? ratio, decimal error, ReasonCode? reason, ImmutableArray<decimal> others) =>
        (Ratio, MaximumError, Reason, Others) = (ratio, error, reason, others);

    /// <summary>The rate as a fraction of one: 0.0125 for 1.25 %. Null where there is none.</summary>
    public decimal? Ratio { get; }

    /// <summary>The true rate lies no farther than this from <see cref="Ratio"/>, as a fraction of one; 0 where there is no rate.</summary>
    public decimal MaximumError { get; }

    /// <summary>Why there is no rate, one of <see cref="CostReasons"/>; <see cref="CostReasons.SeveralRates"/> where <see cref="Others"/> solve the equation, too; otherwise null.</summary>
    public ReasonCode? Reason { get; }

    /// <summary>The other rates that solve the equation, ascending; none where the rate is the only one.</summary>
    public ImmutableArray<decimal> Others { get; }

    /// <summary>Whether there is a rate.</summary>
    public bool IsDefined => Ratio is not null;

    /// <summary>The rate in percent, rounded.</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="rule">The rule for what is left over.</param>
    /// <returns>The number of percent; null where there is no rate.</returns>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    public decimal? Percent(int decimals, RoundingRule rule) => Ratio is decimal ratio ? Rounding.Round(ratio * 100m, decimals, rule) : null;

    /// <summary>The rate or the reason.</summary>
    /// <returns>For example <c>0.05243288885908</c> or <c>no-sign-change</c>.</returns>
    public override string ToString() => Ratio is decimal ratio ? DecimalText.Format(ratio) : Reason.ToString()!;

    internal static SolvedRate Of(decimal ratio, decimal error, params ImmutableArray<decimal> others) =>
        new(ratio, error, others.IsDefaultOrEmpty ? null : CostReasons.SeveralRates, others.IsDefault ? [] : others);

    internal static SolvedRate Undefined(ReasonCode reason) => new(null, 0m, reason, []);
}
