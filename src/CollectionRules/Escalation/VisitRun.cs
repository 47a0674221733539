using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Escalation;

/// <summary>Works out where the visit of one case stands at one instant.</summary>
internal sealed class VisitRun
{
    private readonly VisitWorkflow rules;
    private readonly VisitSituation situation;
    private readonly CollectionCase file;
    private readonly IReadOnlyList<CaseEvent> told;
    private readonly DateTimeOffset asOf;
    private readonly DateOnly today;
    private readonly ZoneRules zone;
    private readonly ImmutableArray<VisitRecorded> visits;

    public VisitRun(VisitWorkflow rules, VisitSituation given)
    {
        (this.rules, situation, file, asOf, zone) = (rules, given, given.File, given.Standing.AsOf, given.BusinessZone);
        told = file.EventsUntil(asOf);
        today = zone.DateAt(asOf);
        visits = [.. told.OfType<VisitRecorded>().Where(static visit => visit.Person is null)];
    }

    public VisitAssessment Assess()
    {
        ImmutableArray<Gap>.Builder organize = ImmutableArray.CreateBuilder<Gap>();
        AddSeriousness(organize);
        AddStops(organize);
        organize.AddRange(file.CheckDossier(DossierPurpose.VisitPreparation, asOf, situation.Zones).Missing.Select(static part => new Gap(DossierCheck.Incomplete, ReasonCode.FromWords(part.ToString()).ToString())));

        ImmutableArray<Gap>.Builder verify = ImmutableArray.CreateBuilder<Gap>();
        if (CaseSteps.VerifiedAddress(file, asOf, zone, rules.VerificationValidFor) is null)
        {
            verify.Add(new(EscalationReasons.AddressUnverified));
        }

        if (!(file.Borrower.IdentityVerifiedOn <= today))
        {
            verify.Add(new(EscalationReasons.IdentityUnverified));
        }

        VisitPlanned? due = RecordDue();
        VisitPlanned? plan = CaseSteps.OpenVisit(told, asOf);
        VisitPlanned? usable = plan is not null && IsFresh(plan) ? plan : null;
        ImmutableArray<Gap>.Builder planned = ImmutableArray.CreateBuilder<Gap>();
        if (usable is null)
        {
            planned.Add(new(plan is null ? EscalationReasons.PlanMissing : EscalationReasons.PlanExpired));
        }

        ImmutableArray<Gap>.Builder visit = ImmutableArray.CreateBuilder<Gap>();
        AddDocuments(visit);
        AddApproval(visit, usable);
        AddNow(visit, usable);

        VisitPhase next = due is not null ? VisitPhase.Record
            : organize.Count > 0 ? VisitPhase.Organize
            : verify.Count > 0 ? VisitPhase.Verify
            : planned.Count > 0 ? VisitPhase.Plan
            : VisitPhase.Visit;
        ImmutableArray<Gap> gaps = due is not null ? [new(asOf >= due.SlotEnd + rules.RecordWithin ? EscalationReasons.RecordOverdue : EscalationReasons.RecordMissing, due.Id)]
            : [.. organize, .. verify, .. planned, .. visit];
        bool isFruitless = gaps.Any(static gap => gap.Reason == EscalationReasons.DiminishingReturns || gap.Reason == EscalationReasons.CostExceedsBenefit);
        return new VisitAssessment(next, gaps, usable, isFruitless ? [EscalationReasons.SettlementOffer, EscalationReasons.LegalReview, EscalationReasons.RemoteContact] : []);
    }

    public VisitPlanning Plan(VisitRequest request)
    {
        ImmutableArray<ReasonCode>.Builder used = ImmutableArray.CreateBuilder<ReasonCode>();
        ImmutableArray<Gap>.Builder gaps = ImmutableArray.CreateBuilder<Gap>();
        gaps.AddRange(Assess().Gaps.Where(static gap => gap.Reason != EscalationReasons.PlanMissing && gap.Reason != EscalationReasons.PlanExpired
            && gap.Reason != EscalationReasons.SlotAhead && gap.Reason != EscalationReasons.ApprovalMissing));
        ContactPoint? place = Place();
        AddPlace(gaps, place);
        AddSlot(gaps, request, place, used);
        ImmutableArray<string> staff = [.. situation.Visitors.Where(visitor => rules.Skills.All(visitor.Value.Contains)).Select(static visitor => visitor.Key).Take(rules.Staff)];
        if (staff.Length < rules.Staff)
        {
            AddStaff(gaps, staff.Length);
        }

        if (request.Offers.IsDefaultOrEmpty && request.NoOfferReason is null)
        {
            gaps.Add(new(EscalationReasons.OfferMissing));
        }

        if (string.IsNullOrWhiteSpace(request.Strategy))
        {
            gaps.Add(new(EscalationReasons.StrategyMissing));
        }

        bool isRefused = visits.Any(visit => visit.Outcome == ContactOutcome.RefusedToTalk);
        if (isRefused)
        {
            used.Add(EscalationReasons.RefusedAtHome);
        }

        bool byAppointment = isRefused || file.Borrower.Preferences?.ByAppointment == true;
        if (byAppointment && file.ConsentAt(ConsentKind.Visit, asOf, channel: Channel.FieldVisit) is null)
        {
            gaps.Add(new(EscalationReasons.AppointmentMissing));
        }

        VisitPlanned? plan = gaps.Count > 0 ? null : new VisitPlanned(request.Id, asOf)
        {
            Accounts = request.Accounts,
            ContactPoint = byAppointment ? null : place?.Id,
            SlotStart = request.SlotStart,
            SlotEnd = request.SlotEnd,
            Collectors = staff,
            Objective = request.Objective,
            Strategy = request.Strategy,
            Documents = rules.Documents,
            Offers = request.Offers,
            NoOfferReason = request.NoOfferReason,
            ValidUntil = zone.StartOfDay(rules.PlanValidFor.AddTo(today)),
        };
        return new VisitPlanning(plan, gaps.ToImmutable(), rules.Conduct, used.ToImmutable(), byAppointment ? null : place?.Id);
    }

    private void AddSeriousness(ImmutableArray<Gap>.Builder gaps)
    {
        bool isSerious = situation.Standing.DaysPastDue >= rules.SeriousFrom && !(situation.Standing.PastDue.Total < rules.SeriousAmount);
        if (!isSerious)
        {
            gaps.Add(new(EscalationReasons.NotSevere));
        }

        int failed = told.OfType<ContactAttempted>().Count(static contact => contact is { Direction: ContactDirection.Outbound, Person: null } && Outcomes.IsFailed(contact.Outcome));
        if (failed < rules.FailedRemoteContacts && file.ConsentAt(ConsentKind.Visit, asOf, channel: Channel.FieldVisit) is null)
        {
            gaps.Add(new(EscalationReasons.RemoteNotTried, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{failed}/{rules.FailedRemoteContacts}")));
        }
    }

    private void AddStops(ImmutableArray<Gap>.Builder gaps)
    {
        gaps.AddRange(file.HoldsAt(asOf).Select(static hold => new Gap(EscalationReasons.OnHold, ReasonCode.FromWords(hold.Hold.ToString()).ToString(), hold.Until)));
        if (AttitudePath.Of(file, asOf).PausesVisits && file.ConsentAt(ConsentKind.Visit, asOf, channel: Channel.FieldVisit) is null)
        {
            gaps.Add(new(EscalationReasons.VisitsPaused));
        }

        AddVulnerability(gaps);
        VisitRecorded? bad = visits.LastOrDefault(static visit => Outcomes.IsConflict(visit.Outcome) || visit.MinorAlone);
        if (bad is not null && rules.CoolOff.AddTo(zone.DateAt(bad.OccurredAt)) is var free && free > today)
        {
            gaps.Add(new(EscalationReasons.CoolingOff, null, zone.StartOfDay(free)));
        }

        DateOnly next = CadenceArithmetic.NextDate([.. visits.Select(visit => zone.DateAt(visit.OccurredAt))], default, [rules.Cap], today);
        if (next > today)
        {
            gaps.Add(new(EscalationReasons.Cadence, null, zone.StartOfDay(next)));
        }

        if (Fruitless() >= rules.MostFruitless)
        {
            gaps.Add(new(EscalationReasons.DiminishingReturns));
        }

        if (rules.Cost is { IsZero: false } cost && situation.Standing.PastDue.Total.Percent(rules.ExpectedShare, RoundingRule.HalfUp) is var benefit && benefit <= cost)
        {
            gaps.Add(new(EscalationReasons.CostExceedsBenefit, $"{benefit} <= {cost}"));
        }
    }

    private void AddVulnerability(ImmutableArray<Gap>.Builder gaps)
    {
        if (!file.Borrower.Vulnerabilities.Any(one => (one.Since is null || one.Since <= today) && (one.Until is null || one.Until >= today)))
        {
            return;
        }

        bool isOpen = rules.Vulnerability switch
        {
            VulnerabilityRule.Consent => file.ConsentAt(ConsentKind.Visit, asOf, channel: Channel.FieldVisit) is not null,
            VulnerabilityRule.HumanReview => Approvals.Check(file, Approvals.SubjectOf("visit-review"), rules.Approval ?? new ApprovalRule("visit-review"), asOf).IsApproved,
            _ => false,
        };
        if (!isOpen)
        {
            gaps.Add(new(EscalationReasons.Vulnerable, ReasonCode.FromWords(rules.Vulnerability.ToString()).ToString()));
        }
    }

    private void AddDocuments(ImmutableArray<Gap>.Builder gaps) =>
        gaps.AddRange(rules.Documents.Where(document => !situation.Documents.Contains(document)).Select(static document => new Gap(EscalationReasons.DocumentMissing, document.ToString())));

    private void AddApproval(ImmutableArray<Gap>.Builder gaps, VisitPlanned? plan)
    {
        if (rules.Approval is not { } rule || plan is null)
        {
            return;
        }

        ApprovalState state = Approvals.Check(file, plan.Id, rule, asOf, proposer: situation.Proposer);
        if (!state.IsApproved)
        {
            gaps.Add(new(state.Reason, rule.Role));
        }
    }

    /// <summary>What of the slot in force keeps the visitors back now.</summary>
    private void AddNow(ImmutableArray<Gap>.Builder gaps, VisitPlanned? plan)
    {
        if (plan is null)
        {
            return;
        }

        if (asOf < plan.SlotStart)
        {
            gaps.Add(new(EscalationReasons.SlotAhead, null, plan.SlotStart));
        }

        DateTimeOffset start = asOf < plan.SlotStart ? plan.SlotStart : asOf;
        DailyWindow window = WindowAt(file.Borrower.ContactPoints.FirstOrDefault(point => point.Id == plan.ContactPoint));
        if (!window.IsOpen(start, situation.BorrowerZone))
        {
            DateTimeOffset? opening = window.NextOpening(start, situation.BorrowerZone);
            gaps.Add(new(EscalationReasons.OutsideWindow, window.ToString(), opening < plan.SlotEnd ? opening : null));
        }
    }

    /// <summary>The time of day at a place: that of business premises for the business that a borrower runs there.</summary>
    private DailyWindow WindowAt(ContactPoint? place) => IsOwnBusiness(place) ? rules.BusinessHours ?? rules.Window : rules.Window;

    private bool IsOwnBusiness(ContactPoint? place) => file.Borrower.Kind == BorrowerKind.MicroEnterprise && place?.Place == PlaceKind.Business;

    /// <summary>Where a visit goes: to the verified premises of a business, otherwise to the verified address.</summary>
    private ContactPoint? Place() => file.Borrower.Kind == BorrowerKind.MicroEnterprise
        ? CaseSteps.VerifiedAddress(file, asOf, zone, rules.VerificationValidFor, PlaceKind.Business) ?? CaseSteps.VerifiedAddress(file, asOf, zone, rules.VerificationValidFor)
        : CaseSteps.VerifiedAddress(file, asOf, zone, rules.VerificationValidFor);

    private void AddSlot(ImmutableArray<Gap>.Builder gaps, VisitRequest request, ContactPoint? place, ImmutableArray<ReasonCode>.Builder used)
    {
        ZoneRules local = situation.BorrowerZone;
        if (request.SlotEnd <= request.SlotStart || request.SlotStart < asOf)
        {
            gaps.Add(new(EscalationReasons.SlotInvalid));
            return;
        }

        DailyWindow window = WindowAt(place);
        if (!Lies(window, request, local))
        {
            gaps.Add(new(EscalationReasons.OutsideWindow, window.ToString(), Opening(window, request, local)));
        }

        if (rules.ExcludedDays.Id != HolidayCalendar.None.Id && local.DateAt(request.SlotStart) is var day && !rules.ExcludedDays.IsBusinessDay(day))
        {
            gaps.Add(new(EscalationReasons.ExcludedDay, DateText.Format(day), rules.ExcludedDays.WeekendDays.Count < 7 ? local.StartOfDay(rules.ExcludedDays.NextOrSame(day)) : null));
        }

        if (file.Tags.Contains(Tag.NightShift))
        {
            used.Add(EscalationReasons.NightShift);
            DailyWindow awake = rules.NightShiftWindow;
            if (!Lies(awake, request, local))
            {
                gaps.Add(new(EscalationReasons.NightShift, awake.ToString(), Opening(awake, request, local)));
            }
        }

        if (file.Borrower.Preferences?.Window is { } wanted)
        {
            used.Add(EscalationReasons.BorrowerPreference);
            if (!Lies(wanted, request, local))
            {
                gaps.Add(new(EscalationReasons.BorrowerPreference, wanted.ToString(), Opening(wanted, request, local)));
            }
        }
    }

    private static bool Lies(DailyWindow window, VisitRequest request, ZoneRules zone) =>
        window.IsOpen(request.SlotStart, zone) && (window.NextClosing(request.SlotStart, zone) is not { } closing || closing >= request.SlotEnd);

    /// <summary>The first start, later than a slot that does not lie in a window, at which the slot lies in it; null where it is longer than the window.</summary>
    private static DateTimeOffset? Opening(DailyWindow window, VisitRequest request, ZoneRules zone)
    {
        DateTimeOffset? from = window.IsOpen(request.SlotStart, zone) ? window.NextClosing(request.SlotStart, zone) : request.SlotStart;
        return from is { } start && window.NextOpening(start, zone) is { } opening
            && Lies(window, request with { SlotStart = opening, SlotEnd = opening + (request.SlotEnd - request.SlotStart) }, zone) ? opening : null;
    }

    /// <summary>A person is visited at home; at a place of work or a school nobody is, and business premises are those of a business.</summary>
    private void AddPlace(ImmutableArray<Gap>.Builder gaps, ContactPoint? place)
    {
        bool isUnsuitable = place?.Place is { } kind && (kind == PlaceKind.Workplace || kind == PlaceKind.School || (kind == PlaceKind.Business && !IsOwnBusiness(place)));
        if (isUnsuitable)
        {
            gaps.Add(new(EscalationReasons.PlaceUnsuitable, place!.Place.ToString()));
        }
    }

    private void AddStaff(ImmutableArray<Gap>.Builder gaps, int found)
    {
        IEnumerable<string> skilled = situation.Visitors.Where(visitor => !rules.Skills.All(visitor.Value.Contains)).Select(visitor => $"{visitor.Key}: {string.Join(", ", rules.Skills.Where(skill => !visitor.Value.Contains(skill)))}");
        gaps.Add(new(EscalationReasons.StaffMissing, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{found}/{rules.Staff}")));
        gaps.AddRange(skilled.Select(static visitor => new Gap(EscalationReasons.SkillMissing, visitor)));
    }

    private bool IsFresh(VisitPlanned plan) => rules.PlanValidFor.AddTo(zone.DateAt(plan.OccurredAt)) > today && asOf < plan.SlotEnd;

    /// <summary>A planned visit whose slot is over and that was neither recorded nor cancelled.</summary>
    private VisitPlanned? RecordDue()
    {
        HashSet<string> ended = [.. told.OfType<VisitCancelled>().Select(static one => one.Visit), .. told.OfType<VisitRecorded>().Select(static one => one.Visit ?? "")];
        return told.OfType<VisitPlanned>().LastOrDefault(plan => !ended.Contains(plan.Id) && plan.SlotEnd <= asOf && WasApproved(plan));
    }

    private bool WasApproved(VisitPlanned plan) => rules.Approval is not { } rule || Approvals.Check(file, plan.Id, rule, plan.SlotStart).IsApproved;

    private int Fruitless()
    {
        int count = 0;
        for (int i = 0; i < visits.Length; i++)
        {
            DateTimeOffset from = visits[i].OccurredAt;
            DateTimeOffset? before = i + 1 < visits.Length ? visits[i + 1].OccurredAt : null;
            string id = visits[i].Id;
            bool hasResult = told.Any(one => (one is PromiseMade promise && promise.Contact == id)
                || (one.OccurredAt > from && !(one.OccurredAt > before) && one is PromiseMade or PlanAccepted or PaymentReceived));
            count = hasResult ? 0 : count + 1;
        }

        return count;
    }
}
