namespace CollectionRules.Cli.Output;

/// <summary>Counts decisions: grades × stages, and gate answers by channel.</summary>
internal sealed class DecisionTally(PolicyCore core)
{
    private readonly long[,] stages = new long[core.Grades.Length, core.Stages.Length];
    private readonly long[,] gate = new long[core.GateAnswers.Length, core.Channels.Length];

    /// <summary>The policy that decided.</summary>
    public PolicyCore Core => core;

    public long Decided { get; private set; }

    public long Refused { get; set; }

    public void Add(in CoreDecision decision)
    {
        Decided++;
        stages[decision.Grade, decision.Stage]++;
        if (decision.Gate >= 0)
        {
            gate[decision.Gate, decision.Channel]++;
        }
    }

    public long Of(int grade, int stage) => stages[grade, stage];

    public long OfGate(int answer, int channel) => gate[answer, channel];
}
