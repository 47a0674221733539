using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Compilation;

/// <summary>Checks a drafted table's columns and rows, and makes the rows; what rests on a wrong fact is not checked further.</summary>
internal sealed class RowChecker
{
    private readonly TableDraft draft;
    private readonly ImmutableArray<OutputChecker?> outputs;
    private readonly ImmutableArray<bool> soundInputs;
    private readonly SchemaBuilder schema;
    private readonly DiagnosticBag bag;

    public RowChecker(TableDraft draft, ImmutableArray<OutputChecker?> outputs, SchemaBuilder schema, DiagnosticBag bag)
    {
        this.draft = draft;
        this.outputs = outputs;
        this.schema = schema;
        this.bag = bag;
        soundInputs = [.. draft.Inputs.Select(input => Reads(input, $"{draft.Path}/columns"))];
    }

    public ImmutableArray<DecisionRow> Rows()
    {
        ImmutableArray<DecisionRow>.Builder rows = ImmutableArray.CreateBuilder<DecisionRow>(draft.Rows.Length);
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < draft.Rows.Length; i++)
        {
            DraftRow row = draft.Rows[i];
            string id = row.Id ?? $"r{Text(i + 1)}";
            string path = $"{draft.Path}/rows/{Text(i)}";
            if (!ids.Add(id) || !FactValidator.IsName(id))
            {
                bag.Report(DiagnosticCode.RowId, path, id);
            }

            ImmutableArray<FactSet> cells = row.Condition is null ? Cells(row, path) : [];
            if (row.Condition is not null)
            {
                CheckCondition(row.Condition, $"{path}/when");
            }

            rows.Add(new DecisionRow(id, cells, row.Condition, Outputs(row, path)));
        }

        return rows.MoveToImmutable();
    }

    private ImmutableArray<FactSet> Cells(DraftRow row, string path)
    {
        int count = row.Texts.IsDefault ? row.Sets.Length : row.Texts.Length;
        if (count != draft.Inputs.Length)
        {
            bag.Report(DiagnosticCode.RowCells, path, Text(count), new TextArgument("expected", Text(draft.Inputs.Length)));
            return [];
        }

        ImmutableArray<FactSet>.Builder cells = ImmutableArray.CreateBuilder<FactSet>(count);
        for (int i = 0; i < count; i++)
        {
            if (soundInputs[i] && Cell(row, i, $"{path}/cells/{Text(i)}") is { } set)
            {
                cells.Add(set);
            }
        }

        return cells.ToImmutable();
    }

    private FactSet? Cell(DraftRow row, int column, string path)
    {
        if (!row.Texts.IsDefault)
        {
            return CellParser.Parse(row.Texts[column], draft.Inputs[column], path, bag);
        }

        SetCompiler.Check(draft.Inputs[column], row.Sets[column], path, bag);
        return row.Sets[column];
    }

    /// <summary>A fact, or a leaf, that stands in the condition twice is told of once.</summary>
    private void CheckCondition(Condition condition, string path)
    {
        Dictionary<Fact, bool> sound = [];
        HashSet<FactCondition> leaves = [];
        ConditionWalk.Leaves(condition, leaf =>
        {
            if (!sound.TryGetValue(leaf.Fact, out bool isSound))
            {
                sound.Add(leaf.Fact, isSound = Reads(leaf.Fact, path));
            }

            if (isSound && leaves.Add(leaf))
            {
                SetCompiler.Check(leaf.Fact, leaf.Set, path, bag);
            }
        });
    }

    private ImmutableArray<FactValue> Outputs(DraftRow row, string path)
    {
        ImmutableArray<FactValue> values = row.Outputs.IsDefault ? [] : row.Outputs;
        if (values.Length != outputs.Length)
        {
            bag.Report(DiagnosticCode.RowOutputs, path, Text(values.Length), new TextArgument("expected", Text(outputs.Length)));
            return values;
        }

        for (int i = 0; i < values.Length; i++)
        {
            outputs[i]?.Check(values[i], draft.AddsUp, $"{path}/then/{Text(i)}", bag);
        }

        return values;
    }

    /// <summary>Takes a fact into the schema; false when it is wrong, or known only after the table has decided.</summary>
    private bool Reads(Fact fact, string path)
    {
        if (draft.Outputs.Any(output => output.Fact.Phase != FactPhase.Case && fact.Phase >= output.Fact.Phase))
        {
            bag.Report(DiagnosticCode.Phase, path, fact.Name, new TextArgument("phase", PhaseText.Key(fact.Phase)));
            return false;
        }

        return schema.Add(fact, path);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
