namespace CollectionRules.Rules;

/// <summary>How a <see cref="HitPolicy.Collect"/> table makes one number of the rows that hold.</summary>
public enum Aggregator
{
    /// <summary>No number: the list itself.</summary>
    None,

    /// <summary>The exact sum; no row gives no result. Outputs that could add up to more digits than a decimal keeps are the diagnostic <c>CR-TABLE-SUM</c>.</summary>
    Sum,

    /// <summary>The smallest; no row gives no result.</summary>
    Minimum,

    /// <summary>The largest; no row gives no result.</summary>
    Maximum,

    /// <summary>How many rows hold; 0 when none does.</summary>
    Count,
}
