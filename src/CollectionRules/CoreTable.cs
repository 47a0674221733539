using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules;

/// <summary>A single-answer table of the core, ready to run, with the answer of each box as a place in the output's values.</summary>
internal sealed class CoreTable
{
    private CoreTable(DecisionTable table, CompiledTable compiled, int outputSlot)
    {
        Compiled = compiled;
        OutputSlot = outputSlot;
        TableOutput output = table.Outputs[0];
        Default = output.Default is { } value ? (int)FactUniverse.CategoryCode(output.Fact, value.Word!) : -1;
        AnswerOfRow = [.. table.Rows.Select(row => (int)FactUniverse.CategoryCode(output.Fact, row.Outputs[0].Word!))];
    }

    public CompiledTable Compiled { get; }

    public int OutputSlot { get; }

    public int Default { get; }

    public int[] AnswerOfRow { get; }

    public static CoreTable? Build(DecisionTable table, TablePlan plan, FactSchema schema, FactAtoms[] atoms, DiagnosticBag bag)
    {
        CompiledTable? compiled = CompiledTable.Build(plan, atoms, RowOrder.Groups(table.HitPolicy, table.Rows));
        if (compiled is null || atoms.Any(static fact => fact.Count > ushort.MaxValue))
        {
            bag.Report(DiagnosticCode.LimitMemory, $"/tables/{table.Name}");
            return null;
        }

        return new(table, compiled, schema.Slot(table.Outputs[0].Fact).Index);
    }
}
