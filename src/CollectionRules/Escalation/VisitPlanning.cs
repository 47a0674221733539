using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>A visit plan, or everything that keeps it from being one.</summary>
public sealed class VisitPlanning
{
    internal VisitPlanning(VisitPlanned? plan, ImmutableArray<Gap> gaps, ImmutableArray<ConductItem> conduct, ImmutableArray<ReasonCode> used, string? place) =>
        (Plan, Gaps, Conduct, FactsUsed, Place) = (plan, gaps, conduct, used, place);

    /// <summary>The event to record; null where there is a gap.</summary>
    public VisitPlanned? Plan { get; }

    /// <summary>Everything that is missing, in a fixed order.</summary>
    public ImmutableArray<Gap> Gaps { get; }

    /// <summary>The id of the address; null where none is verified, and for a visit by appointment.</summary>
    public string? Place { get; }

    /// <summary>The rules of conduct that travel with the visit.</summary>
    public ImmutableArray<ConductItem> Conduct { get; }

    /// <summary>The facts about the person that changed the plan: night shift, an earlier refusal at home, by appointment.</summary>
    public ImmutableArray<ReasonCode> FactsUsed { get; }
}
