namespace CollectionRules.Analytics.Validation;

/// <summary>How many accounts of a bin there are now and were at the time of reference.</summary>
public sealed record StabilityBin
{
    /// <summary>Counts a bin.</summary>
    /// <param name="label">What the bin is called.</param>
    /// <param name="actual">The accounts of the sample that is looked at, 0 or more.</param>
    /// <param name="expected">The accounts of the sample of reference, 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public StabilityBin(string label, long actual, long expected)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentOutOfRangeException.ThrowIfNegative(actual);
        ArgumentOutOfRangeException.ThrowIfNegative(expected);
        (Label, Actual, Expected) = (label, actual, expected);
    }

    /// <summary>What the bin is called.</summary>
    public string Label { get; }

    /// <summary>The accounts of the sample that is looked at.</summary>
    public long Actual { get; }

    /// <summary>The accounts of the sample of reference.</summary>
    public long Expected { get; }
}
