using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CollectionRules.Rules.Compilation;

namespace CollectionRules;

/// <summary>
/// What a <see cref="PolicyCore"/> decided, as numbers: places in the core's lists of grades, stages, channels and gate answers, and the
/// rows that matched. It is <em>ungated</em> unless <see cref="IsGated"/> says otherwise.
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = 32)]
public readonly record struct CoreDecision
{
    [FieldOffset(0)]
    private readonly long scoreUnits;
    [FieldOffset(29)]
    private readonly byte scoreDecimals;
    [FieldOffset(30)]
    private readonly bool hasScore;
    [FieldOffset(31)]
    private readonly bool isGated;

    // One more than what they stand for, so that default stands for "none".
    [FieldOffset(8)]
    private readonly short grade;
    [FieldOffset(10)]
    private readonly short stage;
    [FieldOffset(12)]
    private readonly short channel;
    [FieldOffset(14)]
    private readonly short gate;
    [FieldOffset(16)]
    private readonly int stageRow;
    [FieldOffset(20)]
    private readonly int channelRow;
    [FieldOffset(24)]
    private readonly int gateRow;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal CoreDecision(CoreStatus status, long scoreUnits, int scoreDecimals, bool hasScore, int grade, CoreAnswer stage, CoreAnswer channel, CoreAnswer gate, bool isGated)
    {
        unchecked
        {
            this.scoreUnits = scoreUnits;
            this.scoreDecimals = (byte)scoreDecimals;
            this.hasScore = hasScore;
            this.isGated = isGated;
            Status = status;
            this.grade = (short)(grade + 1);
            this.stage = (short)(stage.Value + 1);
            this.channel = (short)(channel.Value + 1);
            this.gate = (short)(gate.Value + 1);
            stageRow = stage.Row + 1;
            channelRow = channel.Row + 1;
            gateRow = gate.Row + 1;
        }
    }

    /// <summary>How far the decision came.</summary>
    [field: FieldOffset(28)]
    public CoreStatus Status { get; }

    /// <summary>Whether there is a score: false without a card, for an invalid row, and when no bin of some characteristic fired.</summary>
    public bool HasScore => hasScore;

    /// <summary>The score, exactly; 0 when there is none.</summary>
    public decimal Score => FactCode.ToNumber(scoreUnits * 2, scoreDecimals);

    /// <summary>The grade's place in <see cref="PolicyCore.Grades"/>, whose last is ungraded; -1 without a card and for an invalid row.</summary>
    public short Grade => (short)(grade - 1);

    /// <summary>The stage's place in <see cref="PolicyCore.Stages"/>; -1 when there is none.</summary>
    public short Stage => (short)(stage - 1);

    /// <summary>The channel's place in <see cref="PolicyCore.Channels"/>; -1 when there is none.</summary>
    public short Channel => (short)(channel - 1);

    /// <summary>The gate answer's place in <see cref="PolicyCore.GateAnswers"/>; -1 when there is none.</summary>
    public short Gate => (short)(gate - 1);

    /// <summary>The row of the stage table that matched, from 0; -1 when none did and for a default.</summary>
    public int StageRow => stageRow - 1;

    /// <summary>The row of the channel table that matched, from 0; -1 when none did and for a default.</summary>
    public int ChannelRow => channelRow - 1;

    /// <summary>The row of the gate table that matched, from 0; -1 when none did and for a default.</summary>
    public int GateRow => gateRow - 1;

    /// <summary>
    /// Whether a gate table answered and every fact of the case that it reads was there. Without that the channel is a plan, not a
    /// permission: some fact that could close the gate is not known.
    /// </summary>
    public bool IsGated => isGated;

    /// <summary>Nothing was decided, because a fact is at fault.</summary>
    internal static CoreDecision Invalid => new(CoreStatus.Invalid, 0, 0, false, -1, CoreAnswer.None, CoreAnswer.None, CoreAnswer.None, isGated: false);

    /// <summary>Writes a decision from packed answers, in four words where memory has the usual order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Write(ref CoreDecision target, Frame frame, int scoreUnits, int grade, long stage, long channel, long gate)
    {
        unchecked
        {
            if (!BitConverter.IsLittleEndian)
            {
                target = new CoreDecision(
                    frame.Status, scoreUnits, frame.Decimals, frame.HasScore, grade, PackedAnswer.AnswerOf(stage), PackedAnswer.AnswerOf(channel), PackedAnswer.AnswerOf(gate), frame.IsGated);
                return;
            }

            ref long word = ref Unsafe.As<CoreDecision, long>(ref target);
            word = scoreUnits;
            Unsafe.Add(ref word, 1) = (ushort)(grade + 1) | ((stage & 0xFFFF) << 16) | ((channel & 0xFFFF) << 32) | (gate << 48);
            Unsafe.Add(ref word, 2) = (long)((ulong)stage >> 32) | (channel & ~0xFFFF_FFFFL);
            Unsafe.Add(ref word, 3) = (long)((ulong)gate >> 32) | frame.Word;
        }
    }

    /// <summary>What all decisions of a block have in common.</summary>
    internal readonly struct Frame(CoreStatus status, int decimals, bool hasScore, bool isGated)
    {
        public CoreStatus Status => status;

        public int Decimals => decimals;

        public bool HasScore => hasScore;

        public bool IsGated => isGated;

        /// <summary>The four at their places in the last word.</summary>
        public long Word { get; } = ((long)status << 32) | ((long)decimals << 40) | ((hasScore ? 1L : 0L) << 48) | ((isGated ? 1L : 0L) << 56);
    }
}
