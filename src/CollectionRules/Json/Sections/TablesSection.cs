using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Rules.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>The decision tables, each with a name of its own.</summary>
internal sealed partial class TablesSection : JsonSection
{
    private const string Unnamed = "unnamed";
    private const string StandInWord = "stand-in";

    public override string Member => "tables";

    public override string Description => "The decision tables.";

    public override void Read(Part part, PolicyReading reading)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (Part item in part.Items)
        {
            string name = item["name"].Text ?? Unnamed;
            if (!names.Add(name))
            {
                reading.Report(item["name"], DiagnosticCode.TableTwice);
            }

            DecisionTable? table = new TableReader(item, reading).Read(name);
            reading.AddTable(name, table);
        }
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Tables.IsEmpty)
        {
            return;
        }

        writer.StartArray(Member);
        foreach (DecisionTable table in PolicyAuthoring.InOrder(content.Tables, content.Authoring.TableOrder, static table => table.Name))
        {
            TableForm.Write(writer, table);
        }

        writer.EndArray();
    }

    /// <summary>
    /// Reads one table. A column, output or row that could not be read is stood in for, so that everything else is checked in its place;
    /// such a table is never handed on.
    /// </summary>
    private sealed class TableReader(Part table, PolicyReading reading)
    {
        private readonly List<Fact?> columns = [];
        private readonly List<Fact?> outputs = [];

        public DecisionTable? Read(string name)
        {
            DecisionTable.TryCreate(name, Configure, out DecisionTable? made, out ImmutableArray<PolicyDiagnostic> diagnostics);
            reading.Place(diagnostics, table, (JsonPointer.Append("/tables", name), table.Node!));
            return reading.IsSound(table) && !columns.Contains(null) && !outputs.Contains(null) ? made : null;
        }

        private void Configure(DecisionTableBuilder builder)
        {
            _ = table["aggregate"].Word(RuleWords.Aggregators) is { } aggregator
                ? builder.Collect(aggregator)
                : builder.Hit(table["hit"].Word(RuleWords.HitPolicies) ?? HitPolicy.First);
            columns.AddRange(table["columns"].Items.Select(reading.Fact));
            builder.Columns([.. columns.Select(static (fact, i) => fact ?? Fact.Flag($"{StandInWord}-{i}"))]);
            foreach (Part output in table["outputs"].Items)
            {
                Fact? fact = reading.Fact(output["fact"]);
                outputs.Add(fact);
                Fact shown = fact ?? Fact.Category($"{StandInWord}.{outputs.Count}", [StandInWord], static f => f.Phase(FactPhase.Gated));
                _ = output["default"].IsPresent ? builder.Output(shown, Value(output["default"], fact)) : builder.Output(shown);
            }

            foreach (Part row in table["rows"].Items)
            {
                Row(builder, row);
            }
        }

        private void Row(DecisionTableBuilder builder, Part row)
        {
            ImmutableArray<FactValue> then = [.. row["then"].Items.Select((value, i) => Value(value, outputs.ElementAtOrDefault(i)))];
            string? id = row["id"].Text;
            if (row["cells"].IsPresent && !row["when"].IsPresent)
            {
                builder.Row([.. row["cells"].Items.Select((cell, i) => columns.ElementAtOrDefault(i) is null && i < columns.Count ? CellWords.Any : cell.Text ?? CellWords.Any)], then, id);
            }
            else
            {
                builder.When(reading.Condition(row["when"]) ?? Condition.Always, then, id);
            }
        }

        private static FactValue Value(Part value, Fact? fact) =>
            fact is null ? StandInWord : PolicyReading.Value(value, fact) ?? FactValue.Missing;
    }
}
