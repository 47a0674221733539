using CollectionRules.Rules.Compilation;

namespace CollectionRules;

/// <summary>
/// What a <see cref="PolicyCore"/> decided, as numbers: places in the core's lists of grades, stages, channels and gate answers, and the
/// rows that matched. It is <em>ungated</em> unless the core has a gate table and its facts were given.
/// </summary>
public readonly record struct CoreDecision
{
    internal const short None = -1;

    private readonly long scoreUnits;
    private readonly byte scoreDecimals;
    private readonly bool hasScore;

    internal CoreDecision(CoreStatus status)
    {
        Status = status;
        (Grade, Stage, Channel, Gate) = (None, None, None, None);
        (StageRow, ChannelRow, GateRow) = (None, None, None);
    }

    internal CoreDecision(CoreStatus status, long scoreUnits, int scoreDecimals, bool hasScore, int grade, in CoreAnswers answers)
    {
        Status = status;
        this.scoreUnits = scoreUnits;
        this.scoreDecimals = (byte)scoreDecimals;
        this.hasScore = hasScore;
        Grade = (short)grade;
        Stage = (short)answers.Stage;
        Channel = (short)answers.Channel;
        Gate = (short)answers.Gate;
        StageRow = answers.StageRow;
        ChannelRow = answers.ChannelRow;
        GateRow = answers.GateRow;
    }

    /// <summary>How far the decision came.</summary>
    public CoreStatus Status { get; }

    /// <summary>Whether there is a score: false without a card, for an invalid row, and when no bin of some characteristic fired.</summary>
    public bool HasScore => hasScore;

    /// <summary>The score, exactly; 0 when there is none.</summary>
    public decimal Score => FactCode.ToNumber(scoreUnits * 2, scoreDecimals);

    /// <summary>The grade's place in <see cref="PolicyCore.Grades"/>, whose last is ungraded; -1 without a card.</summary>
    public short Grade { get; }

    /// <summary>The stage's place in <see cref="PolicyCore.Stages"/>; -1 when there is none.</summary>
    public short Stage { get; }

    /// <summary>The channel's place in <see cref="PolicyCore.Channels"/>; -1 when there is none.</summary>
    public short Channel { get; }

    /// <summary>The gate answer's place in <see cref="PolicyCore.GateAnswers"/>; -1 when there is none.</summary>
    public short Gate { get; }

    /// <summary>The row of the stage table that matched, from 0; -1 when none did and for a default.</summary>
    public int StageRow { get; }

    /// <summary>The row of the channel table that matched, from 0; -1 when none did and for a default.</summary>
    public int ChannelRow { get; }

    /// <summary>The row of the gate table that matched, from 0; -1 when none did and for a default.</summary>
    public int GateRow { get; }

    internal long ScoreUnits => scoreUnits;
}
