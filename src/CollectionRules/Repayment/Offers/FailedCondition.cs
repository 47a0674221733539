using System.Collections.Immutable;
using CollectionRules.Explanations;
using CollectionRules.Rules;

namespace CollectionRules.Repayment.Offers;

/// <summary>A condition that does not hold.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Reason">The reason its author gave it, or that it is unknown.</param>
/// <param name="Missing">The facts it reads that are missing, by name; empty where none is.</param>
public sealed record FailedCondition(Condition Condition, ReasonCode Reason, ImmutableArray<string> Missing)
{
    /// <summary>The condition and its reason.</summary>
    /// <returns>For example <c>broken-plans-12m &lt;= 1 (condition-not-met)</c>.</returns>
    public override string ToString() => $"{Condition} ({Reason})";
}
