using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules.Contexts;
using CollectionRules.Texts;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

public sealed class VisitPolicyTests
{
    [Fact]
    public void PlanVisit_AndApproval_LeadToTheVisit()
    {
        CollectionCase file = Workflows.Case(75, "visit");
        VisitPlanDecision planned = Workflows.Policy.PlanVisit(file, Workflows.Context(Given.At("2026-03-09T10:00:00+08:00")), Workflows.Request("2026-03-10T10:00:00+08:00", 2));
        Assert.Equal("allow", planned.ToString());
        Assert.Equal<IEnumerable<string>>(["agent-1", "agent-2"], planned.Plan!.Collectors);
        CollectionCase next = file.Record(planned.Plan);
        DecisionContext ten = Workflows.Context(Given.At("2026-03-10T10:00:00+08:00"));
        TreatmentDecision waiting = Visit(Workflows.Policy.Decide(next, ten));
        Assert.Equal((Disposition.Deny, "needs-approval", "visits.needs-approval"), (waiting.Disposition!.Value, waiting.Reason.ToString(), waiting.Rule));
        Assert.Equal("needs-approval: head", Assert.Single(waiting.Missing).ToString());
        Assert.Throws<PolicyValidationException>(() => next.Record(Workflows.Approval("PL-1", "head", approver: "A")));
        TreatmentDecision other = Visit(Workflows.Policy.Decide(next.Record(Workflows.Approval("PL-1", "clerk")), ten));
        Assert.Equal("authority-exceeded: head", Assert.Single(other.Missing).ToString());
        TreatmentDecision visit = Visit(Workflows.Policy.Decide(next.Record(Workflows.Approval("PL-1", "head")), ten));
        Assert.Equal((Disposition.Allow, true), (visit.Disposition!.Value, visit.IsChosen));
        Assert.Empty(visit.Missing);
    }

    [Fact]
    [Trait("req", "JD-16")]
    public void PlanVisit_WindowOfThePolicy_DefersTheLateSlotAndAMinorAloneEndsTheVisit()
    {
        CollectionCase file = Workflows.Case(75, "visit");
        DecisionContext context = Workflows.Context(Given.At("2026-03-09T10:00:00+08:00"));
        VisitPlanDecision late = Workflows.Policy.PlanVisit(file, context, Workflows.Request("2026-03-10T21:30:00+08:00"));
        Assert.Equal((Disposition.Defer, Given.At("2026-03-11T09:00:00+08:00"), "visits.outside-window"), (late.Disposition, late.EarliestNext!.Value, late.Rule));
        Assert.Null(late.Plan);
        Assert.Equal(Disposition.Allow, Workflows.Policy.PlanVisit(file, context, Workflows.Request("2026-03-10T10:00:00+08:00")).Disposition);
        Assert.Equal(Disposition.Defer, Workflows.Policy.PlanVisit(file, context, Workflows.Request("2026-03-10T19:30:00+08:00")).Disposition);

        CollectionCase approved = file.Record(Workflows.Policy.PlanVisit(file, context, Workflows.Request("2026-03-10T10:00:00+08:00")).Plan!).Record(Workflows.Approval("PL-1", "head"));
        Assert.Equal(Disposition.Allow, Visit(Workflows.Policy.Decide(approved, Workflows.Context(Given.At("2026-03-10T10:00:00+08:00")))).Disposition);

        VisitInstruction minor = VisitWorkflow.Instruct(new VisitScene { MinorAlone = true });
        Assert.Equal((true, false, "abort: minor-alone"), (minor.MustAbort, minor.MayDisclose, minor.ToString()));
    }

    [Theory]
    [InlineData("2026-03-10T21:30:00+08:00", "2026-03-11T09:00:00+08:00")]
    [InlineData("2026-03-10T06:00:00+08:00", "2026-03-10T09:00:00+08:00")]
    [InlineData("2026-03-10T08:59:59+08:00", "2026-03-10T09:00:00+08:00")]
    [InlineData("2026-03-10T19:00:01+08:00", "2026-03-11T09:00:00+08:00")]
    [InlineData("2026-03-10T19:00:00+08:00", null)]
    [InlineData("2026-03-10T09:00:00+08:00", null)]
    public void PlanVisit_SlotAtTheEdges_IsTheEarliestThatFits(string start, string? earliest)
    {
        VisitPlanDecision decision = Workflows.Policy.PlanVisit(Workflows.Case(75, "visit"), Workflows.Context(Given.At("2026-03-09T10:00:00+08:00")), Workflows.Request(start));
        Assert.Equal(earliest is null ? Disposition.Allow : Disposition.Defer, decision.Disposition);
        Assert.Equal(earliest is null ? null : Given.At(earliest), decision.EarliestNext);
        if (earliest is not null)
        {
            Assert.Equal(Disposition.Allow, Workflows.Policy.PlanVisit(Workflows.Case(75, "visit"), Workflows.Context(Given.At("2026-03-09T10:00:00+08:00")), Workflows.Request(earliest)).Disposition);
        }
    }

    [Fact]
    [Trait("req", "JD-01")]
    public void PlanVisit_BorrowerKind_DecidesPlaceAndHours()
    {
        DecisionContext context = Workflows.Context(Given.At("2026-03-09T10:00:00+08:00"));
        VisitPlanDecision Plan(BorrowerKind kind, PlaceKind place, string start) =>
            Workflows.Policy.PlanVisit(Workflows.Case(75, "visit", place, kind), context, Workflows.Request(start));

        VisitPlanDecision shop = Plan(BorrowerKind.MicroEnterprise, PlaceKind.Business, "2026-03-10T10:00:00+08:00");
        Assert.Equal((Disposition.Allow, "H-1"), (shop.Disposition, shop.Plan!.ContactPoint));
        VisitPlanDecision closed = Plan(BorrowerKind.MicroEnterprise, PlaceKind.Business, "2026-03-10T18:30:00+08:00");
        Assert.Equal((Disposition.Defer, "outside-window: 09:00-18:00", Given.At("2026-03-11T09:00:00+08:00")), (closed.Disposition, Assert.Single(closed.Missing).ToString(), closed.EarliestNext!.Value));

        Assert.Equal(Disposition.Allow, Plan(BorrowerKind.Individual, PlaceKind.Home, "2026-03-10T18:30:00+08:00").Disposition);
        VisitPlanDecision person = Plan(BorrowerKind.Individual, PlaceKind.Business, "2026-03-10T10:00:00+08:00");
        Assert.Equal((Disposition.Deny, "place-unsuitable: business"), (person.Disposition, Assert.Single(person.Missing).ToString()));
    }

    [Fact]
    public void Decide_VisitNotReady_TellsEveryMissingStepInBothLanguages()
    {
        CollectionPolicy policy = Workflows.Policy;
        CollectionCase file = CaseFile.From(Workflows.Case(75, "visit", failedCalls: 1)).Build();
        CollectionCase bare = CaseFile.From(file).Of(file.Borrower with { IdentityVerifiedOn = null }).Build();
        CollectionDecision decision = policy.Decide(bare, Workflows.Context(Given.Morning));
        TreatmentDecision visit = Visit(decision);
        Assert.Equal(["remote-not-tried: 1/3", "identity-unverified", "plan-missing"], visit.Missing.Select(static gap => gap.ToString()));
        Assert.Equal((VisitPhase.Organize, "remote-not-tried", "visits.remote-not-tried"), (decision.Visit!.Next, visit.Reason.ToString(), visit.Rule));
        string json = System.Text.Encoding.UTF8.GetString(decision.ToJson());
        Assert.Contains("\"missing\":[{\"reason\":\"remote-not-tried\",\"subject\":\"1/3\"},{\"reason\":\"identity-unverified\"},{\"reason\":\"plan-missing\"}]", json, StringComparison.Ordinal);
        Assert.Contains("\"visit\":{\"next\":\"organize\"", json, StringComparison.Ordinal);
        Assert.Contains("Missing: the remote channels were not tried often enough (1/3).", decision.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("Missing: the identity was not verified.", decision.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("缺少：远程渠道尝试次数不足（1/3）。", decision.ToText(Language.SimplifiedChinese), StringComparison.Ordinal);
        Assert.Contains("缺少：没有上门方案。", decision.ToText(Language.SimplifiedChinese), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.VisitsOff)]
    public void Decide_WithoutRulesOfVisits_RefusesEveryVisitAndThePolicyWarns()
    {
        CollectionPolicy off = CollectionPolicy.Create("off", "1", p => Workflows.Configure(p).Legal(Workflows.Legal));
        Assert.Equal(
            "CR-VISITS-OFF warning at /ladder/stages/3/treatments/0: The treatment \"field-visit\" of the stage \"visit\" visits the borrower, but the policy states no rules of visits, so that every visit is refused. Hint: state staff, window, cap and vulnerability rule with Visit, or remove the treatment.",
            Assert.Single(off.Diagnostics).ToString());
        CollectionDecision decision = off.Decide(Workflows.Case(75, "visit"), Workflows.Context(Given.Morning, Advice()));
        Assert.Equal((Disposition.Deny, EscalationReasons.VisitsOff, "visits.visits-off"), (Visit(decision).Disposition!.Value, Visit(decision).Reason, Visit(decision).Rule));
        Assert.Equal(EscalationReasons.VisitsOff, Assert.Single(decision.Advice).Reason);
        Assert.Null(decision.Visit);
        VisitPlanDecision plan = off.PlanVisit(Workflows.Case(75, "visit"), Workflows.Context(Given.Morning), Workflows.Request("2026-03-11T10:00:00+08:00"));
        Assert.Equal((Disposition.Deny, "visits-off", "visits.visits-off"), (plan.Disposition, Assert.Single(plan.Missing).ToString(), plan.Rule));
    }

    [Fact]
    public void Decide_AdvisedVisit_PassesTheSameSteps()
    {
        TreatmentDecision advised = Assert.Single(Workflows.Policy.Decide(Workflows.Case(40, "letter"), Workflows.Context(Given.Morning, Advice())).Advice);
        Assert.Equal(["not-severe", "plan-missing"], advised.Missing.Select(static gap => gap.ToString()));
        Assert.False(advised.IsChosen);
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.VisitUnstated)]
    public void Visit_OneOfTheFourNotStated_DoesNotBuild()
    {
        CollectionPolicy.TryCreate("p", "1", p => Workflows.Configure(p).Visit(static v => v.Staff(2).AtMost(1, Month)).Legal(Workflows.Legal), out CollectionPolicy? policy, out ImmutableArray<PolicyDiagnostic> faults);
        Assert.Null(policy);
        Assert.Equal(
            [
                "CR-VISIT-UNSTATED error at /visits/window: Visits are enabled without \"window\"; staff, window, cap and vulnerability must be stated. Hint: state how many visitors go at least, the time of day, the most visits in a stretch, and what vulnerability means.",
                "CR-VISIT-UNSTATED error at /visits/vulnerability: Visits are enabled without \"vulnerability\"; staff, window, cap and vulnerability must be stated. Hint: state how many visitors go at least, the time of day, the most visits in a stretch, and what vulnerability means.",
            ],
            faults.Where(static fault => fault.Severity == Severity.Error).Select(static fault => fault.ToString()));
        Assert.Equal(4, Assert.Throws<PolicyValidationException>(static () => VisitWorkflow.Create(static _ => { })).Diagnostics.Length);
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.WorkflowSetting)]
    public void Visit_SettingsOutsideTheirRange_AreToldAllAtOnce()
    {
        VisitWorkflow wrong = VisitWorkflow.Create(Workflows.Visits) with
        {
            SeriousFrom = -1,
            MostFruitless = 0,
            PlanValidFor = default,
            RecordWithin = TimeSpan.Zero,
            Documents = [DocumentName.StaffId, DocumentName.StaffId],
            Cost = Money.Of(10m, Currency.USD),
            ExpectedShare = Percentage.Of(101),
        };
        CollectionPolicy.TryCreate("p", "1", p => Workflows.Configure(p).Visit(wrong).Legal(Workflows.Legal), out CollectionPolicy? policy, out ImmutableArray<PolicyDiagnostic> faults);
        Assert.Null(policy);
        Assert.Equal(
            [
                "The setting \"seriousFrom\" is \"-1\"; allowed: 0 .. 36500.",
                "The setting \"mostFruitless\" is \"0\"; allowed: >= 1.",
                "The setting \"planValidFor\" is \"P0D\"; allowed: > P0D.",
                "The setting \"recordWithin\" is \"00:00:00\"; allowed: > 00:00:00.",
                "The setting \"expectedShare\" is \"101%\"; allowed: 0 % .. 100 %.",
                "The setting \"documents\" is \"staff-id, staff-id\"; allowed: a-z 0-9 -.",
                "The setting \"cost\" is \"10.00 USD\"; allowed: CNY.",
            ],
            faults.Select(static fault => fault.Message));
        Assert.Equal("/visits/seriousFrom", faults[0].Path);
        Assert.Equal(
            ["The setting \"staff\" is \"11\"; allowed: 1 .. 10.", "The setting \"window\" is \"never\"; allowed: 00:00-24:00.", "The setting \"cap\" is \"0/P0D\"; allowed: >= 1 / > P0D."],
            Assert.Throws<PolicyValidationException>(static () => VisitWorkflow.Create(static v => v.Staff(11).Within(DailyWindow.Never).AtMost(0, default).Vulnerable(VulnerabilityRule.Consent))).Diagnostics.Select(static fault => fault.Message));
    }

    [Fact]
    public void PlanVisit_AgentOffTheCase_DoesNotGoAndAnOpenReviewRestsVisits()
    {
        DecisionContext context = Workflows.Context(Given.At("2026-03-09T10:00:00+08:00"));
        VisitRequest request = Workflows.Request("2026-03-10T10:00:00+08:00");
        IncidentReported report = new("I-1", Given.At("2026-03-02T10:00:00+08:00")) { Incident = IncidentKind.Parse("threat"), Collector = "agent-1", Severity = IncidentSeverity.Minor };
        CollectionCase open = Workflows.Case(75, "visit", events: [report]);
        VisitPlanDecision resting = Workflows.Policy.PlanVisit(open, context, request);
        Assert.Equal(Disposition.Deny, resting.Disposition);
        Assert.Contains("conduct-review", resting.Missing.Select(static gap => gap.ToString()));
        Assert.Contains("staff-missing: 1/2", resting.Missing.Select(static gap => gap.ToString()));

        CollectionCase planned = Workflows.Case(75, "visit").Record(Workflows.Policy.PlanVisit(Workflows.Case(75, "visit"), context, request).Plan!).Record(Workflows.Approval("PL-1", "head"));
        TreatmentDecision visit = Visit(Workflows.Policy.Decide(planned, Workflows.Context(Given.Morning)));
        Assert.Equal<IEnumerable<string>>(["agent-1", "agent-2"], visit.Attempt!.Agents);
        Assert.Equal((2, "agent-1", "H-1"), (visit.Attempt.Staff!.Value, visit.Attempt.Collector, visit.Attempt.ContactPoint));
    }

    [Fact]
    public void Instruct_Scenes_SayWhetherToBreakOffAndWhetherToSpeak()
    {
        VisitInstruction Told(VisitScene scene) => VisitWorkflow.Instruct(scene);
        Assert.Equal((false, true), (Told(new() { BorrowerPresent = true }).MustAbort, Told(new() { BorrowerPresent = true }).MayDisclose));
        Assert.Equal("proceed: others-present", Told(new() { BorrowerPresent = true, OthersPresent = true }).ToString());
        Assert.False(Told(new()).MayDisclose);
        Assert.Equal("abort: conflict-on-site", Told(new() { BorrowerPresent = true, Outcome = ContactOutcome.Hostile }).ToString());
        Assert.Equal("abort: conflict-on-site", Told(new() { BorrowerPresent = true, Outcome = ContactOutcome.Distressed }).ToString());
        Assert.Equal("abort: visit-refused", Told(new() { BorrowerPresent = true, Outcome = ContactOutcome.RefusedToTalk }).ToString());
    }

    private static ProposedAction Advice() => new() { Id = "P-1", Source = "planner", Channel = Channel.FieldVisit };

    private static TreatmentDecision Visit(CollectionDecision decision) => Assert.Single(decision.Treatments, static one => one.Channel == Channel.FieldVisit);
}
