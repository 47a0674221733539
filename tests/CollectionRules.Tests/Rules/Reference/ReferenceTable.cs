using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules.Reference;

/// <summary>A decision table read row by row, with the seven hit policies as the documentation words them.</summary>
internal static class ReferenceTable
{
    public static string Evaluate(DecisionTable table, Func<Fact, Entered> value)
    {
        if (table.Schema.Facts.Any(fact => value(fact).Kind == EnteredKind.Refused))
        {
            return Text(TableStatus.Invalid, [], [], null);
        }

        DecisionRow[] hits = [.. table.Rows.Where(row => Holds(table, row, value))];
        if (table.HitPolicy is HitPolicy.Priority or HitPolicy.OutputOrder)
        {
            hits = [.. hits.OrderBy(row => Rank(table, row, 0)).ThenBy(row => table.Outputs.Length > 1 ? Rank(table, row, 1) : 0)];
        }

        bool isNumber = table.Aggregator is Aggregator.Sum or Aggregator.Minimum or Aggregator.Maximum;
        FactValue? count = table.Aggregator == Aggregator.Count ? hits.Length : null;
        if (hits.Length == 0)
        {
            bool hasDefault = table.Outputs.All(static output => output.Default is not null);
            IEnumerable<FactValue> defaults = hasDefault ? table.Outputs.Select(static output => output.Default!.Value) : [];
            return Text(hasDefault ? TableStatus.Defaulted : TableStatus.NoMatch, [], defaults, isNumber && hasDefault ? defaults.First() : count);
        }

        DecisionRow first = hits[0];
        switch (table.HitPolicy)
        {
            case HitPolicy.First or HitPolicy.Priority:
                return Text(TableStatus.Matched, [first], first.Outputs, null);
            case HitPolicy.Unique or HitPolicy.Any:
                bool agree = table.HitPolicy == HitPolicy.Unique ? hits.Length == 1 : hits.All(row => row.Outputs.SequenceEqual(first.Outputs));
                return agree ? Text(TableStatus.Matched, [first], first.Outputs, null) : Text(TableStatus.Ambiguous, hits, [], null);
            case HitPolicy.Collect when isNumber:
                decimal[] numbers = [.. hits.Select(static row => row.Outputs[0].Number)];
                return Text(TableStatus.Matched, hits, first.Outputs, table.Aggregator switch
                {
                    Aggregator.Sum => numbers.Sum(),
                    Aggregator.Minimum => numbers.Min(),
                    _ => numbers.Max(),
                });
            default:
                return Text(TableStatus.Matched, hits, first.Outputs, count);
        }
    }

    public static string Text(TableResult result) => Text(result.Status, result.Rows, result.Outputs, result.Aggregate);

    private static string Text(TableStatus status, IEnumerable<DecisionRow> rows, IEnumerable<FactValue> outputs, FactValue? aggregate) =>
        $"{status} rows {string.Join(',', rows.Select(static row => row.Id))} outputs {string.Join(',', outputs)} aggregate {aggregate}";

    private static bool Holds(DecisionTable table, DecisionRow row, Func<Fact, Entered> value) => row.Condition is { } condition
        ? Kleene.Of(condition, value) == true
        : row.Cells.Select((cell, i) => Kleene.Cell(cell, value(table.Inputs[i]))).All(static holds => holds);

    private static int Rank(DecisionTable table, DecisionRow row, int output)
    {
        FactValue value = row.Outputs[output];
        int place = table.Outputs[output].Fact.Values.IndexOf(value.Word!);
        return value.Kind == FactValueKind.Missing ? int.MaxValue : place < 0 ? int.MaxValue - 1 : place;
    }
}
