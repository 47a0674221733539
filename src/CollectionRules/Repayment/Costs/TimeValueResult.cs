using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Costs;

/// <summary>What a time-value function gives: a number, not rounded, or the reason why there is none.</summary>
public readonly record struct TimeValueResult
{
    private TimeValueResult(decimal? value, ReasonCode? reason) => (Value, Reason) = (value, reason);

    /// <summary>The number; money received is positive, money paid negative. Null where there is none.</summary>
    public decimal? Value { get; }

    /// <summary>Why there is none, one of <see cref="CostReasons"/>; otherwise null.</summary>
    public ReasonCode? Reason { get; }

    /// <summary>Whether there is a number.</summary>
    public bool IsDefined => Value is not null;

    /// <summary>The number rounded.</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="rule">The rule for what is left over.</param>
    /// <returns>The rounded number; null where there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    public decimal? Rounded(int decimals, RoundingRule rule) => Value is decimal value ? Rounding.Round(value, decimals, rule) : null;

    /// <summary>The number or the reason.</summary>
    /// <returns>For example <c>-250</c> or <c>outside-domain</c>.</returns>
    public override string ToString() => Value is decimal value ? DecimalText.Format(value) : (Reason ?? CostReasons.OutsideDomain).ToString();

    internal static TimeValueResult Of(decimal value) => new(value, null);

    internal static TimeValueResult Undefined(ReasonCode reason) => new(null, reason);
}
