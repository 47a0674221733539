namespace CollectionRules.Compliance;

/// <summary>What follows where a rule is not met.</summary>
public enum RuleStrength
{
    /// <summary>The attempt is blocked.</summary>
    Prohibition = 0,

    /// <summary>A violation is presumed; an override for one attempt can be recorded.</summary>
    Presumption = 1,

    /// <summary>A warning.</summary>
    Advice = 2,
}
