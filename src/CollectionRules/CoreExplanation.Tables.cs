using CollectionRules.Explanations;
using CollectionRules.Rules;
using CollectionRules.Texts;

namespace CollectionRules;

/// <content>What each table said.</content>
public sealed partial class CoreExplanation
{
    private void AddTables(ExplanationBuilder root, Language language)
    {
        bool isOpen = true;
        foreach ((DecisionTable? table, CoreAnswer answer) in (ReadOnlySpan<(DecisionTable?, CoreAnswer)>)[
            (core.StageTable, new(decision.Stage, decision.StageRow)),
            (core.ChannelTable, new(decision.Channel, decision.ChannelRow)),
            (core.GateTable, new(decision.Gate, decision.GateRow))])
        {
            if (table is null)
            {
                continue;
            }

            ExplanationArgument name = new("table", Name(table.Name));
            if (!isOpen)
            {
                root.Child("table-not-asked", [name]);
            }
            else if (answer.Value < 0)
            {
                isOpen = false;
                AddUndecided(root, table, name);
            }
            else
            {
                AddAnswer(root, table, name, answer, language);
            }
        }
    }

    private void AddUndecided(ExplanationBuilder root, DecisionTable table, ExplanationArgument name)
    {
        if (decision.Status != CoreStatus.Ambiguous)
        {
            root.Child("table-no-match", [name]);
            return;
        }

        // The compiled core stops at the first contradiction; the table by itself finds every row that holds.
        TableResult result = table.Evaluate(RowFor(table.Schema));
        int fitting = result.Rows.Length <= ExplanationValue.MaxItems ? result.Rows.Length : ExplanationValue.MaxItems - 1;
        ExplanationValue[] rows = [.. result.Rows.Take(fitting).Select(static row => Name(row.Id)), .. fitting < result.Rows.Length ? [ExplanationValue.Of(Ellipsis)] : (ExplanationValue[])[]];
        root.Child("table-ambiguous", [name, new("rows", ExplanationValue.List(rows))]);
    }

    private static void AddAnswer(ExplanationBuilder root, DecisionTable table, ExplanationArgument name, CoreAnswer answer, Language language)
    {
        ExplanationArgument given = new("answer", Name(table.Outputs[0].Fact.Values[answer.Value]));
        if (answer.Row < 0)
        {
            root.Child("table-default", [name, given]);
            return;
        }

        DecisionRow row = table.Rows[answer.Row];
        string when = row.Condition is { } condition
            ? ConditionText.Of(condition, language, hidesSensitive: true)
            : ConditionText.Of(table.Inputs, row.Cells, language, hidesSensitive: true);
        root.Child("table-row", [name, given, new("row", Name(row.Id)), new("when", Shown(when))]);
    }
}
