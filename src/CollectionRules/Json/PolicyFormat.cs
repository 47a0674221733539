using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Sections;
using CollectionRules.Json.Shapes;
using CollectionRules.Json.Writing;
using CollectionRules.Serialization;

namespace CollectionRules.Json;

/// <summary>A format of documents: its version, its head, its sections in the order in which they are read and written, and its schema.</summary>
internal sealed class PolicyFormat
{
    private const string NameHint = ": a letter, then letters, digits, -, _ or ., at most 64 characters.";

    private readonly string title;
    private readonly string urn;
    private readonly Lazy<string> schema;

    private PolicyFormat(string version, string title, string urn, ImmutableArray<ShapeMember> head, ImmutableArray<JsonSection> sections)
    {
        (Version, Sections, this.title, this.urn) = (version, sections, title, urn);
        Document = new ObjectShape(
        [
            new("schema", new WordShape(version), "The version of this format.", IsRequired: true),
            .. head,
            .. sections.Select(static section => new ShapeMember(section.Member, section.Shape, section.Description, section.IsRequired)),
        ]);
        schema = new(WriteSchema);
    }

    /// <summary>Policies. A section may read what those before it gave.</summary>
    public static PolicyFormat Policy { get; } = new(
        "collectionrules/1",
        "CollectionRules policy",
        "urn:collectionrules:schema:policy:1",
        [
            new("id", CommonShapes.Name, "The policy's id" + NameHint, IsRequired: true),
            new("version", CommonShapes.Name, "The policy's version, such as 2026.11.", IsRequired: true),
        ],
        [
            new CurrencySection(), new FactsSection(hasOrigins: true), new ModelsSection(), new DelinquencySection(), new ScoreSection(), new ScoringSection(), new RewardsSection(), new AxesSection(), new LadderSection(), new OffersSection(), new ComplySection(),
            new RemindersSection(), new FollowUpsSection(), new EducationSection(), new HoldsSection(), new ConductSection(), new ApproachSection(), new WarningSection(), new TextsSection(), new VisitsSection(),
            new LegalSection(),
        ]);

    /// <summary>Cores: card and tables alone.</summary>
    public static PolicyFormat Core { get; } = new(
        "collectionrules-core/1",
        "CollectionRules policy core",
        "urn:collectionrules:schema:core:1",
        [new("name", CommonShapes.Name, "The core's name" + NameHint, IsRequired: true)],
        [new FactsSection(hasOrigins: false), new ScoreSection(), new TablesSection(), new CoreSection()]);

    public string Version { get; }

    public ImmutableArray<JsonSection> Sections { get; }

    /// <summary>What a whole document must look like.</summary>
    public ObjectShape Document { get; }

    public string Schema => schema.Value;

    /// <summary>The schema of a document that looks like this.</summary>
    public static string Describe(ObjectShape document, string title, string urn, string description)
    {
        CanonicalWriter bytes = new(MemberOrder.AsWritten);
        SchemaWriter writer = new(new DefinitionWriter(bytes, keepsWording: true));
        writer.Members.StartObject();
        writer.Members.Text("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.Members.Text("$id", urn);
        writer.Members.Text("title", title);
        writer.Members.Text("description", description);
        document.Describe(writer);
        writer.Definitions();
        writer.Members.EndObject();
        DocumentNode root = DocumentReader.Read(bytes.Written, DocumentLimits.Policy, new DiagnosticBag())!;
        return PolicyLayout.Print(root, PolicyAuthoring.None.Notes);
    }

    private string WriteSchema() =>
        Describe(Document, title, urn, "The form of a document. Names that refer, values against their facts, and all rules of meaning are checked when it is loaded.");
}
