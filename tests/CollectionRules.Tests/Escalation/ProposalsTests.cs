using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Tests.Cases;
using CollectionRules.Tests.Testing;
using CollectionRules.Texts;
using static CollectionRules.Tests.Escalation.Visits;

namespace CollectionRules.Tests.Escalation;

public sealed class ProposalsTests
{
    private static readonly DateTimeOffset Now = At("2026-03-10");

    private static readonly Ladder SmsOrCall = Of(static s => s.Treat(Channel.Call, static t => t.Tone(Tone.Neutral)).Treat(Channel.Sms, static t => t.Tone(Tone.Warm)));

    [Fact]
    [Trait("req", "BOC-06")]
    public void Choose_EqualPurpose_IsTheLeastIntrusiveUnlessARuleSaysOtherwise()
    {
        ActionChoice least = Choose(SmsOrCall, "stage", Case(), "2026-03-10", Now);
        Assert.Equal((Channel.Sms, EscalationReasons.LeastIntrusive), (least.Chosen!.Channel, least.Reason));
        Assert.Equal((Intensity.Low, Tone.Warm), (least.Chosen.Intensity, least.Chosen.Tone));

        Ladder preferring = Of(static s => s.Treat(Channel.Call, static t => t.PreferredBy("call-first-for-arrears")).Treat(Channel.Sms));
        ActionChoice preferred = Choose(preferring, "stage", Case(), "2026-03-10", Now);
        Assert.Equal((Channel.Call, EscalationReasons.PreferenceRule), (preferred.Chosen!.Channel, preferred.Reason));
        Assert.Equal("call-first-for-arrears", preferred.Chosen.Rule);
    }

    [Fact]
    [Trait("req", "BOC-12")]
    public void Choose_UndeliveredMessage_FallsBackAndWithoutAChannelDefers()
    {
        CollectionCase undelivered = Case(events: [Contact("E-1", "2026-03-10", Channel.Sms, ContactOutcome.Bounced, hour: 8)]);
        ActionChoice choice = Choose(SmsOrCall, "stage", undelivered, "2026-03-09", Now);
        Assert.Equal((Channel.Call, EscalationReasons.ChannelFallback), (choice.Chosen!.Channel, choice.Reason));

        CollectionCase unanswered = Case(events: [Contact("E-1", "2026-03-09", Channel.Sms, ContactOutcome.Bounced), Contact("E-2", "2026-03-10", Channel.Call, ContactOutcome.NoAnswer, hour: 8)]);
        Assert.Equal(Channel.Sms, Choose(SmsOrCall, "stage", unanswered, "2026-03-09", Now).Chosen!.Channel);

        ActionChoice none = Choose(SmsOrCall, "stage", undelivered, "2026-03-09", Now, static proposal =>
            GateAnswer.Deferred(proposal.Channel == Channel.Sms ? At("2026-03-12", 8) : At("2026-03-11", 8), "cap-per-day", EscalationReasons.NoLawfulChannel));
        Assert.Null(none.Chosen);
        Assert.Equal((At("2026-03-11", 8), EscalationReasons.NoLawfulChannel), (none.NotBefore!.Value, none.Reason));
    }

    [Fact]
    public void Choose_LessIntrusiveDeferredByTheGate_TakesTheNextThatIsLawful()
    {
        ActionChoice choice = Choose(SmsOrCall, "stage", Case(), "2026-03-10", Now, static proposal => proposal.Channel == Channel.Sms
            ? GateAnswer.Denied("sms-opt-out", EscalationReasons.OptedOut) : GateAnswer.Allowed);
        Assert.Equal(Channel.Call, choice.Chosen!.Channel);
        Assert.Equal(["opted-out", "least-intrusive"], choice.Proposals.Select(static one => one.Reason.ToString()));
        Assert.Equal(default, choice.Proposals[1].Gate!.Value.Rule);
    }

    [Fact]
    [Trait("req", "BOCV-07")]
    public void Choose_FirstDays_IsAWarmMessageThenACallAndNeverAVisit()
    {
        Ladder ladder = Of(static s => s.AnswerWithin(CalendarWords.Days(2))
            .Treat(Channel.Sms, static t => t.Tone(Tone.Warm)).Treat(Channel.Call, static t => t.Tone(Tone.Warm)));
        CollectionCase file = Case(due: "2026-03-09");
        ActionChoice first = Choose(ladder, "stage", file, "2026-03-10", Now);
        Assert.Equal(1, file.StandingOn(Now).DaysPastDue);
        Assert.Equal((Channel.Sms, Tone.Warm), (first.Chosen!.Channel, first.Chosen.Tone));

        CollectionCase sent = file.Record(Contact("E-1", "2026-03-10", Channel.Sms, ContactOutcome.Delivered));
        ActionChoice second = Choose(ladder, "stage", sent, "2026-03-10", At("2026-03-11"));
        Assert.Null(second.Chosen);
        Assert.Equal((EscalationReasons.AwaitingAnswer, At("2026-03-12", 0)), (second.Reason, second.NotBefore!.Value));

        ActionChoice third = Choose(ladder, "stage", sent, "2026-03-10", At("2026-03-12"));
        Assert.Equal((Channel.Call, EscalationReasons.ChannelFallback), (third.Chosen!.Channel, third.Reason));
        Assert.Equal(3, sent.StandingOn(At("2026-03-12")).DaysPastDue);
        Assert.DoesNotContain(ladder.Stages[0].Treatments, static treatment => treatment.Channel == Channel.FieldVisit);

        CollectionCase answered = sent.Record(new ContactAttempted("E-2", At("2026-03-11")) { Channel = Channel.Sms, Direction = ContactDirection.Inbound, Outcome = ContactOutcome.Received, Purpose = ContactPurpose.ConsumerContact });
        Assert.Equal(Channel.Sms, Choose(ladder, "stage", answered, "2026-03-10", At("2026-03-12")).Chosen!.Channel);
    }

    [Theory]
    [InlineData("2026-03-09", "2026-03-12")]
    [InlineData("2026-03-07", null)]
    public void Of_ShortestTimeBetween_WaitsFromTheLastUse(string last, string? until)
    {
        Ladder ladder = Of(static s => s.Treat(Channel.Sms, static t => t.Every(CalendarWords.Days(3))));
        Proposal proposal = Propose(ladder, "stage", Case(events: [Contact("E-1", last, Channel.Sms, ContactOutcome.Delivered)]), "2026-03-01", Now)[0];
        Assert.Equal(until is null ? null : At(until, 0), proposal.NotBefore);
        Assert.Equal(until is null ? EscalationReasons.LeastIntrusive : EscalationReasons.Cadence, proposal.Reason);
    }

    [Fact]
    public void Of_CadenceOfALessIntrusiveOne_HoldsTheOthersBack()
    {
        Ladder ladder = Of(static s => s.Treat(Channel.Sms, static t => t.Every(CalendarWords.Days(3))).Treat(Channel.Call));
        ActionChoice choice = Choose(ladder, "stage", Case(events: [Contact("E-1", "2026-03-09", Channel.Sms, ContactOutcome.Read)]), "2026-03-01", Now);
        Assert.Null(choice.Chosen);
        Assert.Equal(["sms later: cadence", "call ready: least-intrusive"], choice.Proposals.Select(static one => one.Proposal.ToString()));
        Assert.Equal(At("2026-03-12", 0), choice.NotBefore);
    }

    [Fact]
    public void Of_Caps_CountTheDaysOfTheStretch() => Property.HoldsForSeeds(static random =>
    {
        int most = random.Next(1, 4), days = random.Next(1, 12), every = random.Next(0, 4);
        DateOnly today = new(2026, 3, 10);
        DateOnly[] uses = [.. Enumerable.Range(0, random.Next(0, 8)).Select(_ => today.AddDays(-random.Next(0, 20))).Order()];
        CalendarSpan per = random.Next(4) == 0 ? CalendarWords.Month : CalendarWords.Days(days);
        DateOnly next = CadenceArithmetic.NextDate(uses, CalendarWords.Days(every), [new TreatmentCap(most, per)], today);
        bool IsFree(DateOnly date) => uses.Count(use => use > per.SubtractFrom(date) && use <= date) < most && (uses.Length == 0 || uses[^1].AddDays(every) <= date);
        Assert.True(IsFree(next), $"{next} is not free");
        for (DateOnly date = today; date < next; date = date.AddDays(1))
        {
            Assert.False(IsFree(date), $"{date} was free before {next}");
        }
    });

    [Fact]
    [Trait("req", "BOC-20")]
    public void Of_CostAboveBenefit_IsRefusedAndACheaperOneOffered()
    {
        Ladder ladder = Ladder.Create(static l => l
            .Stage("call", static s => s.When(Ladders.Days >= 1).Treat(Channel.Call))
            .Stage("letter", static s => s.When(Ladders.Days >= 30).Treat(Channel.Letter))
            .Stage("visit", static s => s.When(Ladders.Days >= 60)
                .Treat(Channel.FieldVisit, static t => t.Cost(Given.Yuan(150m)).PreferredBy("visit-first"))
                .Treat(Channel.Call, static t => t.Cost(Given.Yuan(2m)))));
        ImmutableArray<Proposal> proposals = Propose(ladder, "visit", Case(80m), "2026-03-10", Now);
        Assert.Equal(["field-visit refused: cost-exceeds-benefit", "call ready: least-intrusive"], proposals.Select(static one => one.ToString()));
        Assert.Equal((Given.Yuan(150m), Given.Yuan(80m)), (proposals[0].Cost!.Value, proposals[0].ExpectedBenefit!.Value));
        Assert.Equal(Channel.Call, ActionChoice.Choose(proposals, static _ => GateAnswer.Allowed)[0].Chosen!.Channel);
        Assert.Equal(
            "field-visit: refused, it costs at least what it is expected to bring.\n  Costs 150.00 CNY, expected to bring 80.00 CNY.",
            proposals[0].Explain().ToText(Language.English));
        Assert.Equal(
            "call: ready, of lawful treatments of equal purpose it weighs the least.\n  Costs 2.00 CNY, expected to bring 80.00 CNY.",
            proposals[1].Explain().ToText(Language.English));
    }

    [Fact]
    public void Of_UsesWithoutResult_AreCountedUntilSomethingComesOfThem()
    {
        Ladder ladder = Of(static s => s.Treat(Channel.Call, static t => t.StopAfterFruitless(2)));
        CollectionCase twice = Case(events: [Contact("E-1", "2026-03-01", Channel.Call, ContactOutcome.Conversation), Contact("E-2", "2026-03-05", Channel.Call, ContactOutcome.Conversation)]);
        Assert.Equal("call refused: diminishing-returns", Propose(ladder, "stage", twice, "2026-03-01", Now)[0].ToString());
        CollectionCase paid = twice.Record(Paid("P-1", "2026-03-06", 10m));
        Assert.Equal(0, Propose(ladder, "stage", paid, "2026-03-01", Now)[0].Fruitless);
        CollectionCase between = Case(events: [Contact("E-1", "2026-03-01", Channel.Call, ContactOutcome.Conversation), Paid("P-1", "2026-03-02", 10m), Contact("E-2", "2026-03-05", Channel.Call, ContactOutcome.NoAnswer)]);
        Assert.Equal(1, Propose(ladder, "stage", between, "2026-03-01", Now)[0].Fruitless);
    }

    [Fact]
    [Trait("req", "ZJ-23")]
    public void Of_AutomatedMessages_CarryTheirTemplateAndHonorOptOutAndCaps()
    {
        Ladder ladder = Of(static s => s
            .Treat(Channel.Email, static t => t.Template("mail-1").AtMost(1).Per(CalendarWords.Week))
            .Treat(Channel.Sms, static t => t.Template("sms-1").Purpose(ContactPurpose.Reminder)));
        ImmutableArray<Proposal> open = Propose(ladder, "stage", Case(), "2026-03-01", Now);
        Assert.Equal(["email mail-1 True", "sms sms-1 True"], open.Select(static one => $"{one.Channel} {one.Treatment.Template} {one.IsAutomated}"));
        CollectionCase mailed = Case(events: [Contact("E-1", "2026-03-05", Channel.Email, ContactOutcome.Sent)]);
        Assert.Equal((EscalationReasons.Cadence, At("2026-03-12", 0)), (Propose(ladder, "stage", mailed, "2026-03-01", Now)[0].Reason, Propose(ladder, "stage", mailed, "2026-03-01", Now)[0].NotBefore!.Value));
        CollectionCase optedOut = Case(borrower: Known with { Preferences = new ContactPreferences { OptedOut = [Channel.Email] } });
        Assert.Equal(["email refused: opted-out", "sms ready: least-intrusive"], Propose(ladder, "stage", optedOut, "2026-03-01", Now).Select(static one => one.ToString()));
    }

    [Theory]
    [InlineData(HoldKind.Deceased)]
    [InlineData(HoldKind.Insolvency)]
    [InlineData(HoldKind.FraudClaim)]
    [InlineData(HoldKind.IdentityTheftClaim)]
    [InlineData(HoldKind.Minor)]
    [InlineData(HoldKind.Incapacity)]
    [InlineData(HoldKind.DisasterRelief)]
    [InlineData(HoldKind.Dispute)]
    [InlineData(HoldKind.Complaint)]
    [InlineData(HoldKind.Distress)]
    [InlineData(HoldKind.HumanReview)]
    public void Of_Hold_StopsDemandsAndLeavesCare(HoldKind kind)
    {
        Ladder ladder = Of(static s => s.Treat(Channel.Sms).Treat(Channel.Call, static t => t.Purpose(ContactPurpose.Care)).Treat(Channel.Email, static t => t.Purpose(ContactPurpose.Support)));
        CollectionCase file = Case(events: [new HoldPlaced("H-1", At("2026-03-09")) { Hold = kind }]);
        string support = kind == HoldKind.HumanReview ? "email refused: human-review-requested" : "email ready: least-intrusive";
        Assert.Equal(["sms refused: on-hold", "call ready: least-intrusive", support], Propose(ladder, "stage", file, "2026-03-01", Now).Select(static one => one.ToString()));
        CollectionCase released = file.Record(new HoldReleased("H-2", At("2026-03-10", 9)) { Hold = "H-1" });
        Assert.All(Propose(ladder, "stage", released, "2026-03-01", Now), static one => Assert.Equal(ProposalState.Ready, one.State));
    }

    [Fact]
    public void Of_CareEducationAndSupport_CarryNoDemandAndWeighNothing()
    {
        Assert.All((ContactPurpose[])[ContactPurpose.Care, ContactPurpose.Education, ContactPurpose.Support, ContactPurpose.Revisit, ContactPurpose.Disclosure], static purpose => Assert.False(Demands.IsDemand(purpose)));
        Assert.All((ContactPurpose[])[ContactPurpose.Demand, ContactPurpose.Reminder, ContactPurpose.Notice, ContactPurpose.Parse("press-hard")], static purpose => Assert.True(Demands.IsDemand(purpose)));
        Ladder ladder = Of(static s => s.Treat(Channel.Call, static t => t.Purpose(ContactPurpose.Care)).Treat(Channel.Sms));
        Assert.Equal([Intensity.Minimal, Intensity.Low], ladder.Stages[0].Treatments.Select(static one => one.Intensity));
    }

    [Fact]
    public void Of_OpenPromise_LeavesNoDemandBeforeItsEnd()
    {
        Ladder ladder = Ladder.Create(static l => l.PromiseGrace(CalendarWords.Days(2)).Stage("stage", static s => s.When(Ladders.Days >= 1).Treat(Channel.Sms).Treat(Channel.Email, static t => t.Purpose(ContactPurpose.Education))));
        CollectionCase file = Case(events: [Promise("P-1", "2026-03-08", "2026-03-15")]);
        ImmutableArray<Proposal> proposals = Propose(ladder, "stage", file, "2026-03-01", Now);
        Assert.Equal(["sms later: promise-open", "email ready: least-intrusive"], proposals.Select(static one => one.ToString()));
        Assert.Equal(At("2026-03-18", 0), proposals[0].NotBefore);
        Assert.Equal(ProposalState.Ready, Propose(ladder, "stage", file, "2026-03-01", At("2026-03-18"))[0].State);
    }

    [Fact]
    public void Of_PlanInForce_LeavesNoDemand()
    {
        CollectionCase file = Case(events: [new PlanOffered("O-1", At("2026-03-02")) { Plan = PlanKind.Installments }, new PlanAccepted("O-2", At("2026-03-03")) { Offer = "O-1" }]);
        Assert.All(Propose(SmsOrCall, "stage", file, "2026-03-01", Now), static one => Assert.Equal(EscalationReasons.PlanInForce, one.Reason));
        CollectionCase broken = file.Record(new PlanBroken("O-3", At("2026-03-09")) { Plan = "O-2" });
        Assert.All(Propose(SmsOrCall, "stage", broken, "2026-03-01", Now), static one => Assert.Equal(ProposalState.Ready, one.State));
    }

    [Theory]
    [InlineData("hostile")]
    [InlineData("distressed")]
    [Trait("req", "JD-10")]
    public void Of_ConflictOrDistress_IsAPauseInWritingOneToneLower(string outcome)
    {
        Ladder ladder = Ladder.Create(static l => l.CoolOff(CalendarWords.Days(14))
            .Stage("call", static s => s.When(Ladders.Days >= 1).Treat(Channel.Call))
            .Stage("letter", static s => s.When(Ladders.Days >= 30).Treat(Channel.Letter))
            .Stage("visit", static s => s.When(Ladders.Days >= 60).Treat(Channel.Call).Treat(Channel.Letter, static t => t.Tone(Tone.Firm)).Treat(Channel.Sms, static t => t.Tone(Tone.Gentle).Purpose(ContactPurpose.Inquiry))));
        CollectionCase file = Case(events: [Visit("V-1", "2026-03-09", ContactOutcome.Parse(outcome))]);
        ImmutableArray<Proposal> proposals = Propose(ladder, "visit", file, "2026-03-01", Now);
        Assert.Equal(
            ["call later Warm", "letter ready Neutral", "sms ready Gentle"],
            proposals.Select(static one => $"{one.Channel} {one.State.ToString().ToLowerInvariant()} {one.Tone}"));
        Assert.All(proposals.Where(static one => one.State == ProposalState.Later), static one => Assert.Equal((EscalationReasons.CoolingOff, At("2026-03-23", 0)), (one.Reason, one.NotBefore!.Value)));
        Assert.Equal(Channel.Letter, ActionChoice.Choose(proposals, static _ => GateAnswer.Allowed)[0].Chosen!.Channel);

        VisitWorkflow visits = new(2, DailyWindow.Parse("09:00-20:00"), new TreatmentCap(9, CalendarWords.Day), VulnerabilityRule.NoVisit) { CoolOff = CalendarWords.Days(14) };
        VisitAssessment visit = visits.Assess(new VisitSituation(file, file.StandingOn(Now), Zone, Zone));
        Assert.Equal(At("2026-03-23", 0), Assert.Single(visit.Gaps, static gap => gap.Reason == EscalationReasons.CoolingOff).Until);
        Assert.All(Propose(ladder, "visit", file, "2026-03-01", At("2026-03-23")), static one => Assert.Equal((ProposalState.Ready, one.Treatment.Tone), (one.State, one.Tone)));
    }

    [Fact]
    public void Of_DelayInTheStage_CountsFromItsEntry()
    {
        Ladder ladder = Of(static s => s.Treat(Channel.Call, static t => t.After(CalendarWords.Days(4))));
        Assert.Equal(At("2026-03-12", 0), Propose(ladder, "stage", Case(), "2026-03-08", Now)[0].NotBefore);
        Assert.Equal(ProposalState.Ready, Propose(ladder, "stage", Case(), "2026-03-06", Now)[0].State);
    }

    [Fact]
    public void Of_VisitWithoutItsRules_IsOffAndFollowsThemWhereTheyAre()
    {
        Ladder ladder = Ladder.Create(static l => l
            .Stage("call", static s => s.When(Ladders.Days >= 1).Treat(Channel.Call))
            .Stage("letter", static s => s.When(Ladders.Days >= 30).Treat(Channel.Letter))
            .Stage("visit", static s => s.When(Ladders.Days >= 60).Treat(Channel.FieldVisit)));
        CollectionCase file = Case(events: [.. FailedCalls(3), new VisitPlanned("PL-1", At("2026-03-08")) { SlotStart = At("2026-03-10", 15), SlotEnd = At("2026-03-10", 17), Objective = ContactPurpose.Inquiry }]);
        Assert.Equal("field-visit refused: visits-off", Propose(ladder, "visit", file, "2026-03-01", Now)[0].ToString());

        VisitWorkflow rules = new(2, DailyWindow.Parse("09:00-20:00"), new TreatmentCap(1, CalendarWords.Month), VulnerabilityRule.NoVisit);
        Proposal Follow(DateTimeOffset asOf, ImmutableArray<DocumentName> documents)
        {
            CaseStanding standing = file.StandingOn(asOf);
            VisitAssessment visit = rules.Assess(new VisitSituation(file, standing, Zone, Zone) { Documents = documents });
            return Proposals.Of(ladder, ladder.Stages[2].Treatments, ProposalContext.Of(file, standing, ladder, In("visit", "2026-03-01"), Zone, visit: visit))[0];
        }

        Assert.Equal("field-visit refused: document-missing", Follow(Now, []).ToString());
        Assert.Equal(("field-visit later: slot-ahead", At("2026-03-10", 15)), (Follow(Now, rules.Documents).ToString(), Follow(Now, rules.Documents).NotBefore!.Value));
        Assert.Equal("field-visit ready: least-intrusive", Follow(At("2026-03-10", 15), rules.Documents).ToString());
    }

    [Fact]
    public void Of_LegalStep_FollowsItsRulesAndARunningSuitKeepsOthersAway()
    {
        Ladder ladder = Ladder.Create(static l => l
            .Stage("call", static s => s.When(Ladders.Days >= 1).Treat(Channel.Call))
            .Stage("letter", static s => s.When(Ladders.Days >= 30).Treat(Channel.Letter))
            .Stage("legal", static s => s.When(Ladders.Days >= 60).Treat(Channel.Legal).Treat(Channel.Sms).Treat(Channel.Email, static t => t.Purpose(ContactPurpose.Care))));
        LegalWorkflow rules = new() { DaysPastDue = 60, Steps = [LegalStep.Suit], NoticeWait = CalendarWords.Days(20) };
        ImmutableArray<string> Follow(CollectionCase file)
        {
            CaseStanding standing = file.StandingOn(Now);
            LegalAssessment legal = rules.Assess(new LegalSituation(file, standing, Zone) { Evidence = rules.Evidence, LimitationEndsOn = Given.Day("2028-01-01") });
            return [.. Proposals.Of(ladder, ladder.Stages[2].Treatments, ProposalContext.Of(file, standing, ladder, In("legal", "2026-03-01"), Zone, legal: legal)).Select(static one => one.ToString())];
        }

        NoticeServed notice = new("N-1", At("2026-02-18")) { Notice = NoticeKind.PreLegalNotice, Channel = Channel.Letter };
        CollectionCase unnoticed = Case(events: [.. FailedCalls(5)]);
        Assert.Equal<IEnumerable<string>>(["sms ready: least-intrusive", "legal refused: notice-missing", "email ready: least-intrusive"], Follow(unnoticed));
        Assert.Equal<IEnumerable<string>>(["sms ready: least-intrusive", "legal refused: needs-approval", "email ready: least-intrusive"], Follow(unnoticed.Record(notice)));
        CollectionCase recent = unnoticed.Record(new NoticeServed("N-2", At("2026-02-28")) { Notice = NoticeKind.PreLegalNotice, Channel = Channel.Letter });
        Assert.Equal("legal later: notice-too-recent", Follow(recent)[1]);
        CollectionCase sued = unnoticed.Record([notice, new LegalStepTaken("L-1", At("2026-03-09")) { Step = LegalStep.Suit }]);
        Assert.Equal<IEnumerable<string>>(["sms refused: proceeding-runs", "legal refused: steps-taken", "email ready: least-intrusive"], Follow(sued));
    }

    [Fact]
    public void Of_VulnerableBorrower_IsNotPressedByMachines()
    {
        CollectionCase file = Case(borrower: Known with { Vulnerabilities = [new Vulnerability { Kind = VulnerabilityKind.Illness, Until = Given.Day("2026-03-10") }] });
        Assert.Equal(["sms refused: vulnerable", "call ready: least-intrusive"], Propose(SmsOrCall, "stage", file, "2026-03-01", Now).Select(static one => one.ToString()));
        Assert.Equal(ProposalState.Ready, Propose(SmsOrCall, "stage", file, "2026-03-01", At("2026-03-11"))[0].State);
    }

    [Fact]
    [Trait("req", "JD-15")]
    public void Of_Attitude_ChangesThePathAndNeverTheStage()
    {
        AttitudePath cooperative = AttitudePath.Of(Case(events: [Said("E-1", "2026-03-09", BorrowerAttitude.Cooperative)]), Now);
        Assert.Equal((true, false, false, false), (cooperative.OffersFirst, cooperative.PausesVisits, cooperative.IsWrittenOnly, cooperative.OffersSupport));

        CollectionCase stressed = Case(events: [Said("E-1", "2026-03-09", BorrowerAttitude.RefusesUnderStress)]);
        AttitudePath stress = AttitudePath.Of(stressed, Now);
        Assert.Equal((true, true, true), (stress.PausesVisits, stress.IsWrittenOnly, stress.OffersSupport));
        Assert.Equal(["sms ready: least-intrusive", "call refused: written-only"], Propose(SmsOrCall, "stage", stressed, "2026-03-10", Now).Select(static one => one.ToString()));

        CollectionCase silent = Case(events: [Said("E-1", "2026-03-09", BorrowerAttitude.RefusesToTalk)]);
        Ladder ladder = Ladders.Four();
        StageHistory history = StageHistory.Of(silent, Now, Zone);
        StageMove Move(CollectionCase file) => ladder.Move(history, ladder.Target(68), LadderSituation.Of(file, file.StandingOn(Now), ladder, history, Zone, []));
        Assert.Equal(Move(Case()).ToString(), Move(silent).ToString());
        Assert.Equal(EscalationReasons.RefusesToTalk, AttitudePath.Of(silent, Now).Reason);
    }

    [Fact]
    [Trait("req", "JD-23")]
    public void Choose_Preferences_AreHonoredWhereLawful()
    {
        CollectionCase file = Case(borrower: Known with { Preferences = new ContactPreferences { Channels = [Channel.Sms], Window = DailyWindow.Parse("19:00-23:00") } });
        Ladder ladder = Of(static s => s.Treat(Channel.InApp).Treat(Channel.Sms));
        ActionChoice choice = Choose(ladder, "stage", file, "2026-03-10", Now);
        Assert.Equal((Channel.Sms, EscalationReasons.BorrowerPreference), (choice.Chosen!.Channel, choice.Reason));

        DailyWindow lawful = DailyWindow.Parse("08:00-21:00");
        DailyWindow wanted = file.Borrower.Preferences!.Window!.Value;
        PreferredSlot slot = PreferredSlot.Find(wanted, Now, Zone, at => lawful.NextOpening(at, Zone));
        Assert.Equal((At("2026-03-10", 19), true), (slot.At!.Value, slot.IsPreferred));
        Assert.Equal(At("2026-03-11", 19), PreferredSlot.Find(wanted, At("2026-03-10", 22), Zone, at => lawful.NextOpening(at, Zone)).At);

        PreferredSlot substitute = PreferredSlot.Find(DailyWindow.Parse("22:00-23:00"), At("2026-03-10", 22), Zone, at => lawful.NextOpening(at, Zone));
        Assert.Equal((At("2026-03-11", 8), EscalationReasons.PreferenceImpossible), (substitute.At!.Value, substitute.Reason));
    }

    [Fact]
    public void Treatments_Condition_IsAskedOfTheFacts()
    {
        CategoryFact grade = Fact.Category("grade", ["A", "D"], static f => f.Phase(FactPhase.Scored).Optional());
        Ladder ladder = Ladder.Create(l => l.Stage("stage", s => s.When(Ladders.Days >= 1).Treat(Channel.Sms).Treat(Channel.Call, t => t.When(grade.Is("D")))));
        FactValue Read(Fact fact, string value) => fact.Equals(grade) ? value : 5;
        Assert.Equal(["sms"], ladder.Treatments("stage", fact => Read(fact, "A")).Select(static one => one.Id));
        Assert.Equal(["sms", "call"], ladder.Treatments("stage", fact => Read(fact, "D")).Select(static one => one.Id));
        Assert.Empty(ladder.Treatments(Ladder.None, fact => Read(fact, "D")));
    }

    private static Ladder Of(Action<StageBuilder> stage) => Ladder.Create(l => l.Stage("stage", s => stage(s.When(Ladders.Days >= 1))));
}
