using System.Numerics;
using System.Runtime.Intrinsics;
using CollectionRules.Rules.Compilation;

namespace CollectionRules;

/// <summary>A table as step functions of columns: each column's mask, 32 boxes to a word, and their conjunction.</summary>
internal sealed class BatchTable
{
    private const int MostWords = 8;

    private readonly Word[] words;
    private readonly int[] rowOfBox;
    private readonly int[] answerOfBox;
    private readonly int missing;
    private readonly bool hasConflicts;

    private BatchTable(CoreProgram program, CoreTable table)
    {
        CompiledTable compiled = table.Compiled;
        hasConflicts = compiled.HasConflicts;
        missing = table.Default;
        rowOfBox = [.. Enumerable.Range(0, compiled.BoxCount).Select(compiled.RowOf)];
        answerOfBox = [.. rowOfBox.Select(row => table.AnswerOfRow[row])];
        words = [.. Enumerable.Range(0, Math.Max(1, (compiled.BoxCount + 31) / 32)).Select(word => WordOf(program, compiled, word))];
    }

    public static bool Fits(CoreTable? table) => table is null || table.Compiled.BoxCount <= MostWords * 32;

    public static BatchTable? Of(CoreProgram program, CoreTable? table) => table is null ? null : new(program, table);

    public void Ask(ref BlockBuffers buffers, int answerColumn, int rowColumn)
    {
        Span<int> answer = buffers.Column(answerColumn), row = buffers.Column(rowColumn), odd = buffers.Column(BlockBuffers.Odd), hits = buffers.Column(BlockBuffers.Hits);
        for (int word = 0; word < words.Length; word++)
        {
            Hit(words[word], ref buffers, hits);
            Take(word, hits, answer, row, odd);
        }
    }

    private static void Hit(Word word, ref BlockBuffers buffers, Span<int> hits)
    {
        hits.Fill(word.Everything);
        foreach ((StepColumn column, int first) in word.Columns)
        {
            ref int source = ref column.Source(ref buffers);
            for (int i = 0; i < hits.Length; i += Vector256<int>.Count)
            {
                Vector256<int> mask = column.Flip(Vector256.LoadUnsafe(ref source, (nuint)i), Vector256.Create(first));
                (Vector256.LoadUnsafe(ref hits[0], (nuint)i) & mask).StoreUnsafe(ref hits[0], (nuint)i);
            }
        }
    }

    private void Take(int word, ReadOnlySpan<int> hits, Span<int> answer, Span<int> row, Span<int> odd)
    {
        for (int i = 0; i < hits.Length; i++)
        {
            uint hit = unchecked((uint)hits[i]);
            if (word > 0 && (answer[i] >= 0 || odd[i] != 0))
            {
                // An earlier word has the answer; with conflicts a second hit is for the program to judge.
                odd[i] |= hasConflicts && hit != 0 ? 1 : 0;
                continue;
            }

            if (hit == 0)
            {
                answer[i] = -1;
                row[i] = -1;
                if (word == words.Length - 1)
                {
                    answer[i] = missing;
                    odd[i] |= missing < 0 ? 1 : 0;
                }

                continue;
            }

            int box = (word * 32) + BitOperations.TrailingZeroCount(hit);
            answer[i] = answerOfBox[box];
            row[i] = rowOfBox[box];
            odd[i] |= hasConflicts && (hit & (hit - 1)) != 0 ? 1 : 0;
        }
    }

    private static Word WordOf(CoreProgram program, CompiledTable table, int word)
    {
        int boxes = Math.Min(32, table.BoxCount - (word * 32));
        int everything = boxes <= 0 ? 0 : boxes == 32 ? -1 : (1 << boxes) - 1;
        List<(StepColumn, int)> columns = [];
        for (int column = 0; column < table.Slots.Length; column++)
        {
            int slot = table.Slots[column];
            int decided = Decided(program, slot);
            FactAtoms atoms = program.Atoms[slot];
            int at = column;
            int[] masks = [.. Enumerable.Range(0, atoms.Count).Select(atom => unchecked((int)(uint)(table.Mask(at, atom)[word / 2] >> (32 * (word % 2)))))];
            (int first, StepColumn steps) = StepColumn.Of(decided < 0 ? slot : -1, decided, BatchCard.Starts(atoms), masks, static (left, right) => left ^ right);
            columns.Add((steps, first));
        }

        return new(everything, [.. columns]);
    }

    private static int Decided(CoreProgram program, int slot) =>
        slot == program.GradeSlot ? BlockBuffers.Grade
        : slot == program.StageTable?.OutputSlot ? BlockBuffers.Stage
        : slot == program.ChannelTable?.OutputSlot ? BlockBuffers.Channel
        : -1;

    /// <summary>One word of 32 boxes.</summary>
    private sealed record Word(int Everything, (StepColumn Column, int First)[] Columns);
}
