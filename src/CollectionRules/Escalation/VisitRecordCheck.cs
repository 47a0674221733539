using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Escalation;

/// <summary>Whether a record of a visit is complete.</summary>
internal static class VisitRecordCheck
{
    public static ImmutableArray<Gap> Of(VisitWorkflow workflow, VisitRecorded record, VisitPlanned? plan)
    {
        ImmutableArray<Gap>.Builder gaps = ImmutableArray.CreateBuilder<Gap>();
        if (record.Visit is null || plan is null || plan.Id != record.Visit)
        {
            gaps.Add(new(EscalationReasons.PlanMissing));
        }
        else if (record.OccurredAt < plan.OccurredAt)
        {
            gaps.Add(new(EscalationReasons.StepOutOfOrder, "record"));
        }

        if (plan is not null && record.OccurredAt >= plan.OccurredAt && plan.ValidUntil <= record.OccurredAt)
        {
            gaps.Add(new(EscalationReasons.PlanExpired));
        }

        if (Outcomes.IsReached(record.Outcome) && record.Reason is null && !IsBrokenOff(record.Outcome))
        {
            gaps.Add(new(EscalationReasons.ReasonMissing));
        }

        gaps.AddRange(workflow.Conduct.Where(item => record.Conduct.All(answer => answer.Item != item)).Select(static item => new Gap(EscalationReasons.ConductUnanswered, item.ToString())));
        if (record.Collectors.Length < workflow.Staff)
        {
            gaps.Add(new(EscalationReasons.StaffMissing, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{record.Collectors.Length}/{workflow.Staff}")));
        }

        return gaps.ToImmutable();
    }

    /// <summary>A visit that had to be broken off learns no reason.</summary>
    private static bool IsBrokenOff(ContactOutcome outcome) =>
        outcome == ContactOutcome.Hostile || outcome == ContactOutcome.Distressed || outcome == ContactOutcome.RefusedToTalk;
}
