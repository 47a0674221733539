using System.Runtime.Intrinsics;
using CollectionRules.Rules.Compilation;
using CollectionRules.Scoring.Compilation;

namespace CollectionRules;

/// <summary>A card as step functions of columns.</summary>
internal sealed class BatchCard
{
    private readonly StepColumn[] points;
    private readonly (StepColumn Column, int First)[] unmatched;
    private readonly int first;
    private readonly int[] cuts;
    private readonly int lastGrade;

    public BatchCard(CoreProgram program)
    {
        CompiledCard card = program.Card!;
        Decimals = card.Decimals;
        cuts = [.. card.Cuts.Select(static cut => (int)Math.Clamp(cut, -NarrowCode.Largest, NarrowCode.Largest))];
        lastGrade = card.LastGrade;
        List<StepColumn> sums = [];
        List<(StepColumn, int)> holes = [];
        long start = card.Initial;
        for (int place = 0; place < card.Slots.Length; place++)
        {
            int slot = card.Slots[place];
            int[] starts = Starts(program.Atoms[slot]);
            int at = place;
            int[] units = [.. Enumerable.Range(0, starts.Length).Select(atom => card.TryPoints(at, atom, out long worth) ? (int)worth : 0)];
            int[] missing = [.. Enumerable.Range(0, starts.Length).Select(atom => card.TryPoints(at, atom, out _) ? 0 : -1)];
            (int below, StepColumn column) = StepColumn.Of(slot, -1, starts, units, static (left, right) => right - left);
            start += below;
            sums.Add(column);
            if (missing.Contains(-1))
            {
                (int bare, StepColumn hole) = StepColumn.Of(slot, -1, starts, missing, static (left, right) => left ^ right);
                holes.Add((hole, bare));
            }
        }

        first = (int)start;
        points = [.. sums];
        unmatched = [.. holes];
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
        Span<int> score = buffers.Column(BlockBuffers.Score), grade = buffers.Column(BlockBuffers.Grade), odd = buffers.Column(BlockBuffers.Odd);
        score.Fill(first);
        foreach (StepColumn column in points)
        {
            ref int source = ref column.Source(ref buffers);
            for (int i = 0; i < score.Length; i += Vector256<int>.Count)
            {
                Vector256<int> sum = Vector256.LoadUnsafe(ref score[0], (nuint)i) + column.Sum(Vector256.LoadUnsafe(ref source, (nuint)i));
                sum.StoreUnsafe(ref score[0], (nuint)i);
            }
        }

        foreach ((StepColumn column, int bare) in unmatched)
        {
            ref int source = ref column.Source(ref buffers);
            for (int i = 0; i < odd.Length; i += Vector256<int>.Count)
            {
                Vector256<int> mask = column.Flip(Vector256.LoadUnsafe(ref source, (nuint)i), Vector256.Create(bare));
                (Vector256.LoadUnsafe(ref odd[0], (nuint)i) | mask).StoreUnsafe(ref odd[0], (nuint)i);
            }
        }

        for (int i = 0; i < score.Length; i += Vector256<int>.Count)
        {
            Grade(Vector256.LoadUnsafe(ref score[0], (nuint)i)).StoreUnsafe(ref grade[0], (nuint)i);
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

    /// <summary>The starts of a fact's atoms in 32 bits; the first is below all codes.</summary>
    public static int[] Starts(FactAtoms atoms) => [.. atoms.Starts.Select(static start => start > FactCode.LargestNumber ? int.MaxValue : NarrowCode.Of(start))];
}
