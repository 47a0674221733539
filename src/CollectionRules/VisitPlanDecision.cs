using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Rules.Contexts;

namespace CollectionRules;

/// <summary>A planned visit, or everything that keeps it from being planned. Immutable.</summary>
public sealed class VisitPlanDecision
{
    /// <summary>How many later slots are tried: each is past the last obstacle, so that few are ever needed.</summary>
    private const int MostTries = 64;

    private VisitPlanDecision(VisitPlanning? planning, ImmutableArray<Gap> missing, ContactAttempt? attempt, ComplianceVerdict? verdict, DateTimeOffset? earliest) =>
        (Planning, Missing, Attempt, Verdict, EarliestNext) = (planning, missing, attempt, verdict, earliest);

    /// <summary>The plan to record; null unless it is allowed.</summary>
    public VisitPlanned? Plan => Disposition == Disposition.Allow ? Planning!.Plan : null;

    /// <summary>Everything that is missing by the rules of visits and of conduct, in a fixed order.</summary>
    public ImmutableArray<Gap> Missing { get; }

    /// <summary>The visit that was put to the rule packs; null where visits are off.</summary>
    public ContactAttempt? Attempt { get; }

    /// <summary>What the rule packs say of the visit at the slot; null where visits are off.</summary>
    public ComplianceVerdict? Verdict { get; }

    /// <summary>Whether it may be planned: now at the slot, at a later slot if nothing else happens, or not until a fact changes.</summary>
    public Disposition Disposition => Missing.IsEmpty && Verdict is { IsAllowed: true } ? Disposition.Allow : EarliestNext is not null ? Disposition.Defer : Disposition.Deny;

    /// <summary>The first start of a slot of the same length at which nothing speaks against it; null where it is allowed, or time alone does not help.</summary>
    public DateTimeOffset? EarliestNext { get; }

    /// <summary>The id of the first rule against it, such as <c>visits.outside-window</c>; null where there is none.</summary>
    public string? Rule => !Missing.IsEmpty ? VisitWorkflow.RuleOf(Missing[0].Reason) : Verdict is { IsAllowed: false } verdict ? verdict.Findings[0].RuleId : null;

    /// <summary>The rules of conduct that travel with the visit.</summary>
    public ImmutableArray<ConductItem> Conduct => Planning?.Conduct ?? [];

    /// <summary>The planning by the rules of visits alone; null where visits are off.</summary>
    public VisitPlanning? Planning { get; }

    /// <summary>What becomes of it and why.</summary>
    /// <returns>For example <c>defer, visits.outside-window</c>.</returns>
    public override string ToString() => $"{DecisionWords.Of((Disposition?)Disposition)}{(Rule is { } rule ? $", {rule}" : "")}";

    internal static VisitPlanDecision Of(CollectionPolicy policy, CollectionCase file, DecisionContext context, VisitRequest request)
    {
        CaseStanding standing = file.StandingAt(context.AsOf, policy.DelinquencyRule, context.Zones);
        ZoneRules zone = CaseEvaluation.ZoneOf(file, context);
        if (policy.Visits is not { } rules || policy.Rules is not { } packs)
        {
            return new(null, [new Gap(EscalationReasons.VisitsOff)], null, null, null);
        }

        CaseWorkflows workflows = new(policy, file, context, standing, zone);
        VisitSituation situation = workflows.VisitSituation();
        ContactContext contacts = ContactGate.ContextOf(file, context);
        (ImmutableArray<Gap> Gaps, VisitPlanning Planning, ContactAttempt Attempt, ComplianceVerdict Verdict) Ask(VisitRequest asked)
        {
            VisitPlanning planning = rules.Plan(situation, asked);
            ContactAttempt attempt = AttemptOf(rules, situation, planning, asked);
            return ([.. Resting(workflows.Conduct, zone, asked), .. planning.Gaps], planning, attempt, packs.Check(attempt, contacts));
        }

        (ImmutableArray<Gap> missing, VisitPlanning planning, ContactAttempt attempt, ComplianceVerdict verdict) = Ask(request);
        (ImmutableArray<Gap> gaps, ComplianceVerdict judged, VisitRequest at) = (missing, verdict, request);
        for (int tries = 0; tries < MostTries; tries++)
        {
            if (gaps.IsEmpty && judged.IsAllowed)
            {
                return new(planning, missing, attempt, verdict, tries == 0 ? null : at.SlotStart);
            }

            DateTimeOffset? next = Later(gaps, judged);
            if (!(next > at.SlotStart))
            {
                break;
            }

            at = at with { SlotStart = next!.Value, SlotEnd = next.Value + (request.SlotEnd - request.SlotStart) };
            (gaps, _, _, judged) = Ask(at);
        }

        return new(planning, missing, attempt, verdict, null);
    }

    /// <summary>What reported conduct keeps back: everything but care, support and answers.</summary>
    private static IEnumerable<Gap> Resting(ConductAssessment conduct, ZoneRules zone, VisitRequest request)
    {
        if (Demands.GoesOnWhileHeld(request.Objective))
        {
            yield break;
        }

        if (conduct.IsUnderReview)
        {
            yield return new Gap(EscalationReasons.ConductReview);
        }

        if (conduct.PausedUntil is { } free && request.SlotStart < zone.StartOfDay(free))
        {
            yield return new Gap(EscalationReasons.ConductPause, null, zone.StartOfDay(free));
        }
    }

    /// <summary>The first instant past everything that time lifts; null where something else is missing.</summary>
    private static DateTimeOffset? Later(ImmutableArray<Gap> gaps, ComplianceVerdict verdict)
    {
        DateTimeOffset? latest = verdict.IsAllowed ? DateTimeOffset.MinValue : verdict.EarliestNext;
        foreach (Gap gap in gaps)
        {
            latest = gap.Until is null ? null : gap.Until > latest ? gap.Until : latest;
        }

        return latest;
    }

    private static ContactAttempt AttemptOf(VisitWorkflow rules, VisitSituation situation, VisitPlanning planning, VisitRequest request) => new()
    {
        At = request.SlotStart,
        Channel = Channel.FieldVisit,
        Purpose = request.Objective,
        ContactPoint = planning.Place,
        Accounts = request.Accounts.IsDefaultOrEmpty ? [.. situation.Standing.Accounts.Where(static account => account.State == LifeCycleState.Overdue).Select(static account => account.Account)] : request.Accounts,
        Agents = planning.Plan?.Collectors ?? [],
        Collector = planning.Plan?.Collectors is [var lead, ..] ? lead : null,
        Staff = planning.Plan?.Collectors.Length ?? rules.Staff,
    };
}
