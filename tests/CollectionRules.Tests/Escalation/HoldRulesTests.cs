using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;
using CollectionRules.Tests.Cases;
using static CollectionRules.Tests.Escalation.Visits;

namespace CollectionRules.Tests.Escalation;

public sealed class HoldRulesTests
{
    [Fact]
    public void Assess_EveryKind_HasATaskWithADeadline() => Assert.All(Enum.GetValues<HoldKind>(), static kind =>
    {
        HoldAssessment held = HoldRules.Standard.Assess(Case(events: [new HoldPlaced("H-1", At("2026-03-02")) { Hold = kind }]), At("2026-03-05"), Zone);
        Assert.True(held.IsHeld);
        Assert.Equal(Given.Day("2026-03-09"), held.NextDue);
        Assert.Equal(kind == HoldKind.HumanReview, held.StopsAutomation);
    });

    [Fact]
    public void Assess_ReviewDateOfTheHold_CountsBeforeTheRule()
    {
        CollectionCase file = Case(events: [new HoldPlaced("H-1", At("2026-03-02")) { Hold = HoldKind.Complaint, ReviewBy = Given.Day("2026-03-04") }, new HoldPlaced("H-2", At("2026-03-02", 11)) { Hold = HoldKind.Dispute, Until = At("2026-03-20") }]);
        HoldAssessment held = HoldRules.Standard.Assess(file, At("2026-03-05"), Zone);
        Assert.Equal(["complaint-review 2026-03-04 True", "dispute-resolution 2026-03-09 False"], held.Tasks.Select(static task => $"{task.Task} {DateText.Format(task.DueOn)} {task.IsOverdue}"));
        Assert.Equal(["H-1"], HoldRules.Standard.Assess(file, At("2026-03-20"), Zone).Holds.Select(static hold => hold.Id));
        HoldRules shorter = HoldRules.Standard.With(new HoldRule(HoldKind.Dispute, CareTask.HumanReview, CalendarWords.Days(2)));
        Assert.Equal(Given.Day("2026-03-04"), shorter.Assess(file, At("2026-03-05"), Zone).Tasks.First(static task => task.Hold.Id == "H-2").DueOn);
        Assert.Throws<ArgumentException>(static () => HoldRules.Standard.With(new HoldRule(HoldKind.Dispute, default, CalendarWords.Week)));
        Assert.Throws<ArgumentException>(static () => HoldRules.Standard.With(new HoldRule(HoldKind.Dispute, CareTask.HumanReview, default)));
        Assert.Throws<ArgumentException>(static () => HoldRules.Standard.With(new HoldRule((HoldKind)99, CareTask.HumanReview, CalendarWords.Week)));
    }

    [Fact]
    [Trait("req", "ZJ-21")]
    public void Assess_Distress_RefersToSupportAndPausesWithoutDemand()
    {
        CollectionCase file = Case(events: [new HoldPlaced("H-1", At("2026-03-09")) { Hold = HoldKind.Distress }]);
        HoldTask task = Assert.Single(HoldRules.Standard.Assess(file, At("2026-03-10"), Zone).Tasks);
        Assert.Equal(CareTask.SupportReferral, task.Task);
        Ladder ladder = Ladder.Create(static l => l.Stage("stage", static s => s.When(Ladders.Days >= 1).Treat(Channel.Sms).Treat(Channel.Call, static t => t.Purpose(ContactPurpose.Support))));
        System.Collections.Immutable.ImmutableArray<ActionChoice> choices = ActionChoice.Choose(Propose(ladder, "stage", file, "2026-03-01", At("2026-03-10")), static _ => GateAnswer.Allowed);
        Proposal support = Assert.Single(choices, static choice => choice.Chosen is not null).Chosen!;
        Assert.Equal((ContactPurpose.Support, false), (support.Purpose, support.CarriesDemand));
    }

    [Fact]
    public void HeldDays_OverlappingHolds_CountOnceAndEndWithTheRelease()
    {
        CollectionCase file = Case(events:
        [
            new StageChanged("S-1", At("2026-03-01")) { Stage = "call" },
            new HoldPlaced("H-1", At("2026-02-20")) { Hold = HoldKind.Dispute, Until = At("2026-03-03") },
            new HoldPlaced("H-2", At("2026-03-02")) { Hold = HoldKind.Complaint },
            new HoldReleased("H-3", At("2026-03-05")) { Hold = "H-2" },
            new HoldPlaced("H-4", At("2026-03-08")) { Hold = HoldKind.CoolOff },
        ]);
        Assert.Equal(4 + 2, StageHistory.Of(file, At("2026-03-10"), Zone).HeldDays);
        Assert.Equal(0, StageHistory.Of(file, At("2026-02-25"), Zone).HeldDays);
    }
}
