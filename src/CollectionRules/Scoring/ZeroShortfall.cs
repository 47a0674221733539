namespace CollectionRules.Scoring;

/// <summary>What becomes of a shortfall of exactly 0. A shortfall below 0 is never a reason.</summary>
public enum ZeroShortfall
{
    /// <summary>It is no reason.</summary>
    Dropped,

    /// <summary>It is a reason, after all others.</summary>
    Kept,
}
