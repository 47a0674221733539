namespace CollectionRules;

/// <summary>What the three tables of a core answered; -1 where nothing was.</summary>
internal struct CoreAnswers
{
    public int Stage;
    public int StageRow;
    public int Channel;
    public int ChannelRow;
    public int Gate;
    public int GateRow;

    public static CoreAnswers None => new() { Stage = -1, StageRow = -1, Channel = -1, ChannelRow = -1, Gate = -1, GateRow = -1 };
}
