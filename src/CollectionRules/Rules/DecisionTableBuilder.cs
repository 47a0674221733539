using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Rules;

/// <summary>Gathers the columns and rows of a <see cref="DecisionTable"/>; nothing is checked before the table is made.</summary>
public sealed class DecisionTableBuilder
{
    private readonly string name;
    private readonly List<TableOutput> outputs = [];
    private readonly List<DraftRow> rows = [];
    private HitPolicy hitPolicy;
    private Aggregator aggregator;
    private ImmutableArray<Fact> inputs = [];
    private bool isComplete;

    internal DecisionTableBuilder(string name) => this.name = name;

    /// <summary>The hit policy. <strong>Without this call it is <see cref="HitPolicy.First"/>.</strong> Of this and <see cref="Collect"/> the last one said counts.</summary>
    /// <remarks>
    /// The default of DMN is Unique, where rows must exclude each other. Here rows are read from the top, like the clauses of a policy: a
    /// ladder of falling severity that ends in <see cref="Otherwise(FactValue, string?)"/> says each bound once, and no case can be
    /// ambiguous. A table that comes from a DMN model without a hit policy needs <c>Hit(HitPolicy.Unique)</c>.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not defined.</exception>
    public DecisionTableBuilder Hit(HitPolicy policy)
    {
        (hitPolicy, aggregator) = Enum.IsDefined(policy)
            ? (policy, Aggregator.None)
            : throw new ArgumentOutOfRangeException(nameof(policy), policy, $"The hit policy \"{policy}\" is not defined; First to Collect are.");
        return this;
    }

    /// <summary>Collects the rows that hold into one number; sets the hit policy to <see cref="HitPolicy.Collect"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="how"/> is not defined.</exception>
    public DecisionTableBuilder Collect(Aggregator how)
    {
        (hitPolicy, aggregator) = Enum.IsDefined(how)
            ? (HitPolicy.Collect, how)
            : throw new ArgumentOutOfRangeException(nameof(how), how, $"The aggregator \"{how}\" is not defined; None to Count are.");
        return this;
    }

    /// <summary>The input columns that cells stand in; said again, it replaces them.</summary>
    /// <exception cref="ArgumentNullException">One of <paramref name="facts"/> is <see langword="null"/>.</exception>
    public DecisionTableBuilder Columns(params ImmutableArray<Fact> facts)
    {
        inputs = WithoutNull(facts, nameof(facts));
        return this;
    }

    /// <summary>
    /// Every combination of values must have a row: a cell of the matrix that is missing is <c>CR-TABLE-HOLE</c>, named by its facts and values,
    /// and the table is not made. What is missing and every special code count as values where the fact may have them.
    /// </summary>
    public DecisionTableBuilder Complete()
    {
        isComplete = true;
        return this;
    }

    /// <summary>Adds an output column without default.</summary>
    public DecisionTableBuilder Output(Fact fact) => AddOutput(fact, null);

    /// <summary>Adds an output column with its value when no row holds.</summary>
    public DecisionTableBuilder Output(Fact fact, FactValue defaultValue) => AddOutput(fact, defaultValue);

    /// <summary>Adds a row of cells, one per column, such as <c>[">= 90", "-"]</c>, and its outputs.</summary>
    /// <param name="cells">The cell texts; see the cell grammar.</param>
    /// <param name="then">One value per output column.</param>
    /// <param name="id">The row's name; by place when absent.</param>
    /// <exception cref="ArgumentNullException">One of <paramref name="cells"/> is <see langword="null"/>.</exception>
    public DecisionTableBuilder Row(ImmutableArray<string> cells, ImmutableArray<FactValue> then, string? id = null)
    {
        rows.Add(new(id, WithoutNull(cells, nameof(cells)), default, null, then));
        return this;
    }

    /// <summary>Adds a row of cells, one per column, and its one output.</summary>
    /// <exception cref="ArgumentNullException">One of <paramref name="cells"/> is <see langword="null"/>.</exception>
    public DecisionTableBuilder Row(ImmutableArray<string> cells, FactValue then, string? id = null) => Row(cells, [then], id);

    /// <summary>Adds a row of sets, one per column, and its outputs.</summary>
    /// <exception cref="ArgumentNullException">One of <paramref name="cells"/> is <see langword="null"/>.</exception>
    public DecisionTableBuilder Row(ImmutableArray<FactSet> cells, ImmutableArray<FactValue> then, string? id = null)
    {
        rows.Add(new(id, default, WithoutNull(cells, nameof(cells)), null, then));
        return this;
    }

    /// <summary>Adds a row of sets, one per column, and its one output.</summary>
    /// <exception cref="ArgumentNullException">One of <paramref name="cells"/> is <see langword="null"/>.</exception>
    public DecisionTableBuilder Row(ImmutableArray<FactSet> cells, FactValue then, string? id = null) => Row(cells, [then], id);

    /// <summary>Adds a row that holds where <paramref name="condition"/> is true, and its outputs.</summary>
    public DecisionTableBuilder When(Condition condition, ImmutableArray<FactValue> then, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        rows.Add(new(id, default, default, condition, then));
        return this;
    }

    /// <summary>Adds a row that holds where <paramref name="condition"/> is true, and its one output.</summary>
    public DecisionTableBuilder When(Condition condition, FactValue then, string? id = null) => When(condition, [then], id);

    /// <summary>Adds a row that always holds: the last word of a <see cref="HitPolicy.First"/> table.</summary>
    public DecisionTableBuilder Otherwise(ImmutableArray<FactValue> then, string? id = null) => When(Condition.Always, then, id);

    /// <summary>Adds a row that always holds, and its one output.</summary>
    public DecisionTableBuilder Otherwise(FactValue then, string? id = null) => When(Condition.Always, [then], id);

    internal DecisionTable? Build(out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        DiagnosticBag bag = new();
        TableDraft draft = new(name, hitPolicy, aggregator, inputs, [.. outputs], [.. rows]) { IsComplete = isComplete };
        DecisionTable? table = TableChecker.Build(draft, bag);
        diagnostics = bag.ToImmutable();
        return table;
    }

    private static ImmutableArray<T> WithoutNull<T>(ImmutableArray<T> items, string name)
        where T : class
    {
        if (items.IsDefault)
        {
            return [];
        }

        foreach (T item in items)
        {
            ArgumentNullException.ThrowIfNull(item, name);
        }

        return items;
    }

    private DecisionTableBuilder AddOutput(Fact fact, FactValue? defaultValue)
    {
        ArgumentNullException.ThrowIfNull(fact);
        outputs.Add(new(fact, defaultValue));
        return this;
    }
}
