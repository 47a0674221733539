using CollectionRules.Cli.Input;
using CollectionRules.Cli.Output;
using CollectionRules.Rules;

namespace CollectionRules.Cli.Commands;

/// <summary>Decides the rows of a source one by one, in one reused fact row.</summary>
/// <param name="source">The rows.</param>
/// <param name="tally">What is counted.</param>
/// <param name="file">Where decisions are written, or null.</param>
/// <param name="refuse">Told of every row that is not decided: its line and why.</param>
internal sealed class DecisionRun(IRowSource source, DecisionTally tally, DecisionFile? file, Action<long, IEnumerable<RowFault>> refuse)
{
    /// <summary>The line of the row that stopped a strict run; null where nothing did.</summary>
    public long? StoppedAt { get; private set; }

    public void Decide(bool strict)
    {
        FactRow row = tally.Core.Schema.NewRow();
        while (StoppedAt is null && source.Read(row))
        {
            if (TryDecide(row, out CoreDecision decision))
            {
                tally.Add(decision);
                file?.WriteDecided(source.Id, source.Line, decision);
                continue;
            }

            tally.Refused++;
            refuse(source.Line, source.Faults.Count > 0 ? source.Faults : [new(null, "fault.no-answer", [("status", $"{decision.Status}")])]);
            file?.WriteRefused(source.Id, source.Line);
            StoppedAt = strict ? source.Line : null;
        }
    }

    private bool TryDecide(in FactRow row, out CoreDecision decision)
    {
        if (source.Faults.Count > 0)
        {
            decision = default;
            source.AddRefused(row);
            return false;
        }

        tally.Core.Decide(row, out decision);
        if (decision.Status == CoreStatus.Invalid)
        {
            source.AddRefused(row);
        }

        return decision.Status == CoreStatus.Decided;
    }
}
