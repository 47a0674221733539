using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;
using CollectionRules.Tests.Cases;
using static CollectionRules.Tests.Escalation.Visits;

namespace CollectionRules.Tests.Escalation;

public sealed class FollowUpPlanTests
{
    [Fact]
    [Trait("req", "BOCV-13")]
    public void DueAfter_Visit_IsACallOrThePromiseAndEndsWithThePayment()
    {
        CollectionCase visited = Case(events: [Visit("V-1", "2026-03-10", ContactOutcome.Met)]);
        FollowUp call = Assert.Single(Due(visited, "2026-03-11"));
        Assert.Equal("after-visit on 2026-03-13: planned", call.ToString());
        Assert.Equal((Channel.Call, "V-1"), (call.Channel!.Value, call.Source));
        Assert.Equal(FollowUpState.Due, Assert.Single(Due(visited, "2026-03-13")).State);

        CollectionCase promised = visited.Record(Promise("P-1", "2026-03-10", "2026-03-20", contact: "V-1"));
        Assert.Equal(
            ["promise-reminder on 2026-03-19: planned", "promise-check on 2026-03-21: planned"],
            Due(promised, "2026-03-11").Select(static one => one.ToString()));
        Assert.Equal(
            ["promise-reminder on 2026-03-19: due", "promise-check on 2026-03-21: planned"],
            Due(promised, "2026-03-19").Select(static one => one.ToString()));

        CollectionCase paid = promised.Record(Paid("R-1", "2026-03-15", 500m));
        Assert.Equal([FollowUpState.Cancelled, FollowUpState.Cancelled], Due(paid, "2026-03-16").Select(static one => one.State));
        Assert.All(Due(paid, "2026-03-16"), static one => Assert.Equal(EscalationReasons.Settled, one.Reason));
        Assert.All(Due(promised.Record(Paid("R-1", "2026-03-15", 499m)), "2026-03-16"), static one => Assert.Equal(FollowUpState.Planned, one.State));
        Assert.Equal(FollowUpState.Cancelled, Assert.Single(Due(visited.Record(Paid("R-1", "2026-03-11", 10m)), "2026-03-12")).State);
    }

    [Fact]
    public void DueAfter_ReminderMade_IsNotAskedForAgain()
    {
        CollectionCase promised = Case(events: [Promise("P-1", "2026-03-10", "2026-03-20"), Contact("E-1", "2026-03-19", Channel.Sms, ContactOutcome.Delivered, ContactPurpose.Reminder)]);
        Assert.Equal(["promise-check"], Due(promised, "2026-03-19").Select(static one => one.ToString().Split(' ')[0]));
        Assert.Empty(Due(promised.Record(new PromiseBroken("P-2", At("2026-03-22")) { Promise = "P-1" }), "2026-03-23"));
    }

    [Fact]
    [Trait("req", "BOC-26")]
    public void DueAfter_Cure_IsARevisitThatOptOutDropsAndACapMoves()
    {
        CollectionCase cured = Cured("2026-03-01");
        FollowUp revisit = Assert.Single(Due(cured, "2026-03-10"));
        Assert.Equal((FollowUpKind.CureRevisit, Given.Day("2026-03-31"), ContactPurpose.Revisit, false), (revisit.Kind, revisit.On, revisit.Purpose, revisit.CarriesDemand));

        CollectionCase again = cured.Record(Contact("E-1", "2026-03-31", Channel.Call, ContactOutcome.Conversation, ContactPurpose.Revisit));
        Assert.Equal(Given.Day("2026-04-30"), Assert.Single(Due(again, "2026-04-02")).On);

        CollectionCase without = cured.Record(new ConsentWithdrawn("W-1", At("2026-03-05")) { Consent = ConsentKind.Contact });
        Assert.Equal((FollowUpState.Dropped, EscalationReasons.OptedOut), (Assert.Single(Due(without, "2026-03-10")).State, Assert.Single(Due(without, "2026-03-10")).Reason));

        FollowUpPlan capped = FollowUpPlan.Standard with { RevisitCap = new TreatmentCap(2, CalendarWords.Week) };
        CollectionCase busy = cured.Record([Contact("E-1", "2026-03-29", Channel.Sms, ContactOutcome.Sent, ContactPurpose.Care), Contact("E-2", "2026-03-30", Channel.Sms, ContactOutcome.Sent, ContactPurpose.Care)]);
        FollowUp moved = Assert.Single(capped.DueAfter(busy, Zone, At("2026-03-31"), busy.StandingOn(At("2026-03-31"))));
        Assert.Equal((Given.Day("2026-04-05"), EscalationReasons.MovedByCap), (moved.On, moved.Reason));
    }

    [Fact]
    [Trait("req", "ZJ-20")]
    public void DueAfter_Overdue_IsARevisitEverySevenDaysAndAStatedPlanBecomesAPromise()
    {
        FollowUpPlan weekly = new() { WhileOverdue = CalendarWords.Days(7), RevisitCap = new TreatmentCap(3, CalendarWords.Days(1)) };
        CollectionCase file = Case(due: "2026-03-01");
        Assert.Equal(Given.Day("2026-03-08"), Assert.Single(Run(file, "2026-03-05")).On);
        ContactAttempted contact = Contact("E-1", "2026-03-08", Channel.Call, ContactOutcome.Conversation, ContactPurpose.Revisit);
        CollectionCase told = file.Record(contact);
        PromiseMade promise = FollowUpPlan.PromiseFrom("P-1", contact, Given.Yuan(300m), Given.Day("2026-03-20"));
        CollectionCase promised = told.Record(promise);
        Assert.Equal("E-1", promise.Contact);
        Assert.Contains(Run(promised, "2026-03-09"), static one => one.Kind == FollowUpKind.PromiseReminder && one.On == Given.Day("2026-03-19"));
        Assert.Contains(Run(promised, "2026-03-20"), static one => one.Kind == FollowUpKind.PromiseReminder);
        Assert.DoesNotContain(Run(promised, "2026-03-21"), static one => one.Kind == FollowUpKind.PromiseReminder);
        Assert.Equal(Given.Day("2026-03-15"), Run(told, "2026-03-09").Single().On);
        ImmutableArray<FollowUp> Run(CollectionCase one, string day) => weekly.DueAfter(one, Zone, At(day), one.StandingOn(At(day)));
    }

    [Fact]
    [Trait("req", "ZY-06")]
    public void DueAfter_Cadence_StaysInsideCapsAndPurposeAndEndsWithOptOut()
    {
        FollowUpPlan plan = FollowUpPlan.Standard with { AfterCure = CalendarWords.Days(10), RevisitCap = new TreatmentCap(1, CalendarWords.Days(12)) };
        CollectionCase file = Cured("2026-03-01");
        List<DateOnly> made = [];
        for (int i = 0; i < 4; i++)
        {
            DateOnly from = made.Count == 0 ? Given.Day("2026-03-02") : made[^1].AddDays(1);
            DateTimeOffset asOf = new(from.ToDateTime(new TimeOnly(10, 0)), TimeSpan.FromHours(8));
            FollowUp next = Assert.Single(plan.DueAfter(file, Zone, asOf, file.StandingOn(asOf)));
            Assert.Equal(ContactPurpose.Revisit, next.Purpose);
            made.Add(next.On);
            file = file.Record(Contact($"E-{i}", DateText.Format(next.On), Channel.Call, ContactOutcome.Conversation, ContactPurpose.Revisit));
        }

        Assert.All(made.Zip(made.Skip(1)), static pair => Assert.True(pair.Second >= pair.First.AddDays(12)));
        CollectionCase optedOut = file.Record(new ConsentWithdrawn("W-1", At("2026-05-20")) { Consent = ConsentKind.Parse("revisit") });
        Assert.Equal(FollowUpState.Dropped, Assert.Single(plan.DueAfter(optedOut, Zone, At("2026-05-21"), optedOut.StandingOn(At("2026-05-21")))).State);
        CollectionCase noChannel = CaseFile.From(file).Of(Known with { Preferences = new ContactPreferences { OptedOut = [Channel.Call, Channel.Email] } }).Build();
        Assert.Equal(Channel.Sms, Assert.Single(plan.DueAfter(noChannel, Zone, At("2026-05-21"), noChannel.StandingOn(At("2026-05-21")))).Channel);
    }

    private static ImmutableArray<FollowUp> Due(CollectionCase file, string day) => FollowUpPlan.Standard.DueAfter(file, Zone, At(day), file.StandingOn(At(day)));
}
