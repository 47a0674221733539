using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring.Compilation;

/// <summary>
/// A card ready to run. Characteristics on one fact with fixed points become points per atom, and those on the same fact one sum;
/// the others run as first-hit tables. Points count in units of the card's last decimal.
/// </summary>
internal sealed class CompiledCard
{
    private const long Unmatched = CompiledScore.Unmatched;

    private readonly FactSchema schema;
    private readonly int[] slots;
    private readonly int[] starts;
    private readonly long[] points;
    private readonly ImmutableArray<TabledCharacteristic> tabled;
    private readonly long initial;
    private readonly int roundTo;
    private readonly RoundingRule rule;
    private readonly long[] cuts;
    private readonly int[] gradeOfCount;
    private readonly bool skips;

    private CompiledCard(FactSchema schema, int[] slots, int[] starts, long[] points, ImmutableArray<TabledCharacteristic> tabled, ScorecardBuilder draft, int decimals)
    {
        this.schema = schema;
        this.slots = slots;
        this.starts = starts;
        this.points = points;
        this.tabled = tabled;
        initial = FactCode.OfNumber(draft.InitialScore, decimals) >> 1;
        roundTo = draft.RoundedDecimals;
        rule = draft.RoundingRule;
        skips = draft.UnmatchedTreatment == UnmatchedTreatment.Skipped;
        Decimals = decimals;
        cuts = [.. draft.Grades.Where(static grade => grade.From is not null).Select(grade => CeilingUnits(grade.From!.Value, decimals))];
        LastGrade = draft.Grades is [.., { From: null }] ? draft.Grades.Count - 1 : draft.Grades.Count;
        gradeOfCount = [.. Enumerable.Range(0, cuts.Length), LastGrade];
    }

    public int Decimals { get; }

    /// <summary>The lowest score of each bounded grade, in units, from the best down.</summary>
    public ReadOnlySpan<long> Cuts => cuts;

    /// <summary>The grade below all cuts: the open last one, or ungraded.</summary>
    public int LastGrade { get; }

    public long Initial => initial;

    /// <summary>Whether every characteristic is points per atom of one fact.</summary>
    public bool IsFlat => tabled.IsEmpty;

    public ReadOnlySpan<int> Slots => slots;

    public static CompiledCard? Build(string path, ScorecardBuilder draft, ImmutableArray<Characteristic> characteristics, int decimals, CardPlan plan, FactSchema schema, FactAtoms[] atoms, DiagnosticBag bag)
    {
        SortedDictionary<int, long[]> flat = [];
        ImmutableArray<TabledCharacteristic>.Builder tabled = ImmutableArray.CreateBuilder<TabledCharacteristic>();
        for (int i = 0; i < characteristics.Length; i++)
        {
            int slot = CardPlan.SingleSlot(plan.Characteristics[i]);
            if (slot >= 0 && characteristics[i].Bins.All(static bin => bin.Points.IsConstant))
            {
                AddFlat(plan.Characteristics[i], characteristics[i], slot, atoms[slot], decimals, draft.UnmatchedTreatment == UnmatchedTreatment.Skipped ? 0 : Unmatched, flat);
            }
            else if (CompiledTable.Build(plan.Characteristics[i], atoms, groups: null) is { } table)
            {
                tabled.Add(new(characteristics[i], table, decimals));
            }
            else
            {
                bag.Report(DiagnosticCode.LimitMemory, path);
                return null;
            }
        }

        int[] starts = new int[flat.Count];
        List<long> points = [];
        foreach ((int at, long[] sums) in flat.Values.Select(static (sums, at) => (at, sums)))
        {
            starts[at] = points.Count;
            points.AddRange(sums);
        }

        return new(schema, [.. flat.Keys], starts, [.. points], tabled.ToImmutable(), draft, decimals);
    }

    /// <summary>The points of an atom of any slot, or the mark of an unmatched one; 0 where the card does not read the slot.</summary>
    public long FlatPoints(int slot, int atom)
    {
        int place = slots.AsSpan().BinarySearch(slot);
        return place < 0 ? 0 : points[starts[place] + atom];
    }

    /// <summary>The points of the characteristics on the slot at <paramref name="place"/> for one atom; false when no bin fires.</summary>
    public bool TryPoints(int place, int atom, out long units)
    {
        units = points[starts[place] + atom];
        return CompiledScore.IsMatched(units);
    }

    /// <summary>The score in units; false when some characteristic has no bin that fires.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryScore(ReadOnlySpan<ushort> atoms, ReadOnlySpan<long> codes, ReadOnlySpan<decimal> values, out long units)
    {
        ref ushort atom = ref MemoryMarshal.GetReference(atoms);
        ref long first = ref MemoryMarshal.GetArrayDataReference(points);
        ref int start = ref MemoryMarshal.GetArrayDataReference(starts);
        long sum = initial;
        int[] places = slots;
        for (int i = 0; i < places.Length; i++)
        {
            sum = unchecked(sum + Unsafe.Add(ref first, Unsafe.Add(ref start, i) + Unsafe.Add(ref atom, places[i])));
        }

        units = sum;
        return CompiledScore.IsMatched(sum) && (tabled.IsEmpty || TryTabled(atoms, codes, values, ref units));
    }

    /// <summary>The grade of a score in units, by its place in the grade fact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int GradeOf(long units)
    {
        int grade = 0;
        long[] bounds = cuts;
        foreach (long cut in bounds)
        {
            grade = unchecked(grade + (units < cut ? 1 : 0));
        }

        return gradeOfCount[grade];
    }

    private bool TryTabled(ReadOnlySpan<ushort> atoms, ReadOnlySpan<long> codes, ReadOnlySpan<decimal> values, ref long units)
    {
        foreach (TabledCharacteristic characteristic in tabled)
        {
            int box = characteristic.Table.First(atoms, out _);
            if (box < 0)
            {
                if (skips)
                {
                    continue;
                }

                return false;
            }

            int bin = characteristic.Table.RowOf(box);
            if (characteristic.Fixed[bin] is { } constant)
            {
                units += constant;
            }
            else if (PointsArithmetic.TryUnits(characteristic.Characteristic.Bins[bin].Points, schema, codes, values, roundTo, rule, Decimals, out long computed))
            {
                units += computed;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static void AddFlat(TablePlan plan, Characteristic characteristic, int slot, FactAtoms atoms, int decimals, long unmatched, SortedDictionary<int, long[]> flat)
    {
        if (!flat.TryGetValue(slot, out long[]? sums))
        {
            flat.Add(slot, sums = new long[atoms.Count]);
        }

        bool[] taken = new bool[atoms.Count];
        foreach ((int row, Box box) in plan.Boxes)
        {
            long units = FactCode.OfNumber(characteristic.Bins[row].Points.Constant, decimals) >> 1;
            IEnumerable<(int First, int Last)> pieces = box[slot] is { } set ? atoms.Of(set) : [(0, atoms.Count - 1)];
            foreach ((int first, int last) in pieces)
            {
                for (int atom = first; atom <= last; atom++)
                {
                    sums[atom] += taken[atom] ? 0 : units;
                    taken[atom] = true;
                }
            }
        }

        for (int atom = 0; atom < taken.Length; atom++)
        {
            sums[atom] += taken[atom] ? 0 : unmatched;
        }
    }

    private static long CeilingUnits(decimal bound, int decimals)
    {
        long code = FactCode.OfNumber(bound, decimals);
        return (code >> 1) + (code & 1);
    }

    /// <summary>A characteristic over several facts, or with computed points.</summary>
    private sealed class TabledCharacteristic(Characteristic characteristic, CompiledTable table, int decimals)
    {
        public Characteristic Characteristic { get; } = characteristic;

        public CompiledTable Table { get; } = table;

        public ImmutableArray<long?> Fixed { get; } =
            [.. characteristic.Bins.Select(bin => bin.Points.IsConstant ? FactCode.OfNumber(bin.Points.Constant, decimals) >> 1 : (long?)null)];
    }
}
