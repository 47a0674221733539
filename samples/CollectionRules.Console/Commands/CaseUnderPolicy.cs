using CollectionRules.Cases;
using CollectionRules.Rules.Contexts;

namespace CollectionRules.Cli.Commands;

/// <summary>One case, the policy that judges it, and the instant.</summary>
internal sealed record CaseUnderPolicy(CollectionPolicy Policy, CollectionCase File, DecisionContext Context);
