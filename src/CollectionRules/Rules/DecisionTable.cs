using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Rules;

/// <summary>
/// Rows of conditions over facts, and what each row decides. Immutable and checked when made: a cell that is wrong for its fact, a
/// bound with too many decimals, a fact of a later phase are all reported, and all at once.
/// </summary>
/// <example>
/// <code>
/// DecisionTable ladder = DecisionTable.Create("ladder", t => t
///     .Columns(daysPastDue, balance)
///     .Output(stage)
///     .Row([">= 90", ">= 5000"], ["legal"])
///     .Row(["[1..90)", "-"], ["call"])
///     .Otherwise(["none"]));
/// </code>
/// </example>
public sealed class DecisionTable
{
    /// <summary>The most rows that one table may have.</summary>
    public const int MostRows = 50_000;

    private readonly TableEvaluator evaluator;

    internal DecisionTable(string name, HitPolicy hitPolicy, Aggregator aggregator, ImmutableArray<Fact> inputs, ImmutableArray<TableOutput> outputs, ImmutableArray<DecisionRow> rows, TableEvaluator evaluator)
    {
        Name = name;
        HitPolicy = hitPolicy;
        Aggregator = aggregator;
        Inputs = inputs;
        Outputs = outputs;
        Rows = rows;
        this.evaluator = evaluator;
    }

    /// <summary>The table's name, unique in a policy.</summary>
    public string Name { get; }

    /// <summary>What is done with the rows that hold.</summary>
    public HitPolicy HitPolicy { get; }

    /// <summary>How a <see cref="HitPolicy.Collect"/> table makes one number; <see cref="Aggregator.None"/> otherwise.</summary>
    public Aggregator Aggregator { get; }

    /// <summary>The columns that cells stand in; rows with conditions may read more facts than these.</summary>
    public ImmutableArray<Fact> Inputs { get; }

    /// <summary>The output columns.</summary>
    public ImmutableArray<TableOutput> Outputs { get; }

    /// <summary>The rows, in written order.</summary>
    public ImmutableArray<DecisionRow> Rows { get; }

    /// <summary>Whether every combination of values has a row, which was checked when the table was made.</summary>
    public bool IsComplete { get; internal init; }

    /// <summary>Every fact that the table reads; its rows are what <see cref="Evaluate"/> takes.</summary>
    public FactSchema Schema => evaluator.Schema;

    /// <summary>Makes a table.</summary>
    /// <exception cref="PolicyValidationException">Something is wrong with it; the exception lists every fault.</exception>
    public static DecisionTable Create(string name, Action<DecisionTableBuilder> configure) =>
        TryCreate(name, configure, out DecisionTable? table, out ImmutableArray<PolicyDiagnostic> diagnostics)
            ? table
            : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes a table, or lists what is wrong with it. Warnings come with a table, errors without.</summary>
    public static bool TryCreate(string name, Action<DecisionTableBuilder> configure, [NotNullWhen(true)] out DecisionTable? table, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        DecisionTableBuilder builder = new(name);
        configure(builder);
        table = builder.Build(out diagnostics);
        return table is not null;
    }

    /// <summary>Answers for one row of <see cref="Schema"/>.</summary>
    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    public TableResult Evaluate(in FactRow row) => evaluator.Evaluate(this, row);

    /// <summary>The rows as boxes over a larger schema, for a policy that shares atoms between its cards and tables.</summary>
    internal TablePlan PlanFor(AtomPlan atoms, DiagnosticBag bag) => TablePlan.Of($"/tables/{Name}", "rows", Inputs, Rows, RowOrder.Of(HitPolicy, Outputs, Rows), atoms, bag);
}
