namespace CollectionRules.Cases;

/// <summary>What a borrower is.</summary>
public enum BorrowerKind
{
    /// <summary>A natural person. (<c>individual</c>)</summary>
    Individual = 0,

    /// <summary>A business of very small size, with its owner. (<c>micro-enterprise</c>)</summary>
    MicroEnterprise = 1,
}
