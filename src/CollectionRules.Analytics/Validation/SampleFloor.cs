namespace CollectionRules.Analytics.Validation;

/// <summary>How many rows a measure needs before it is given at all.</summary>
/// <remarks>Every measure needs at least one good and one bad, whatever is said here.</remarks>
public sealed record SampleFloor
{
    /// <summary>One row of each class.</summary>
    public static SampleFloor Least { get; } = new();

    /// <summary>The fewest rows, 0 or more; 0 where nothing is said.</summary>
    public long Rows { get; init => field = NotNegative(value); }

    /// <summary>The fewest goods, and the fewest bads, 0 or more; 0 where nothing is said.</summary>
    public long RowsOfEachClass { get; init => field = NotNegative(value); }

    internal Measure? Refusal(long goods, long bads) =>
        goods + bads == 0 || goods + bads < Rows ? Measure.Undefined(MeasureReason.TooFewRows)
        : goods == 0 || bads == 0 ? Measure.Undefined(MeasureReason.OneClassOnly)
        : Math.Min(goods, bads) < RowsOfEachClass ? Measure.Undefined(MeasureReason.TooFewRows)
        : null;

    private static long NotNegative(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
