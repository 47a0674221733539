namespace CollectionRules.Scoring;

/// <summary>Where a borrower stands in the view of ability and willingness.</summary>
public enum BorrowerQuadrant
{
    /// <summary>Can pay and wants to.</summary>
    CanWill,

    /// <summary>Can pay and does not want to.</summary>
    CanWillNot,

    /// <summary>Cannot pay and wants to.</summary>
    CannotWill,

    /// <summary>Cannot pay and does not want to.</summary>
    CannotWillNot,

    /// <summary>One of the two is not known, because no bin of a characteristic behind it fired.</summary>
    Undetermined,
}
