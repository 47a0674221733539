using CollectionRules.Cases;

namespace CollectionRules.Compliance;

/// <summary>A training or qualification of somebody who contacts borrowers.</summary>
/// <param name="Collector">The id of the agent.</param>
/// <param name="Name">What was learned, such as <c>law</c> or <c>communication</c>.</param>
/// <param name="IssuedOn">The day on which it was passed.</param>
/// <param name="ValidUntil">The last day on which it is valid, included; null where the rule that asks for it says how long.</param>
public sealed record AgentCertificate(string Collector, string Name, DateOnly IssuedOn, DateOnly? ValidUntil = null)
{
    /// <summary>The id of the agent.</summary>
    public string Collector { get; } = CaseText.Identifier(Collector, nameof(Collector));

    /// <summary>What was learned, such as <c>law</c> or <c>communication</c>.</summary>
    public string Name { get; } = CaseText.Identifier(Name, nameof(Name));
}
