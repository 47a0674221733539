using System.Collections.Immutable;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Shapes;

/// <summary>A word of a closed list.</summary>
internal sealed class WordShape(params ImmutableArray<string> words) : Shape
{
    private readonly WordList<int> list = new([.. words.Select(static (word, i) => (word, i))]);

    public override DocumentKind? Kind => DocumentKind.Text;

    public static WordShape Of<T>(WordList<T> words)
        where T : struct => new([.. words.Words]);

    public override void Check(ValueReader value) => value.Word(list);

    public override void Describe(SchemaWriter schema)
    {
        if (words is [string only])
        {
            schema.Members.Text("const", only);
        }
        else
        {
            schema.Members.Texts("enum", words);
        }
    }
}
