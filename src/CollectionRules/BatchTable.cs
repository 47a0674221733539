using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CollectionRules.Rules.Compilation;

namespace CollectionRules;

/// <summary>
/// A table over blocks of rows: masks of 32 boxes a word, from step functions of given columns and from lookups by what earlier tables
/// answered. A table that reads nothing but one earlier answer is a lookup altogether.
/// </summary>
internal sealed class BatchTable
{
    private const int MostWords = 8;

    private readonly Word[] words;
    private readonly long[][] answers;
    private readonly long[]? direct;
    private readonly bool directOnChannel;
    private readonly bool hasConflicts;

    private BatchTable(CoreProgram program, CoreTable table)
    {
        CompiledTable compiled = table.Compiled;
        hasConflicts = compiled.HasConflicts;
        int count = Math.Max(1, (compiled.BoxCount + 31) / 32);
        words = [.. Enumerable.Range(0, count).Select(word => WordOf(program, compiled, word))];
        answers = [.. Enumerable.Range(0, count).Select(word => AnswersOf(table, word, count))];
        if (count == 1 && !hasConflicts && words[0].Columns.Length == 0 && (words[0].ByStage is null) != (words[0].ByChannel is null))
        {
            directOnChannel = words[0].ByStage is null;
            direct = [.. (words[0].ByStage ?? words[0].ByChannel!).Select(mask => answers[0][BitOperations.TrailingZeroCount(unchecked((uint)(mask & words[0].Everything)))])];
        }
    }

    public static bool Fits(CoreTable? table) => table is null || table.Compiled.BoxCount <= MostWords * 32;

    public static BatchTable? Of(CoreProgram program, CoreTable? table) => table is null ? null : new(program, table);

    /// <summary>Writes the packed answers of a block; rows without one, or with rows that contradict each other, are marked as odd.</summary>
    public void Ask(ref BlockBuffers buffers, Span<long> packed)
    {
        if (direct is not null)
        {
            Look(directOnChannel ? buffers.Channels : buffers.Stages, packed, buffers.Odd, direct);
            return;
        }

        for (int word = 0; word < words.Length; word++)
        {
            Begin(words[word], ref buffers);
            Hit(words[word], ref buffers);
            if (word == 0)
            {
                TakeFirst(buffers.Hits, packed, buffers.Odd);
            }
            else
            {
                TakeFurther(word, buffers.Hits, packed, buffers.Odd);
            }
        }
    }

    private static void Look(ReadOnlySpan<long> earlier, Span<long> packed, Span<int> odd, long[] table)
    {
        ref long from = ref MemoryMarshal.GetReference(earlier);
        ref long to = ref MemoryMarshal.GetReference(packed);
        ref int mark = ref MemoryMarshal.GetReference(odd);
        for (int i = 0; i < BlockBuffers.Rows; i++)
        {
            long answer = table[PackedAnswer.PlaceOf(Unsafe.Add(ref from, i))];
            Unsafe.Add(ref to, i) = answer;
            Unsafe.Add(ref mark, i) |= unchecked(PackedAnswer.PlaceOf(answer) - 1) >> 31;
        }
    }

    private static void Begin(Word word, ref BlockBuffers buffers)
    {
        Span<int> hits = buffers.Hits;
        hits.Fill(word.Everything);
        And(buffers.Stages, word.ByStage, hits);
        And(buffers.Channels, word.ByChannel, hits);
    }

    private static void And(ReadOnlySpan<long> earlier, int[]? masks, Span<int> hits)
    {
        if (masks is null)
        {
            return;
        }

        ref long from = ref MemoryMarshal.GetReference(earlier);
        ref int to = ref MemoryMarshal.GetReference(hits);
        for (int i = 0; i < BlockBuffers.Rows; i++)
        {
            Unsafe.Add(ref to, i) &= masks[PackedAnswer.PlaceOf(Unsafe.Add(ref from, i))];
        }
    }

    private static void Hit(Word word, ref BlockBuffers buffers)
    {
        ref int hits = ref MemoryMarshal.GetReference(buffers.Hits);
        for (int row = 0; row < BlockBuffers.Rows; row += StepColumn.Rows)
        {
            ref int chunk = ref Unsafe.Add(ref hits, row);
            Vector256<int> a = Vector256.LoadUnsafe(ref chunk), b = Vector256.LoadUnsafe(ref chunk, 8), c = Vector256.LoadUnsafe(ref chunk, 16), d = Vector256.LoadUnsafe(ref chunk, 24);
            foreach ((StepColumn column, int first) in word.Columns)
            {
                column.And(ref Unsafe.Add(ref column.Source(ref buffers), row), first, ref a, ref b, ref c, ref d);
            }

            a.StoreUnsafe(ref chunk);
            b.StoreUnsafe(ref chunk, 8);
            c.StoreUnsafe(ref chunk, 16);
            d.StoreUnsafe(ref chunk, 24);
        }
    }

    private void TakeFirst(ReadOnlySpan<int> hits, Span<long> packed, Span<int> odd)
    {
        // Where no box holds, the count of trailing zeros is 32: the place of the default.
        long[] table = answers[0];
        ref int hit = ref MemoryMarshal.GetReference(hits);
        ref long to = ref MemoryMarshal.GetReference(packed);
        for (int i = 0; i < BlockBuffers.Rows; i++)
        {
            Unsafe.Add(ref to, i) = table[BitOperations.TrailingZeroCount(unchecked((uint)Unsafe.Add(ref hit, i)))];
        }

        if (words.Length == 1 && PackedAnswer.PlaceOf(table[32]) == 0)
        {
            MarkNone(hits, odd);
        }

        if (hasConflicts)
        {
            MarkSeveral(hits, odd);
        }
    }

    /// <summary>For further words: rows that have an answer keep it; with conflicts a second hit is for the program to judge.</summary>
    private void TakeFurther(int word, ReadOnlySpan<int> hits, Span<long> packed, Span<int> odd)
    {
        bool isLast = word == words.Length - 1;
        for (int i = 0; i < hits.Length; i++)
        {
            if (PackedAnswer.PlaceOf(packed[i]) > 0)
            {
                odd[i] |= hasConflicts && hits[i] != 0 ? 1 : 0;
                continue;
            }

            packed[i] = answers[word][BitOperations.TrailingZeroCount(unchecked((uint)hits[i]))];
            odd[i] |= isLast && PackedAnswer.PlaceOf(packed[i]) == 0 ? 1 : 0;
        }

        if (hasConflicts)
        {
            MarkSeveral(hits, odd);
        }
    }

    private static void MarkNone(ReadOnlySpan<int> hits, Span<int> odd)
    {
        ref int hit = ref MemoryMarshal.GetReference(hits);
        ref int mark = ref MemoryMarshal.GetReference(odd);
        for (nuint i = 0; i < BlockBuffers.Rows; i += (nuint)Vector256<int>.Count)
        {
            (Vector256.LoadUnsafe(ref mark, i) | Vector256.Equals(Vector256.LoadUnsafe(ref hit, i), Vector256<int>.Zero)).StoreUnsafe(ref mark, i);
        }
    }

    private static void MarkSeveral(ReadOnlySpan<int> hits, Span<int> odd)
    {
        for (int i = 0; i < hits.Length; i++)
        {
            odd[i] |= unchecked(hits[i] & (hits[i] - 1));
        }
    }

    /// <summary>The packed answer of each box of a word, and in the last place what stands where none holds.</summary>
    private static long[] AnswersOf(CoreTable table, int word, int count)
    {
        long[] packed = new long[33];
        packed.AsSpan().Fill(word == count - 1 ? PackedAnswer.Of(new(table.Default, -1)) : PackedAnswer.None);
        for (int bit = 0; bit < 32 && (word * 32) + bit < table.Compiled.BoxCount; bit++)
        {
            int row = table.Compiled.RowOf((word * 32) + bit);
            packed[bit] = PackedAnswer.Of(new(table.AnswerOfRow[row], row));
        }

        return packed;
    }

    private static Word WordOf(CoreProgram program, CompiledTable table, int word)
    {
        int boxes = Math.Min(32, table.BoxCount - (word * 32));
        int everything = boxes <= 0 ? 0 : unchecked((int)(uint.MaxValue >> (32 - boxes)));
        List<(StepColumn, int)> columns = [];
        int[]? byStage = null, byChannel = null;
        for (int column = 0; column < table.Slots.Length; column++)
        {
            int slot = table.Slots[column];
            FactAtoms atoms = program.Atoms[slot];
            int at = column;
            int[] masks = [.. Enumerable.Range(0, atoms.Count).Select(atom => unchecked((int)(uint)(table.Mask(at, atom)[word / 2] >> (32 * (word % 2)))))];
            if (slot == program.StageTable?.OutputSlot)
            {
                byStage = ByAnswer(program, slot, masks);
            }
            else if (slot == program.ChannelTable?.OutputSlot)
            {
                byChannel = ByAnswer(program, slot, masks);
            }
            else
            {
                (int first, StepColumn steps) = StepColumn.Of(slot == program.GradeSlot ? -1 : slot, BatchCard.Starts(atoms), masks, static (left, right) => left ^ right);
                columns.Add((steps, first));
            }
        }

        return new(everything, [.. columns], byStage, byChannel);
    }

    /// <summary>Masks by earlier answer; place 0 stands for "no answer".</summary>
    private static int[] ByAnswer(CoreProgram program, int slot, int[] masks) =>
        [0, .. Enumerable.Range(0, program.Schema.Facts[slot].Values.Length).Select(value => masks[program.Atoms[slot].Locate(value)])];

    /// <summary>One word of 32 boxes: step functions of columns, and masks by earlier answer.</summary>
    private sealed record Word(int Everything, (StepColumn Column, int First)[] Columns, int[]? ByStage, int[]? ByChannel);
}
