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
}
