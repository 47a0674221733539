using System.Collections.Immutable;
using CollectionRules.Explanations;

namespace CollectionRules.Compliance;

/// <summary>What one rule says of one attempt at one instant.</summary>
internal readonly record struct RuleAnswer(Verdict Verdict, ReasonCode Reason)
{
    /// <summary>What is missing, where the rule names it, such as the certificates that have expired.</summary>
    internal ImmutableArray<string> Missing { get; init; } = [];
}
