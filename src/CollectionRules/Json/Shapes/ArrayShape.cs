using CollectionRules.Serialization;

namespace CollectionRules.Json.Shapes;

/// <summary>An array of equal items.</summary>
internal sealed class ArrayShape(Shape item, int minimum = 0, int? maximum = null) : Shape
{
    public override DocumentKind? Kind => DocumentKind.Array;

    public override void Check(ValueReader value)
    {
        foreach (ValueReader one in value.Items(minimum, maximum ?? int.MaxValue))
        {
            item.Check(one);
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Members.Text("type", "array");
        schema.Value("items", item);
        if (minimum > 0)
        {
            schema.Members.Number("minItems", minimum);
        }

        schema.Members.NumberIfAny("maxItems", maximum);
    }
}
