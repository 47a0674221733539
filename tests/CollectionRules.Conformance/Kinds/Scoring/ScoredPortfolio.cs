using System.Collections.Immutable;
using CollectionRules.Analytics.Validation;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>Every row of a data set through a card. Rows without a score are in no measure of the score.</summary>
/// <param name="Rows">The outcomes of all rows, scored or not.</param>
/// <param name="Scored">Score and outcome of each scored row.</param>
/// <param name="Grades">The outcomes by grade, best grade first; empty for a card without grades.</param>
internal sealed record ScoredPortfolio(OutcomeBin Rows, ImmutableArray<ScoredOutcome> Scored, ImmutableArray<OutcomeBin> Grades)
{
    public static ScoredPortfolio Read(CardDefinition card, Given data, string folder)
    {
        DataTable table = DataTable.Read(data, folder);
        string[] fields = [.. card.Fields.Where(table.Has)];
        CardRunner runner = new(card);
        Dictionary<string, CardResult> known = new(StringComparer.Ordinal);
        List<(CardResult Result, bool IsBad)> scored = [];
        for (int row = 0; row < table.Count; row++)
        {
            string[] cells = [.. fields.Select(field => table.Cell(row, field))];
            string key = string.Join('\n', cells);
            if (!known.TryGetValue(key, out CardResult? result))
            {
                Dictionary<string, FactValue> input = fields.Zip(cells).ToDictionary(pair => pair.First, pair => FactValue.OfCell(pair.Second), StringComparer.Ordinal);
                known.Add(key, result = runner.Run(input));
            }

            if (result.Score is not null)
            {
                scored.Add((result, table.IsBad(row)));
            }
        }

        int bads = Enumerable.Range(0, table.Count).Count(table.IsBad);
        return new ScoredPortfolio(
            new OutcomeBin("all", table.Count - bads, bads),
            [.. scored.Select(row => new ScoredOutcome(row.Result.Score!.Value, row.IsBad))],
            [.. card.Grades.OrderByDescending(grade => grade.Min).Select(grade => new OutcomeBin(
                grade.Grade,
                scored.LongCount(row => row.Result.Grade == grade.Grade && !row.IsBad),
                scored.LongCount(row => row.Result.Grade == grade.Grade && row.IsBad)))]);
    }
}
