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
        writer.StartArray("facts");
        foreach (Fact fact in core.DeclaredFacts().OrderBy(static fact => fact.Name, StringComparer.Ordinal))
        {
            FactForm.Write(writer, fact);
        }

        writer.EndArray();
        if (core.Card is { } card)
        {
            writer.Name("score");
            CardForm.Write(writer, card);
        }

        writer.StartArray("tables");
        foreach (DecisionTable table in core.TablesInOrder())
        {
            TableForm.Write(writer, table);
        }

        writer.EndArray();
        writer.StartObject("core");
        foreach ((string part, string table) in core.Roles())
        {
            writer.Text(part, table);
        }

        writer.EndObject();
        writer.EndObject();
        return bytes.Hash();
    }
}
