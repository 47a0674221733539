using System.Collections.Immutable;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <summary>The score of a case: by which card, how the case came to it, and what other cards say beside it.</summary>
/// <param name="Card">The card in charge.</param>
/// <param name="Result">Its result.</param>
/// <param name="Routing">How the case came to the card; null where the policy has one card.</param>
/// <param name="Challengers">What cards beside it say, those of the segment first; they decide nothing.</param>
internal sealed record CaseScore(Scorecard Card, ScoreResult Result, SegmentedScore? Routing, ImmutableArray<ChallengerScore> Challengers)
{
    /// <summary>Scores a case and adds what is decided; null where the policy has no card.</summary>
    public static CaseScore? Of(CollectionPolicy policy, FactRow facts, List<(Fact Fact, FactValue Value)> decided)
    {
        SegmentedScore? routed = policy.Segments?.Score(PolicyFacts.Project(facts, policy.Segments.Schema, []));
        if ((routed?.Card ?? policy.Card) is not { } card)
        {
            return null;
        }

        ScoreResult result = routed?.Result ?? card.Score(PolicyFacts.Project(facts, card.Schema, []));
        decided.Add((policy.Segments?.ScoreFact ?? card.ScoreFact, result.Score is { } score ? score : FactValue.Missing));
        decided.Add((policy.Segments?.GradeFact ?? card.GradeFact, result.Grade));
        return new CaseScore(card, result, routed, [.. routed?.Challengers ?? [], .. policy.Challengers.Select(challenger => Beside(challenger, result, facts))]);
    }

    private static ChallengerScore Beside(Scorecard challenger, ScoreResult result, FactRow facts)
    {
        ScoreResult other = challenger.Score(PolicyFacts.Project(facts, challenger.Schema, []));
        return new ChallengerScore(challenger, other, other.Score - result.Score);
    }
}
