using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;
using CollectionRules.Tests.Cases;
using static CollectionRules.Tests.Escalation.Visits;

namespace CollectionRules.Tests.Escalation;

public sealed class ReminderPlanTests
{
    private static readonly ReminderPlan Plan = ReminderPlan.Of(new ReminderRule(1, Channel.Call, Tone.Warm), new ReminderRule(3, Channel.Sms, Template: "before-due"));

    [Fact]
    [Trait("req", "BOC-02")]
    public void DueAt_ThreeDaysBefore_IsOneGentleMessageUntilPaid()
    {
        CollectionCase file = Case(due: "2026-03-13");
        DateTimeOffset asOf = At("2026-03-10");
        Reminder reminder = Assert.Single(Plan.DueAt(file, file.StandingOn(asOf), Zone));
        Assert.Equal((Channel.Sms, Tone.Gentle, Given.Day("2026-03-13")), (reminder.Rule.Channel, reminder.Rule.Tone, reminder.DueOn));
        Assert.Equal((0, EscalationReasons.DueSoon, ContactPurpose.Reminder), (file.StandingOn(asOf).DaysPastDue, reminder.Reason, Reminder.Purpose));
        Assert.Empty(Plan.DueAt(file, file.StandingOn(At("2026-03-09")), Zone));
        CollectionCase paid = file.Record(Paid("P-1", "2026-03-09", 1_000m));
        Assert.Empty(Plan.DueAt(paid, paid.StandingOn(asOf), Zone));
    }

    [Fact]
    public void DueAt_ReviewMissed_RemindsLaterButOnce()
    {
        CollectionCase file = Case(due: "2026-03-13");
        Assert.Equal(Channel.Sms, Assert.Single(Plan.DueAt(file, file.StandingOn(At("2026-03-11")), Zone)).Rule.Channel);
        CollectionCase reminded = file.Record(Contact("E-1", "2026-03-10", Channel.Sms, ContactOutcome.Delivered, ContactPurpose.Reminder));
        Assert.Empty(Plan.DueAt(reminded, reminded.StandingOn(At("2026-03-11")), Zone));
        Assert.Equal(Channel.Call, Assert.Single(Plan.DueAt(reminded, reminded.StandingOn(At("2026-03-12")), Zone)).Rule.Channel);
        Assert.Equal(Channel.Call, Assert.Single(Plan.DueAt(reminded, reminded.StandingOn(At("2026-03-13")), Zone)).Rule.Channel);
        Assert.Empty(Plan.DueAt(reminded, reminded.StandingOn(At("2026-03-14")), Zone));
    }

    [Fact]
    public void DueAt_Hold_IsSilent()
    {
        CollectionCase file = Case(due: "2026-03-13", events: [new HoldPlaced("H-1", At("2026-03-01")) { Hold = HoldKind.Deceased }]);
        Assert.Empty(Plan.DueAt(file, file.StandingOn(At("2026-03-10")), Zone));
    }

    [Fact]
    public void Of_DaysTwiceOrOutOfRange_Throw()
    {
        Assert.Throws<ArgumentException>(static () => ReminderPlan.Of(new ReminderRule(3, Channel.Sms), new ReminderRule(3, Channel.Call)));
        Assert.Throws<ArgumentException>(static () => ReminderPlan.Of(new ReminderRule(-1, Channel.Sms)));
        Assert.Throws<ArgumentException>(static () => ReminderPlan.Of(new ReminderRule(367, Channel.Sms)));
        Assert.Throws<ArgumentException>(static () => ReminderPlan.Of(new ReminderRule(3, default)));
    }
}
