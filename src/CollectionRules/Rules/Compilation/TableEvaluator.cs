using System.Collections.Immutable;
using System.Numerics;
using CollectionRules.Diagnostics;

namespace CollectionRules.Rules.Compilation;

/// <summary>A decision table by itself: its own atoms, its masks, and all seven hit policies.</summary>
internal sealed class TableEvaluator
{
    private readonly CompiledTable compiled;
    private readonly Locators locators;

    private TableEvaluator(FactSchema schema, CompiledTable compiled, Locators locators)
    {
        Schema = schema;
        this.compiled = compiled;
        this.locators = locators;
    }

    public FactSchema Schema { get; }

    public static TableEvaluator? Build(
        string path, HitPolicy hitPolicy, ImmutableArray<Fact> inputs, ImmutableArray<TableOutput> outputs, ImmutableArray<DecisionRow> rows, FactSchema schema, DiagnosticBag bag)
    {
        AtomPlan atoms = new(schema);
        TablePlan plan = TablePlan.Of(path, "rows", inputs, rows, RowOrder.Of(hitPolicy, outputs, rows), atoms, bag);
        FactAtoms[] cut = atoms.Cut();
        CompiledTable? compiled = CompiledTable.Build(plan, cut, RowOrder.Groups(hitPolicy, rows));
        if (compiled is null || cut.Any(static fact => fact.Count > ushort.MaxValue))
        {
            bag.Report(DiagnosticCode.LimitMemory, path);
            return null;
        }

        return new(schema, compiled, new Locators(cut));
    }

    public TableResult Evaluate(DecisionTable table, in FactRow row)
    {
        FactRowState state = row.State;
        if (!ReferenceEquals(state.Schema, Schema))
        {
            throw new ArgumentException($"The row is not of the schema of the table \"{table.Name}\". Hint: make it with table.Schema.NewRow().", nameof(row));
        }

        state.Derive();
        Span<ushort> atoms = stackalloc ushort[FactSchema.MostFacts];
        foreach (int slot in compiled.Slots)
        {
            atoms[slot] = (ushort)locators.Locate(slot, state.Codes[slot]);
        }

        if (state.Codes.Contains(FactCode.Fault))
        {
            return new(TableStatus.Invalid, [], [], null);
        }

        ulong[] hits = new ulong[compiled.Words];
        compiled.AllHits(atoms, hits);
        return Answer(table, Rows(table, hits));
    }

    /// <summary>The rows that hold, in winning order, each once.</summary>
    private ImmutableArray<DecisionRow> Rows(DecisionTable table, ulong[] hits)
    {
        ImmutableArray<DecisionRow>.Builder rows = ImmutableArray.CreateBuilder<DecisionRow>();
        int last = -1;
        for (int word = 0; word < hits.Length; word++)
        {
            for (ulong rest = hits[word]; rest != 0; rest &= rest - 1)
            {
                int row = compiled.RowOf((word * 64) + BitOperations.TrailingZeroCount(rest));
                if (row != last)
                {
                    rows.Add(table.Rows[row]);
                    last = row;
                }
            }
        }

        return rows.ToImmutable();
    }

    private static TableResult Answer(DecisionTable table, ImmutableArray<DecisionRow> rows)
    {
        if (table.HitPolicy == HitPolicy.Collect && table.Aggregator != Aggregator.None)
        {
            return Aggregation.Answer(table, rows);
        }

        return table.HitPolicy switch
        {
            _ when rows.IsEmpty => TableResult.OfList(table, rows),
            HitPolicy.First or HitPolicy.Priority => new(TableStatus.Matched, [rows[0]], rows[0].Outputs, null),
            HitPolicy.Unique when rows.Length > 1 => new(TableStatus.Ambiguous, rows, [], null),
            HitPolicy.Any when rows.Any(row => !RowOrder.SameOutputs(row, rows[0])) => new(TableStatus.Ambiguous, rows, [], null),
            HitPolicy.Unique or HitPolicy.Any => new(TableStatus.Matched, [rows[0]], rows[0].Outputs, null),
            _ => TableResult.OfList(table, rows),
        };
    }
}
