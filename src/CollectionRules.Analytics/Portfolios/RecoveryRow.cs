using CollectionRules.Monetary;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>What was recovered of one bucket, or of all cases.</summary>
public sealed record RecoveryRow
{
    internal RecoveryRow()
    {
    }

    /// <summary>The name of the bucket; null for the row of all cases.</summary>
    public required string? Bucket { get; init; }

    /// <summary>How many cases there are.</summary>
    public required int Cases { get; init; }

    /// <summary>What was past due at the start; null where there is no account.</summary>
    public required Money? PastDue { get; init; }

    /// <summary>What was recovered of it; null where there is no account.</summary>
    public required Money? Collected { get; init; }

    /// <summary>
    /// Recovered divided by past due. Not defined without cases (<see cref="MeasureReason.NoCases"/>) or where nothing was past due
    /// (<see cref="MeasureReason.NothingPastDue"/>).
    /// </summary>
    public required Measure Rate { get; init; }
}
