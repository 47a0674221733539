namespace CollectionRules.Rules;

/// <summary>Which side of the two-axis view a fact speaks to. Escalation may read willingness; ability only lowers intensity or opens relief.</summary>
public enum FactAxis
{
    /// <summary>Neither ability nor willingness.</summary>
    Neutral,

    /// <summary>How well the borrower can pay.</summary>
    Ability,

    /// <summary>How much the borrower wants to pay.</summary>
    Willingness,
}
