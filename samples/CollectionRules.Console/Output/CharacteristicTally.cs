using CollectionRules.Analytics;
using CollectionRules.Analytics.Validation;

namespace CollectionRules.Cli.Output;

/// <summary>How the accounts of one characteristic are distributed over its bins.</summary>
internal sealed class CharacteristicTally(string name)
{
    private readonly SortedDictionary<string, Counts> bins = new(StringComparer.Ordinal);

    public string Name => name;

    /// <summary>How many bins hold an account.</summary>
    public int Bins => bins.Count;

    public void Add(string bin, decimal? points, bool isBad, bool isEven)
    {
        Counts before = bins.GetValueOrDefault(bin);
        bins[bin] = new Counts(points, before.Goods + (isBad ? 0 : 1), before.Bads + (isBad ? 1 : 0), before.Odd + (isEven ? 0 : 1), before.Even + (isEven ? 1 : 0));
    }

    public WoeTable Woe(ZeroCellRule rule) => WoeTable.Of(bins.Select(static pair => new OutcomeBin(pair.Key, pair.Value.Goods, pair.Value.Bads)), zeroCells: rule);

    public StabilityTable Stability(ZeroCellRule rule) =>
        StabilityTable.Compare(bins.Select(static pair => new StabilityBin(pair.Key, pair.Value.Even, pair.Value.Odd)), rule);

    /// <summary>The shift in points; null where bins have none.</summary>
    public Measure? Shift(StabilityTable table) =>
        bins.Values.All(static one => one.Points is not null) ? table.ShiftInPoints(bins.Values.Select(static one => one.Points!.Value)) : null;

    private readonly record struct Counts(decimal? Points, long Goods, long Bads, long Odd, long Even);
}
