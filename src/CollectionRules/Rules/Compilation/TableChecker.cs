using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Compilation;

/// <summary>Checks a drafted table and makes it; every fault of every row is reported.</summary>
internal static class TableChecker
{
    public static DecisionTable? Build(TableDraft draft, DiagnosticBag bag)
    {
        if (!FactValidator.IsName(draft.Name))
        {
            bag.Report(DiagnosticCode.TableName, draft.Path, draft.Name);
        }

        CheckShape(draft, bag);
        SchemaBuilder schema = new(bag);
        foreach (Fact input in draft.Inputs)
        {
            AddInput(input, draft, $"{draft.Path}/columns", schema, bag);
        }

        ImmutableArray<DecisionRow> rows = Rows(draft, schema, bag);
        if (bag.HasErrors)
        {
            return null;
        }

        FactSchema facts = schema.Build();
        TableEvaluator? evaluator = TableEvaluator.Build(draft.Path, draft.HitPolicy, draft.Inputs, draft.Outputs, rows, facts, bag);
        return evaluator is null || bag.HasErrors ? null : new(draft.Name, draft.HitPolicy, draft.Aggregator, draft.Inputs, draft.Outputs, rows, evaluator);
    }

    private static void CheckShape(TableDraft draft, DiagnosticBag bag)
    {
        if (draft.Outputs.IsEmpty)
        {
            bag.Report(DiagnosticCode.TableNoOutput, draft.Path);
        }

        if (draft.Rows.IsEmpty)
        {
            bag.Report(DiagnosticCode.TableNoRow, draft.Path);
        }

        if (draft.Rows.Length > DecisionTable.MostRows)
        {
            bag.Report(DiagnosticCode.LimitRows, draft.Path, draft.Rows.Length.ToString(CultureInfo.InvariantCulture));
        }

        if (draft.Aggregator is Aggregator.Sum or Aggregator.Minimum or Aggregator.Maximum
            && !(draft.Outputs is [{ Fact: NumberFact }]))
        {
            bag.Report(DiagnosticCode.TableAggregator, draft.Path, draft.Aggregator.ToString());
        }

        if (draft.HitPolicy is HitPolicy.Priority or HitPolicy.OutputOrder && draft.Outputs.Any(static output => output.Fact.Kind != FactKind.Category))
        {
            bag.Report(DiagnosticCode.TablePriority, draft.Path, draft.HitPolicy.ToString());
        }

        foreach (TableOutput output in draft.Outputs)
        {
            FactValidator.Check(output.Fact, $"{draft.Path}/outputs/{output.Fact.Name}", bag);
            if (output.Fact.Phase == FactPhase.Case)
            {
                bag.Report(DiagnosticCode.Phase, $"{draft.Path}/outputs/{output.Fact.Name}", output.Fact.Name, new TextArgument("phase", PhaseText.Key(output.Fact.Phase)));
            }

            if (output.Default is { } value)
            {
                CheckOutput(output.Fact, value, $"{draft.Path}/outputs/{output.Fact.Name}/default", bag);
            }
        }
    }

    private static ImmutableArray<DecisionRow> Rows(TableDraft draft, SchemaBuilder schema, DiagnosticBag bag)
    {
        ImmutableArray<DecisionRow>.Builder rows = ImmutableArray.CreateBuilder<DecisionRow>(draft.Rows.Length);
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < draft.Rows.Length; i++)
        {
            DraftRow row = draft.Rows[i];
            string id = row.Id ?? $"r{(i + 1).ToString(CultureInfo.InvariantCulture)}";
            string path = $"{draft.Path}/rows/{i.ToString(CultureInfo.InvariantCulture)}";
            if (!ids.Add(id) || !FactValidator.IsName(id))
            {
                bag.Report(DiagnosticCode.RowId, path, id);
            }

            ImmutableArray<FactSet> cells = Cells(draft, row, path, bag);
            if (row.Condition is { } condition)
            {
                CheckCondition(condition, draft, $"{path}/when", schema, bag);
            }

            ImmutableArray<FactValue> outputs = row.Outputs.IsDefault ? [] : row.Outputs;
            if (outputs.Length != draft.Outputs.Length)
            {
                bag.Report(DiagnosticCode.RowOutputs, path, outputs.Length.ToString(CultureInfo.InvariantCulture), new TextArgument("expected", draft.Outputs.Length.ToString(CultureInfo.InvariantCulture)));
            }
            else
            {
                for (int k = 0; k < outputs.Length; k++)
                {
                    CheckOutput(draft.Outputs[k].Fact, outputs[k], $"{path}/then/{k.ToString(CultureInfo.InvariantCulture)}", bag);
                }
            }

            rows.Add(new DecisionRow(id, cells, row.Condition, outputs));
        }

        return rows.ToImmutable();
    }

    private static ImmutableArray<FactSet> Cells(TableDraft draft, DraftRow row, string path, DiagnosticBag bag)
    {
        if (row.Condition is not null)
        {
            return [];
        }

        int count = row.Texts.IsDefault ? row.Sets.IsDefault ? 0 : row.Sets.Length : row.Texts.Length;
        if (count != draft.Inputs.Length)
        {
            bag.Report(DiagnosticCode.RowCells, path, count.ToString(CultureInfo.InvariantCulture), new TextArgument("expected", draft.Inputs.Length.ToString(CultureInfo.InvariantCulture)));
            return [];
        }

        ImmutableArray<FactSet>.Builder cells = ImmutableArray.CreateBuilder<FactSet>(count);
        for (int i = 0; i < count; i++)
        {
            string cellPath = $"{path}/cells/{i.ToString(CultureInfo.InvariantCulture)}";
            FactSet? set = row.Texts.IsDefault ? row.Sets[i] : CellParser.Parse(row.Texts[i], draft.Inputs[i], cellPath, bag);
            if (set is null)
            {
                continue;
            }

            if (row.Texts.IsDefault)
            {
                SetCompiler.Check(draft.Inputs[i], set, cellPath, bag);
            }

            cells.Add(set);
        }

        return cells.ToImmutable();
    }

    private static void CheckCondition(Condition condition, TableDraft draft, string path, SchemaBuilder schema, DiagnosticBag bag) =>
        ConditionWalk.Leaves(condition, leaf =>
        {
            if (AddInput(leaf.Fact, draft, path, schema, bag))
            {
                SetCompiler.Check(leaf.Fact, leaf.Set, path, bag);
            }
        });

    private static bool AddInput(Fact input, TableDraft draft, string path, SchemaBuilder schema, DiagnosticBag bag)
    {
        if (draft.Outputs.Any(output => output.Fact.Phase != FactPhase.Case && input.Phase >= output.Fact.Phase))
        {
            bag.Report(DiagnosticCode.Phase, path, input.Name, new TextArgument("phase", PhaseText.Key(input.Phase)));
            return false;
        }

        return schema.Add(input, path);
    }

    private static void CheckOutput(Fact fact, FactValue value, string path, DiagnosticBag bag)
    {
        FactCoder coder = new(FactSchema.Empty, fact, 0, keepsValue: false);
        if (coder.Of(value) == FactCode.Fault)
        {
            PolicyDiagnostic refusal = coder.Refusal(value);
            bag.Report(DiagnosticCode.RowOutput, path, value.ToString(), refusal.Suggestion, new TextArgument("fact", fact.Name));
        }
    }
}
