using CollectionRules.Cases;
using CollectionRules.Rules.Sources;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>Writes where the value of a host's fact comes from.</summary>
internal static class OriginForm
{
    public static void Write(DefinitionWriter writer, FactOrigin origin)
    {
        writer.StartObject();
        switch (origin.Kind)
        {
            case FactOriginKind.Attribute:
                writer.Text("attribute", origin.Name!);
                break;
            case FactOriginKind.Model:
                writer.Text("model", origin.Name!);
                writer.TextIfAny("version", origin.Version);
                break;
            case FactOriginKind.Signal:
                writer.Text("signal", origin.Name!);
                break;
            case FactOriginKind.Field:
                writer.Text("field", PolicyForms.Fields.WordFor(origin.Field!.Value));
                break;
            case FactOriginKind.History:
                writer.Name("history");
                origin.Query!.WriteTo(writer.Values);
                break;
            default:
                WriteBands(writer, origin);
                break;
        }

        writer.TextIfAny("whenNone", origin.WhenNone);
        writer.NumberIfAny("fallback", origin.Fallback);
        writer.EndObject();
    }

    private static void WriteBands(DefinitionWriter writer, FactOrigin origin)
    {
        writer.StartArray("bands");
        foreach (DayBand band in origin.Bands)
        {
            writer.StartObject();
            writer.Text("name", band.Name);
            writer.Number("from", band.From);
            writer.NumberIfAny("to", band.To);
            writer.EndObject();
        }

        writer.EndArray();
    }
}
