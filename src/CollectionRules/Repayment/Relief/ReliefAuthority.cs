using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Relief;

/// <summary>How far someone may go alone; beyond it a relief is computed and marked as needing approval. Null is no limit. Limits are included.</summary>
public sealed record ReliefAuthority
{
    /// <summary>Authority without limits.</summary>
    public static ReliefAuthority Unlimited { get; } = new();

    /// <summary>The largest share of interest that may be waived.</summary>
    public Percentage? InterestWaiver { get; init; }

    /// <summary>The largest share of penalty that may be waived.</summary>
    public Percentage? PenaltyWaiver { get; init; }

    /// <summary>The largest amount that may be given up in all.</summary>
    public Money? Forgiveness { get; init; }

    /// <summary>The most rows that may be added.</summary>
    public int? ExtraInstallments { get; init; }

    /// <summary>The lowest rate that may be granted.</summary>
    public AnnualRate? LowestRate { get; init; }
}
