using System.Text.Json;

namespace CollectionRules.Conformance.Reading;

/// <summary>A file of one of the four schemas as a list of vectors.</summary>
internal sealed class VectorFile
{
    /// <summary>Keys that are no input wherever they stand.</summary>
    private static readonly string[] Remarks = ["note", "verified", "source", "bruteForce", "bruteForcePoints", "pythonPrototype"];

    /// <summary>Keys that describe a case where its input stands beside them.</summary>
    private static readonly string[] Descriptive = [.. Remarks, "id", "kind", "tolerance"];

    /// <summary>The same for verification, where a case has a title and says why it is there.</summary>
    private static readonly string[] Titled = [.. Descriptive, "title", "why"];

    private VectorFile(VectorSchema schema, IReadOnlyList<Vector> vectors)
    {
        Schema = schema;
        Vectors = vectors;
    }

    public VectorSchema Schema { get; }

    public IReadOnlyList<Vector> Vectors { get; }

    /// <exception cref="VectorFileException">The file cannot be read, is not JSON, or has none of the four schemas.</exception>
    public static VectorFile Read(string path, string dataFolder)
    {
        JsonElement root;
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            root = document.RootElement.Clone();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new VectorFileException($"\"{path}\" cannot be read: {exception.Message}");
        }

        if (root.ValueKind != JsonValueKind.Object || SchemaOf(root) is not { } schema)
        {
            throw new VectorFileException($"\"{path}\" has none of the four schemas: no \"vectors\", \"cases\", \"tables\", \"diffs\", \"counterfactuals\", \"ladders\" or \"stress\" on top.");
        }

        try
        {
            return new VectorFile(schema, [.. VectorsOf(root, schema, dataFolder)]);
        }
        catch (InvalidOperationException exception)
        {
            throw new VectorFileException($"\"{path}\" does not have the shape of its schema: {exception.Message}");
        }
    }

    private static VectorSchema? SchemaOf(JsonElement root)
    {
        bool Has(string key) => root.TryGetProperty(key, out _);
        return Has("scorecards") && Has("vectors") ? VectorSchema.Scoring
            : Has("conventions") && Has("vectors") ? VectorSchema.Repayment
            : Has("cases") ? VectorSchema.Compliance
            : Has("tables") || Has("diffs") || Has("counterfactuals") || Has("ladders") || Has("stress") ? VectorSchema.Verification
            : null;
    }

    private static IEnumerable<Vector> VectorsOf(JsonElement root, VectorSchema schema, string dataFolder)
    {
        Vector Of(JsonElement item, int index, string section, string? kind, string expectedKey, bool wrapped, JsonElement shared)
        {
            Given whole = new(item, "");
            Given given = wrapped ? whole.ObjectOrEmpty("given", "given") : whole;
            Given expected = whole.ElementOrEmpty(expectedKey, "expect");
            string[] described = schema == VectorSchema.Verification ? Titled : Descriptive;
            given.Ignore(wrapped ? Remarks : [.. described, expectedKey]);
            return new Vector(
                schema,
                item.TryGetProperty("id", out JsonElement id) ? id.ToString() : $"{section}[{index}]",
                kind ?? (item.TryGetProperty("kind", out JsonElement own) ? own.ToString() : "(no-kind)"),
                given,
                expected,
                shared,
                ToleranceOf(item, expected),
                dataFolder,
                item);
        }

        IEnumerable<Vector> Section(JsonElement from, string section, string? kind, string expectedKey, bool wrapped, JsonElement shared) =>
            from.TryGetProperty(section, out JsonElement items)
                ? items.EnumerateArray().Select((item, i) => Of(item, i, section, kind, expectedKey, wrapped, shared))
                : [];

        switch (schema)
        {
            case VectorSchema.Scoring:
                return Section(root, "vectors", null, "expect", wrapped: false, root.GetProperty("scorecards"));
            case VectorSchema.Repayment:
                return Section(root, "vectors", null, "expect", wrapped: true, default);
            case VectorSchema.Compliance:
                return Section(root, "cases", null, "expect", wrapped: true, default);
            default:
                IEnumerable<Vector> Nested(string group, string kind) => root.TryGetProperty(group, out JsonElement element)
                    ? Section(element, "cases", kind, "expected", wrapped: false, element)
                    : [];
                return
                [
                    .. Section(root, "tables", "table", "expected", wrapped: false, default),
                    .. Section(root, "diffs", "diff", "expected", wrapped: false, default),
                    .. Nested("counterfactuals", "counterfactual"),
                    .. Section(root, "ladders", "ladder", "expected", wrapped: false, default),
                    .. Nested("stress", "stress"),
                ];
        }
    }

    /// <summary>The tolerance of the vector, else of its expectation (which then is no field to compare), else 0.</summary>
    private static decimal ToleranceOf(JsonElement item, Given expected) =>
        item.TryGetProperty("tolerance", out JsonElement own) ? Given.NumberOf(own) ?? 0m
        : expected.Find("tolerance") is { } inner ? Given.NumberOf(inner.Element) ?? 0m
        : 0m;
}
