using CollectionRules.Serialization;

namespace CollectionRules.Json.Shapes;

/// <summary>A shape that stands in several places or inside itself.</summary>
/// <param name="name">Its name under <c>$defs</c>.</param>
/// <param name="description">What it is, for readers of the schema.</param>
/// <param name="shape">Gives the shape; asked only when it is needed, so that shapes may hold each other.</param>
internal sealed class NamedShape(string name, string description, Func<Shape> shape) : Shape
{
    public string Name => name;

    public string Description => description;

    public Shape Shape => shape();

    public override DocumentKind? Kind => null;

    public override void Check(ValueReader value) => Shape.Check(value);

    public override void Describe(SchemaWriter schema) => schema.Refer(this);
}
