using System.Collections.Immutable;
using CollectionRules.Escalation;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <summary>Where one case stands between ability and willingness, and what that changes.</summary>
internal static class CaseAxes
{
    /// <summary>Places the case and makes quadrant, track and sub-scores known; null where the policy has no matrix.</summary>
    public static QuadrantResult? Of(CollectionPolicy policy, in FactRow facts, List<(Fact Fact, FactValue Value)> decided)
    {
        if (policy.Axes is not { } axes)
        {
            return null;
        }

        QuadrantResult result = axes.Place(PolicyFacts.Project(facts, axes.Schema, []));
        decided.AddRange(axes.ValuesOf(result));
        return result;
    }

    /// <summary>What low ability takes away from the treatments of a stage; null where ability is not low.</summary>
    public static AbilityRelief? Relief(CollectionPolicy policy, Ladder ladder, string stage, in FactRow facts, List<(Fact Fact, FactValue Value)> decided, QuadrantResult? place, ImmutableArray<Treatment> asIs)
    {
        if (policy.Axes is not { } axes || place is null || !axes.IsAbilityLow(place) || !ladder.TryFind(stage, out Stage? found))
        {
            return null;
        }

        FactRow able = PolicyFacts.Project(facts, ladder.TreatmentSchema, [.. decided, .. axes.PlacesIfAble(place)]);
        return AbilityRelief.Of(found.Treatments, asIs, ladder.Treatments(stage, able));
    }
}
