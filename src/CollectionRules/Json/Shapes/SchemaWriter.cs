using CollectionRules.Serialization;

namespace CollectionRules.Json.Shapes;

/// <summary>Writes a JSON Schema of draft 2020-12; named shapes are gathered and written once, under <c>$defs</c>.</summary>
internal sealed class SchemaWriter(DefinitionWriter writer)
{
    private readonly List<NamedShape> named = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public DefinitionWriter Members => writer;

    /// <summary>Writes a schema as the next value.</summary>
    public void Value(Shape shape, string? description = null)
    {
        writer.StartObject();
        writer.TextIfAny("description", description);
        shape.Describe(this);
        writer.EndObject();
    }

    /// <summary>Writes a schema under a name.</summary>
    public void Value(string name, Shape shape, string? description = null)
    {
        writer.Name(name);
        Value(shape, description);
    }

    public void Refer(NamedShape shape)
    {
        if (names.Add(shape.Name))
        {
            named.Add(shape);
        }

        writer.Text("$ref", $"#/$defs/{shape.Name}");
    }

    /// <summary>Writes what was referred to, in the order of first reference.</summary>
    public void Definitions()
    {
        writer.StartObject("$defs");
        for (int i = 0; i < named.Count; i++)
        {
            Value(named[i].Name, named[i].Shape, named[i].Description);
        }

        writer.EndObject();
    }
}
