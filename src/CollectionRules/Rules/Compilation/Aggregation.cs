using System.Collections.Immutable;

namespace CollectionRules.Rules.Compilation;

/// <summary>Makes one exact number of the rows that a Collect table holds.</summary>
internal static class Aggregation
{
    public static TableResult Answer(DecisionTable table, ImmutableArray<DecisionRow> rows)
    {
        if (table.Aggregator == Aggregator.Count)
        {
            return new(TableStatus.Matched, rows, [], rows.Length);
        }

        if (rows.IsEmpty)
        {
            return table.Outputs[0].Default is { } value
                ? new(TableStatus.Defaulted, [], [value], value)
                : new(TableStatus.NoMatch, [], [], null);
        }

        IEnumerable<decimal> numbers = rows.Select(static row => row.Outputs[0].Number);
        decimal answer = table.Aggregator switch
        {
            Aggregator.Sum => numbers.Sum(),
            Aggregator.Minimum => numbers.Min(),
            _ => numbers.Max(),
        };
        return new(TableStatus.Matched, rows, [], answer);
    }
}
