using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CollectionRules.Rules.Compilation;

/// <summary>
/// A table ready to run: per column and atom a bit mask of the boxes that the atom leaves open. And over the columns, take the first
/// bit. Equal masks of a column are kept once.
/// </summary>
internal sealed class CompiledTable
{
    private readonly int[] slots;
    private readonly int[] firstMasks;
    private readonly int[] maskOf;
    private readonly ulong[] masks;
    private readonly ulong[] everything;
    private readonly int[] rowOfBox;
    private readonly int[]? groupOfBox;
    private readonly ulong[]? flat;

    private CompiledTable(int[] slots, int[] firstMasks, int[] maskOf, ulong[] masks, ulong[] everything, int[] rowOfBox, int[]? groupOfBox)
    {
        this.slots = slots;
        this.firstMasks = firstMasks;
        this.maskOf = maskOf;
        this.masks = masks;
        this.everything = everything;
        this.rowOfBox = rowOfBox;
        this.groupOfBox = groupOfBox;
        flat = everything.Length == 1 ? [.. maskOf.Select(index => masks[index])] : null;
    }

    /// <summary>The most mask words that one table may take: 128 MiB.</summary>
    public static long MostWords => 16L << 20;

    /// <summary>The slots that the table reads, in order.</summary>
    public ReadOnlySpan<int> Slots => slots;

    /// <summary>64-bit words of a mask.</summary>
    public int Words => everything.Length;

    public int BoxCount => rowOfBox.Length;

    /// <summary>Whether two rows that hold together may contradict each other.</summary>
    public bool HasConflicts => groupOfBox is not null;

    public int RowOf(int box) => rowOfBox[box];

    /// <summary>The group of a box; boxes of different groups contradict each other. 0 for all where nothing can.</summary>
    public int GroupOf(int box) => groupOfBox is null ? 0 : groupOfBox[box];

    /// <summary>The first word of the mask of an atom in a slot; all boxes where the table does not read the slot.</summary>
    public ulong FirstWord(int slot, int atom)
    {
        int column = slots.AsSpan().BinarySearch(slot);
        return column < 0 ? ulong.MaxValue : Mask(column, atom)[0];
    }

    /// <summary>The boxes there are, in the first word.</summary>
    public ulong FirstWordOfEverything => everything[0];

    /// <summary>The mask of an atom in a column, by the column's place in <see cref="Slots"/>.</summary>
    public ReadOnlySpan<ulong> Mask(int column, int atom) => masks.AsSpan(maskOf[firstMasks[column] + atom], Words);

    /// <summary>
    /// Makes masks; <see langword="null"/> when they would take more than <see cref="MostWords"/>. Rows of different
    /// <paramref name="groups"/> contradict each other when both hold; without groups none do.
    /// </summary>
    public static CompiledTable? Build(TablePlan plan, FactAtoms[] atoms, int[]? groups)
    {
        int words = Math.Max(1, (plan.Boxes.Length + 63) / 64);
        int[] slots = [.. plan.Boxes.SelectMany(static pair => pair.Box.Sets.Select(static set => set.Key)).Distinct().Order()];
        ulong[] everything = new ulong[words];
        for (int box = 0; box < plan.Boxes.Length; box++)
        {
            everything[box / 64] |= 1UL << (box % 64);
        }

        int[] firstMasks = new int[slots.Length];
        List<int> maskOf = [];
        List<ulong> pool = [.. new ulong[words]];
        for (int column = 0; column < slots.Length; column++)
        {
            firstMasks[column] = maskOf.Count;
            if (!AddColumn(plan, slots[column], atoms[slots[column]], words, maskOf, pool))
            {
                return null;
            }
        }

        int[] rowOfBox = [.. plan.Boxes.Select(static pair => pair.Row)];
        return new(slots, firstMasks, [.. maskOf], [.. pool], everything, rowOfBox, groups is null ? null : [.. rowOfBox.Select(row => groups[row])]);
    }

    /// <summary>The first box that holds, or -1; <paramref name="ambiguous"/> when another holds that contradicts it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(ReadOnlySpan<ushort> atoms, out bool ambiguous)
    {
        if (flat is null)
        {
            return FirstOfMany(atoms, out ambiguous);
        }

        ulong hits = Hits(flat, ref MemoryMarshal.GetReference(atoms));
        if (hits == 0)
        {
            ambiguous = false;
            return -1;
        }

        int first = BitOperations.TrailingZeroCount(hits);
        ambiguous = groupOfBox is not null && Contradicts(first, hits & (hits - 1), 0);
        return first;
    }

    /// <summary>The boxes that hold; <paramref name="hits"/> has <see cref="Words"/> words.</summary>
    public void AllHits(ReadOnlySpan<ushort> atoms, Span<ulong> hits)
    {
        everything.CopyTo(hits);
        for (int column = 0; column < slots.Length; column++)
        {
            ReadOnlySpan<ulong> mask = Mask(column, atoms[slots[column]]);
            for (int word = 0; word < hits.Length; word++)
            {
                hits[word] &= mask[word];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Hits(ulong[] table, ref ushort atoms)
    {
        ulong hits = everything[0];
        ref ulong mask = ref MemoryMarshal.GetArrayDataReference(table);
        ref int start = ref MemoryMarshal.GetArrayDataReference(firstMasks);
        int[] columns = slots;
        for (int column = 0; column < columns.Length; column++)
        {
            hits &= Unsafe.Add(ref mask, Unsafe.Add(ref start, column) + Unsafe.Add(ref atoms, columns[column]));
        }

        return hits;
    }

    private int FirstOfMany(ReadOnlySpan<ushort> atoms, out bool ambiguous)
    {
        ambiguous = false;
        int first = -1;
        for (int word = 0; word < everything.Length; word++)
        {
            ulong hits = everything[word];
            for (int column = 0; column < slots.Length && hits != 0; column++)
            {
                hits &= masks[maskOf[firstMasks[column] + atoms[slots[column]]] + word];
            }

            if (hits == 0)
            {
                continue;
            }

            if (first < 0)
            {
                first = (word * 64) + BitOperations.TrailingZeroCount(hits);
                hits &= hits - 1;
            }

            if (groupOfBox is null)
            {
                return first;
            }

            if (Contradicts(first, hits, word))
            {
                ambiguous = true;
                return first;
            }
        }

        return first;
    }

    private bool Contradicts(int first, ulong others, int word)
    {
        for (; others != 0; others &= others - 1)
        {
            if (groupOfBox![(word * 64) + BitOperations.TrailingZeroCount(others)] != groupOfBox[first])
            {
                return true;
            }
        }

        return false;
    }

    private static bool AddColumn(TablePlan plan, int slot, FactAtoms atoms, int words, List<int> maskOf, List<ulong> pool)
    {
        // Where a box opens and closes along the atoms; a running mask then gives each atom's.
        List<int>[] flips = new List<int>[atoms.Count + 1];
        ulong[] running = new ulong[words];
        for (int box = 0; box < plan.Boxes.Length; box++)
        {
            if (plan.Boxes[box].Box[slot] is not { } set)
            {
                running[box / 64] |= 1UL << (box % 64);
                continue;
            }

            foreach ((int first, int last) in atoms.Of(set))
            {
                (flips[first] ??= []).Add(box);
                (flips[last + 1] ??= []).Add(box);
            }
        }

        HashSet<int> known = new(new MaskComparer(pool, words));
        for (int atom = 0; atom < atoms.Count; atom++)
        {
            foreach (int box in flips[atom] ?? [])
            {
                running[box / 64] ^= 1UL << (box % 64);
            }

            int index = pool.Count;
            pool.AddRange(running);
            if (known.TryGetValue(index, out int same))
            {
                pool.RemoveRange(index, words);
                index = same;
            }
            else if (pool.Count > MostWords)
            {
                return false;
            }
            else
            {
                known.Add(index);
            }

            maskOf.Add(index);
        }

        return true;
    }

    /// <summary>Compares masks by where they begin in the pool, so that none is kept twice.</summary>
    private sealed class MaskComparer(List<ulong> pool, int words) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => Mask(x).SequenceEqual(Mask(y));

        public int GetHashCode(int obj)
        {
            HashCode hash = default;
            hash.AddBytes(MemoryMarshal.AsBytes(Mask(obj)));
            return hash.ToHashCode();
        }

        private ReadOnlySpan<ulong> Mask(int index) => CollectionsMarshal.AsSpan(pool).Slice(index, words);
    }
}
