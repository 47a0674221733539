using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>
/// What becomes of a case now. Total: an overdue case has an action, an instant to wait for, a hold with its task, or a review by a person,
/// and always a next review.
/// </summary>
public sealed class EscalationOutcome
{
    private EscalationOutcome(EscalationOutcomeKind kind, ReasonCode reason, StageMove move, ProposalContext context, ImmutableArray<ActionChoice> choices, ImmutableArray<FollowUp> followUps)
    {
        (Kind, Reason, Move, Choices, FollowUps) = (kind, reason, move, choices, followUps);
        (Tasks, Conduct) = (context.Holds.Tasks, context.Conduct);
    }

    /// <summary>What it comes to.</summary>
    public EscalationOutcomeKind Kind { get; }

    /// <summary>Why.</summary>
    public ReasonCode Reason { get; }

    /// <summary>Where the case goes on the ladder.</summary>
    public StageMove Move { get; }

    /// <summary>The choice of treatment for each purpose.</summary>
    public ImmutableArray<ActionChoice> Choices { get; }

    /// <summary>The follow-ups. Those due by a channel stand among the choices too; those due without one are tasks.</summary>
    public ImmutableArray<FollowUp> FollowUps { get; }

    /// <summary>The tasks that holds ask for.</summary>
    public ImmutableArray<HoldTask> Tasks { get; }

    /// <summary>What reported conduct asks for: reviews, agents who left the case, signals.</summary>
    public ConductAssessment Conduct { get; }

    /// <summary>What is done now.</summary>
    public IEnumerable<Proposal> Actions => Choices.Select(static choice => choice.Chosen).OfType<Proposal>();

    /// <summary>The first instant at which something may be done; null unless the case waits.</summary>
    public DateTimeOffset? WaitUntil { get; private init; }

    /// <summary>The date on which the case is looked at again at the latest; never null while something is past due.</summary>
    public DateOnly? NextReview { get; private init; }

    /// <summary>Puts the parts together.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="move">Where the case goes.</param>
    /// <param name="context">The case.</param>
    /// <param name="state">Where the case is in its life.</param>
    /// <param name="choices">The choices, as <see cref="ActionChoice.Choose"/> gives them.</param>
    /// <param name="followUps">The follow-ups, as <see cref="FollowUpPlan.DueAfter"/> gives them; a contact of theirs is an action only where it is among the choices.</param>
    /// <returns>The outcome.</returns>
    public static EscalationOutcome Compose(Ladder ladder, StageMove move, ProposalContext context, LifeCycleState state, ImmutableArray<ActionChoice> choices, ImmutableArray<FollowUp> followUps)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(context);
        ImmutableArray<ActionChoice> chosen = choices.IsDefault ? [] : choices;
        ImmutableArray<FollowUp> follows = followUps.IsDefault ? [] : followUps;
        DateTimeOffset? wait = Earliest(move, context, chosen, follows);
        (EscalationOutcomeKind kind, ReasonCode reason) = Judge(move, context, state, chosen, follows, wait);
        return new EscalationOutcome(kind, reason, move, context, chosen, follows)
        {
            WaitUntil = kind == EscalationOutcomeKind.Wait ? wait : null,
            NextReview = Review(ladder, move, context, state, chosen, wait),
        };
    }

    /// <summary>The outcome in words: the move, then what it comes to.</summary>
    /// <returns>The node <c>escalation</c>.</returns>
    public ExplanationNode Explain()
    {
        ExplanationBuilder builder = new ExplanationBuilder("escalation")
            .With("outcome", ExplanationValue.Of(ReasonCode.FromWords(Kind.ToString())))
            .With("reason", ExplanationValue.Of(Reason))
            .Child(Move.Explain());
        foreach (ActionChoice choice in Choices)
        {
            foreach (JudgedProposal judged in choice.Proposals)
            {
                builder.Child(judged.Proposal.Explain());
            }
        }

        foreach (HoldTask task in Tasks)
        {
            builder.Child("hold-task", new ExplanationArgument("task", ExplanationValue.Reference(task.Task.ToString())), new ExplanationArgument("due", ExplanationValue.Of(task.DueOn)));
        }

        foreach (FollowUp followUp in FollowUps.Where(static one => one.IsTask))
        {
            builder.Child("follow-up-task", new ExplanationArgument("kind", ExplanationValue.Reference(ReasonCode.FromWords(followUp.Kind.ToString()).ToString())), new ExplanationArgument("due", ExplanationValue.Of(followUp.On)));
        }

        foreach (ConductIncident incident in Conduct.Incidents)
        {
            builder.Child(
                incident.IsOpen ? "conduct-open" : "conduct-upheld",
                new ExplanationArgument("incident", ExplanationValue.Reference(incident.Report.Incident.ToString())),
                new ExplanationArgument("severity", ExplanationValue.Of(ReasonCode.FromWords(incident.Report.Severity.ToString()))),
                new ExplanationArgument("agent", ExplanationValue.Reference(Texts.VisibleText.Of(incident.Report.Collector ?? "-", 120))),
                new ExplanationArgument("due", ExplanationValue.Of(incident.ReviewBy)));
        }

        foreach (string agent in Conduct.SuspensionSignals)
        {
            builder.Child("conduct-suspension", new ExplanationArgument("agent", ExplanationValue.Reference(Texts.VisibleText.Of(agent, 120))));
        }

        if (NextReview is { } review)
        {
            builder.Child("next-review", new ExplanationArgument("date", ExplanationValue.Of(review)));
        }

        return builder.Build();
    }

    /// <summary>One line, such as <c>wait: cadence, next review 2026-03-08</c>.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"{ReasonCode.FromWords(Kind.ToString())}: {Reason}{(NextReview is { } review ? $", next review {Calendars.DateText.Format(review)}" : "")}";

    private static (EscalationOutcomeKind Kind, ReasonCode Reason) Judge(StageMove move, ProposalContext context, LifeCycleState state, ImmutableArray<ActionChoice> choices, ImmutableArray<FollowUp> followUps, DateTimeOffset? wait)
    {
        ActionChoice? acting = choices.FirstOrDefault(static choice => choice.Chosen is not null);
        FollowUp? task = followUps.FirstOrDefault(static one => one.IsTask);
        if (state != LifeCycleState.Overdue)
        {
            return acting is not null ? (EscalationOutcomeKind.Action, acting.Reason)
                : task is not null ? (EscalationOutcomeKind.Review, task.Reason)
                : (EscalationOutcomeKind.None, move.Reason);
        }

        // Care and answers go on while a case is held; they stand among the choices all the same.
        return context.Holds.IsHeld ? (EscalationOutcomeKind.Hold, EscalationReasons.OnHold)
            : context.Conduct.IsUnderReview ? (EscalationOutcomeKind.Hold, EscalationReasons.ConductReview)
            : acting is not null ? (EscalationOutcomeKind.Action, acting.Reason)
            : task is not null ? (EscalationOutcomeKind.Review, task.Reason)
            : move.Kind == StageMoveKind.Review ? (EscalationOutcomeKind.Review, move.Reason)
            : wait is not null ? (EscalationOutcomeKind.Wait, WaitReason(move, choices))
            : (EscalationOutcomeKind.Review, choices.FirstOrDefault()?.Reason ?? (move.Kind == StageMoveKind.Wait ? move.Reason : EscalationReasons.NoTreatment));
    }

    private static ReasonCode WaitReason(StageMove move, ImmutableArray<ActionChoice> choices) =>
        choices.Where(static choice => choice.NotBefore is not null).MinBy(static choice => choice.NotBefore)?.Reason
        ?? (move.Kind == StageMoveKind.Wait ? move.Reason : EscalationReasons.Cadence);

    /// <summary>The first instant after the as-of instant at which something changes by time alone.</summary>
    private static DateTimeOffset? Earliest(StageMove move, ProposalContext context, ImmutableArray<ActionChoice> choices, ImmutableArray<FollowUp> followUps)
    {
        IEnumerable<DateTimeOffset?> instants =
        [
            .. choices.Select(static choice => choice.NotBefore),
            move.NotBefore is { } rise ? context.Zone.StartOfDay(rise) : null,
            .. followUps.Where(static one => one.State == FollowUpState.Planned).Select(one => (DateTimeOffset?)context.Zone.StartOfDay(one.On)),
        ];
        return instants.Where(instant => instant > context.AsOf).Min();
    }

    /// <summary>The first date on which something may change: at the latest after the time between reviews, never today.</summary>
    private static DateOnly? Review(Ladder ladder, StageMove move, ProposalContext context, LifeCycleState state, ImmutableArray<ActionChoice> choices, DateTimeOffset? wait)
    {
        IEnumerable<DateOnly?> dates =
        [
            state == LifeCycleState.Overdue ? ladder.ReviewEvery.AddTo(context.Today) : null,
            wait is { } instant ? context.Zone.DateAt(instant) : null,
            context.Holds.NextDue,
            context.Conduct.NextDue,
            state == LifeCycleState.Overdue && move is { Kind: StageMoveKind.Rise } && move.Target != move.Stage ? NextRise(ladder, move, context.Today) : null,
            .. choices.Select(static choice => choice.Chosen?.Treatment.Every).Append(choices.Any(static choice => choice.Chosen is not null) ? context.AnswerTime : null)
                .Where(static span => span is { IsZero: false }).Select(span => (DateOnly?)span!.Value.AddTo(context.Today)),
        ];
        DateOnly? first = dates.Min();
        return first <= context.Today ? context.Today.AddDays(1) : first;
    }

    private static DateOnly NextRise(Ladder ladder, StageMove move, DateOnly today)
    {
        DateOnly free = ladder.BetweenRises.AddTo(today);
        DateOnly stayed = ladder.TryFind(move.Stage, out Stage? stage) ? stage.MinimumStay.AddTo(today) : today;
        return stayed > free ? stayed : free;
    }
}
