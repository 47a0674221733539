using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>The facts that a card decides.</summary>
internal static class CardFacts
{
    public static RatioFact Score(ScorecardBuilder card, int decimals) =>
        Fact.Ratio(card.ScoreName, f => f.Decimals(decimals).Optional().Phase(FactPhase.Scored));

    public static CategoryFact Grade(ScorecardBuilder card) =>
        Fact.Category(card.GradeName, card.Grades.Select(static grade => grade.Name).Append(Scorecard.Ungraded), static f => f.Phase(FactPhase.Scored));
}
