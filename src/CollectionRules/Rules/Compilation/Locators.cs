using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CollectionRules.Rules.Compilation;

/// <summary>
/// Finds the atom of a code without branching on its value: a fact whose bounds lie close together has a small table of atoms by
/// code, the others count how many atoms start at or below the code, four at a time.
/// </summary>
internal sealed class Locators
{
    private const int LongestTable = 4_096;
    private const int MostCounted = 16;

    private readonly Locator[] locators;
    private readonly byte[] tables;
    private readonly long[] starts;

    public Locators(FactAtoms[] atoms)
    {
        locators = new Locator[atoms.Length];
        List<byte> allTables = [];
        List<long> allStarts = [];
        for (int slot = 0; slot < atoms.Length; slot++)
        {
            locators[slot] = Plan(atoms[slot], allTables, allStarts);
        }

        tables = [.. allTables];
        starts = [.. allStarts];
    }

    /// <summary>The atom of <paramref name="code"/>, which is no fault.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Locate(int slot, long code)
    {
        ref Locator locator = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(locators), slot);
        if (locator.Length > 0)
        {
            long place = Math.Min(Math.Max(code, locator.First), locator.Last) - locator.First;
            return Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(tables), (nint)(locator.Start + place));
        }

        return Search(ref locator, code);
    }

    private int Search(ref Locator locator, long code)
    {
        ref long first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(starts), locator.Start);
        if (locator.Counted > 0)
        {
            Vector256<long> value = Vector256.Create(code);
            Vector256<long> count = Vector256<long>.Zero;
            for (int i = 0; i < locator.Counted; i += 4)
            {
                // A comparison that holds is -1 in its lane.
                count -= Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref first, (nuint)i), value);
            }

            return (int)Vector256.Sum(count);
        }

        // The atom is the number of starts after the first that are at or below the code; the range halves without branching.
        int low = 0;
        for (int length = locator.Searched; length > 1;)
        {
            int half = length / 2;
            low = Unsafe.Add(ref first, low + half) <= code ? low + half : low;
            length -= half;
        }

        return low;
    }

    private static Locator Plan(FactAtoms atoms, List<byte> tables, List<long> starts)
    {
        // The table covers from one code below the second atom to the start of the last: what lies outside clamps to either end.
        ReadOnlySpan<long> all = atoms.Starts;
        int skipped = 1;
        while (skipped < all.Length && all[skipped] < FactCode.SmallestNumber)
        {
            skipped++;
        }

        bool hasSentinels = skipped > 1;
        if (all.Length == 1)
        {
            tables.Add(0);
            return new() { First = 0, Last = 0, Length = 1, Start = tables.Count - 1 };
        }

        long first = all[1] - 1, last = all[^1];
        if (!hasSentinels && all.Length <= 256 && last - first < LongestTable)
        {
            int start = tables.Count;
            for (long code = first; code <= last; code++)
            {
                tables.Add((byte)atoms.Locate(code));
            }

            return new() { First = first, Last = last, Length = (int)(last - first) + 1, Start = start };
        }

        int at = starts.Count;
        if (all.Length - 1 <= MostCounted)
        {
            starts.AddRange(all[1..]);
            int padding = (4 - ((all.Length - 1) % 4)) % 4;
            for (int i = 0; i < padding; i++)
            {
                starts.Add(long.MaxValue);
            }

            return new() { Start = at, Counted = all.Length - 1 + padding };
        }

        starts.AddRange(all);
        return new() { Start = at, Searched = all.Length };
    }

    /// <summary>How one fact is located.</summary>
    private struct Locator
    {
        public long First;
        public long Last;
        public int Length;
        public int Start;
        public int Counted;
        public int Searched;
    }
}
