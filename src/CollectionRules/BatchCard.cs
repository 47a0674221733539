using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CollectionRules.Rules.Compilation;
using CollectionRules.Scoring.Compilation;

namespace CollectionRules;

/// <summary>A card as step functions of columns.</summary>
internal sealed class BatchCard
{
    private readonly StepColumn[] points;
    private readonly (StepColumn Column, int First)[] matched;
    private readonly int first;
    private readonly int[] cuts;
    private readonly int lastGrade;

    public BatchCard(CoreProgram program)
    {
        CompiledCard card = program.Card!;
        Decimals = card.Decimals;
        cuts = [.. card.Cuts.ToArray().Select(static cut => (int)Math.Clamp(cut, -NarrowCode.Largest, NarrowCode.Largest))];
        lastGrade = card.LastGrade;
        List<StepColumn> sums = [];
        List<(StepColumn, int)> fires = [];
        long start = card.Initial;
        for (int place = 0; place < card.Slots.Length; place++)
        {
            int slot = card.Slots[place];
            int[] starts = Starts(program.Atoms[slot]);
            int at = place;
            int[] units = [.. Enumerable.Range(0, starts.Length).Select(atom => card.TryPoints(at, atom, out long worth) ? (int)worth : 0)];
            int[] bins = [.. Enumerable.Range(0, starts.Length).Select(atom => card.TryPoints(at, atom, out _) ? -1 : 0)];
            (int below, StepColumn column) = StepColumn.Of(slot, starts, units, static (left, right) => right - left);
            start += below;
            sums.Add(column);

            // The first atom holds nothing but the fault, which is marked anyhow.
            if (bins.AsSpan(1).Contains(0))
            {
                (int bare, StepColumn fire) = StepColumn.Of(slot, starts, bins, static (left, right) => left ^ right);
                fires.Add((fire, bare));
            }
        }

        first = (int)start;
        points = [.. sums];
        matched = [.. fires];
    }

    public int Decimals { get; }

    /// <summary>Whether the card is flat and its scores fit 32 bits with their sign.</summary>
    public static bool Fits(CoreProgram program)
    {
        if (program.Card is not { } card)
        {
            return true;
        }

        if (!card.IsFlat || program.ReadsScore)
        {
            return false;
        }

        long most = Math.Abs(card.Initial);
        for (int place = 0; place < card.Slots.Length; place++)
        {
            long largest = 0;
            for (int atom = 0; atom < program.Atoms[card.Slots[place]].Count; atom++)
            {
                largest = card.TryPoints(place, atom, out long units) ? Math.Max(largest, Math.Abs(units)) : largest;
            }

            most += largest;
        }

        return most < NarrowCode.Largest / 2;
    }

    public void Score(ref BlockBuffers buffers)
    {
        for (int row = 0; row < BlockBuffers.Rows; row += StepColumn.Rows)
        {
            Vector256<int> a = Vector256.Create(first), b = a, c = a, d = a;
            foreach (StepColumn column in points)
            {
                column.Add(ref Unsafe.Add(ref column.Source(ref buffers), row), ref a, ref b, ref c, ref d);
            }

            Store(buffers.Scores, row, a, b, c, d);
            Store(buffers.Grades, row, Grade(a), Grade(b), Grade(c), Grade(d));
        }

        if (matched.Length > 0)
        {
            MarkUnmatched(ref buffers);
        }
    }

    private void MarkUnmatched(ref BlockBuffers buffers)
    {
        for (int row = 0; row < BlockBuffers.Rows; row += StepColumn.Rows)
        {
            Vector256<int> a = Vector256<int>.AllBitsSet, b = a, c = a, d = a;
            foreach ((StepColumn column, int bare) in matched)
            {
                column.And(ref Unsafe.Add(ref column.Source(ref buffers), row), bare, ref a, ref b, ref c, ref d);
            }

            Span<int> odd = buffers.Odd.Slice(row, StepColumn.Rows);
            Store(odd, 0, Vector256.Create<int>(odd) | ~a, Vector256.Create<int>(odd[8..]) | ~b, Vector256.Create<int>(odd[16..]) | ~c, Vector256.Create<int>(odd[24..]) | ~d);
        }
    }

    private Vector256<int> Grade(Vector256<int> score)
    {
        // A comparison that holds is -1 in its lane: the grade is the number of cuts not reached.
        Vector256<int> grade = Vector256<int>.Zero;
        foreach (int cut in cuts)
        {
            grade -= Vector256.LessThan(score, Vector256.Create(cut));
        }

        Vector256<int> none = Vector256.Equals(grade, Vector256.Create(cuts.Length));
        return Vector256.ConditionalSelect(none, Vector256.Create(lastGrade), grade);
    }

    private static void Store(Span<int> target, int row, Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d)
    {
        a.CopyTo(target[row..]);
        b.CopyTo(target[(row + 8)..]);
        c.CopyTo(target[(row + 16)..]);
        d.CopyTo(target[(row + 24)..]);
    }

    /// <summary>The starts of a fact's atoms in 32 bits; the first is below all codes.</summary>
    public static int[] Starts(FactAtoms atoms) => [.. atoms.Starts.Select(static start => start > FactCode.LargestNumber ? int.MaxValue : NarrowCode.Of(start))];
}
