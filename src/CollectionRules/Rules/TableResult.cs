using System.Collections.Immutable;

namespace CollectionRules.Rules;

/// <summary>What a decision table says of one row of facts.</summary>
public sealed class TableResult
{
    internal TableResult(TableStatus status, ImmutableArray<DecisionRow> rows, ImmutableArray<FactValue> outputs, FactValue? aggregate)
    {
        Status = status;
        Rows = rows;
        Outputs = outputs;
        Aggregate = aggregate;
    }

    /// <summary>All rows that hold, in order; the defaults or nothing when none does.</summary>
    internal static TableResult OfList(DecisionTable table, ImmutableArray<DecisionRow> rows)
    {
        if (!rows.IsEmpty)
        {
            return new(TableStatus.Matched, rows, rows[0].Outputs, null);
        }

        return table.Outputs.All(static output => output.Default is not null)
            ? new(TableStatus.Defaulted, [], [.. table.Outputs.Select(static output => output.Default!.Value)], null)
            : new(TableStatus.NoMatch, [], [], null);
    }

    /// <summary>How the table answered.</summary>
    public TableStatus Status { get; }

    /// <summary>
    /// The rows that count, in the order of the hit policy: one for the single policies, all that hold for the lists, and for
    /// <see cref="TableStatus.Ambiguous"/> those that contradict each other.
    /// </summary>
    public ImmutableArray<DecisionRow> Rows { get; }

    /// <summary>The values of the first of <see cref="Rows"/>, or the defaults, in column order; empty when there is neither, or when rows contradict each other.</summary>
    public ImmutableArray<FactValue> Outputs { get; }

    /// <summary>
    /// The number that an aggregator made, the default where no row holds, or <see langword="null"/> when there is no aggregator or no
    /// result. A count is never absent: where no row holds it is 0, whatever the status says.
    /// </summary>
    public FactValue? Aggregate { get; }
}
