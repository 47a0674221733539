using CollectionRules.Serialization;

namespace CollectionRules.Json.Shapes;

/// <summary>A text. The limit of its length belongs to the format and is checked when the document is read.</summary>
internal sealed class TextShape(TextRule form) : Shape
{
    public override DocumentKind? Kind => DocumentKind.Text;

    public override void Check(ValueReader value)
    {
        _ = form switch
        {
            TextRule.Identifier => value.Identifier() is not null,
            TextRule.Date => value.Date() is not null,
            _ => value.Text() is not null,
        };
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Members.Text("type", "string");
        if (form == TextRule.Date)
        {
            schema.Members.Text("pattern", @"^\d{4}-\d{2}-\d{2}$");
            return;
        }

        if (form == TextRule.Identifier)
        {
            schema.Members.Number("minLength", 1);
        }

        schema.Members.Number("maxLength", DocumentLimits.Policy.TextLength);
    }
}
