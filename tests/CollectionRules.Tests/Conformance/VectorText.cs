using System.Text.Json;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Tests.Conformance;

/// <summary>Vectors written out in a test.</summary>
internal static class VectorText
{
    /// <summary>The repository's own copies of the four sample files.</summary>
    public static string Folder { get; } = Path.Combine(Guards.Repository.Root, "tests", "vectors");

    public static JsonElement Json(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    public static Given Given(string text, string path = "") => new(Json(text), path);

    public static Vector Scoring(string text, string scorecards = "{}")
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("vectors").FullName, "vectors.json");
        File.WriteAllText(file, $$"""{ "scorecards": {{scorecards}}, "vectors": [{{text}}] }""");
        Vector vector = Assert.Single(VectorFile.Read(file, "").Vectors);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return vector;
    }
}
