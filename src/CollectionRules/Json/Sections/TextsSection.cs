using CollectionRules.Escalation;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>The texts that treatments name.</summary>
internal sealed class TextsSection : JsonSection
{
    private static readonly ArrayShape Templates = new(
        new ObjectShape(
            new("id", CommonShapes.Name, "The id that treatments name.", IsRequired: true),
            new("language", CommonShapes.Name, "The language as a tag, such as zh-Hans or en.", IsRequired: true),
            new("text", CommonShapes.Free, "The text; placeholders such as {amount} are filled by the host.", IsRequired: true)),
        0,
        10_000);

    public override string Member => "templates";

    public override string Description => "The texts that treatments name, each held against the content rules of the packs.";

    public override Shape Shape => Templates;

    public override void Read(Part part, PolicyReading reading)
    {
        if (part.IsPresent && reading.IsSound(part))
        {
            reading.Templates = [.. part.Items.Select(static item => new MessageTemplate(item["id"].Text!, item["language"].Text!, item["text"].Text!))];
        }
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Templates.IsEmpty)
        {
            return;
        }

        writer.StartArray(Member);
        foreach (MessageTemplate template in content.Templates)
        {
            writer.StartObject();
            writer.Text("id", template.Id);
            writer.Text("language", template.Language);
            writer.Text("text", template.Text);
            writer.EndObject();
        }

        writer.EndArray();
    }
}
