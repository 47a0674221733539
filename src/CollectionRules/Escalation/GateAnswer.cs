using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>What the gate says of a proposal. The default value denies.</summary>
public readonly record struct GateAnswer
{
    private GateAnswer(bool isAllowed, DateTimeOffset? notBefore, string? rule, ReasonCode reason) => (IsAllowed, NotBefore, Rule, Reason) = (isAllowed, notBefore, rule, reason);

    /// <summary>It may be done now.</summary>
    public static GateAnswer Allowed { get; } = new(true, null, null, default);

    /// <summary>Whether it may be done now.</summary>
    public bool IsAllowed { get; }

    /// <summary>The first instant at which it may be done; null where it may be done now, or time alone does not help.</summary>
    public DateTimeOffset? NotBefore { get; }

    /// <summary>The id of the rule that speaks against it; null where none does.</summary>
    public string? Rule { get; }

    /// <summary>Why it may not be done now; the default value where it may.</summary>
    public ReasonCode Reason { get; }

    /// <summary>It may be done later.</summary>
    /// <param name="notBefore">The first instant at which it may.</param>
    /// <param name="rule">The id of the rule that speaks against it now.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The answer.</returns>
    public static GateAnswer Deferred(DateTimeOffset notBefore, string rule, ReasonCode reason) => new(false, notBefore, rule, reason);

    /// <summary>It may not be done until a fact changes.</summary>
    /// <param name="rule">The id of the rule that speaks against it.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The answer.</returns>
    public static GateAnswer Denied(string rule, ReasonCode reason) => new(false, null, rule, reason);
}
