using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Compilation;

/// <summary>Checks a drafted table and makes it; every fault of the table and of every row is reported.</summary>
internal static class TableChecker
{
    public static DecisionTable? Build(TableDraft draft, DiagnosticBag bag)
    {
        if (!FactValidator.IsName(draft.Name))
        {
            bag.Report(DiagnosticCode.TableName, draft.Path, draft.Name);
        }

        CheckShape(draft, bag);
        ImmutableArray<OutputChecker?> outputs = Outputs(draft, bag);
        SchemaBuilder schema = new(bag);
        ImmutableArray<DecisionRow> rows = new RowChecker(draft, outputs, schema, bag).Rows();
        if (!bag.HasErrors && draft.Aggregator == Aggregator.Sum && !Aggregation.AddsUpExactly([.. rows.Select(static row => row.Outputs[0].Number)]))
        {
            bag.Report(DiagnosticCode.TableSum, draft.Path, draft.Outputs[0].Fact.Name);
        }

        if (bag.HasErrors)
        {
            return null;
        }

        FactSchema facts = schema.Build();
        TableEvaluator? evaluator = TableEvaluator.Build(draft.Path, draft.HitPolicy, draft.Inputs, draft.Outputs, rows, facts, bag);
        if (draft.IsComplete && evaluator is not null)
        {
            TableHoles.Report(draft, rows, facts, bag);
        }

        return evaluator is null || bag.HasErrors ? null : new(draft.Name, draft.HitPolicy, draft.Aggregator, draft.Inputs, draft.Outputs, rows, evaluator) { IsComplete = draft.IsComplete };
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

        if (draft.AddsUp && draft.Outputs is not [{ Fact: NumberFact }])
        {
            bag.Report(DiagnosticCode.TableAggregator, draft.Path, draft.Aggregator.ToString());
        }

        if (draft.HitPolicy is HitPolicy.Priority or HitPolicy.OutputOrder && draft.Outputs.Any(static output => output.Fact.Kind != FactKind.Category))
        {
            bag.Report(DiagnosticCode.TablePriority, draft.Path, draft.HitPolicy.ToString());
        }
    }

    /// <summary>A checker for each output column; none where the column's own fact is wrong and values cannot be held against it.</summary>
    private static ImmutableArray<OutputChecker?> Outputs(TableDraft draft, DiagnosticBag bag)
    {
        ImmutableArray<OutputChecker?>.Builder checkers = ImmutableArray.CreateBuilder<OutputChecker?>(draft.Outputs.Length);
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (TableOutput output in draft.Outputs)
        {
            string path = JsonPointer.Append($"{draft.Path}/outputs", output.Fact.Name);
            int before = bag.Count;
            FactValidator.Check(output.Fact, path, bag);
            OutputChecker? checker = bag.Count == before ? new OutputChecker(output.Fact) : null;
            if (!names.Add(output.Fact.Name))
            {
                bag.Report(DiagnosticCode.TableOutputTwice, path, output.Fact.Name);
            }

            if (output.Fact.Phase == FactPhase.Case)
            {
                bag.Report(DiagnosticCode.Phase, path, output.Fact.Name, new TextArgument("phase", PhaseText.Key(output.Fact.Phase)));
            }

            if (output.Default is { } value)
            {
                checker?.Check(value, mustBeNumber: false, $"{path}/default", bag);
            }

            checkers.Add(checker);
        }

        return checkers.MoveToImmutable();
    }
}
