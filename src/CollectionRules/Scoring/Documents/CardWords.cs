using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Scoring.Documents;

/// <summary>The words of the closed vocabularies of cards as documents write them.</summary>
internal static class CardWords
{
    public static readonly WordList<UnmatchedTreatment> Treatments = new(
        ("refused", UnmatchedTreatment.Refused),
        ("invalid-score", UnmatchedTreatment.InvalidScore));

    public static readonly WordList<RoundingRule> RoundingRules = new(
        ("half-even", RoundingRule.HalfEven),
        ("half-up", RoundingRule.HalfUp),
        ("half-down", RoundingRule.HalfDown),
        ("up", RoundingRule.Up),
        ("down", RoundingRule.Down),
        ("ceiling", RoundingRule.Ceiling),
        ("floor", RoundingRule.Floor));
}
