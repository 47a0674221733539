using System.Collections.Immutable;
using System.Text;
using CollectionRules.Json.Sections;
using CollectionRules.Json.Shapes;
using CollectionRules.Json.Writing;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;

namespace CollectionRules.Json;

/// <summary>The format of policy documents: its version, its sections in the order in which they are read and written, and its schema.</summary>
internal static class PolicyFormat
{
    public const string Version = "collectionrules/1";

    /// <summary>Every section; a section may read what those before it gave.</summary>
    public static readonly ImmutableArray<JsonSection> Sections = [new FactsSection(), new ScoreSection(), new TablesSection(), new CoreSection()];

    public static readonly ObjectShape Document = new(
    [
        new("schema", new WordShape(Version), "The version of this format.", IsRequired: true),
        new("name", CommonShapes.Name, "The policy's name: a letter, then letters, digits, -, _ or ., at most 64 characters.", IsRequired: true),
        .. Sections.Select(static section => new ShapeMember(section.Member, section.Shape, section.Description, section.IsRequired)),
    ]);

    private static readonly Lazy<string> SchemaText = new(WriteSchema);

    public static string Schema => SchemaText.Value;

    private static string WriteSchema()
    {
        CanonicalWriter bytes = new(MemberOrder.AsWritten);
        SchemaWriter schema = new(new DefinitionWriter(bytes, keepsWording: true));
        schema.Members.StartObject();
        schema.Members.Text("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Members.Text("$id", "urn:collectionrules:schema:policy:1");
        schema.Members.Text("title", "CollectionRules policy");
        schema.Members.Text("description", "A collection policy. Names that refer, values against their facts, and all rules of meaning are checked when a policy is loaded.");
        Document.Describe(schema);
        schema.Definitions();
        schema.Members.EndObject();
        DocumentNode root = DocumentReader.Read(bytes.Written, DocumentLimits.Policy, new DiagnosticBag())!;
        return PolicyLayout.Print(root, PolicyAuthoring.None.Notes);
    }
}
