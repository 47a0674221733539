using System.Globalization;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>
/// When an account that was non-performing as its plan was accepted counts as performing again, provided that its days past due allow it. There is
/// no default: the rule is a matter of the law and the accounting in force.
/// </summary>
public readonly record struct PlanCureRule
{
    private readonly int? days;
    private readonly bool isImmediate;

    private PlanCureRule(int? days, bool isImmediate) => (this.days, this.isImmediate) = (days, isImmediate);

    /// <summary>When the plan is completed: the strictest rule, and the default value.</summary>
    public static PlanCureRule OnCompletion => default;

    /// <summary>At once: days past due after the new schedule alone decide.</summary>
    public static PlanCureRule Immediate { get; } = new(null, isImmediate: true);

    /// <summary>The days of observation after the acceptance; null where the rule counts none.</summary>
    public int? Days => days;

    /// <summary>Whether days past due alone decide.</summary>
    public bool IsImmediate => isImmediate;

    /// <summary>After some days of observation in which the plan was not broken, or when it is completed, whichever comes first.</summary>
    /// <param name="days">The days from the instant of acceptance, 1 to 36,500; a day is 24 hours.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public static PlanCureRule AfterDays(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 36_500);
        return new(days, isImmediate: false);
    }

    /// <summary>The rule in words.</summary>
    /// <returns><c>immediate</c>, <c>on completion</c>, or for example <c>after 180 days</c>.</returns>
    public override string ToString() => IsImmediate ? "immediate" : Days is int some ? string.Create(CultureInfo.InvariantCulture, $"after {some} days") : "on completion";
}
