using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Escalation;

/// <summary>Works out the follow-ups of one case at one instant.</summary>
internal sealed class FollowUpRun(FollowUpPlan plan, CollectionCase file, ZoneRules zone, DateTimeOffset asOf, CaseStanding standing)
{
    private readonly IReadOnlyList<CaseEvent> told = file.EventsUntil(asOf);
    private readonly DateOnly today = zone.DateAt(asOf);

    private bool IsSettled => standing.State is LifeCycleState.Closed or LifeCycleState.Cured or LifeCycleState.Current or LifeCycleState.PreDue;

    public IEnumerable<FollowUp> All()
    {
        VisitRecorded? visit = told.OfType<VisitRecorded>().LastOrDefault();
        if (visit is not null && !plan.AfterVisit.IsZero && !WasMade(visit) && !told.Any(one => one is PromiseMade promise && (promise.Contact == visit.Id || promise.OccurredAt >= visit.OccurredAt)))
        {
            bool isOver = IsSettled || PaidSince(visit.OccurredAt) is { IsPositive: true };
            yield return One(FollowUpKind.AfterVisit, plan.AfterVisit.AddTo(zone.DateAt(visit.OccurredAt)), Channel.Call, ContactPurpose.Inquiry, visit.Id, isOver, EscalationReasons.AfterVisit);
        }

        foreach (PromiseMade promise in told.OfType<PromiseMade>().Where(promise => !told.Any(one => one is PromiseBroken broken && broken.Promise == promise.Id)))
        {
            bool isOver = IsSettled || !OpenPromises.Of(told).Contains(promise) || PaidSince(promise.OccurredAt) >= promise.Amount;
            DateOnly before = plan.BeforePromise.SubtractFrom(promise.DueOn);
            if (!plan.BeforePromise.IsZero && today <= promise.DueOn && before >= zone.DateAt(promise.OccurredAt) && !WasReminded(promise, before))
            {
                yield return One(FollowUpKind.PromiseReminder, before, Channel.Sms, ContactPurpose.Reminder, promise.Id, isOver, EscalationReasons.PromiseReminder);
            }

            yield return One(FollowUpKind.PromiseCheck, plan.AfterPromise.AddTo(promise.DueOn), null, ContactPurpose.Inquiry, promise.Id, isOver, EscalationReasons.PromiseCheck);
        }

        (FollowUpKind Kind, CalendarSpan Every, ContactPurpose Purpose, ReasonCode Reason)[] revisits = standing.State switch
        {
            LifeCycleState.Cured =>
            [
                (FollowUpKind.CureRevisit, plan.AfterCure, ContactPurpose.Revisit, EscalationReasons.RevisitCadence),
                (FollowUpKind.Care, plan.CareAfterCure, ContactPurpose.Care, EscalationReasons.CareCadence),
            ],
            LifeCycleState.Overdue => [(FollowUpKind.Revisit, plan.WhileOverdue, ContactPurpose.Revisit, EscalationReasons.RevisitCadence)],
            _ => [],
        };
        foreach ((FollowUpKind kind, CalendarSpan every, ContactPurpose purpose, ReasonCode reason) in revisits)
        {
            if (!every.IsZero)
            {
                yield return Revisit(kind, every, purpose, reason);
            }
        }
    }

    private FollowUp Revisit(FollowUpKind kind, CalendarSpan every, ContactPurpose purpose, ReasonCode reason)
    {
        DateOnly? begin = standing.State == LifeCycleState.Cured ? standing.Accounts.Max(static account => account.CuredOn) : standing.Accounts.Min(static account => account.PastDueSince);
        DateOnly? last = told.OfType<ContactAttempted>().Where(contact => contact.Direction == ContactDirection.Outbound && contact.Purpose == purpose)
            .Select(contact => (DateOnly?)zone.DateAt(contact.OccurredAt)).LastOrDefault();
        DateOnly on = every.AddTo(last > begin || begin is null ? last ?? today : begin.Value);
        FollowUp made = One(kind, on, null, purpose, null, isOver: false, reason);
        if (IsUnwanted(ConsentKind.Contact) || IsUnwanted(ConsentKind.Parse(purpose.ToString())))
        {
            return made with { State = FollowUpState.Dropped, Reason = EscalationReasons.OptedOut };
        }

        ImmutableArray<Channel> open = [.. plan.RevisitChannels.Where(channel => file.Borrower.Preferences?.OptedOut.Contains(channel) != true)];
        if (open.IsEmpty)
        {
            return made with { State = FollowUpState.Dropped, Reason = EscalationReasons.OptedOut };
        }

        DateOnly free = on < today ? today : on;
        if (plan.RevisitCap is { } cap)
        {
            ImmutableArray<DateOnly> uses = [.. told.Where(static one => one is ContactAttempted { Direction: ContactDirection.Outbound, Person: null } or VisitRecorded { Person: null }).Select(one => zone.DateAt(one.OccurredAt))];
            free = CadenceArithmetic.NextDate(uses, default, [cap], free);
        }

        bool isMoved = free > on && free > today;
        return made with
        {
            On = isMoved ? free : on,
            Channel = open[0],
            State = (isMoved ? free : on) <= today ? FollowUpState.Due : FollowUpState.Planned,
            Reason = isMoved ? EscalationReasons.MovedByCap : reason,
        };
    }

    /// <summary>The borrower took back a consent of this kind for every channel and gave none since.</summary>
    private bool IsUnwanted(ConsentKind kind)
    {
        CaseEvent? last = told.LastOrDefault(one => one is ConsentWithdrawn taken && taken.Consent == kind && taken.Channel is null
            || one is ConsentGiven given && given.Consent == kind && given.Channel is null);
        return last is ConsentWithdrawn;
    }

    private Money PaidSince(DateTimeOffset instant)
    {
        HashSet<string> reversed = [.. told.OfType<PaymentReversed>().Select(static one => one.Payment)];
        return Money.Sum(told.OfType<PaymentReceived>().Where(paid => paid.OccurredAt >= instant && !reversed.Contains(paid.Id)).Select(static paid => paid.Amount), file.Currency);
    }

    /// <summary>The borrower was asked on or after the day on which the visit is followed up on; once is enough, whatever came of it.</summary>
    private bool WasMade(VisitRecorded visit) => told.OfType<ContactAttempted>().Any(contact => contact is { Direction: ContactDirection.Outbound, Person: null }
        && contact.Purpose == ContactPurpose.Inquiry && zone.DateAt(contact.OccurredAt) >= plan.AfterVisit.AddTo(zone.DateAt(visit.OccurredAt)));

    private bool WasReminded(PromiseMade promise, DateOnly from) => told.OfType<ContactAttempted>().Any(contact => contact.Purpose == ContactPurpose.Reminder
        && contact.OccurredAt > promise.OccurredAt && zone.DateAt(contact.OccurredAt) >= from);

    private FollowUp One(FollowUpKind kind, DateOnly on, Channel? channel, ContactPurpose purpose, string? source, bool isOver, ReasonCode reason) => new()
    {
        Kind = kind,
        On = on,
        Channel = channel,
        Purpose = purpose,
        Source = source,
        State = isOver ? FollowUpState.Cancelled : on <= today ? FollowUpState.Due : FollowUpState.Planned,
        Reason = isOver ? EscalationReasons.Settled : reason,
    };
}
