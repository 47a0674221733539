using CollectionRules.Rules;
using CollectionRules.Rules.Documents;
using CollectionRules.Scoring.Documents;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <summary>The document form of a core, member by member. The order in which facts are declared decides nothing and is not part of what is hashed.</summary>
internal static class CoreForm
{
    public static ContentHash HashOf(PolicyCore core)
    {
        CanonicalWriter bytes = new();
        DefinitionWriter writer = new(bytes, keepsWording: false);
        writer.StartObject();
        writer.Text("name", core.Name);
        WriteFacts(writer, core);
        WriteCard(writer, core);
        WriteTables(writer, core);
        WriteRoles(writer, core);
        writer.EndObject();
        return bytes.Hash();
    }

    public static void WriteFacts(DefinitionWriter writer, PolicyCore core)
    {
        writer.StartArray("facts");
        foreach (Fact fact in writer.KeepsWording
            ? PolicyAuthoring.InOrder(core.DeclaredFacts(), core.Authoring.FactOrder, static fact => fact.Name)
            : core.DeclaredFacts().OrderBy(static fact => fact.Name, StringComparer.Ordinal))
        {
            FactForm.Write(writer, fact);
        }

        writer.EndArray();
    }

    public static void WriteCard(DefinitionWriter writer, PolicyCore core)
    {
        if (core.Card is { } card)
        {
            writer.Name("score");
            CardForm.Write(writer, card);
        }
    }

    public static void WriteTables(DefinitionWriter writer, PolicyCore core)
    {
        if (!core.TablesInOrder().Any())
        {
            return;
        }

        writer.StartArray("tables");
        foreach (DecisionTable table in writer.KeepsWording
            ? PolicyAuthoring.InOrder(core.TablesInOrder(), core.Authoring.TableOrder, static table => table.Name)
            : core.TablesInOrder())
        {
            TableForm.Write(writer, table);
        }

        writer.EndArray();
    }

    public static void WriteRoles(DefinitionWriter writer, PolicyCore core)
    {
        if (!core.TablesInOrder().Any())
        {
            return;
        }

        writer.StartObject("core");
        writer.TextIfAny("stages", core.StageTable?.Name);
        writer.TextIfAny("channels", core.ChannelTable?.Name);
        writer.TextIfAny("gate", core.GateTable?.Name);
        writer.EndObject();
    }
}
