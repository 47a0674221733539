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

    /// <summary>How the table answered.</summary>
    public TableStatus Status { get; }

    /// <summary>
    /// The rows that count, in the order of the hit policy: one for the single policies, all that hold for the lists, and for
    /// <see cref="TableStatus.Ambiguous"/> those that contradict each other.
    /// </summary>
    public ImmutableArray<DecisionRow> Rows { get; }

    /// <summary>The values of the first of <see cref="Rows"/>, or the defaults, in column order; empty when there is neither.</summary>
    public ImmutableArray<FactValue> Outputs { get; }

    /// <summary>The number that an aggregator made, or <see langword="null"/> when there is no aggregator or no result.</summary>
    public FactValue? Aggregate { get; }
}
