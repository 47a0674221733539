using System.Text.Json;
using CollectionRules.Json;
using CollectionRules.Tests.Core;
using CollectionRules.Tests.Guards;
using CollectionRules.Tests.Testing;
using CollectionRules.Tests.Testing.Snapshots;
using Json.Schema;

namespace CollectionRules.Tests.Json;

/// <summary>The published schema, held against a validator that is not ours.</summary>
public sealed class PolicySchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(PolicyJson.CoreSchema);

    [Fact]
    public Task Schema_PublishedFile_IsWhatTheLoaderChecksWith()
    {
        string folder = Path.Combine(Repository.Root, "docs", "schema");
        return SnapshotFile.CompareAsync(SnapshotFile.Normalize(PolicyJson.CoreSchema), Path.Combine(folder, "core.schema.json"), Path.Combine(folder, "core.schema.received.json"));
    }

    [Fact]
    public void Schema_Itself_IsAValidSchema() => Assert.True(MetaSchemas.Draft202012.Evaluate(JsonDocument.Parse(PolicyJson.CoreSchema).RootElement).IsValid);

    [Fact]
    public void Schema_ExampleOfThePage_Passes() => Assert.True(Fits(PolicyText.Example));

    [Fact]
    public void Schema_SavedRandomPolicies_Pass() => Property.HoldsForSeeds(
        (random, seed) => Assert.True(Fits(PolicyJson.Save(new RandomPolicy(random, (PolicyProfile)((uint)seed % 7)).Core))),
        moderate: 40);

    [Theory]
    [InlineData("\"schema\": \"collectionrules-core/1\"", "\"schema\": \"collectionrules-core/2\"")]
    [InlineData("\"kind\": \"flag\"", "\"kind\": \"flags\"")]
    [InlineData("\"kind\": \"flag\"", "\"kind\": \"flag\", \"maximum\": 1")]
    [InlineData("\"maximum\": 36500", "\"maximum\": \"36500\"")]
    [InlineData("\"minimum\": \"2020-01-01\"", "\"minimum\": 20200101")]
    [InlineData("{\"is\": \"< 2\", \"points\": 40}", "{\"points\": 40}")]
    [InlineData("{\"is\": \"< 2\", \"points\": 40}", "{\"is\": \"< 2\", \"cell\": \"< 2\", \"points\": 40}")]
    [InlineData("{\"is\": \"< 2\", \"points\": 40}", "{\"is\": \"< 2\"}")]
    [InlineData("{\"is\": \"< 2\", \"points\": 40}", "{\"is\": \"< 2\", \"points\": {\"sum\": [1]}}")]
    [InlineData("{\"is\": \"< 2\", \"points\": 40}", "{\"otherwise\": false, \"points\": 40}")]
    [InlineData("\"decimals\": 0", "\"decimals\": 10")]
    [InlineData("\"decimals\": 0", "\"decimals\": 1.5")]
    [InlineData("\"hit\": \"unique\"", "\"hit\": \"once\"")]
    [InlineData("\"when\": \"always\"", "\"when\": \"sometimes\"")]
    [InlineData("\"when\": \"always\"", "\"when\": {\"all\": []}")]
    [InlineData("\"when\": \"always\"", "\"when\": {\"fact\": \"grade\"}")]
    [InlineData("\"when\": \"always\"", "\"when\": {\"is\": \"A\", \"not\": \"never\"}")]
    [InlineData("\"when\": \"always\"", "\"when\": {\"exclusive\": [\"always\"]}")]
    [InlineData("\"when\": \"always\"", "\"when\": \"always\", \"cells\": []")]
    [InlineData("\"gate\": \"gate\"\n", "\"gate\": \"gate\", \"visits\": \"gate\"\n")]
    [InlineData("\"name\": \"sample-installment\"", "\"names\": \"sample-installment\"")]
    public void Schema_WrongForm_FailsLikeTheLoader(string old, string wanted)
    {
        string text = PolicyText.With((old, wanted));
        Assert.False(Fits(text));
        Assert.NotEmpty(PolicyText.Faults(text));
    }

    private static bool Fits(string json) => Schema.Evaluate(JsonDocument.Parse(json).RootElement).IsValid;
}
