using CollectionRules.Serialization;

namespace CollectionRules.Json.Shapes;

/// <summary>The literal <c>null</c>, where it means something.</summary>
internal sealed class NothingShape : Shape
{
    public override DocumentKind? Kind => DocumentKind.Nothing;

    public override void Check(ValueReader value)
    {
        // A choice comes here only for null.
    }

    public override void Describe(SchemaWriter schema) => schema.Members.Text("type", "null");
}
