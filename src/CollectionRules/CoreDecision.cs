using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CollectionRules.Rules.Compilation;

namespace CollectionRules;

/// <summary>
/// What a <see cref="PolicyCore"/> decided, as numbers: places in the core's lists of grades, stages, channels and gate answers, and the
/// rows that matched. It is <em>ungated</em> unless the core has a gate table and its facts were given.
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal CoreDecision(CoreStatus status, long scoreUnits, int scoreDecimals, bool hasScore, int grade, CoreAnswer stage, CoreAnswer channel, CoreAnswer gate)
    {
        this.scoreUnits = scoreUnits;
        this.scoreDecimals = unchecked((byte)scoreDecimals);
        this.hasScore = hasScore;
        Status = status;
        Grade = unchecked((short)grade);
        Stage = unchecked((short)stage.Value);
        Channel = unchecked((short)channel.Value);
        Gate = unchecked((short)gate.Value);
        StageRow = stage.Row;
        ChannelRow = channel.Row;
        GateRow = gate.Row;
    }

    /// <summary>How far the decision came.</summary>
    [field: FieldOffset(28)]
    public CoreStatus Status { get; }

    /// <summary>Whether there is a score: false without a card, for an invalid row, and when no bin of some characteristic fired.</summary>
    public bool HasScore => hasScore;

    /// <summary>The score, exactly; 0 when there is none.</summary>
    public decimal Score => FactCode.ToNumber(scoreUnits * 2, scoreDecimals);

    /// <summary>The grade's place in <see cref="PolicyCore.Grades"/>, whose last is ungraded; -1 without a card and for an invalid row.</summary>
    [field: FieldOffset(8)]
    public short Grade { get; }

    /// <summary>The stage's place in <see cref="PolicyCore.Stages"/>; -1 when there is none.</summary>
    [field: FieldOffset(10)]
    public short Stage { get; }

    /// <summary>The channel's place in <see cref="PolicyCore.Channels"/>; -1 when there is none.</summary>
    [field: FieldOffset(12)]
    public short Channel { get; }

    /// <summary>The gate answer's place in <see cref="PolicyCore.GateAnswers"/>; -1 when there is none.</summary>
    [field: FieldOffset(14)]
    public short Gate { get; }

    /// <summary>The row of the stage table that matched, from 0; -1 when none did and for a default.</summary>
    [field: FieldOffset(16)]
    public int StageRow { get; }

    /// <summary>The row of the channel table that matched, from 0; -1 when none did and for a default.</summary>
    [field: FieldOffset(20)]
    public int ChannelRow { get; }

    /// <summary>The row of the gate table that matched, from 0; -1 when none did and for a default.</summary>
    [field: FieldOffset(24)]
    public int GateRow { get; }

    /// <summary>Nothing was decided, because a fact is at fault.</summary>
    internal static CoreDecision Invalid => new(CoreStatus.Invalid, 0, 0, false, -1, CoreAnswer.None, CoreAnswer.None, CoreAnswer.None);

    /// <summary>Writes a decision from packed answers, in four words where memory has the usual order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Write(ref CoreDecision target, Frame frame, int scoreUnits, int grade, long stage, long channel, long gate)
    {
        unchecked
        {
            if (!BitConverter.IsLittleEndian)
            {
                target = new CoreDecision(
                    frame.Status, scoreUnits, frame.Decimals, frame.HasScore, grade, new((int)stage, (int)(stage >> 32)), new((int)channel, (int)(channel >> 32)), new((int)gate, (int)(gate >> 32)));
                return;
            }

            ref long word = ref Unsafe.As<CoreDecision, long>(ref target);
            word = scoreUnits;
            Unsafe.Add(ref word, 1) = (ushort)grade | ((stage & 0xFFFF) << 16) | ((channel & 0xFFFF) << 32) | (gate << 48);
            Unsafe.Add(ref word, 2) = (long)((ulong)stage >> 32) | (channel & ~0xFFFF_FFFFL);
            Unsafe.Add(ref word, 3) = (long)((ulong)gate >> 32) | frame.Word;
        }
    }

    /// <summary>What all decisions of a block have in common.</summary>
    internal readonly struct Frame(CoreStatus status, int decimals, bool hasScore)
    {
        public CoreStatus Status => status;

        public int Decimals => decimals;

        public bool HasScore => hasScore;

        /// <summary>The three at their places in the last word.</summary>
        public long Word { get; } = ((long)status << 32) | ((long)decimals << 40) | ((hasScore ? 1L : 0L) << 48);
    }
}
