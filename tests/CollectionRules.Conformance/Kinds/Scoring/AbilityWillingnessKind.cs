using System.Collections.Immutable;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>A card, two named subsets, a cut and an input: both sub-scores and the quadrant.</summary>
internal sealed class AbilityWillingnessKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Scoring;

    public string Name => "abilityWillingness";

    public Outcome Run(Vector vector)
    {
        CardDefinition card = CardReader.Read(ScorecardKind.CardOf(vector));
        Given input = vector.Given["input"].MarkRead();
        Dictionary<string, FactValue> facts = input.Keys.ToDictionary(key => key, key => FactValue.Read(input[key]), StringComparer.Ordinal);
        (CardMapper mapper, Scorecard scorecard) = new CardRunner(card).Made(facts);
        ImmutableArray<string> ability = Names("ability"), willingness = Names("willingness");
        decimal cut = vector.Given.NumberOrNull("cut") ?? 50;
        decimal abilityCut = vector.Given.NumberOrNull("abilityCut") ?? cut, willingnessCut = vector.Given.NumberOrNull("willingnessCut") ?? cut;
        AbilityWillingness axes = AbilityWillingness.Create("axes", scorecard, builder =>
        {
            builder.Ability(ability).Willingness(willingness).Cut(abilityCut, willingnessCut);
            foreach (BorrowerQuadrant quadrant in Enum.GetValues<BorrowerQuadrant>())
            {
                builder.Track(quadrant, "relief", TrackPosture.Relief);
            }
        });
        FactRow row = mapper.Row(scorecard, facts);
        QuadrantResult result = axes.Place(scorecard.Score(in row));
        Comparison comparison = new(vector);
        comparison.Number("ability", result.Ability.Value);
        comparison.Number("willingness", result.Willingness.Value);
        comparison.Word("quadrant", axes.QuadrantFact.Values[(int)result.Quadrant]);
        comparison.Number("score", result.Score.Score);
        return comparison.Outcome();

        ImmutableArray<string> Names(string key) => [.. vector.Given.List(key).Select(name => mapper.NameOf(name.AsText))];
    }
}
