using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Escalation;

/// <summary>Works out what is advised about legal steps for one case at one instant.</summary>
internal sealed class LegalRun
{
    private readonly LegalWorkflow rules;
    private readonly LegalSituation situation;
    private readonly IReadOnlyList<CaseEvent> told;
    private readonly DateTimeOffset asOf;
    private readonly DateOnly today;

    public LegalRun(LegalWorkflow rules, LegalSituation given)
    {
        (this.rules, situation, asOf) = (rules, given, given.Standing.AsOf);
        told = given.File.EventsUntil(asOf);
        today = given.Zone.DateAt(asOf);
    }

    public LegalAssessment Assess()
    {
        int fruitless = told.OfType<ContactAttempted>().Count(static contact => contact is { Direction: ContactDirection.Outbound, Person: null } && Outcomes.IsFailed(contact.Outcome));
        int days = situation.Standing.DaysPastDue;
        bool refuses = AttitudePath.Of(situation.File, asOf).Attitude == BorrowerAttitude.RefusesToPay;
        NoticeServed? notice = told.OfType<NoticeServed>().LastOrDefault(one => CaseSteps.IsServed(one, rules.Notice));
        ImmutableArray<LegalStep> taken = [.. told.OfType<LegalStepTaken>().Select(static one => one.Step)];
        LegalStep? next = rules.Steps.Select(static step => (LegalStep?)step).FirstOrDefault(step => !taken.Contains(step!.Value));
        LegalPackage package = new(
            situation.Standing.PastDue,
            situation.Standing.Accounts.Min(static account => account.PastDueSince),
            [.. rules.Evidence.Where(situation.Evidence.Contains)],
            notice is null ? null : situation.Zone.DateAt(notice.OccurredAt),
            situation.LimitationEndsOn,
            told.Count(static one => one is ContactAttempted { Direction: ContactDirection.Outbound } or VisitRecorded));
        bool runs = rules.KeepsOtherContactsAway && Runs(taken);
        bool byFruitless = fruitless >= rules.FruitlessContacts && days >= rules.DaysPastDue;
        bool byRefusal = refuses && days >= rules.RefusalFrom;
        if (!byFruitless && !byRefusal)
        {
            return days >= rules.ReviewFrom
                ? new(LegalAdvice.Review, EscalationReasons.LongOverdue, Unmet(fruitless, days, refuses), next, package, runs)
                : new(LegalAdvice.NotEligible, EscalationReasons.LegalConditionsUnmet, Unmet(fruitless, days, refuses), next, package, runs);
        }

        if (next is null)
        {
            return new(LegalAdvice.NotAdvised, EscalationReasons.StepsTaken, [], next, package, runs);
        }

        ReasonCode reason = byRefusal ? EscalationReasons.RefusesToPay : EscalationReasons.FruitlessContacts;
        if (Closed() is { } closed)
        {
            return new(LegalAdvice.NotAdvised, closed.Reason, [closed], next, package, runs);
        }

        ImmutableArray<Gap> gaps = Gaps(notice);
        return notice is null ? new(LegalAdvice.NoticeFirst, EscalationReasons.NoticeMissing, gaps, next, package, runs)
            : gaps.IsEmpty ? new(LegalAdvice.Recommended, reason, Approval(next.Value), next, package, runs)
            : new(LegalAdvice.Prepare, gaps[0].Reason, gaps, next, package, runs);
    }

    private ImmutableArray<Gap> Unmet(int fruitless, int days, bool refuses)
    {
        ImmutableArray<Gap>.Builder gaps = ImmutableArray.CreateBuilder<Gap>();
        if (fruitless < rules.FruitlessContacts)
        {
            gaps.Add(new(EscalationReasons.TooFewContacts, Text(fruitless, rules.FruitlessContacts)));
        }

        if (days < rules.DaysPastDue)
        {
            gaps.Add(new(EscalationReasons.NotOldEnough, Text(days, rules.DaysPastDue)));
        }

        if (refuses && days < rules.RefusalFrom)
        {
            gaps.Add(new(EscalationReasons.RefusalTooEarly, Text(days, rules.RefusalFrom)));
        }

        gaps.AddRange(Gaps(told.OfType<NoticeServed>().LastOrDefault(one => CaseSteps.IsServed(one, rules.Notice))));
        return gaps.ToImmutable();
    }

    /// <summary>What no preparation mends: the limitation period is over, or the step costs at least the claim.</summary>
    private Gap? Closed()
    {
        if (situation.LimitationEndsOn < today)
        {
            return new(EscalationReasons.LimitationExpired, DateText.Format(situation.LimitationEndsOn.Value));
        }

        return rules.Cost is { IsZero: false } cost && situation.Standing.PastDue.Total <= cost
            ? new(EscalationReasons.CostExceedsClaim, $"{situation.Standing.PastDue.Total} <= {cost}")
            : null;
    }

    private ImmutableArray<Gap> Gaps(NoticeServed? notice)
    {
        ImmutableArray<Gap>.Builder gaps = ImmutableArray.CreateBuilder<Gap>();
        gaps.AddRange(situation.File.HoldsAt(asOf).Where(static hold => hold.Hold != HoldKind.LegalHold)
            .Select(static hold => new Gap(EscalationReasons.OnHold, ReasonCode.FromWords(hold.Hold.ToString()).ToString(), hold.Until)));
        if (notice is null)
        {
            gaps.Add(new(EscalationReasons.NoticeMissing, rules.Notice.ToString()));
        }
        else if (rules.NoticeWait.AddTo(situation.Zone.DateAt(notice.OccurredAt)) is var free && free > today)
        {
            gaps.Add(new(EscalationReasons.NoticeTooRecent, rules.Notice.ToString(), situation.Zone.StartOfDay(free)));
        }

        if (situation.LimitationEndsOn is null)
        {
            gaps.Add(new(EscalationReasons.LimitationUnknown));
        }

        gaps.AddRange(rules.Evidence.Where(document => !situation.Evidence.Contains(document)).Select(static document => new Gap(EscalationReasons.EvidenceMissing, document.ToString())));
        gaps.AddRange(rules.Clauses.Where(clause => !situation.File.Accounts.All(account => account.Contract.Clauses.Contains(clause))).Select(static clause => new Gap(EscalationReasons.ClauseMissing, clause.ToString())));
        return gaps.ToImmutable();
    }

    private ImmutableArray<Gap> Approval(LegalStep step)
    {
        ApprovalState state = Approvals.Check(situation.File, LegalWorkflow.SubjectOf(step), rules.Approval, asOf, amount: situation.Standing.PastDue.Total, proposer: situation.Proposer);
        return state.IsApproved ? [] : [new(state.Reason, rules.Approval.RoleFor(situation.Standing.PastDue.Total))];
    }

    private static bool Runs(ImmutableArray<LegalStep> taken)
    {
        bool runs = false;
        foreach (LegalStep step in taken)
        {
            runs = step == LegalStep.Suit || step == LegalStep.Arbitration || (runs && step != LegalStep.Settlement && step != LegalStep.Withdrawn);
        }

        return runs;
    }

    private static string Text(int has, int needs) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{has}/{needs}");
}
