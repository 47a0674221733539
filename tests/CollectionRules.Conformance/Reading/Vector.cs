using System.Text.Json;

namespace CollectionRules.Conformance.Reading;

/// <summary>One case of a file, in one form for all four schemas.</summary>
/// <param name="Schema">Which schema it came from.</param>
/// <param name="Id">Its id: for messages only; no behavior depends on it.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Given">Its input.</param>
/// <param name="Expected">Its expectation.</param>
/// <param name="Shared">What the file holds for all cases of the kind (the scorecards; the counterfactual table), or an undefined element.</param>
/// <param name="Tolerance">By how much a number may differ; 0 means exact.</param>
/// <param name="DataFolder">Where data sets are.</param>
/// <param name="Case">The whole case as written, for what it says beside its input: its pack, rule and source quality.</param>
internal sealed record Vector(
    VectorSchema Schema, string Id, string Kind, Given Given, Given Expected, JsonElement Shared, decimal Tolerance, string DataFolder, JsonElement Case = default)
{
    /// <summary>A text that the case says beside its input, or null.</summary>
    public string? Remark(string key) => Case.ValueKind == JsonValueKind.Object && Case.TryGetProperty(key, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
