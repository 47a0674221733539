namespace CollectionRules.Rules.Compilation;

/// <summary>
/// How the atoms of one fact are found without branching on the value: by a small table where the bounds lie close together, by
/// counting the starts at or below the code where there are few, by halving the starts otherwise.
/// </summary>
internal sealed class LocatorPlan
{
    private const int LongestTable = 4_096;
    private const int MostCounted = 16;

    private LocatorPlan(long first, long last, byte[] table, long[] counted, long[] searched)
    {
        First = first;
        Last = last;
        Table = table;
        Counted = counted;
        Searched = searched;
    }

    /// <summary>The code of the table's first entry; lower codes clamp to it.</summary>
    public long First { get; }

    /// <summary>The code of the table's last entry; higher codes clamp to it.</summary>
    public long Last { get; }

    /// <summary>The atom of each code from <see cref="First"/> to <see cref="Last"/>; empty when there is no table.</summary>
    public byte[] Table { get; }

    /// <summary>The starts after the first, filled up to a multiple of four with the largest number; empty when they are not counted.</summary>
    public long[] Counted { get; }

    /// <summary>All starts; empty when they are not searched.</summary>
    public long[] Searched { get; }

    public static LocatorPlan Of(FactAtoms atoms)
    {
        long[] starts = atoms.Starts;
        if (starts.Length == 1)
        {
            return new(0, 0, [0], [], []);
        }

        // A table reaches from one code below the second atom to the start of the last; what lies outside clamps to either end. With
        // sentinels among the starts it would be far too long.
        long first = starts[1] - 1, last = starts[^1];
        bool isShort = starts.Length <= 256 && (UInt128)((Int128)last - first) < LongestTable;
        if (isShort)
        {
            byte[] table = new byte[(int)(last - first) + 1];
            for (int i = 0; i < table.Length; i++)
            {
                table[i] = (byte)atoms.Locate(first + i);
            }

            return new(first, last, table, [], []);
        }

        if (starts.Length - 1 <= MostCounted)
        {
            long[] counted = new long[(starts.Length + 2) / 4 * 4];
            counted.AsSpan().Fill(long.MaxValue);
            starts.AsSpan(1).CopyTo(counted);
            return new(0, 0, [], counted, []);
        }

        return new(0, 0, [], [], starts);
    }
}
