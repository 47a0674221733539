namespace CollectionRules;

/// <summary>How far the decision of a case came.</summary>
public enum DecisionStatus
{
    /// <summary>The case was decided. (<c>decided</c>)</summary>
    Decided = 0,

    /// <summary>The case could not be decided; the faults say why, and nothing is proposed. (<c>invalid</c>)</summary>
    Invalid = 1,
}
