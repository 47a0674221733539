namespace CollectionRules.Compliance;

/// <summary>How much of its source a pack holds.</summary>
public enum PackCoverage
{
    /// <summary>Only a part; an attempt is then allowed with a warning at best.</summary>
    Partial = 0,

    /// <summary>All that bears on contacts.</summary>
    Complete = 1,
}
