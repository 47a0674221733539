namespace CollectionRules.Rules.Compilation;

/// <summary>
/// One fact's codes cut into atoms: pieces inside which no set that is used distinguishes anything. Atom <c>a</c> runs from
/// <c>Starts[a]</c> (included) to <c>Starts[a + 1]</c> (excluded); the first starts at the lowest code there is.
/// </summary>
internal sealed class FactAtoms
{
    private FactAtoms(long[] starts) => Starts = starts;

    public long[] Starts { get; }

    public int Count => Starts.Length;

    public static FactAtoms Of(IEnumerable<CodeSet> sets, FactUniverse universe)
    {
        SortedSet<long> starts = [long.MinValue];
        foreach (CodeRange range in sets.Append(universe.Regular).Append(universe.All).SelectMany(static set => set.Ranges))
        {
            starts.Add(range.First);
            if (range.Last != long.MaxValue)
            {
                starts.Add(range.Last + 1);
            }
        }

        return new([.. starts]);
    }

    /// <summary>The atom of a code.</summary>
    public int Locate(long code)
    {
        int index = Array.BinarySearch(Starts, code);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>The atoms of a set that was used to make them, as pairs of first and last.</summary>
    public IEnumerable<(int First, int Last)> Of(CodeSet set)
    {
        foreach (CodeRange range in set.Ranges)
        {
            yield return (Locate(range.First), Locate(range.Last));
        }
    }
}
