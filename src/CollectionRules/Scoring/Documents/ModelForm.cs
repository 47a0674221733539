using System.Globalization;
using CollectionRules.Rules.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Scoring.Documents;

/// <summary>The document form of a model from outside; its fact stands in it by name.</summary>
internal static class ModelForm
{
    public static void Write(DefinitionWriter writer, OutsideModel model)
    {
        writer.StartObject();
        writer.Text("name", model.Name);
        writer.Text("fact", model.Fact.Name);
        writer.Texts("versions", model.Versions);
        writer.TextIfAny("usableFor", model.UsableFor?.ToString("c", CultureInfo.InvariantCulture));
        writer.Name("fallback");
        ValueForm.Write(writer, model.Fact, model.Fallback);
        writer.EndObject();
    }
}
