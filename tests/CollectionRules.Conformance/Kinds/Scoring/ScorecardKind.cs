using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>One card, one input: score, points of each characteristic, grade, reason codes.</summary>
internal sealed class ScorecardKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Scoring;

    public string Name => "scorecard";

    public Outcome Run(Vector vector)
    {
        CardDefinition card = CardReader.Read(CardOf(vector));
        Given input = vector.Given["input"].MarkRead();
        Dictionary<string, FactValue> facts = input.Keys.ToDictionary(key => key, key => FactValue.Read(input[key]), StringComparer.Ordinal);
        Comparison comparison = new(vector);
        CardResult result = new CardRunner(card).Run(facts);
        comparison.Text("status", result.Status);
        comparison.Number("score", result.Score);
        comparison.Rows("partialScores", result.Partials, (row, partial) =>
        {
            row.Text("name", partial.Name);
            row.Number("points", partial.Points);
            row.Text("bin", partial.Bin);
        });
        comparison.Text("grade", result.Grade);
        comparison.Texts("reasonCodes", result.ReasonCodes.Select(reason => reason.Code));
        comparison.Numbers("reasonPoints", result.ReasonCodes.Select(reason => reason.Points));

        return comparison.Outcome();
    }

    /// <summary>The card that the vector names, or writes out.</summary>
    internal static Given CardOf(Vector vector)
    {
        Given named = vector.Given["scorecard"];
        return named.IsObject ? new Given(named.MarkRead().Element, "scorecard")
            : vector.Shared.TryGetProperty(named.AsText, out System.Text.Json.JsonElement card) ? new Given(card, named.AsText)
            : throw new UnsupportedException($"the scorecard \"{named.AsText}\" is not in the file");
    }
}
