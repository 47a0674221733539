using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Rules.Contexts;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Decisions;

public sealed class AdviceTests
{
    private static readonly CollectionCase Known = WithPersons(Given.Loan(20));

    [Theory]
    [InlineData(5)]
    [InlineData(130)]
    public void Decide_LegalAdviceWithoutAStageForIt_IsRefused(int days)
    {
        TreatmentDecision advice = Advised(Given.Loan(days), new ProposedAction { Id = "a8", Source = "m", Channel = Channel.Legal });
        Assert.Equal((false, Disposition.Deny, DecisionReasons.NotInStage), (advice.IsChosen, advice.Disposition, advice.Reason));
        Assert.Equal(DecisionReasons.NotOnLadder, Advised(Given.Loan(0), new ProposedAction { Id = "a8", Source = "m", Channel = Channel.Legal }).Reason);
    }

    [Fact]
    public void Decide_LegalAdviceInTheLegalStage_NeedsItsStepsAndItsApproval()
    {
        ProposedAction sue = new() { Id = "a8", Source = "m", Channel = Channel.Legal };
        CollectionCase file = Given.Loan(200);
        foreach ((string stage, int before) in ((string, int)[])[("reminder", 190), ("call", 150), ("pre-legal", 60), ("legal", 3)])
        {
            file = file.Record(new StageChanged($"S-{stage}", Given.Morning.AddDays(-before)) { Stage = stage });
        }

        for (int i = 0; i < 6; i++)
        {
            file = file.Record(new ContactAttempted($"K-{i}", Given.Morning.AddDays(-20 + i)) { Channel = Channel.Call, Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.NoAnswer });
        }

        Assert.Equal(EscalationReasons.StepMissing, Advised(file, sue).Reason);
        file = file.Record(Workflows.Notice("2026-02-20T10:00:00+08:00"));
        Assert.Equal(EscalationReasons.ApprovalMissing, Advised(file, sue).Reason);
        Assert.Equal(EscalationReasons.AuthorityExceeded, Advised(file.Record(Workflows.Approval("stage.legal", "clerk")), sue).Reason);
        TreatmentDecision taken = Advised(file.Record(Workflows.Approval("stage.legal", "legal")), sue);
        Assert.Equal((true, DecisionReasons.AdviceTaken), (taken.IsChosen, taken.Reason));
    }

    [Fact]
    public void Decide_VisitAdviceWithoutRulesOfVisits_IsRefused()
    {
        TreatmentDecision advice = Advised(Known, new ProposedAction { Id = "a9", Source = "m", Channel = Channel.FieldVisit });
        Assert.Equal((false, EscalationReasons.VisitsOff), (advice.IsChosen, advice.Reason));
    }

    [Fact]
    public void Decide_AdviceNamingWhatTheFileDoesNotHold_IsRefusedByAReasonOfItsOwn()
    {
        ProposedAction call = new() { Id = "a1", Source = "m", Channel = Channel.Call };
        Assert.Equal(DecisionReasons.UnknownAccount, Refused(Known, call with { Accounts = ["A-1", "zzz"] }));
        Assert.Equal(DecisionReasons.UnknownPerson, Refused(Known, call with { Person = "nobody" }));
        Assert.Equal(DecisionReasons.UnknownContactPoint, Refused(Known, call with { ContactPoint = "N-9" }));
        Assert.Equal(DecisionReasons.UnknownContactPoint, Refused(Given.Loan(20), call with { ContactPoint = "N-1" }));
        Assert.Equal(DecisionReasons.UnknownContactPoint, Refused(Known, call with { Person = "guarantor", ContactPoint = "N-1" }));
        Assert.Equal(DecisionReasons.NoContactPoint, Refused(Known, call with { ContactPoint = "M-1" }));
        Assert.Equal(ComplianceReasons.NoConsent, Refused(Known, call with { ContactPoint = "N-2" }));
        TreatmentDecision taken = Advised(Known, call with { Accounts = ["A-1"], ContactPoint = "N-1" });
        Assert.Equal((true, "N-1"), (taken.IsChosen, taken.Attempt!.ContactPoint));
        Assert.True(Advised(Known, call with { Person = Known.Borrower.Id }).IsChosen);
        Assert.Equal("N-1", Advised(Known, call with { Person = Known.Borrower.Id }).Attempt!.ContactPoint);
    }

    [Fact]
    public void Decide_AdviceForALaterInstant_IsJudgedThenAndToldWithItsInstant()
    {
        ProposedAction tomorrow = new() { Id = "a2", Source = "planner", Channel = Channel.Call, At = Given.Morning.AddDays(1) };
        CollectionDecision decision = Given.Policy.Decide(Known, Context(Given.Night, tomorrow));
        TreatmentDecision advice = Assert.Single(decision.Advice);
        Assert.Equal((true, DecisionReasons.AdviceTaken, tomorrow.At), (advice.IsChosen, advice.Reason, advice.Attempt!.At));
        Assert.DoesNotContain(advice, decision.Actions);
        string json = Encoding.UTF8.GetString(decision.ToJson());
        Assert.Contains(",\"at\":\"2026-03-11T10:00:00+08:00\",\"contactPoint\":\"N-1\",", json, StringComparison.Ordinal);

        TreatmentDecision late = Advised(Known, tomorrow with { At = Given.At("2026-03-11T23:00:00+08:00") });
        Assert.Equal((Disposition.Defer, Given.At("2026-03-12T08:00:00+08:00")), (late.Disposition, late.EarliestNext));

        // A wait that is over by then does not stand in its way; one that is not does.
        CollectionCase promised = Known.Record(new PromiseMade("P-1", Given.At("2026-03-05T10:00:00+08:00")) { Amount = Money.Of(500m, Currency.CNY), DueOn = new DateOnly(2026, 3, 11) });
        Assert.Equal((EscalationReasons.PromiseOpen, false), (Advised(promised, tomorrow).Reason, Advised(promised, tomorrow).IsChosen));
        Assert.True(Advised(promised, tomorrow with { At = Given.Morning.AddDays(3) }).IsChosen);
    }

    [Fact]
    [Trait("req", "ZY-26")]
    public void Decide_AdviceOfAModel_PassesTheSameGateAndIsTold()
    {
        CollectionCase file = WithPersons(Workflows.Case(75, "visit"));
        file = file.Record(Workflows.Policy.PlanVisit(file, Workflows.Context(Given.At("2026-03-09T10:00:00+08:00")), Workflows.Request("2026-03-11T10:00:00+08:00", 2)).Plan!).Record(Workflows.Approval("PL-1", "head"));
        CollectionDecision decision = Workflows.Policy.Decide(file, Workflows.Context(
            Given.Night,
            new ProposedAction { Id = "a1", Source = "model-x", Channel = Channel.FieldVisit, Purpose = ContactPurpose.Inquiry },
            new ProposedAction { Id = "a2", Source = "model-x", Channel = Channel.Call, Person = "colleague", At = Given.Morning.AddDays(1) },
            new ProposedAction { Id = "a3", Source = "model-x", Channel = Channel.Call }));

        Assert.Equal(["field-visit: defer, slot-ahead", "call: deny, third-party-not-eligible", "call: defer, outside-contact-hours"], decision.Advice.Select(static one => one.ToString()));
        Assert.All(decision.Advice, static one => Assert.False(one.IsChosen));
        Assert.Equal(["visits.slot-ahead", "cn-third-party-contact", "cn-contact-hours"], decision.Advice.Select(static one => one.Rule));
        Assert.Equal(Given.At("2026-03-11T10:00:00+08:00"), decision.Advice[0].EarliestNext);
        Assert.Equal([null, Verdict.Blocked, Verdict.Blocked], decision.Advice.Select(static one => one.Verdict?.Verdict));

        string text = decision.ToText(Language.English);
        Assert.Equal(3, text.Split("Advised by model-x.").Length - 1);
        Assert.Contains("cn-third-party-contact", text, StringComparison.Ordinal);
        Assert.Contains("call for demand: refused,", text, StringComparison.Ordinal);
        string json = Encoding.UTF8.GetString(decision.ToJson());
        Assert.Contains("\"id\":\"a2\",\"channel\":\"call\",\"purpose\":\"demand\",\"tone\":\"neutral\",\"disposition\":\"deny\",\"reason\":\"third-party-not-eligible\",\"rule\":\"cn-third-party-contact\"", json, StringComparison.Ordinal);
        Assert.Contains("\"person\":\"colleague\"", json, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("req", "BOCV-18")]
    public void Check_ThirdParties_LearnNothingOfTheDebt()
    {
        CollectionCase reachable = WithPersons(Given.Loan(20));
        CollectionCase unreachable = reachable.Record(new HoldPlaced("H-1", Given.At("2026-03-01T10:00:00+08:00")) { Hold = HoldKind.Incapacity });
        for (int i = 0; i < 3; i++)
        {
            unreachable = unreachable.Record(new ContactAttempted($"K-{i}", Given.Morning.AddDays(-3 + i)) { Channel = Channel.Call, Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.NoAnswer });
        }

        ComplianceVerdict Ask(CollectionCase file, string person, ContactPurpose purpose, string? point = null) =>
            Given.Policy.Check(file, new ContactAttempt { At = Given.Morning, Channel = Channel.Call, Purpose = purpose, Person = person, ContactPoint = point, Accounts = ["A-1"] }, Given.Context(Given.Morning));

        Assert.Equal(ComplianceReasons.ThirdPartyNotEligible, Ask(reachable, "colleague", ContactPurpose.Demand).Reason);
        ComplianceVerdict disclosed = Ask(unreachable, "colleague", ContactPurpose.Demand);
        Assert.Equal((Disposition.Deny, ComplianceReasons.ThirdPartyDisclosure), (disclosed.Disposition, disclosed.Reason!.Value));
        Assert.True(Ask(unreachable, "colleague", ContactPurpose.Location).IsAllowed);
        Assert.True(Ask(reachable, "guarantor", ContactPurpose.Demand).IsAllowed);

        foreach (ContactPurpose purpose in ContactPurpose.WellKnown)
        {
            ComplianceVerdict unknown = Ask(reachable, "who-answers", purpose, "N-1");
            Assert.Equal(purpose == ContactPurpose.Verification, unknown.IsAllowed);
            Assert.Equal(purpose == ContactPurpose.Verification ? null : ComplianceReasons.ThirdPartyDisclosure, unknown.IsAllowed ? (ReasonCode?)null : unknown.Reason);
        }
    }

    private static ReasonCode Refused(CollectionCase file, ProposedAction advice)
    {
        TreatmentDecision decided = Advised(file, advice);
        Assert.Equal((false, Disposition.Deny, true), (decided.IsChosen, decided.Disposition, decided.Attempt is null));
        return decided.Reason;
    }

    private static TreatmentDecision Advised(CollectionCase file, ProposedAction advice) => Assert.Single(Given.Policy.Decide(file, Context(Given.Morning, advice)).Advice);

    private static DecisionContext Context(DateTimeOffset at, ProposedAction advice) => DecisionContext.At(at, c => c.Zones(Given.Zones).Propose(advice));

    private static CollectionCase WithPersons(CollectionCase file)
    {
        CaseFile changed = CaseFile.From(file).Of(file.Borrower with
        {
            ContactPoints =
            [
                .. file.Borrower.ContactPoints.Where(static one => one.Kind == ContactPointKind.Address),
                new ContactPoint { Id = "N-1", Kind = ContactPointKind.Phone, Value = "13800138000", Basis = LawfulBasis.Contract },
                new ContactPoint { Id = "N-2", Kind = ContactPointKind.Phone, Value = "13800138001", Basis = LawfulBasis.Contract, InvalidSince = new DateOnly(2026, 1, 1) },
                new ContactPoint { Id = "M-1", Kind = ContactPointKind.Email, Value = "a@example.com", Basis = LawfulBasis.Contract },
            ],
        });
        return changed.With(new Person { Id = "colleague", Relation = PersonRelation.Colleague }).With(new Person { Id = "guarantor", Relation = PersonRelation.Friend })
            .With(file.Accounts[0] with { Obligations = [new Obligation { Person = "guarantor", Kind = ObligationKind.Guarantor }] }).Build();
    }
}
