namespace CollectionRules.Rules;

/// <summary>What kind of value a <see cref="Fact"/> has.</summary>
public enum FactKind
{
    /// <summary>A whole number of things or days: days past due, broken promises.</summary>
    Count,

    /// <summary>An amount in major units of the policy's one currency.</summary>
    Money,

    /// <summary>A plain decimal number: a ratio, a percentage, a score.</summary>
    Ratio,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One word out of a declared list, in its declared order.</summary>
    Category,

    /// <summary>A calendar date.</summary>
    Date,
}
