namespace CollectionRules.Rules.Compilation;

/// <summary>One set per fact that is restricted; a fact that is absent may have any value, missing included. The whole holds where every set does.</summary>
internal sealed class Box
{
    private readonly SortedList<int, CodeSet> sets;

    private Box(SortedList<int, CodeSet> sets)
    {
        this.sets = sets;
        Weight = 1 + sets.Values.Sum(static set => set.Ranges.Length);
    }

    /// <summary>Every row.</summary>
    public static Box Everything { get; } = new([]);

    /// <summary>What it costs to look at the box: one, and one for each range of each set.</summary>
    public int Weight { get; }

    public IEnumerable<KeyValuePair<int, CodeSet>> Sets => sets;

    public static Box Of(int slot, CodeSet set) => new(new SortedList<int, CodeSet> { [slot] = set });

    public CodeSet? this[int slot] => sets.GetValueOrDefault(slot);

    /// <summary>The common part, or <see langword="null"/> when there is none.</summary>
    public Box? Intersect(Box other)
    {
        SortedList<int, CodeSet> shared = new(sets);
        foreach ((int slot, CodeSet set) in other.sets)
        {
            CodeSet both = shared.TryGetValue(slot, out CodeSet? mine) ? mine.Intersect(set) : set;
            if (both.IsEmpty)
            {
                return null;
            }

            shared[slot] = both;
        }

        return new(shared);
    }

    /// <summary>Whether every row of this box lies in <paramref name="other"/>.</summary>
    public bool IsInside(Box other)
    {
        foreach ((int slot, CodeSet set) in other.sets)
        {
            if (!sets.TryGetValue(slot, out CodeSet? mine) || !mine.IsSubsetOf(set))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One box for two that differ in at most one fact, or <see langword="null"/> when they differ in more.</summary>
    public Box? Merge(Box other)
    {
        if (sets.Count != other.sets.Count)
        {
            return null;
        }

        int differing = -1;
        for (int i = 0; i < sets.Count; i++)
        {
            if (sets.Keys[i] != other.sets.Keys[i])
            {
                return null;
            }

            if (!sets.Values[i].Equals(other.sets.Values[i]))
            {
                if (differing >= 0)
                {
                    return null;
                }

                differing = i;
            }
        }

        return differing < 0
            ? this
            : new Box(new SortedList<int, CodeSet>(sets) { [sets.Keys[differing]] = sets.Values[differing].Union(other.sets.Values[differing]) });
    }
}
