using System.Collections.Immutable;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Shapes;

/// <summary>A value that may be of several kinds, each at most once: a number or an object, for example.</summary>
internal sealed class ChoiceShape(params ImmutableArray<Shape> choices) : Shape
{
    public override DocumentKind? Kind => null;

    /// <summary>Another kind is reported as if the first choice were the only one.</summary>
    public override void Check(ValueReader value) =>
        (choices.FirstOrDefault(choice => choice.Kind == value.Node?.Kind) ?? choices[0]).Check(value);

    public override void Describe(SchemaWriter schema)
    {
        schema.Members.StartArray("anyOf");
        foreach (Shape choice in choices)
        {
            schema.Value(choice);
        }

        schema.Members.EndArray();
    }
}
