namespace CollectionRules.Analytics.Validation;

/// <summary>One band of a <see cref="BandTable"/>; "cumulative" counts from the first band of the table to this one, included.</summary>
public sealed record BandRow
{
    internal BandRow()
    {
    }

    /// <summary>The band as counted.</summary>
    public required OutcomeBin Band { get; init; }

    /// <summary>The share of all accounts in this band, 0 to 1.</summary>
    public required Measure Share { get; init; }

    /// <summary>The share of all bads in this band, 0 to 1.</summary>
    public required Measure BadShare { get; init; }

    /// <summary>The share of all goods in this band, 0 to 1.</summary>
    public required Measure GoodShare { get; init; }

    /// <summary>The share of all accounts up to here.</summary>
    public required Measure CumulativeShare { get; init; }

    /// <summary>The share of all bads up to here: the gain, or capture rate.</summary>
    public required Measure CumulativeBadShare { get; init; }

    /// <summary>The share of all goods up to here.</summary>
    public required Measure CumulativeGoodShare { get; init; }

    /// <summary>The bad rate up to here.</summary>
    public required Measure CumulativeBadRate { get; init; }

    /// <summary><see cref="CumulativeBadShare"/> minus <see cref="CumulativeGoodShare"/>, -1 to 1: the gap, with its sign.</summary>
    public required Measure Gap { get; init; }

    /// <summary>The bad rate of the band divided by the bad rate of all; 1 is average.</summary>
    public required Measure Lift { get; init; }

    /// <summary>The bad rate up to here divided by the bad rate of all.</summary>
    public required Measure CumulativeLift { get; init; }
}
