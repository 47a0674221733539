using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Rules;
using CollectionRules.Texts;
using static CollectionRules.Tests.Escalation.Ladders;

namespace CollectionRules.Tests.Escalation;

public sealed partial class LadderTests
{
    private static readonly Ladder Ladder4 = Four();

    [Theory]
    [InlineData(0, "none")]
    [InlineData(1, "reminder")]
    [InlineData(8, "call")]
    [InlineData(29, "call")]
    [InlineData(30, "letter")]
    public void TargetTable_Days_GiveTheSeverestStage(int days, string stage)
    {
        FactRow row = Ladder4.TargetTable.Schema.NewRow().Set(Days, days).Set(Fruitless, 0);
        Assert.Equal(stage, Ladder4.TargetTable.Evaluate(row).Outputs[0].Word);
        Assert.Equal(stage, Ladder4.Target(days).Holding.LastOrDefault(Ladder.None));
    }

    [Fact]
    public void Move_ManyDaysPastDue_BeginsAtTheFirstStage()
    {
        StageMove move = Ladder4.Move(StageHistory.Empty, Ladder4.Target(45), On(0));
        Assert.Equal("rise from none to reminder: stage-condition-holds", move.ToString());
        Assert.Equal("letter", move.Target);
    }

    [Fact]
    public void Move_FirstStageOver_IsEnteredAllTheSameAndKept()
    {
        Ladder banded = Ladder.Create(static l => l
            .Stage("reminder", static s => s.When(Days.Between(1, 7)))
            .Stage("call", static s => s.When(Days >= 8)));
        StageMove move = banded.Move(StageHistory.Empty, banded.Target(45), On(0));
        Assert.Equal("rise from none to reminder: ladder-entered", move.ToString());
        StageHistory history = StageHistory.Empty.With(move, On(0));
        Assert.Equal("rise from reminder to call: stage-condition-holds", banded.Move(history, banded.Target(46), On(1)).ToString());
    }

    [Fact]
    public void Move_WrittenEntry_IsTakenWhereItsConditionHolds()
    {
        Ladder ladder = Ladder.Create(static l => l
            .Stage("reminder", static s => s.When(Days >= 1))
            .Stage("call", static s => s.When(Days >= 8).EntersFrom("none", "reminder"))
            .Stage("letter", static s => s.When(Days >= 30)));
        Assert.Equal("call", ladder.Move(StageHistory.Empty, ladder.Target(45), On(0)).Stage);
        Assert.Equal("reminder", ladder.Move(StageHistory.Empty, ladder.Target(5), On(0)).Stage);
    }

    [Fact]
    public void Move_DecidedAgainAtTheSameInstant_DoesNotMoveAgain()
    {
        StageMove first = Ladder4.Move(StageHistory.Empty, Ladder4.Target(45), On(0));
        StageHistory recorded = StageHistory.Empty.With(first, On(0));
        Assert.Equal("stay in reminder: already-decided", Ladder4.Move(recorded, Ladder4.Target(45), On(0)).ToString());
        Assert.Equal("wait in reminder: time-between-rises", Ladder4.Move(recorded, Ladder4.Target(45), On(0, hour: 18)).ToString());
    }

    [Fact]
    public void Move_WithinTheMinimumStay_WaitsUntilItsEnd()
    {
        StageHistory history = History(Entry("reminder", "none", 0), Entry("call", "reminder", 7));
        StageMove move = Ladder4.Move(history, Ladder4.Target(40), On(11));
        Assert.Equal("wait in call: minimum-stay", move.ToString());
        Assert.Equal(Start.AddDays(12), move.NotBefore);
        Assert.Equal("letter", Ladder4.Move(history, Ladder4.Target(40), On(12)).Stage);
    }

    [Fact]
    public void Move_DaysOnHold_DoNotCountTowardTheStay()
    {
        StageHistory history = StageHistory.Of([Entry("reminder", "none", 0), Entry("call", "reminder", 7)], heldDays: 3);
        Assert.Equal(Start.AddDays(15), Ladder4.Move(history, Ladder4.Target(40), On(12)).NotBefore);
    }

    [Fact]
    public void Move_StepsAndApprovalMissing_ListsThemAll()
    {
        StageHistory history = History(Entry("reminder", "none", 0), Entry("call", "reminder", 7), Entry("letter", "call", 30));
        StageMove move = Ladder4.Move(history, Ladder4.Target(120, 5), On(95));
        Assert.Equal<IEnumerable<StageObstacle>>(
            [new(EscalationReasons.StepMissing, null, "pre-legal-notice-served"), new StageObstacle(EscalationReasons.ApprovalMissing, null, "legal")],
            move.Obstacles);
        Assert.Null(move.NotBefore);
        Assert.Equal(
            "Ladder: waits, from letter to letter, wanted legal: a required step has not been done.\n"
            + "  In the way: a required step has not been done, pre-legal-notice-served.\n  In the way: an approval is needed, legal.",
            move.Explain().ToText(Language.English));
        LadderSituation ready = On(95) with { Steps = [Step.PreLegalNoticeServed], Approved = ["legal"] };
        Assert.Equal("legal", Ladder4.Move(history, Ladder4.Target(120, 5), ready).Stage);
    }

    [Fact]
    public void Move_PassedStageWithoutItsCondition_Waits()
    {
        Ladder ladder = Ladder.Create(static l => l
            .Stage("reminder", static s => s.When(Days >= 1))
            .Stage("call", static s => s.When(Days.Between(8, 20)))
            .Stage("letter", static s => s.When(Days >= 21)));
        StageMove move = ladder.Move(History(Entry("reminder", "none", 0)), ladder.Target(30), On(9));
        Assert.Equal("wait in reminder: passage-condition", move.ToString());
        Assert.Equal("call", Assert.Single(move.Obstacles).Subject);
    }

    [Fact]
    public void Move_WrittenWay_LeadsPastAStage()
    {
        Ladder ladder = Ladder.Create(static l => l
            .Stage("reminder", static s => s.When(Days >= 1))
            .Stage("call", static s => s.When(Days.Between(8, 20)))
            .Stage("letter", static s => s.When(Days >= 21).EntersFrom("reminder", "call")));
        Assert.Equal("letter", ladder.Move(History(Entry("reminder", "none", 0)), ladder.Target(30), On(9)).Stage);
    }

    [Fact]
    public void Move_RequiredStageNeverEntered_Waits()
    {
        Ladder ladder = Ladder.Create(static l => l
            .Stage("reminder", static s => s.When(Days >= 1))
            .Stage("call", static s => s.When(Days >= 8))
            .Stage("letter", static s => s.When(Days >= 21).EntersFrom("reminder", "call").RequiresStage("call")));
        StageHistory history = History(Entry("reminder", "none", 0));
        Assert.Equal("call", ladder.Move(history, ladder.Target(30), On(9)).Stage);
        Assert.Equal("wait in reminder: required-stage-missing", ladder.Move(history, StageTarget.Of(["letter"]), On(9)).ToString());
    }

    [Fact]
    public void Move_OpenFastTrack_SkipsStagesAndNamesItself()
    {
        FlagFact fraud = Fact.Flag("fraud-found", static f => f.Optional());
        Ladder ladder = Four(l => l.FastTrack("fraud-found", "letter", fraud.IsTrue));
        StageTarget target = StageTarget.Of(["reminder"], ["fraud-found"]);
        StageMove move = ladder.Move(History(Entry("reminder", "none", 0)), target, On(0, 12));
        Assert.Equal("rise from reminder to letter: fast-track", move.ToString());
        Assert.Equal("fraud-found", move.Rule);
        StageHistory history = History(Entry("reminder", "none", 0), Entry("letter", "reminder", 1, EscalationReasons.FastTrackOpen));
        Assert.Equal("stay in letter: on-target", ladder.Move(history, target, On(3)).ToString());
        Assert.Equal("fall from letter to call: stage-condition-ended", ladder.Move(history, StageTarget.Of(["reminder"]), On(3)).ToString());
    }

    [Fact]
    public void Move_FastTrackWithoutItsStep_TakesTheOrdinaryStep()
    {
        FlagFact fraud = Fact.Flag("fraud-found", static f => f.Optional());
        Ladder ladder = Four(l => l.FastTrack("to-court", "legal", fraud.IsTrue));
        StageTarget target = StageTarget.Of(["reminder", "call"], ["to-court"]);
        Assert.Equal("call", ladder.Move(History(Entry("reminder", "none", 0)), target, On(9)).Stage);
        StageMove wait = ladder.Move(History(Entry("reminder", "none", 0)), StageTarget.Of(["reminder"], ["to-court"]), On(9));
        Assert.Equal("wait in reminder: step-missing", wait.ToString());
    }

    [Fact]
    public void Move_OnHold_StaysAndResumesAtTheHeldStep()
    {
        StageHistory history = History(Entry("reminder", "none", 0), Entry("call", "reminder", 8));
        LadderSituation held = On(40) with { Holds = [HoldKind.Dispute] };
        Assert.Equal("hold in call: on-hold", Ladder4.Move(history, Ladder4.Target(45), held).ToString());
        Assert.Equal("rise from call to letter: stage-condition-holds", Ladder4.Move(history, Ladder4.Target(45), On(41)).ToString());
    }

    [Theory]
    [InlineData("paid", "fall from legal to call: payment-received")]
    [InlineData("plan", "fall from legal to reminder: plan-accepted")]
    [InlineData("kept", "fall from legal to letter: promise-kept")]
    [InlineData("lower", "fall from legal to letter: stage-condition-ended")]
    public void Move_Trigger_BringsTheCaseDown(string trigger, string expected)
    {
        StageHistory history = History(Entry("reminder", "none", 0), Entry("call", "reminder", 8), Entry("letter", "call", 30), Entry("legal", "letter", 95));
        LadderSituation now = On(99) with { HasPaid = trigger == "paid", HasAcceptedPlan = trigger == "plan", HasKeptPromise = trigger == "kept" };
        StageTarget target = trigger is "paid" or "lower" ? Ladder4.Target(10) : Ladder4.Target(120, 5);
        Assert.Equal(expected, Ladder4.Move(history, target, now).ToString());
    }

    [Theory]
    [InlineData(LifeCycleState.Cured, "fall from letter to none: cured")]
    [InlineData(LifeCycleState.Current, "fall from letter to none: cured")]
    [InlineData(LifeCycleState.Closed, "fall from letter to none: case-closed")]
    [Trait("req", "BOCV-14")]
    public void Move_ArrearsPaid_EndsTheLadderAnywhereAndTheWayUpNeverSkips(LifeCycleState state, string expected)
    {
        StageHistory history = History(Entry("reminder", "none", 0), Entry("call", "reminder", 8), Entry("letter", "call", 30));
        Assert.Equal(expected, Ladder4.Move(history, Ladder4.Target(0), On(35) with { State = state }).ToString());
        Assert.Equal(expected, Ladder4.Move(history, Ladder4.Target(0), On(35) with { State = state, Holds = [HoldKind.Dispute] }).ToString());

        // Reminder to visit directly is no transition of a ladder of the four steps.
        Ladder visits = VisitLadder;
        Assert.False(visits.Graph.LeadsUp("reminder", "visit"));
        Assert.True(visits.Graph.LeadsUp("reminder", "prepare") && visits.Graph.LeadsUp("prepare", "visit"));
        StageMove move = visits.Move(History(Entry("reminder", "none", 0)), StageTarget.Of(["reminder", "visit"]), On(60));
        Assert.Equal("wait in reminder: passage-condition", move.ToString());

        // What is pending ends with the payment.
        CollectionCase promised = Visits.Case(events: [Visits.Promise("P-1", "2026-03-10", "2026-03-20")]);
        Assert.Equal(2, Pending(promised).Count(static one => one.State == FollowUpState.Planned));
        Assert.All(Pending(promised.Record(Visits.Paid("R-1", "2026-03-11", 1_000m))), static one => Assert.True(one.State == FollowUpState.Cancelled || one.Kind == FollowUpKind.CureRevisit));
        static IEnumerable<FollowUp> Pending(CollectionCase file) => FollowUpPlan.Standard.DueAfter(file, Visits.Zone, Visits.At("2026-03-12"), file.StandingOn(Visits.At("2026-03-12")));
    }

    [Fact]
    [Trait("req", "BOC-25")]
    public void Move_MaximumStayOver_ReviewsOrRises()
    {
        Ladder review = Ladder.Create(static l => l
            .Stage("reminder", static s => s.When(Days >= 1).MaximumStay(CalendarWords.Days(15)))
            .Stage("call", static s => s.When(Days >= 60)));
        StageHistory history = History(Entry("reminder", "none", 0));
        Assert.Equal("stay in reminder: on-target", review.Move(history, review.Target(20), On(14)).ToString());
        Assert.Equal("review in reminder: time-in-stage", review.Move(history, review.Target(20), On(15)).ToString());

        Ladder forced = Ladder.Create(static l => l
            .Stage("reminder", static s => s.When(Days >= 1).MaximumStay(CalendarWords.Days(15), StayLimit.NextStage))
            .Stage("call", static s => s.When(Days >= 60)));
        StageMove move = forced.Move(history, forced.Target(20), On(15));
        Assert.Equal("rise from reminder to call: time-in-stage", move.ToString());
        StageHistory risen = history.With(move, On(15));
        Assert.Equal("stay in call: on-target", forced.Move(risen, forced.Target(25), On(20)).ToString());
    }

    [Fact]
    [Trait("req", "JD-13")]
    public void Move_Promise_IsQuietThenFallsWhenKeptAndRisesWhenBroken()
    {
        Ladder ladder = Four(static l => l.PromiseGrace(CalendarWords.Days(3)).RisesOnBrokenPromise());
        StageHistory history = History(Entry("reminder", "none", 0), Entry("call", "reminder", 8));
        LadderSituation open = On(20) with { PromiseUntil = Start.AddDays(28) };
        StageMove quiet = ladder.Move(history, ladder.Target(45), open);
        Assert.Equal("wait in call: promise-open", quiet.ToString());
        Assert.Equal(Start.AddDays(29), quiet.NotBefore);
        Assert.Equal("fall from call to reminder: promise-kept", ladder.Move(history, ladder.Target(45), On(26) with { HasKeptPromise = true }).ToString());
        StageMove broken = ladder.Move(history, ladder.Target(20), On(29) with { HasBrokenPromise = true });
        Assert.Equal("rise from call to letter: promise-broken", broken.ToString());
        Assert.Equal("stay in letter: on-target", ladder.Move(history.With(broken, On(29)), ladder.Target(20), On(30)).ToString());

        // The one contact that the promise leaves is its reminder, a day before it is due.
        CollectionCase file = Visits.Case(events: [Visits.Promise("P-1", "2026-03-08", "2026-03-20")]);
        Assert.All(Visits.Propose(ladder, "call", file, "2026-03-01", Visits.At("2026-03-10")), static one => Assert.Equal((EscalationReasons.PromiseOpen, Visits.At("2026-03-24", 0)), (one.Reason, one.NotBefore!.Value)));
        Assert.Equal(
            ["promise-reminder on 2026-03-19: planned", "promise-check on 2026-03-21: planned"],
            FollowUpPlan.Standard.DueAfter(file, Visits.Zone, Visits.At("2026-03-10"), file.StandingOn(Visits.At("2026-03-10"))).Select(static one => one.ToString()));
        CollectionCase brokenFile = file.Record(new CollectionRules.Cases.Events.PromiseBroken("P-2", Visits.At("2026-03-24")) { Promise = "P-1" });
        Assert.Equal(1, brokenFile.RepaymentHistoryAt(Visits.At("2026-03-25")).BrokenPromises);
    }

    [Fact]
    public void Move_PlanInForce_DoesNotRise()
    {
        StageMove move = Ladder4.Move(History(Entry("reminder", "none", 0)), Ladder4.Target(45), On(20) with { IsPlanInForce = true });
        Assert.Equal("wait in reminder: plan-in-force", move.ToString());
        Assert.Null(move.NotBefore);
    }

    [Fact]
    [Trait("req", "ZY-33")]
    public void Move_Intensity_RisesByOneLevelAStepWithTimeBetween()
    {
        Ladder ladder = Four(static l => l.BetweenRises(CalendarWords.Days(7)).FastTrack("fraud-found", "legal", Fact.Flag("fraud-found", static f => f.Optional()).IsTrue));
        Assert.All(ladder.Stages.Zip(ladder.Stages.Skip(1)), static pair => Assert.True(pair.Second.Intensity <= pair.First.Intensity + 1));
        StageHistory history = History(Entry("reminder", "none", 0));
        LadderSituation ready = On(0, 11) with { Steps = [Step.PreLegalNoticeServed], Approved = ["legal"] };
        StageMove early = ladder.Move(history, ladder.Target(120, 5), ready);
        Assert.Equal("wait in reminder: time-between-rises", early.ToString());
        Assert.Equal(Start.AddDays(7), early.NotBefore);
        Assert.Equal("call", ladder.Move(history, ladder.Target(120, 5), ready with { AsOf = At(7), Today = Start.AddDays(7) }).Stage);
        Assert.Equal("legal", ladder.Move(history, StageTarget.Of(["reminder"], ["fraud-found"]), ready).Stage);
    }

    [Fact]
    public void Move_UnknownStage_IsReviewedAndFactsAtFaultToo()
    {
        Assert.Equal("review in archive: stage-unknown", Ladder4.Move(History(Entry("archive", "none", 0)), Ladder4.Target(20), On(3)).ToString());
        Assert.Equal("fall from archive to none: cured", Ladder4.Move(History(Entry("archive", "none", 0)), Ladder4.Target(0), On(3) with { State = LifeCycleState.Cured }).ToString());
        Assert.Equal("review in call: facts-invalid", Ladder4.Move(History(Entry("call", "none", 0)), StageTarget.Invalid, On(3)).ToString());
        Assert.False(Ladder4.Target(static _ => FactValue.Missing).IsValid);
    }

    [Fact]
    public void ToEvent_Move_IsRecordedAndReadBack()
    {
        CollectionCase file = Tests.Cases.Given.Case(Tests.Cases.Given.Due("D-1", "2026-01-15", 1000));
        StageMove move = Ladder4.Move(StageHistory.Empty, Ladder4.Target(45), On(0));
        CollectionCase recorded = file.Record(move.ToEvent("S-1", At(0), "DEC-1")!);
        StageHistory history = StageHistory.Of(recorded, At(3), ZoneRules.Fixed(TimeSpan.FromHours(8)));
        Assert.Equal(("reminder", Start, "stage-condition-holds"), (history.Stage, history.EnteredOn!.Value, history.Entries[0].Reason));
        Assert.Null(Ladder4.Move(history, Ladder4.Target(2), On(3)).ToEvent("S-2", At(3)));
    }

    private static Ladder VisitLadder { get; } = Ladder.Create(static l => l
        .Stage("reminder", static s => s.When(Days >= 1).Treat(Channel.Sms))
        .Stage("prepare", static s => s.When(Days >= 60 & Fruitless >= 3).Weighing(Intensity.Moderate))
        .Stage("visit", static s => s.When(Days >= 60 & Fruitless >= 3).Weighing(Intensity.Raised))
        .Stage("follow-up", static s => s.When(Days >= 60 & Fruitless >= 4)));
}
