using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Tests.Cases;
using static CollectionRules.Tests.Escalation.Visits;

namespace CollectionRules.Tests.Escalation;

public sealed class VisitWorkflowTests
{
    private static readonly VisitWorkflow Rules = new(2, DailyWindow.Parse("09:00-20:00"), new TreatmentCap(1, CalendarWords.Month), VulnerabilityRule.NoVisit) { FailedRemoteContacts = 4 };

    [Fact]
    public void Constructor_SettingsThatSayNothing_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new VisitWorkflow(0, DailyWindow.WholeDay, new TreatmentCap(1, CalendarWords.Day), VulnerabilityRule.NoVisit));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new VisitWorkflow(11, DailyWindow.WholeDay, new TreatmentCap(1, CalendarWords.Day), VulnerabilityRule.NoVisit));
        Assert.Throws<ArgumentException>(static () => new VisitWorkflow(2, DailyWindow.Never, new TreatmentCap(1, CalendarWords.Day), VulnerabilityRule.NoVisit));
        Assert.Throws<ArgumentException>(static () => new VisitWorkflow(2, DailyWindow.WholeDay, new TreatmentCap(0, CalendarWords.Day), VulnerabilityRule.NoVisit));
        Assert.Throws<ArgumentException>(static () => new VisitWorkflow(2, DailyWindow.WholeDay, default, VulnerabilityRule.NoVisit));
        Assert.Throws<ArgumentException>(static () => new VisitWorkflow(2, DailyWindow.WholeDay, new TreatmentCap(1, CalendarWords.Day), (VulnerabilityRule)9));
    }

    [Fact]
    [Trait("req", "BOCV-08")]
    public void Assess_Seriousness_OpensThePreparation()
    {
        VisitAssessment early = Assess(Case(due: "2026-02-18", events: [.. FailedCalls(4)]));
        Assert.Equal((VisitPhase.Organize, "not-severe"), (early.Next, Assert.Single(early.Gaps, static gap => gap.Reason == EscalationReasons.NotSevere).ToString()));
        VisitAssessment untried = Assess(Case(due: "2025-12-25", events: [.. FailedCalls(3)]));
        Assert.Contains("remote-not-tried: 3/4", untried.Gaps.Select(static gap => gap.ToString()));
        VisitAssessment small = (Rules with { SeriousAmount = Given.Yuan(1_000.01m) }).Assess(Situation(Case(due: "2025-12-25", events: [.. FailedCalls(4)])));
        Assert.Contains(small.Gaps, static gap => gap.Reason == EscalationReasons.NotSevere);

        CollectionCase serious = Case(due: "2025-12-25", events: [.. FailedCalls(4)]);
        Assert.Equal(75, serious.StandingOn(Now).DaysPastDue);
        VisitAssessment open = Assess(serious);
        Assert.Equal(VisitPhase.Plan, open.Next);
        Assert.DoesNotContain(open.Gaps, static gap => gap.Reason == EscalationReasons.NotSevere || gap.Reason == EscalationReasons.RemoteNotTried);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("2026-02-07", false)]
    [InlineData("2026-02-08", true)]
    [InlineData("2026-03-10", true)]
    [Trait("req", "BOCV-09")]
    public void Assess_Address_MustBeVerifiedFreshly(string? verifiedOn, bool isFresh)
    {
        Borrower borrower = Known with { ContactPoints = [Known.ContactPoints[0], Known.ContactPoints[1] with { VerifiedOn = verifiedOn is null ? null : Given.Day(verifiedOn) }] };
        VisitAssessment assessment = Assess(Serious(borrower: borrower));
        Assert.Equal(isFresh ? VisitPhase.Plan : VisitPhase.Verify, assessment.Next);
        Assert.Equal(!isFresh, assessment.Gaps.Any(static gap => gap.Reason == EscalationReasons.AddressUnverified));
        Assert.False(assessment.IsAllowed);
    }

    [Fact]
    public void Assess_CheckThatFailed_TakesTheVerificationBack()
    {
        CollectionCase moved = Serious(new ContactPointChecked("K-1", At("2026-03-05")) { ContactPoint = "H-1", IsValid = false });
        Assert.Equal(VisitPhase.Verify, Assess(moved).Next);
        Assert.Equal(VisitPhase.Plan, Assess(moved.Record(new ContactPointChecked("K-2", At("2026-03-06")) { ContactPoint = "H-1", IsValid = true })).Next);
    }

    [Fact]
    [Trait("req", "BOCV-10")]
    public void Assess_Plan_IsNeededAndExpires()
    {
        CollectionCase planned = Planned("2026-03-05", "2026-03-10", 9);
        Assert.True(Assess(planned).IsAllowed);
        VisitAssessment without = Assess(Serious());
        Assert.Equal((VisitPhase.Plan, "plan-missing"), (without.Next, without.Gaps[0].ToString()));
        Assert.Equal(EscalationReasons.StepOutOfOrder, without.Refuses(VisitPhase.Visit));

        CollectionCase old = Planned("2026-03-02", "2026-03-10", 9);
        VisitAssessment expired = Assess(old);
        Assert.Equal((VisitPhase.Plan, "plan-expired"), (expired.Next, expired.Gaps[0].ToString()));
        Assert.Equal("plan-missing", Rules.CheckRecord(Visit("V-9", "2026-03-10", ContactOutcome.Met), null)[0].ToString());
        VisitPlanned validUntil = Plan("PL-1", "2026-03-05", "2026-03-10", 9, Given.At("2026-03-09"));
        Assert.Contains("plan-expired", Rules.CheckRecord(Visit("V-9", "2026-03-10", ContactOutcome.Met, "PL-1"), validUntil).Select(static gap => gap.ToString()));
    }

    [Fact]
    [Trait("req", "JD-11")]
    public void Assess_Documents_AreAllNeeded()
    {
        CollectionCase planned = Planned("2026-03-05", "2026-03-10", 9);
        ImmutableArray<DocumentName> all = [DocumentName.AuthorizationLetter, DocumentName.StaffId, DocumentName.ContractCopy, DocumentName.Statement];
        VisitAssessment missing = Rules.Assess(Situation(planned) with { Documents = all.Remove(DocumentName.AuthorizationLetter) });
        Assert.False(missing.IsAllowed);
        Assert.Equal("document-missing: authorization-letter", Assert.Single(missing.Gaps).ToString());
        Assert.True(Rules.Assess(Situation(planned) with { Documents = all }).IsAllowed);
        Assert.Equal(4, Rules.Assess(Situation(planned) with { Documents = [] }).Gaps.Length);
    }

    [Fact]
    [Trait("req", "JD-18")]
    public void Assess_Benefit_MustExceedTheCost()
    {
        VisitWorkflow rules = Rules with { Cost = Given.Yuan(180m), ExpectedShare = Percentage.Of(5) };
        VisitAssessment refused = rules.Assess(Situation(Planned("2026-03-05", "2026-03-10", 9, amount: 2_000m)));
        Assert.Equal("cost-exceeds-benefit: 100.00 CNY <= 180.00 CNY", Assert.Single(refused.Gaps).ToString());
        Assert.False(refused.IsAllowed);
        Assert.True(rules.Assess(Situation(Planned("2026-03-05", "2026-03-10", 9, amount: 10_000m))).IsAllowed);
        Assert.False(rules.Assess(Situation(Planned("2026-03-05", "2026-03-10", 9, amount: 3_600m))).IsAllowed);
    }

    [Fact]
    [Trait("req", "JD-19")]
    public void Assess_TwoVisitsWithoutResult_EndTheVisits()
    {
        VisitWorkflow rules = Often;
        CollectionCase twice = Serious(Visit("V-1", "2026-02-20", ContactOutcome.NotHome), Visit("V-2", "2026-02-25", ContactOutcome.Met));
        VisitAssessment third = rules.Assess(Situation(twice));
        Assert.Contains("diminishing-returns", third.Gaps.Select(static gap => gap.ToString()));
        Assert.Equal(["settlement-offer", "legal-step-review", "remote-contact"], third.Alternatives.Select(static one => one.ToString()));
        CollectionCase promised = Serious(Visit("V-1", "2026-02-20", ContactOutcome.NotHome), Visit("V-2", "2026-02-25", ContactOutcome.Met), Promise("P-1", "2026-02-25", "2026-02-27", contact: "V-2"));
        Assert.DoesNotContain(rules.Assess(Situation(promised)).Gaps, static gap => gap.Reason == EscalationReasons.DiminishingReturns);
        Assert.Empty(rules.Assess(Situation(promised)).Alternatives);
    }

    [Fact]
    [Trait("req", "JD-07")]
    public void Plan_Slot_HasEveryFieldOrTheReasonsForNone()
    {
        VisitPlanning planning = Rules.Plan(Situation(Serious()), Request("2026-03-12", 10));
        Assert.Empty(planning.Gaps);
        VisitPlanned plan = planning.Plan!;
        Assert.Equal(
            ("H-1", At("2026-03-12"), At("2026-03-12", 11), "listen first", "offer-1", ContactPurpose.Inquiry),
            (plan.ContactPoint, plan.SlotStart, plan.SlotEnd, plan.Strategy, Assert.Single(plan.Offers), plan.Objective));
        Assert.Equal<IEnumerable<string>>(["K-1", "K-2"], plan.Collectors);
        Assert.Equal<IEnumerable<DocumentName>>(Rules.Documents, plan.Documents);
        Assert.Equal(Given.At("2026-03-17", 0), plan.ValidUntil);
        Assert.NotNull(Serious().Record(plan));

        VisitWorkflow weekdays = Rules with { ExcludedDays = HolidayCalendar.Weekends };
        VisitPlanning late = weekdays.Plan(Situation(Serious()), Request("2026-03-14", 20) with { Offers = [], Strategy = " " });
        Assert.Null(late.Plan);
        Assert.Equal(["outside-window: 09:00-20:00", "excluded-day: 2026-03-14", "offer-missing", "strategy-missing"], late.Gaps.Select(static gap => gap.ToString()));
        Assert.Equal(At("2026-03-15", 9), late.Gaps[0].Until);
        Assert.Equal("slot-invalid", Assert.Single(Rules.Plan(Situation(Serious()), Request("2026-03-09", 10)).Gaps).ToString());
        Assert.Equal("outside-window: 09:00-20:00", Assert.Single(Rules.Plan(Situation(Serious()), Request("2026-03-12", 19) with { SlotEnd = At("2026-03-12", 21) }).Gaps).ToString());
    }

    [Fact]
    [Trait("req", "JD-08")]
    public void Plan_Person_ChangesSlotAndPlace()
    {
        CollectionCase nights = CaseFile.From(Serious()).With(Tag.NightShift).Build();
        VisitPlanning morning = Rules.Plan(Situation(nights), Request("2026-03-12", 10));
        Assert.Equal("night-shift: 14:00-24:00", Assert.Single(morning.Gaps).ToString());
        Assert.Equal(At("2026-03-12", 14), morning.Gaps[0].Until);
        VisitPlanning afternoon = Rules.Plan(Situation(nights), Request("2026-03-12", 15));
        Assert.Equal<IEnumerable<CollectionRules.Explanations.ReasonCode>>([EscalationReasons.NightShift], afternoon.FactsUsed);
        Assert.NotNull(afternoon.Plan);

        CollectionCase refused = Serious(Visit("V-1", "2026-01-10", ContactOutcome.RefusedToTalk));
        VisitPlanning without = Rules.Plan(Situation(refused), Request("2026-03-12", 10));
        Assert.Equal("appointment-missing", Assert.Single(without.Gaps).ToString());
        Assert.Equal<IEnumerable<CollectionRules.Explanations.ReasonCode>>([EscalationReasons.RefusedAtHome], without.FactsUsed);
        CollectionCase agreed = refused.Record(new ConsentGiven("C-1", At("2026-03-09")) { Consent = ConsentKind.Visit });
        VisitPlanning appointed = Rules.Plan(Situation(agreed), Request("2026-03-12", 10));
        Assert.Null(appointed.Plan!.ContactPoint);
    }

    [Fact]
    [Trait("req", "JD-09")]
    public void CheckRecord_Conduct_IsAnsweredItemByItem()
    {
        VisitPlanning planning = Rules.Plan(Situation(Serious()), Request("2026-03-12", 10));
        Assert.Equal<IEnumerable<ConductItem>>(ConductItem.WellKnown, planning.Conduct);
        VisitPlanned plan = planning.Plan!;
        VisitRecorded whole = Visit("V-1", "2026-03-12", ContactOutcome.Met, plan.Id);
        Assert.Empty(Rules.CheckRecord(whole, plan));
        VisitRecorded partly = new("V-1", At("2026-03-12"))
        {
            Visit = plan.Id,
            Purpose = ContactPurpose.Inquiry,
            Outcome = ContactOutcome.Met,
            Collectors = ["K-1", "K-2"],
            Reason = OverdueReason.Forgot,
            Conduct = [.. whole.Conduct.Where(static answer => answer.Item != ConductItem.NoThreat)],
        };
        Assert.Equal("conduct-unanswered: no-threat", Assert.Single(Rules.CheckRecord(partly, plan)).ToString());
    }

    [Fact]
    public void CheckRecord_ReasonAndStaff_AreNeededUnlessBrokenOff()
    {
        VisitPlanned plan = Plan("PL-1", "2026-03-05", "2026-03-10", 9);
        VisitRecorded Record(ContactOutcome outcome, params ImmutableArray<string> staff) => new("V-1", At("2026-03-10"))
        {
            Visit = "PL-1",
            Purpose = ContactPurpose.Inquiry,
            Outcome = outcome,
            Collectors = staff,
            Conduct = [.. ConductItem.WellKnown.Select(static item => new ConductAnswer { Item = item, Kept = true })],
        };
        Assert.Equal(["reason-missing", "staff-missing: 1/2"], Rules.CheckRecord(Record(ContactOutcome.Met, "K-1"), plan).Select(static gap => gap.ToString()));
        Assert.Empty(Rules.CheckRecord(Record(ContactOutcome.Hostile, "K-1", "K-2"), plan));
        Assert.Empty(Rules.CheckRecord(Record(ContactOutcome.NotHome, "K-1", "K-2"), plan));
        Assert.Equal("step-out-of-order: record", Rules.CheckRecord(Visit("V-1", "2026-03-04", ContactOutcome.Met, "PL-1"), plan)[0].ToString());
    }

    [Fact]
    [Trait("req", "BOCV-11")]
    public void CheckRecord_Reason_IsNeededAndCallsForItsPath()
    {
        VisitPlanned plan = Plan("PL-1", "2026-03-05", "2026-03-10", 9);
        VisitRecorded Record(OverdueReason? reason) => new("V-1", At("2026-03-10"))
        {
            Visit = "PL-1",
            Purpose = ContactPurpose.Inquiry,
            Outcome = ContactOutcome.Met,
            Collectors = ["K-1", "K-2"],
            Reason = reason,
            Conduct = [.. ConductItem.WellKnown.Select(static item => new ConductAnswer { Item = item, Kept = true })],
        };
        ReasonPath PathOf(OverdueReason reason) => ReasonPath.Of(Serious(new VisitRecorded("V-1", At("2026-03-10")) { Purpose = ContactPurpose.Inquiry, Outcome = ContactOutcome.Met, Reason = reason }), Now);
        Assert.Equal("reason-missing", Assert.Single(Rules.CheckRecord(Record(null), plan)).ToString());
        Assert.Empty(Rules.CheckRecord(Record(OverdueReason.Unemployment), plan));
        Assert.Equal((true, false, null), (PathOf(OverdueReason.Unemployment).OffersRelief, PathOf(OverdueReason.Unemployment).SuggestsDirectDebit, PathOf(OverdueReason.Unemployment).Hold));
        Assert.Equal((false, true, null), (PathOf(OverdueReason.Forgot).OffersRelief, PathOf(OverdueReason.Forgot).SuggestsDirectDebit, PathOf(OverdueReason.Forgot).Hold));
        Assert.Equal((false, false, HoldKind.Dispute), (PathOf(OverdueReason.Dispute).OffersRelief, PathOf(OverdueReason.Dispute).SuggestsDirectDebit, PathOf(OverdueReason.Dispute).Hold!.Value));
        Assert.Equal(HoldKind.FraudClaim, PathOf(OverdueReason.Fraud).Hold);
        Assert.Equal((true, true), (ReasonPath.Of(Serious(), Now).AsksFirst, PathOf(OverdueReason.Unknown).AsksFirst));
        Assert.False(PathOf(OverdueReason.Unwilling).OffersRelief);
    }

    [Fact]
    [Trait("req", "BOCV-15")]
    public void Plan_Skills_DecideWhoMayGo()
    {
        VisitWorkflow skilled = Rules with { Skills = ["visit", "de-escalation"] };
        VisitSituation some = Situation(Serious()) with { Visitors = Staff(("K-1", ["visit", "de-escalation"]), ("K-2", ["visit"]), ("K-3", ["de-escalation", "visit"])) };
        Assert.Equal<IEnumerable<string>>(["K-1", "K-3"], skilled.Plan(some, Request("2026-03-12", 10)).Plan!.Collectors);
        VisitPlanning none = skilled.Plan(some with { Visitors = Staff(("K-2", ["visit"])) }, Request("2026-03-12", 10));
        Assert.Null(none.Plan);
        Assert.Equal(["staff-missing: 0/2", "skill-missing: K-2: de-escalation"], none.Gaps.Select(static gap => gap.ToString()));
    }

    [Fact]
    public void Assess_ConflictOrDistress_PausesVisitsUntilTheEnd()
    {
        foreach (ContactOutcome outcome in (ContactOutcome[])[ContactOutcome.Hostile, ContactOutcome.Distressed])
        {
            VisitWorkflow rules = Often;
            VisitAssessment paused = rules.Assess(Situation(Serious(Visit("V-1", "2026-03-01", outcome))));
            Gap gap = Assert.Single(paused.Gaps, static one => one.Reason == EscalationReasons.CoolingOff);
            Assert.Equal(At("2026-03-31", 0), gap.Until);
        }
    }

    [Fact]
    public void Assess_CapHoldAndVulnerability_StopTheVisit()
    {
        Gap cap = Assert.Single(Assess(Serious(Visit("V-1", "2026-03-01", ContactOutcome.NotHome))).Gaps, static gap => gap.Reason == EscalationReasons.Cadence);
        Assert.Equal(At("2026-04-01", 0), cap.Until);
        Assert.Contains("on-hold: dispute", Assess(Serious(new HoldPlaced("H-1", At("2026-03-01")) { Hold = HoldKind.Dispute })).Gaps.Select(static gap => gap.ToString()));

        Borrower ill = Known with { Vulnerabilities = [new Vulnerability { Kind = VulnerabilityKind.Illness }] };
        Assert.Contains("vulnerable: no-visit", Assess(Serious(borrower: ill)).Gaps.Select(static gap => gap.ToString()));
        VisitWorkflow byConsent = new(2, Rules.Window, Rules.Cap, VulnerabilityRule.Consent) { FailedRemoteContacts = 4 };
        Assert.Contains("vulnerable: consent", byConsent.Assess(Situation(Serious(borrower: ill))).Gaps.Select(static gap => gap.ToString()));
        CollectionCase agreed = Serious(ill, new ConsentGiven("C-1", At("2026-03-09")) { Consent = ConsentKind.Visit });
        Assert.DoesNotContain(byConsent.Assess(Situation(agreed)).Gaps, static gap => gap.Reason == EscalationReasons.Vulnerable);
        VisitWorkflow reviewed = new(2, Rules.Window, Rules.Cap, VulnerabilityRule.HumanReview) { FailedRemoteContacts = 4, Approval = new ApprovalRule("head") };
        Assert.Contains("vulnerable: human-review", reviewed.Assess(Situation(Serious(borrower: ill))).Gaps.Select(static gap => gap.ToString()));
        CollectionCase approved = Serious(ill, new ApprovalGiven("G-1", At("2026-03-09")) { Subject = "stage.visit-review", Approver = "B", Proposer = "A", Role = "head" });
        Assert.DoesNotContain(reviewed.Assess(Situation(approved)).Gaps, static gap => gap.Reason == EscalationReasons.Vulnerable);
    }

    [Fact]
    public void Assess_SlotAheadThenOver_WaitsAndAsksForTheRecord()
    {
        VisitAssessment ahead = Assess(Planned("2026-03-05", "2026-03-10", 15));
        Assert.Equal((VisitPhase.Visit, At("2026-03-10", 15)), (ahead.Next, ahead.NotBefore!.Value));
        CollectionCase over = Planned("2026-03-05", "2026-03-09", 14);
        Assert.Equal((VisitPhase.Record, "record-missing: PL-1"), (Assess(over).Next, Assert.Single(Assess(over).Gaps).ToString()));
        VisitAssessment late = Rules.Assess(Situation(over, At("2026-03-10", 16)));
        Assert.Equal("record-overdue: PL-1", Assert.Single(late.Gaps).ToString());
        Assert.Equal(VisitPhase.Organize, Assess(over.Record(Visit("V-1", "2026-03-09", ContactOutcome.NotHome, "PL-1"))).Next);
    }

    [Fact]
    public void Assess_Approval_IsForThisPlan()
    {
        VisitWorkflow rules = Rules with { Approval = new ApprovalRule("head") };
        CollectionCase planned = Planned("2026-03-05", "2026-03-10", 9);
        Assert.Equal("needs-approval: head", Assert.Single(rules.Assess(Situation(planned)).Gaps).ToString());
        CollectionCase approved = planned.Record(new ApprovalGiven("G-1", At("2026-03-06")) { Subject = "PL-1", Approver = "B", Proposer = "A", Role = "head" });
        Assert.True(rules.Assess(Situation(approved)).IsAllowed);
        Assert.Equal("approver-is-proposer: head", Assert.Single(rules.Assess(Situation(approved) with { Proposer = "B" }).Gaps).ToString());
    }

    private static readonly VisitWorkflow Often = new(2, DailyWindow.Parse("09:00-20:00"), new TreatmentCap(9, CalendarWords.Day), VulnerabilityRule.NoVisit) { FailedRemoteContacts = 4 };

    private static DateTimeOffset Now { get; } = At("2026-03-10");

    private static CollectionCase Serious(params ReadOnlySpan<CaseEvent> events) => Case(due: "2025-12-25", events: [.. FailedCalls(4), .. events]);

    private static CollectionCase Serious(Borrower borrower, params ReadOnlySpan<CaseEvent> events) => Case(due: "2025-12-25", borrower: borrower, events: [.. FailedCalls(4), .. events]);

    private static VisitPlanned Plan(string id, string made, string day, int hour, DateTimeOffset? validUntil = null) => new(id, At(made))
    {
        SlotStart = At(day, hour),
        SlotEnd = At(day, hour + 2),
        Objective = ContactPurpose.Inquiry,
        Collectors = ["K-1", "K-2"],
        ValidUntil = validUntil,
    };

    private static CollectionCase Planned(string made, string day, int hour, decimal amount = 1_000m) =>
        Case(amount, due: "2025-12-25", events: [.. FailedCalls(4), Plan("PL-1", made, day, hour)]);

    private static VisitRequest Request(string day, int hour) => new()
    {
        Id = "PL-9",
        SlotStart = At(day, hour),
        SlotEnd = At(day, hour).AddHours(1),
        Strategy = "listen first",
        Offers = ["offer-1"],
    };

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Staff(params ReadOnlySpan<(string Id, ImmutableArray<string> Skills)> staff)
    {
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Builder all = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach ((string id, ImmutableArray<string> skills) in staff)
        {
            all.Add(id, skills);
        }

        return all.ToImmutable();
    }

    private static VisitSituation Situation(CollectionCase file, DateTimeOffset? asOf = null) => new(file, file.StandingOn(asOf ?? Now), Zone, Zone)
    {
        Documents = Rules.Documents,
        Visitors = Staff(("K-1", []), ("K-2", [])),
    };

    private static VisitAssessment Assess(CollectionCase file) => Rules.Assess(Situation(file));
}
