using System.Collections.Immutable;

namespace CollectionRules.Rules;

/// <summary>One row of a decision table: either a cell for each input column or a condition, and a value for each output column.</summary>
public sealed class DecisionRow
{
    internal DecisionRow(string id, ImmutableArray<FactSet> cells, Condition? condition, ImmutableArray<FactValue> outputs)
    {
        Id = id;
        Cells = cells;
        Condition = condition;
        Outputs = outputs;
    }

    /// <summary>The row's name, unique in its table; <c>r1</c>, <c>r2</c>, … by place unless one was given.</summary>
    public string Id { get; }

    /// <summary>One set per input column, in column order; empty when the row has a <see cref="Condition"/>.</summary>
    public ImmutableArray<FactSet> Cells { get; }

    /// <summary>The condition, or <see langword="null"/> when the row has <see cref="Cells"/>.</summary>
    public Condition? Condition { get; }

    /// <summary>One value per output column, in column order.</summary>
    public ImmutableArray<FactValue> Outputs { get; }
}
