using System.Globalization;
using CollectionRules.Cli.Input;
using CollectionRules.Cli.Output;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Cli.Commands;

/// <summary>Scores the rows of a source by the card of a policy.</summary>
/// <param name="source">The rows.</param>
/// <param name="core">The policy.</param>
/// <param name="tally">What is counted.</param>
/// <param name="refuse">Told of every row that is not scored because of its faults: its line and why.</param>
internal sealed class CardRun(IRowSource source, PolicyCore core, ScoreTally tally, Action<long, IEnumerable<RowFault>> refuse)
{
    private readonly Scorecard card = core.Card!;

    public void Score()
    {
        // A card reads rows of its own facts, which are some of the policy's.
        (FactSlot From, FactSlot To)[] slots = [.. card.Schema.Facts
            .Where(fact => fact.Derivation is null)
            .Select(fact => (core.Schema.Slot(fact), card.Schema.Slot(fact)))];
        FactRow row = core.Schema.NewRow(), own = card.Schema.NewRow();
        while (source.Read(row))
        {
            if (source.Faults.Count == 0 && row.Faults.Length > 0)
            {
                source.AddRefused(row);
            }

            if (source.Faults.Count > 0 || source.Outcome is not { } outcome)
            {
                source.AddRefused(row);
                tally.Refused++;
                refuse(source.Line, source.Faults);
                continue;
            }

            own.Clear();
            foreach ((FactSlot from, FactSlot to) in slots)
            {
                own.Set(to, row.Get(from));
            }

            Count(card.Score(own), outcome);
        }
    }

    private void Count(ScoreResult result, Outcome outcome)
    {
        if (result.Score is not decimal score)
        {
            tally.Unscored++;
            return;
        }

        tally.Add(score, outcome.IsDefault, outcome.IsHeldOut);
        tally.AddGrade(card.GradeFact.Values.IndexOf(result.Grade), result.Grade, outcome.IsDefault);
        for (int i = 0; i < result.Parts.Length; i++)
        {
            ScorePart part = result.Parts[i];
            string bin = part.Bin is null ? "" : part.Characteristic.Bins.IndexOf(part.Bin).ToString("D4", CultureInfo.InvariantCulture);
            tally.AddBin(i, part.Characteristic.Name, bin, part.Points, outcome.IsDefault, outcome.IsHeldOut);
        }
    }
}
