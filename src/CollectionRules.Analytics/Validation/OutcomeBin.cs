using System.Collections.Immutable;
using System.Globalization;

namespace CollectionRules.Analytics.Validation;

/// <summary>How many accounts of a bin or band turned out good and bad.</summary>
public sealed record OutcomeBin
{
    /// <summary>Counts a bin.</summary>
    /// <param name="label">What the bin is called.</param>
    /// <param name="goods">The goods, 0 or more.</param>
    /// <param name="bads">The bads, 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public OutcomeBin(string label, long goods, long bads)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentOutOfRangeException.ThrowIfNegative(goods);
        ArgumentOutOfRangeException.ThrowIfNegative(bads);
        (Label, Goods, Bads, Count) = (label, goods, bads, goods + bads);
    }

    /// <summary>What the bin is called.</summary>
    public string Label { get; }

    /// <summary>How many turned out good.</summary>
    public long Goods { get; }

    /// <summary>How many turned out bad.</summary>
    public long Bads { get; }

    /// <summary>Goods and bads.</summary>
    public long Count { get; }

    /// <summary>The share of bads, 0 to 1; not defined for an empty bin (<see cref="MeasureReason.EmptyBin"/>).</summary>
    public Measure BadRate => Measure.Ratio(Bads, Count, MeasureReason.EmptyBin);

    /// <summary>Counts rows by their value: each distinct value is a bin.</summary>
    /// <param name="rows">The value of each row, compared ordinally, and whether the row turned out bad.</param>
    /// <returns>A bin for each distinct value, in ordinal order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static ImmutableArray<OutcomeBin> CountByValue(IEnumerable<(string Value, bool IsBad)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        SortedDictionary<string, (long Goods, long Bads)> counts = new(StringComparer.Ordinal);
        foreach ((string value, bool isBad) in rows)
        {
            (long goods, long bads) = counts.GetValueOrDefault(value);
            counts[value] = isBad ? (goods, bads + 1) : (goods + 1, bads);
        }

        return [.. counts.Select(static pair => new OutcomeBin(pair.Key, pair.Value.Goods, pair.Value.Bads))];
    }

    /// <summary>Label and counts.</summary>
    /// <returns>For example <c>own: 527 good, 186 bad</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Label}: {Goods} good, {Bads} bad");
}
