using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules;

/// <summary>
/// Decides columns eight rows at a time. Points and masks are step functions of a column: each bound adds its step to the sum, or flips
/// its bits in the mask, in the rows that reach it. Rows that need more than that (a refused value, no bin, no row, rows that contradict
/// each other) are decided singly by the program, and so is everything when bounds, points or tables do not fit.
/// </summary>
internal sealed class CoreBatch
{
    private const int Block = 256;

    private readonly CoreProgram program;
    private readonly BatchCard? card;
    private readonly BatchTable? stages;
    private readonly BatchTable? channels;
    private readonly BatchTable? gate;
    private readonly bool isVectorized;

    public CoreBatch(CoreProgram program)
    {
        this.program = program;
        int given = program.RowSchema.Facts.Length;
        IsNarrow = program.Atoms.Take(given).All(static atoms => atoms.Starts.All(NarrowCode.Takes));
        isVectorized = IsNarrow && program.RowSchema.Derived.IsEmpty && BatchCard.Fits(program) && BatchTable.Fits(program.StageTable) && BatchTable.Fits(program.ChannelTable) && BatchTable.Fits(program.GateTable);
        if (isVectorized)
        {
            card = program.Card is null ? null : new BatchCard(program);
            stages = BatchTable.Of(program, program.StageTable);
            channels = BatchTable.Of(program, program.ChannelTable);
            gate = BatchTable.Of(program, program.GateTable);
        }
    }

    /// <summary>Whether columns of 32-bit codes will do.</summary>
    public bool IsNarrow { get; }

    public void Decide(FactColumns columns, Span<CoreDecision> decisions)
    {
        int row = 0;
        if (isVectorized && Vector256.IsHardwareAccelerated)
        {
            for (; row <= columns.Count - Block; row += Block)
            {
                DecideBlock(columns, row, decisions.Slice(row, Block));
            }
        }

        DecideSingly(columns, row, columns.Count - row, decisions);
    }

    [SkipLocalsInit]
    private void DecideBlock(FactColumns columns, int row, Span<CoreDecision> decisions)
    {
        BlockBuffers buffers = new(columns, row, stackalloc int[Block * BlockBuffers.Columns]);
        MarkFaults(ref buffers);
        int decimals = 0;
        if (card is not null)
        {
            card.Score(ref buffers);
            decimals = card.Decimals;
        }

        Ask(stages, ref buffers, BlockBuffers.Stage, BlockBuffers.StageRow);
        Ask(channels, ref buffers, BlockBuffers.Channel, BlockBuffers.ChannelRow);
        Ask(gate, ref buffers, BlockBuffers.Gate, BlockBuffers.GateRow);
        ReadOnlySpan<int> score = buffers.Column(BlockBuffers.Score), grade = buffers.Column(BlockBuffers.Grade), odd = buffers.Column(BlockBuffers.Odd);
        ReadOnlySpan<int> stage = buffers.Column(BlockBuffers.Stage), channel = buffers.Column(BlockBuffers.Channel), gated = buffers.Column(BlockBuffers.Gate);
        ReadOnlySpan<int> stageRow = buffers.Column(BlockBuffers.StageRow), channelRow = buffers.Column(BlockBuffers.ChannelRow), gateRow = buffers.Column(BlockBuffers.GateRow);
        bool hasScore = card is not null;
        for (int i = 0; i < decisions.Length; i++)
        {
            if (odd[i] != 0)
            {
                DecideSingly(columns, row + i, 1, decisions[i..], relative: true);
                continue;
            }

            CoreAnswers answers = new() { Stage = stage[i], StageRow = stageRow[i], Channel = channel[i], ChannelRow = channelRow[i], Gate = gated[i], GateRow = gateRow[i] };
            decisions[i] = new CoreDecision(CoreStatus.Decided, hasScore ? score[i] : 0, decimals, hasScore, hasScore ? grade[i] : -1, answers);
        }
    }

    private void MarkFaults(ref BlockBuffers buffers)
    {
        Span<int> odd = buffers.Column(BlockBuffers.Odd);
        odd.Clear();
        int given = program.RowSchema.Facts.Length;
        for (int slot = 0; slot < given; slot++)
        {
            ref int source = ref buffers.Given(slot);
            for (int i = 0; i < Block; i += Vector256<int>.Count)
            {
                Vector256<int> found = Vector256.Equals(Vector256.LoadUnsafe(ref source, (nuint)i), Vector256.Create(NarrowCode.Fault));
                (Vector256.LoadUnsafe(ref odd[0], (nuint)i) | found).StoreUnsafe(ref odd[0], (nuint)i);
            }
        }
    }

    private static void Ask(BatchTable? table, ref BlockBuffers buffers, int answer, int row)
    {
        if (table is null)
        {
            buffers.Column(answer).Fill(-1);
            buffers.Column(row).Fill(-1);
        }
        else
        {
            table.Ask(ref buffers, answer, row);
        }
    }

    private void DecideSingly(FactColumns columns, int first, int count, Span<CoreDecision> decisions, bool relative = false)
    {
        int given = program.RowSchema.Facts.Length;
        Span<long> codes = stackalloc long[given];
        Span<decimal> values = program.RowSchema.KeepsValues ? stackalloc decimal[given] : [];
        for (int row = first; row < first + count; row++)
        {
            columns.CopyRow(row, codes, values);
            DerivedCodes.Fill(program.RowSchema, codes, values);
            program.Decide(codes, values, out decisions[relative ? row - first : row]);
        }
    }
}
