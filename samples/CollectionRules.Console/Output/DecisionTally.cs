using CollectionRules.Cli.Input;

namespace CollectionRules.Cli.Output;

/// <summary>Counts decisions: grades × stages, gate answers by channel, and outcomes by grade.</summary>
internal sealed class DecisionTally(PolicyCore core)
{
    private readonly long[,] stages = new long[core.Grades.Length, core.Stages.Length];
    private readonly long[,] gate = new long[core.GateAnswers.Length, core.Channels.Length];
    private readonly OutcomeCount[] all = new OutcomeCount[core.Grades.Length];
    private readonly OutcomeCount[] heldOut = new OutcomeCount[core.Grades.Length];

    /// <summary>The policy that decided.</summary>
    public PolicyCore Core => core;

    public long Decided { get; private set; }

    public long Refused { get; set; }

    /// <summary>Whether the file tells what became of its accounts.</summary>
    public bool HasOutcomes { get; private set; }

    public void Add(in CoreDecision decision, Outcome? outcome)
    {
        Decided++;
        stages[decision.Grade, decision.Stage]++;
        if (decision.Gate >= 0)
        {
            gate[decision.Gate, decision.Channel]++;
        }

        if (outcome is { } known)
        {
            HasOutcomes = true;
            all[decision.Grade] = all[decision.Grade].Add(known);
            heldOut[decision.Grade] = known.IsHeldOut ? heldOut[decision.Grade].Add(known) : heldOut[decision.Grade];
        }
    }

    public long Of(int grade, int stage) => stages[grade, stage];

    public long OfGate(int answer, int channel) => gate[answer, channel];

    public OutcomeCount OutcomesOf(int grade) => all[grade];

    public OutcomeCount HeldOutOf(int grade) => heldOut[grade];
}
