using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules;

/// <summary>
/// Decides columns a block at a time. Points and masks are step functions of a column: each bound adds its step to the sum, or flips
/// its bits in the mask, in the rows that reach it. Rows that need more than that (a refused value, no bin, no row, rows that contradict
/// each other) are decided singly by the program, and so is everything when bounds, points or tables do not fit.
/// </summary>
internal sealed class CoreBatch
{
    private readonly CoreProgram program;
    private readonly BatchCard? card;
    private readonly BatchTable? stages;
    private readonly BatchTable? channels;
    private readonly BatchTable? gates;

    public CoreBatch(CoreProgram program)
    {
        this.program = program;
        IsNarrow = program.Atoms.Take(program.RowSchema.Facts.Length).All(static atoms => atoms.Starts.All(NarrowCode.Takes));
        IsVectorized = IsNarrow && Vector256.IsHardwareAccelerated && program.RowSchema.Derived.IsEmpty && BatchCard.Fits(program)
            && BatchTable.Fits(program.StageTable) && BatchTable.Fits(program.ChannelTable) && BatchTable.Fits(program.GateTable);
        if (IsVectorized)
        {
            card = program.Card is null ? null : new BatchCard(program);
            stages = BatchTable.Of(program, program.StageTable);
            channels = BatchTable.Of(program, program.ChannelTable);
            gates = BatchTable.Of(program, program.GateTable);
        }
    }

    /// <summary>Whether columns of 32-bit codes will do.</summary>
    public bool IsNarrow { get; }

    /// <summary>Whether blocks of rows are decided by vectors.</summary>
    public bool IsVectorized { get; }

    public void Decide(FactColumns columns, int count, Span<CoreDecision> decisions)
    {
        int row = 0;
        if (IsVectorized)
        {
            for (; row <= count - BlockBuffers.Rows; row += BlockBuffers.Rows)
            {
                Prefetch(columns, row + BlockBuffers.Rows, count);
                DecideBlock(columns, row, decisions.Slice(row, BlockBuffers.Rows));
            }
        }

        for (; row < count; row++)
        {
            DecideSingly(columns, row, out decisions[row]);
        }
    }

    /// <summary>
    /// Asks for the next block while this one is worked on: a dozen columns are more streams than hardware follows by itself. A hint to
    /// the processor and nothing else; where it is not known, nothing happens.
    /// </summary>
    private unsafe void Prefetch(FactColumns columns, int row, int count)
    {
        const int NumbersInLine = 64 / sizeof(int);
        if (!Sse.IsSupported || row > count - BlockBuffers.Rows)
        {
            return;
        }

        for (int slot = 0; slot < program.RowSchema.Facts.Length; slot++)
        {
            ref int first = ref Unsafe.Add(ref columns.NarrowColumn(slot), row);
            for (int i = 0; i < BlockBuffers.Rows; i += NumbersInLine)
            {
                Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref first, i)));
            }
        }
    }

    [SkipLocalsInit]
    private void DecideBlock(FactColumns columns, int row, Span<CoreDecision> decisions)
    {
        BlockBuffers buffers = new(columns, row, stackalloc int[BlockBuffers.Numbers], stackalloc long[BlockBuffers.Answers]);
        MarkFaults(columns, ref buffers);
        card?.Score(ref buffers);
        Ask(stages, ref buffers, buffers.Stages);
        Ask(channels, ref buffers, buffers.Channels);
        Ask(gates, ref buffers, buffers.Gates);
        Write(ref buffers, decisions);
        for (int i = buffers.Odd.IndexOfAnyExcept(0); i >= 0 && i < BlockBuffers.Rows;)
        {
            DecideSingly(columns, row + i, out decisions[i]);
            int next = buffers.Odd[(i + 1)..].IndexOfAnyExcept(0);
            i = next < 0 ? -1 : i + 1 + next;
        }
    }

    private void MarkFaults(FactColumns columns, ref BlockBuffers buffers)
    {
        buffers.Odd.Clear();
        for (int slot = 0; slot < program.RowSchema.Facts.Length; slot++)
        {
            if (!columns.MayHaveFaults(slot))
            {
                continue;
            }

            Mark(ref buffers, slot, NarrowCode.Fault);
        }

        // Rows that lack a fact which the gate reads are ungated, one by one.
        foreach (int slot in program.OptionalGateSlots)
        {
            Mark(ref buffers, slot, NarrowCode.Missing);
        }
    }

    private static void Mark(ref BlockBuffers buffers, int slot, int code)
    {
        ref int source = ref buffers.Given(slot);
        ref int odd = ref MemoryMarshal.GetReference(buffers.Odd);
        for (nuint i = 0; i < BlockBuffers.Rows; i += (nuint)Vector256<int>.Count)
        {
            Vector256<int> found = Vector256.Equals(Vector256.LoadUnsafe(ref source, i), Vector256.Create(code));
            (Vector256.LoadUnsafe(ref odd, i) | found).StoreUnsafe(ref odd, i);
        }
    }

    private static void Ask(BatchTable? table, ref BlockBuffers buffers, Span<long> packed)
    {
        if (table is null)
        {
            packed.Clear();
        }
        else
        {
            table.Ask(ref buffers, packed);
        }
    }

    private void Write(ref BlockBuffers buffers, Span<CoreDecision> decisions)
    {
        if (card is null)
        {
            buffers.Scores.Clear();
            buffers.Grades.Fill(-1);
        }

        ref int score = ref MemoryMarshal.GetReference(buffers.Scores);
        ref int grade = ref MemoryMarshal.GetReference(buffers.Grades);
        ref long stage = ref MemoryMarshal.GetReference(buffers.Stages);
        ref long channel = ref MemoryMarshal.GetReference(buffers.Channels);
        ref long gate = ref MemoryMarshal.GetReference(buffers.Gates);
        ref CoreDecision target = ref MemoryMarshal.GetReference(decisions[..BlockBuffers.Rows]);
        CoreDecision.Frame frame = new(CoreStatus.Decided, card?.Decimals ?? 0, card is not null, gates is not null);
        for (int i = 0; i < BlockBuffers.Rows; i++)
        {
            CoreDecision.Write(
                ref Unsafe.Add(ref target, i), frame, Unsafe.Add(ref score, i), Unsafe.Add(ref grade, i), Unsafe.Add(ref stage, i), Unsafe.Add(ref channel, i), Unsafe.Add(ref gate, i));
        }
    }

    private void DecideSingly(FactColumns columns, int row, out CoreDecision decision)
    {
        int given = program.RowSchema.Facts.Length;
        Span<long> codes = stackalloc long[FactRowState.CodeRoom(given)];
        Span<decimal> values = program.RowSchema.KeepsValues ? stackalloc decimal[given] : [];
        codes.Clear();
        columns.CopyRow(row, codes[..given], values);
        DerivedCodes.Fill(program.RowSchema, codes, values);
        program.Decide(codes, values, out decision);
    }
}
