using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Escalation;

/// <summary>Accepted plans that have not ended.</summary>
internal static class OpenPlans
{
    public static bool Any(IReadOnlyList<CaseEvent> told)
    {
        HashSet<string> ended = [.. told.OfType<PlanBroken>().Select(static one => one.Plan), .. told.OfType<PlanCompleted>().Select(static one => one.Plan)];
        return told.OfType<PlanAccepted>().Any(plan => !ended.Contains(plan.Id));
    }
}
