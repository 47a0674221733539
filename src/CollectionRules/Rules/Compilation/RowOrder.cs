using System.Collections.Immutable;

namespace CollectionRules.Rules.Compilation;

/// <summary>The order in which a table's rows win, and which rows may not hold together.</summary>
internal static class RowOrder
{
    /// <summary>The places of the rows: by output values for the two output policies, as written otherwise.</summary>
    public static IEnumerable<int> Of(HitPolicy policy, ImmutableArray<TableOutput> outputs, ImmutableArray<DecisionRow> rows)
    {
        IEnumerable<int> written = Enumerable.Range(0, rows.Length);
        return policy is HitPolicy.Priority or HitPolicy.OutputOrder
            ? written.OrderBy(row => Ranks(outputs, rows[row]), RankComparer.Instance)
            : written;
    }

    /// <summary>A number per row: rows of different numbers contradict each other when both hold. <see langword="null"/> when none can.</summary>
    public static int[]? Groups(HitPolicy policy, ImmutableArray<DecisionRow> rows)
    {
        if (policy == HitPolicy.Unique)
        {
            return [.. Enumerable.Range(0, rows.Length)];
        }

        if (policy != HitPolicy.Any)
        {
            return null;
        }

        Dictionary<string, int> known = new(StringComparer.Ordinal);
        int[] groups = new int[rows.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            string key = string.Join('\0', rows[row].Outputs.Select(static value => $"{(int)value.Kind}:{value}"));
            if (!known.TryGetValue(key, out groups[row]))
            {
                known.Add(key, groups[row] = known.Count);
            }
        }

        return groups;
    }

    public static bool SameOutputs(DecisionRow left, DecisionRow right) => left.Outputs.AsSpan().SequenceEqual(right.Outputs.AsSpan());

    /// <summary>The place of each output among its fact's values; <em>other</em> comes after them, missing last.</summary>
    private static ImmutableArray<int> Ranks(ImmutableArray<TableOutput> outputs, DecisionRow row) =>
        [.. outputs.Select((output, i) => row.Outputs[i].Word is { } word ? (int)FactUniverse.CategoryCode(output.Fact, word) : int.MaxValue)];

    private sealed class RankComparer : IComparer<ImmutableArray<int>>
    {
        public static RankComparer Instance { get; } = new();

        public int Compare(ImmutableArray<int> x, ImmutableArray<int> y) => x.AsSpan().SequenceCompareTo(y.AsSpan());
    }
}
