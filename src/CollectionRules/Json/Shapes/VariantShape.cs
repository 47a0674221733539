using System.Collections.Immutable;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Shapes;

/// <summary>An object whose other members depend on one word of it.</summary>
/// <param name="member">The member that holds the word.</param>
/// <param name="variants">Per word the object's members besides that one.</param>
internal sealed class VariantShape(string member, params ImmutableArray<(string Word, string Description, ObjectShape Shape)> variants) : Shape
{
    private readonly WordList<int> words = new([.. variants.Select(static (variant, i) => (variant.Word, i))]);
    private readonly ImmutableArray<ObjectShape> shapes =
        [.. variants.Select(variant => new ObjectShape([new(member, new WordShape(variant.Word), variant.Description, IsRequired: true), .. variant.Shape.Members])
        {
            ExactlyOne = variant.Shape.ExactlyOne,
            Together = variant.Shape.Together,
            TakesNote = variant.Shape.TakesNote,
        })];

    public override DocumentKind? Kind => DocumentKind.Object;

    public override void Check(ValueReader value)
    {
        // Without the word nothing is known of the other members.
        if (value.Object().Required(member).Word(words) is int variant)
        {
            shapes[variant].Check(value);
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Members.Text("type", "object");
        schema.Members.Texts("required", [member]);
        schema.Members.StartArray("oneOf");
        foreach (ObjectShape shape in shapes)
        {
            schema.Value(shape);
        }

        schema.Members.EndArray();
    }
}
