namespace CollectionRules.Analytics.Validation;

/// <summary>All rows of a sample that share one score.</summary>
/// <param name="Score">The score.</param>
/// <param name="Goods">How many of them turned out good.</param>
/// <param name="Bads">How many of them turned out bad.</param>
public readonly record struct ScoreLevel(decimal Score, long Goods, long Bads)
{
    /// <summary>Goods and bads.</summary>
    public long Count => Goods + Bads;
}
