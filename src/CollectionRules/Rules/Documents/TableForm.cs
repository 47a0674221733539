using System.Globalization;
using CollectionRules.Serialization;

namespace CollectionRules.Rules.Documents;

/// <summary>The document form of a decision table; facts stand in it by name.</summary>
internal static class TableForm
{
    public static void Write(DefinitionWriter writer, DecisionTable table)
    {
        writer.StartObject();
        writer.Text("name", table.Name);
        writer.Text("hit", RuleWords.HitPolicies.WordFor(table.HitPolicy));
        if (table.Aggregator != Aggregator.None)
        {
            writer.Text("aggregate", RuleWords.Aggregators.WordFor(table.Aggregator));
        }

        if (!table.Inputs.IsEmpty)
        {
            writer.Texts("columns", table.Inputs.Select(static fact => fact.Name));
        }

        writer.FlagIfTrue("complete", table.IsComplete);
        writer.StartArray("outputs");
        foreach (TableOutput output in table.Outputs)
        {
            writer.StartObject();
            writer.Text("fact", output.Fact.Name);
            if (output.Default is { } value)
            {
                writer.Name("default");
                ValueForm.Write(writer, output.Fact, value);
            }

            writer.EndObject();
        }

        writer.EndArray();
        writer.StartArray("rows");
        for (int i = 0; i < table.Rows.Length; i++)
        {
            WriteRow(writer, table, table.Rows[i], i);
        }

        writer.EndArray();
        writer.EndObject();
    }

    /// <summary>The name of a row that was given none.</summary>
    public static string DefaultId(int index) => string.Create(CultureInfo.InvariantCulture, $"r{index + 1}");

    private static void WriteRow(DefinitionWriter writer, DecisionTable table, DecisionRow row, int index)
    {
        writer.StartObject();
        if (row.Id != DefaultId(index))
        {
            writer.Text("id", row.Id);
        }

        if (row.Condition is { } condition)
        {
            writer.Name("when");
            ConditionForm.Write(writer, condition);
        }
        else
        {
            writer.Texts("cells", row.Cells.Select((cell, i) => ConditionForm.CellOf(writer, cell, table.Inputs[i])));
        }

        writer.StartArray("then");
        for (int i = 0; i < row.Outputs.Length; i++)
        {
            ValueForm.Write(writer, table.Outputs[i].Fact, row.Outputs[i]);
        }

        writer.EndArray();
        writer.EndObject();
    }
}
