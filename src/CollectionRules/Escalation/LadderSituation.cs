using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Escalation;

/// <summary>What movement asks of a case beside its recorded stages and the target, at one as-of instant.</summary>
public sealed record LadderSituation
{
    /// <summary>The as-of instant.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The business date of the as-of instant.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Where the case is in its life; overdue where nothing is said.</summary>
    public LifeCycleState State { get; init; } = LifeCycleState.Overdue;

    /// <summary>The holds in force; none where nothing is said.</summary>
    public ImmutableArray<HoldKind> Holds { get; init; } = [];

    /// <summary>The steps that have been done.</summary>
    public ImmutableHashSet<Step> Steps { get; init; } = [];

    /// <summary>The ids of the stages whose entry is approved.</summary>
    public ImmutableHashSet<string> Approved { get; init; } = [];

    /// <summary>Whether something was paid since the stage was entered.</summary>
    public bool HasPaid { get; init; }

    /// <summary>Whether a plan was accepted since the stage was entered.</summary>
    public bool HasAcceptedPlan { get; init; }

    /// <summary>Whether a promise was kept since the stage was entered.</summary>
    public bool HasKeptPromise { get; init; }

    /// <summary>Whether a promise was broken since the stage was entered.</summary>
    public bool HasBrokenPromise { get; init; }

    /// <summary>Whether a plan is in force.</summary>
    public bool IsPlanInForce { get; init; }

    /// <summary>The last day that open promises give, grace included; null where no promise is open.</summary>
    public DateOnly? PromiseUntil { get; init; }

    /// <summary>Reads the situation out of a case file.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="standing">Where the case stands, at the as-of instant.</param>
    /// <param name="ladder">The ladder, for its approvals and the grace of promises.</param>
    /// <param name="history">The stages recorded so far.</param>
    /// <param name="zone">The business zone, whose dates count.</param>
    /// <param name="steps">The steps done, those of <see cref="CaseSteps"/> and those that the host knows of.</param>
    /// <returns>The situation.</returns>
    public static LadderSituation Of(CollectionCase file, CaseStanding standing, Ladder ladder, StageHistory history, ZoneRules zone, IEnumerable<Step> steps)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(steps);
        DateTimeOffset asOf = standing.AsOf;
        IReadOnlyList<CaseEvent> told = file.EventsUntil(asOf);
        ImmutableArray<CaseEvent> since = [.. told.Where(one => history.EnteredAt is not { } entered || one.OccurredAt > entered || one.RecordedAt > entered)];
        HashSet<string> reversed = [.. told.OfType<PaymentReversed>().Select(static reversal => reversal.Payment)];
        DateOnly today = zone.DateAt(asOf);
        return new LadderSituation
        {
            AsOf = asOf,
            Today = today,
            State = standing.State,
            Holds = [.. file.HoldsAt(asOf).Select(static hold => hold.Hold).Distinct()],
            Steps = [.. steps],
            Approved = [.. ladder.Stages.Where(stage => stage.ApprovalRole is { } role
                && Approvals.Check(file, Approvals.SubjectOf(stage.Id), new ApprovalRule(role), asOf, history.EnteredAt).IsApproved).Select(static stage => stage.Id)],
            HasPaid = since.OfType<PaymentReceived>().Any(paid => !reversed.Contains(paid.Id)),
            HasAcceptedPlan = since.Any(static one => one is PlanAccepted),
            HasKeptPromise = since.Any(static one => one is PromiseKept),
            HasBrokenPromise = since.Any(static one => one is PromiseBroken),
            IsPlanInForce = OpenPlans.Any(told),
            PromiseUntil = OpenPromises.LastDay(told, today, ladder.PromiseGrace),
        };
    }
}
