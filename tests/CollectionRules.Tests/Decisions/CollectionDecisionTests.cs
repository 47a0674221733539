using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Serialization;
using CollectionRules.Tests.Testing.Snapshots;
using CollectionRules.Texts;
using Xunit;

namespace CollectionRules.Tests.Decisions;

public sealed partial class CollectionDecisionTests : SnapshotTests
{
    [Fact]
    public void Decide_FiveDaysPastDue_RemindsGentlyBySms()
    {
        CollectionDecision decision = Given.Policy.Decide(Given.Loan(5), Given.Context(Given.Morning));

        Assert.Equal((DecisionStatus.Decided, "reminder", "C"), (decision.Status, decision.Stage, decision.Grade));
        TreatmentDecision action = Assert.Single(decision.Actions);
        Assert.Equal((Channel.Sms, Tone.Gentle, Disposition.Allow, true), (action.Channel, action.Tone, action.Disposition, action.Verdict!.IsAllowed));
        Assert.Equal(["scored", "stage-changed"], decision.Events.Select(static told => told.Kind));
        Assert.NotNull(decision.NextReview);
    }

    [Fact]
    public void Decide_AtNight_DefersWithTheRuleAndTheNextOpening()
    {
        CollectionDecision decision = Given.Policy.Decide(Given.Loan(5), Given.Context(Given.Night));

        Assert.Empty(decision.Actions);
        ChannelAnswer answer = decision.WhyNot(Channel.Sms);
        Assert.Equal((false, ComplianceReasons.OutsideContactHours, "cn-contact-hours"), (answer.IsUsed, answer.Reason, answer.Rule));
        Assert.Equal(Given.At("2026-03-11T08:00:00+08:00"), answer.EarliestNext);
        Assert.Equal(answer.EarliestNext, decision.WaitUntil);
        Assert.NotNull(answer.Citation);
    }

    [Fact]
    public void WhyNot_OtherChannels_SaysWhy()
    {
        CollectionDecision decision = Given.Policy.Decide(Given.Loan(5), Given.Context(Given.Morning));
        Assert.Equal(DecisionReasons.NotInStage, decision.WhyNot(Channel.Call).Reason);
        Assert.True(decision.WhyNot(Channel.Sms).IsUsed);
        Assert.Equal(DecisionReasons.NotOnLadder, Given.Policy.Decide(Given.Loan(0), Given.Context(Given.Morning)).WhyNot(Channel.Call).Reason);
    }

    [Fact]
    public void Decide_AgainAfterRecording_MovesNoFurther()
    {
        CollectionCase file = Given.Loan(200);
        CollectionDecision first = Given.Policy.Decide(file, Given.Context(Given.Morning));
        CollectionCase next = file.Record(first.Events);
        CollectionDecision second = Given.Policy.Decide(next, Given.Context(Given.Morning));

        Assert.Equal("reminder", first.Stage);
        Assert.Equal("reminder", second.Stage);
        Assert.Empty(second.Events);
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(next.Version, next.Record(first.Events).Version);
    }

    [Fact]
    public void Decide_SameInput_GivesTheSameBytes()
    {
        byte[] one = Given.Policy.Decide(Given.Loan(45), Given.Context(Given.Morning)).ToJson();
        byte[] other = CollectionPolicy.Create("consumer-installment", "2026.11", Given.Configure).Decide(Given.Loan(45), Given.Context(Given.Morning)).ToJson();
        Assert.Equal(one, other);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void Decide_AnyCulture_GivesTheSameBytes(string culture)
    {
        byte[] expected = Given.Policy.Decide(Given.Loan(45), Given.Context(Given.Night)).ToJson();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = culture[..1];
            CultureInfo.CurrentCulture.NumberFormat.NegativeSign = culture;
            Assert.Equal(expected, Given.Policy.Decide(Given.Loan(45), Given.Context(Given.Night)).ToJson());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    [Trait("req", "BOC-19")]
    public void DecideAll_AnyOrderAndWorkers_GivesTheDecisionsOneByOne()
    {
        ImmutableArray<CollectionCase> files = [.. Enumerable.Range(0, 10_000).Select(static i => Given.Loan(i % 200, $"C-{i}"))];
        DecisionContext context = Given.Context(Given.Morning);
        string[] expected = [.. files.Select(file => Json(Given.Policy.Decide(file, context)))];
        foreach (int workers in (int[])[1, 2, 8])
        {
            Assert.Equal(expected, Given.Policy.DecideAll(files, context, workers).Select(Json));
        }

        ImmutableArray<CollectionDecision> reversed = Given.Policy.DecideAll([.. files.Reverse()], context, 2);
        Assert.Equal(expected.Reverse(), reversed.Select(Json));
        Assert.Equal(10_000, reversed.GroupBy(static decision => decision.Stage ?? Ladder.None).Sum(static stage => stage.Count()));
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.DecisionCurrency)]
    public void Decide_OtherCurrency_SaysSoAndProposesNothing()
    {
        CollectionCase file = CaseFile.For("C-1").Loan(Money.Of(100m, Currency.USD)).PastDue(5, new DateOnly(2026, 3, 10)).Build();
        CollectionDecision decision = Given.Policy.Decide(file, Given.Context(Given.Morning));

        Assert.Equal(DecisionStatus.Invalid, decision.Status);
        Assert.Equal("The case is in USD, but the policy decides cases in CNY.", Assert.Single(decision.Faults).Message);
        Assert.Empty(decision.Treatments);
        Assert.Empty(decision.Events);
        Assert.Equal(DecisionReasons.Undecided, decision.WhyNot(Channel.Sms).Reason);
    }

    [Theory]
    [Trait("diagnostic", DiagnosticCode.DecisionAsOf)]
    [InlineData("1899-12-31T23:59:59+08:00", 1900, false)]
    [InlineData("1900-01-01T00:00:00+08:00", 1900, true)]
    [InlineData("2999-12-31T23:59:59+08:00", 2999, true)]
    [InlineData("3000-01-01T00:00:00+08:00", 2999, false)]
    public void Decide_AsOfTooFarOff_SaysSoAndNothingElse(string asOf, int due, bool isDecided)
    {
        CollectionCase file = CaseFile.For("C-1").Loan(Money.Of(12_000m, Currency.CNY), installments: 1).DueFrom(new DateOnly(due, 6, 1)).Build();
        CollectionDecision decision = Given.Policy.Decide(file, Given.Context(Given.At(asOf)));
        Assert.Equal(isDecided ? DecisionStatus.Decided : DecisionStatus.Invalid, decision.Status);
        Assert.Equal(
            isDecided ? [] : [$"CR-DECISION-AS-OF error at /asOf: The as-of instant {asOf} is too far off; the years 1900 to 2999 can be decided, both included. Hint: correct the as-of instant."],
            decision.Faults.Select(static fault => fault.ToString()));
    }

    [Fact]
    public void Decide_EventsInAnotherOrder_IsTheSameDecisionOfAnotherVersion()
    {
        ContactAttempted[] calls = [.. Enumerable.Range(1, 3).Select(static i => new ContactAttempted($"K-{i}", Given.Morning.AddDays(-i)) { Channel = Channel.Sms, Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.Delivered })];
        CollectionDecision one = Given.Policy.Decide(Given.Loan(20).Record(calls), Given.Context(Given.Morning));
        CollectionDecision other = Given.Policy.Decide(Given.Loan(20).Record(calls.Reverse()), Given.Context(Given.Morning));

        Assert.NotEqual(one.CaseVersion, other.CaseVersion);
        Assert.NotEqual(one.Id, other.Id);
        Assert.Equal(one.Treatments.Select(static treatment => treatment.ToString()), other.Treatments.Select(static treatment => treatment.ToString()));
        Assert.Equal((one.Stage, one.Score!.Score, one.WaitUntil, one.NextReview), (other.Stage, other.Score!.Score, other.WaitUntil, other.NextReview));
    }

    [Fact]
    public void Decide_Held_StopsDemandsAndNamesTheTask()
    {
        CollectionCase file = Given.Loan(5).Record(new HoldPlaced("H-1", Given.At("2026-03-09T10:00:00+08:00")) { Hold = HoldKind.Dispute });
        CollectionDecision decision = Given.Policy.Decide(file, Given.Context(Given.Morning));

        Assert.Empty(decision.Actions);
        Assert.Equal(EscalationOutcomeKind.Hold, decision.Outcome!.Kind);
        Assert.Equal(CareTask.DisputeResolution, Assert.Single(decision.Outcome.Tasks).Task);
    }

    [Fact]
    public void Decide_AdviceAtNight_PassesTheSameGate()
    {
        DecisionContext context = DecisionContext.At(Given.Night, static c => c.Zones(Given.Zones).Propose(new ProposedAction { Id = "A-1", Source = "planner", Channel = Channel.Call }));
        TreatmentDecision advice = Assert.Single(Given.Policy.Decide(Given.Loan(20), context).Advice);

        Assert.Equal((false, Disposition.Defer, ComplianceReasons.OutsideContactHours), (advice.IsChosen, advice.Disposition, advice.Reason));
    }

    [Fact]
    public void Decide_AdviceInThePast_IsJudgedAtTheAsOfInstant()
    {
        DecisionContext context = DecisionContext.At(Given.Night, static c => c.Zones(Given.Zones).Propose(new ProposedAction { Id = "A-1", Source = "planner", Channel = Channel.Call, At = Given.Morning }));
        TreatmentDecision advice = Assert.Single(Given.Policy.Decide(Given.Loan(20), context).Advice);

        Assert.Equal((false, Given.Night, Given.At("2026-03-11T08:00:00+08:00")), (advice.IsChosen, advice.Attempt!.At, advice.EarliestNext));
    }

    [Fact]
    public void Decide_CadenceRunsOutAtMidnight_TheEarliestIsAnHourOfContact()
    {
        CollectionCase file = Given.Loan(5).Record(new ContactAttempted("S-1", Given.Morning.AddHours(-1)) { Channel = Channel.Sms, Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.Delivered });
        CollectionDecision decision = Given.Policy.Decide(file, Given.Context(Given.Morning));

        ChannelAnswer answer = decision.WhyNot(Channel.Sms);
        Assert.Equal((EscalationReasons.Cadence, Given.At("2026-03-13T08:00:00+08:00")), (answer.Reason, answer.EarliestNext));
        Assert.Equal(answer.EarliestNext, decision.WaitUntil);
        Assert.NotEmpty(Given.Policy.Decide(file.Record(decision.Events), Given.Context(decision.WaitUntil!.Value)).Actions);
    }

    [Fact]
    public void Decide_TwoPurposesUnderOneCap_TogetherStayWithinIt()
    {
        CollectionPolicy policy = CollectionPolicy.Create("two-purposes", "1", p => p
            .In(Currency.CNY)
            .Escalate(ladder => ladder.Stage("call", s => s.When(Facts.DaysPastDue >= 1)
                .Treat(Channel.Call, t => t.Named("demand"))
                .Treat(Channel.Call, t => t.Named("offer").Purpose(ContactPurpose.Offer))))
            .Comply(RulePacks.UnitedStates.Massachusetts));
        CollectionCase called = Given.Loan(5).Record(new ContactAttempted("C-1", Given.Morning.AddDays(-1)) { Channel = Channel.Call, Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.NoAnswer });

        Assert.Equal(["demand", "offer"], policy.Decide(Given.Loan(5), Given.Context(Given.Morning)).Actions.Select(static one => one.Proposal.Treatment.Id));
        CollectionDecision decision = policy.Decide(called, Given.Context(Given.Morning));
        Assert.Equal("demand", Assert.Single(decision.Actions).Proposal.Treatment.Id);
        TreatmentDecision second = decision.Treatments.Single(static one => !one.IsChosen);
        Assert.Equal((Disposition.Defer, ComplianceReasons.StateFrequencyCap), (second.Disposition, second.Reason));
    }

    [Fact]
    public void Decide_BeforeTheDueDate_RemindsOnceAndDemandsNothing()
    {
        CollectionPolicy policy = With(p => p.Remind(new ReminderRule(3, Channel.Sms)));
        CollectionCase file = CaseFile.For("C-1").Loan(Money.Of(12_000m, Currency.CNY)).DueFrom(new DateOnly(2026, 3, 13)).Build();
        CollectionDecision decision = policy.Decide(file, Given.Context(Given.Morning));

        TreatmentDecision action = Assert.Single(decision.Actions);
        Assert.Equal((Channel.Sms, ContactPurpose.Reminder, Tone.Gentle, 0), (action.Channel, action.Purpose, action.Tone, decision.Standing!.DaysPastDue));
        CollectionCase reminded = file.Record(new ContactAttempted("R-1", Given.Morning) { Channel = Channel.Sms, Purpose = ContactPurpose.Reminder, Outcome = ContactOutcome.Delivered });
        Assert.Empty(policy.Decide(reminded, Given.Context(Given.Morning.AddHours(1))).Actions);
    }

    [Fact]
    public void Decide_EducationDue_TellsTheTopicWithoutDemand()
    {
        CollectionPolicy policy = With(p => p.Educate(new EducationPlan()));
        CollectionDecision decision = policy.Decide(Given.Loan(5), Given.Context(Given.Morning));

        TreatmentDecision lesson = Assert.Single(decision.Actions, static action => action.Purpose == ContactPurpose.Education);
        Assert.Equal((Channel.InApp, "repayment-duty", false), (lesson.Channel, lesson.Proposal.Treatment.Template, lesson.Proposal.CarriesDemand));
        CollectionCase taught = Given.Loan(5).Record(new EducationDelivered("E-1", Given.Morning) { Topic = EducationTopic.RepaymentDuty });
        Assert.DoesNotContain(policy.Decide(taught, Given.Context(Given.Morning.AddHours(1))).Treatments, static one => one.Purpose == ContactPurpose.Education);
    }

    [Fact]
    public void Decide_LegalStage_NeedsEverythingItSays()
    {
        CollectionCase file = Given.Loan(200);
        DateTimeOffset at = Given.Morning;
        for (int i = 0; i < 6; i++)
        {
            file = file.Record(new ContactAttempted($"K-{i}", at.AddDays(-20 + i)) { Channel = Channel.Call, Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.NoAnswer });
        }

        foreach ((string stage, int days) in ((string, int)[])[("reminder", 190), ("call", 150), ("pre-legal", 60)])
        {
            file = file.Record(new StageChanged($"S-{stage}", at.AddDays(-days)) { Stage = stage });
        }

        StageMove waits = Given.Policy.Decide(file, Given.Context(at)).Move!;
        Assert.Equal((StageMoveKind.Wait, "pre-legal", "legal"), (waits.Kind, waits.Stage, waits.Target));
        Assert.Contains(waits.Obstacles, static obstacle => obstacle.Subject == Step.PreLegalNoticeServed.ToString());
        Assert.DoesNotContain(waits.Obstacles, static obstacle => obstacle.Subject == Step.WithinLimitation.ToString());

        CollectionCase served = file.Record(new NoticeServed("N-1", at.AddDays(-5)) { Notice = NoticeKind.PreLegalNotice, Channel = Channel.Letter, IsDelivered = true })
            .Record(new ApprovalGiven("G-1", at.AddDays(-1)) { Subject = Approvals.SubjectOf("legal"), Approver = "chief", Proposer = "agent-1", Role = "legal" });
        Assert.Equal((StageMoveKind.Rise, "legal"), (Given.Policy.Decide(served, Given.Context(at)).Move!.Kind, Given.Policy.Decide(served, Given.Context(at)).Stage));
    }

    [Fact]
    public Task ToJson_Decision_IsTheReviewedForm() =>
        Verify(Pretty(Given.Policy.Decide(Given.Loan(45), Given.Context(Given.Night))), "json");

    [Fact]
    public Task ToText_English_IsTheReviewedText() => Verify(Given.Policy.Decide(Given.Loan(45), Given.Context(Given.Night)).ToText(Language.English), "txt");

    [Fact]
    public Task ToText_Chinese_IsTheReviewedText() => Verify(Given.Policy.Decide(Given.Loan(45), Given.Context(Given.Night)).ToText(Language.SimplifiedChinese), "txt");

    private static CollectionPolicy With(Action<CollectionPolicyBuilder> more) => CollectionPolicy.Create("consumer-installment", "2026.11", p =>
    {
        Given.Configure(p);
        more(p);
    });

    private static string Json(CollectionDecision decision) => Encoding.UTF8.GetString(decision.ToJson());

    private static string Pretty(CollectionDecision decision)
    {
        CanonicalWriter writer = new(MemberOrder.AsWritten, indented: true);
        decision.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }
}
