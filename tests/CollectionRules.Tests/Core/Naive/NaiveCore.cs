using CollectionRules.Rules;

namespace CollectionRules.Tests.Core.Naive;

/// <summary>What a core must decide, worked out from its definitions alone, row by row.</summary>
internal sealed record NaiveCore(CoreStatus Status, Exact? Score, string? Grade, string? Stage, string? Channel, string? Gate, int StageRow, int ChannelRow, int GateRow)
{
    private static readonly NaiveCore Nothing = new(CoreStatus.Decided, null, null, null, null, null, -1, -1, -1);

    public static NaiveCore Of(PolicyCore core, int roundTo, IReadOnlyDictionary<string, FactValue> given)
    {
        NaiveRow row = new(core.Schema.Facts, given);
        if (!row.IsValid)
        {
            return Nothing with { Status = CoreStatus.Invalid };
        }

        NaiveCore decided = Nothing;
        if (core.Card is { } card)
        {
            NaiveScore score = NaiveScore.Of(card, roundTo, row);
            row[card.ScoreFact] = score.Score is { } number ? new(NaiveKind.Number, number) : NaiveValue.Missing;
            row[card.GradeFact] = new(NaiveKind.Word, Word: score.Grade);
            decided = decided with { Score = score.Score, Grade = score.Grade };
        }

        (CoreStatus status, string? answer, int place) = Ask(core.StageTable, row);
        decided = decided with { Status = status, Stage = answer, StageRow = place };
        if (status == CoreStatus.Decided)
        {
            (status, answer, place) = Ask(core.ChannelTable, row);
            decided = decided with { Status = status, Channel = answer, ChannelRow = place };
        }

        if (status == CoreStatus.Decided)
        {
            (status, answer, place) = Ask(core.GateTable, row);
            decided = decided with { Status = status, Gate = answer, GateRow = place };
        }

        return decided;
    }

    private static (CoreStatus Status, string? Answer, int Row) Ask(DecisionTable? table, NaiveRow row)
    {
        if (table is null)
        {
            return (CoreStatus.Decided, null, -1);
        }

        List<int> hold = [];
        for (int i = 0; i < table.Rows.Length; i++)
        {
            DecisionRow rule = table.Rows[i];
            bool holds = rule.Condition is { } condition ? row.Holds(condition) == true : rule.Cells.Select((cell, k) => row.IsIn(table.Inputs[k], cell)).All(inside => inside);
            if (holds)
            {
                hold.Add(i);
            }
        }

        Fact output = table.Outputs[0].Fact;
        string Word(int place) => table.Rows[place].Outputs[0].Word!;
        (CoreStatus, string?, int) result = table.HitPolicy switch
        {
            _ when hold.Count == 0 => table.Outputs[0].Default is { } value ? (CoreStatus.Decided, value.Word, -1) : (CoreStatus.NoMatch, null, -1),
            HitPolicy.Unique when hold.Count > 1 => (CoreStatus.Ambiguous, null, -1),
            HitPolicy.Any when hold.Select(Word).Distinct().Count() > 1 => (CoreStatus.Ambiguous, null, -1),
            HitPolicy.Priority => hold.Select(place => (CoreStatus.Decided, (string?)Word(place), place)).MinBy(hit => (output.Values.IndexOf(hit.Item2!), hit.place)),
            _ => (CoreStatus.Decided, Word(hold[0]), hold[0]),
        };
        if (result.Item1 == CoreStatus.Decided)
        {
            row[output] = new(NaiveKind.Word, Word: result.Item2);
        }

        return result;
    }
}
