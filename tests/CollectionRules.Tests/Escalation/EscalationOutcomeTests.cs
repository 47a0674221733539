using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;
using CollectionRules.Tests.Cases;
using CollectionRules.Tests.Testing;
using CollectionRules.Texts;
using static CollectionRules.Tests.Escalation.Visits;

namespace CollectionRules.Tests.Escalation;

public sealed class EscalationOutcomeTests
{
    private static readonly Ladder Ladder4 = Ladders.Four(static l => l.PromiseGrace(CalendarWords.Days(1)));

    [Fact]
    public void Compose_Overdue_ActsThenWaitsThenHolds()
    {
        CollectionCase file = Case(due: "2026-03-07");
        EscalationOutcome first = Decide(file, At("2026-03-10"), out CollectionCase next);
        Assert.Equal("action: least-intrusive, next review 2026-03-13", first.ToString());
        Assert.Equal("sms", Assert.Single(first.Actions).Treatment.Id);

        CollectionCase sent = next.Record(Contact("E-1", "2026-03-10", Channel.Sms, ContactOutcome.Delivered, hour: 11));
        EscalationOutcome second = Decide(sent, At("2026-03-11"), out _);
        Assert.Equal(("wait: cadence, next review 2026-03-13", At("2026-03-13", 0)), (second.ToString(), second.WaitUntil!.Value));

        CollectionCase disputed = sent.Record(new HoldPlaced("H-1", At("2026-03-11", 9)) { Hold = HoldKind.Dispute, ReviewBy = Given.Day("2026-03-14") });
        EscalationOutcome third = Decide(disputed, At("2026-03-12"), out _);
        Assert.Equal("hold: on-hold, next review 2026-03-14", third.ToString());
        Assert.Equal(CareTask.DisputeResolution, Assert.Single(third.Tasks).Task);
        Assert.Empty(third.Actions);
        Assert.Equal(
            "Outcome: held, a hold is in force.\n  Ladder: held, from reminder to reminder, wanted reminder: a hold is in force.\n"
            + "  sms: refused, a hold is in force.\n  Task dispute-resolution, due on 2026-03-14.\n  Next review on 2026-03-14.",
            third.Explain().ToText(Language.English));
    }

    [Fact]
    public void Compose_EverythingRefused_IsReviewedByAPerson()
    {
        CollectionCase file = Case(due: "2026-03-07", borrower: Known with { Preferences = new ContactPreferences { OptedOut = [Channel.Sms] } });
        EscalationOutcome outcome = Decide(file, At("2026-03-10"), out _);
        Assert.Equal((EscalationOutcomeKind.Review, EscalationReasons.OptedOut), (outcome.Kind, outcome.Reason));
    }

    [Fact]
    public void Compose_Cured_IsNothingButItsRevisit()
    {
        CollectionCase file = Cured("2026-03-09");
        EscalationOutcome outcome = Decide(file, At("2026-03-10"), out _);
        Assert.Equal((EscalationOutcomeKind.None, EscalationReasons.NothingPastDue), (outcome.Kind, outcome.Reason));
        Assert.Equal(Given.Day("2026-04-08"), outcome.NextReview);
        Assert.Equal("follow-up-cure-revisit", Assert.Single(Decide(file, At("2026-04-08"), out _).Actions).Treatment.Id);
        EscalationOutcome closed = Decide(file, At("2026-04-08"), out _, gate: 2);
        Assert.Equal(EscalationOutcomeKind.None, closed.Kind);
        Assert.Empty(closed.Actions);
    }

    [Fact]
    public void Compose_AnyOverdueCase_HasAnOutcomeAndAReview() => Property.HoldsForSeeds(static random =>
    {
        CollectionCase file = Case(random.Next(1, 5_000), due: "2026-01-01");
        DateTimeOffset asOf = At("2026-01-02");
        for (int i = 0; i < 25; i++)
        {
            asOf = asOf.AddDays(random.Next(1, 9));
            file = file.TryRecord(RandomEvent(random, i, asOf), out CollectionCase recorded, out _) ? recorded : file;
            CaseStanding standing = file.StandingOn(asOf);
            EscalationOutcome outcome = Decide(file, asOf, out file, random.Next(3));
            if (standing.State != LifeCycleState.Overdue)
            {
                continue;
            }

            DateOnly today = Zone.DateAt(asOf);
            Assert.True(outcome.NextReview > today && outcome.NextReview <= today.AddDays(7), $"{outcome} on {today}");
            Assert.NotEqual(EscalationOutcomeKind.None, outcome.Kind);
            Assert.False(outcome.Reason.IsEmpty);
            switch (outcome.Kind)
            {
                case EscalationOutcomeKind.Action:
                    Assert.NotEmpty(outcome.Actions);
                    break;
                case EscalationOutcomeKind.Wait:
                    Assert.True(outcome.WaitUntil > asOf);
                    break;
                case EscalationOutcomeKind.Hold:
                    Assert.NotEmpty(outcome.Tasks);
                    break;
                default:
                    Assert.Equal(EscalationOutcomeKind.Review, outcome.Kind);
                    break;
            }

            if (!file.HoldsAt(asOf).IsEmpty)
            {
                Assert.DoesNotContain(outcome.Actions, static action => action.CarriesDemand);
            }
        }
    }, moderate: 150);

    private static EscalationOutcome Decide(CollectionCase file, DateTimeOffset asOf, out CollectionCase next, int gate = 0)
    {
        CaseStanding standing = file.StandingOn(asOf);
        StageHistory history = StageHistory.Of(file, asOf, Zone);
        int fruitless = file.EventsUntil(asOf).OfType<ContactAttempted>().Count(static contact => contact.Outcome == ContactOutcome.NoAnswer);
        StageMove move = Ladder4.Move(history, Ladder4.Target(standing.DaysPastDue, fruitless), LadderSituation.Of(file, standing, Ladder4, history, Zone, CaseSteps.Of(file, asOf, Zone, CalendarWords.Days(30))));
        next = move.ToEvent($"S-{file.Events.Count}-{asOf.UtcTicks}", asOf) is { } change ? file.Record(change) : file;
        ProposalContext context = ProposalContext.Of(next, standing, Ladder4, StageHistory.Of(next, asOf, Zone), Zone);
        ImmutableArray<Treatment> treatments = Ladder4.TryFind(move.Stage, out Stage? stage) ? stage.Treatments : [];
        ImmutableArray<FollowUp> followUps = FollowUpPlan.Standard.DueAfter(next, Zone, asOf, standing);
        ImmutableArray<ActionChoice> choices = ActionChoice.Choose(Proposals.Of(Ladder4, [.. treatments, .. FollowUpPlan.TreatmentsOf(followUps, Ladder4.Channels)], context), _ => gate switch
        {
            1 => GateAnswer.Deferred(asOf.AddHours(15), "hours", EscalationReasons.NoLawfulChannel),
            2 => GateAnswer.Denied("third-party", EscalationReasons.NoLawfulChannel),
            _ => GateAnswer.Allowed,
        });
        return EscalationOutcome.Compose(Ladder4, move, context, standing.State, choices, followUps);
    }

    private static CaseEvent RandomEvent(Random random, int i, DateTimeOffset asOf)
    {
        DateTimeOffset at = asOf.AddMinutes(-random.Next(1, 1_000));
        DateOnly day = Zone.DateAt(at);
        return random.Next(9) switch
        {
            0 => new HoldPlaced($"H-{i}", at) { Hold = (HoldKind)random.Next(1, 17), Until = random.Next(2) == 0 ? at.AddDays(random.Next(1, 20)) : null },
            1 => new HoldReleased($"HR-{i}", at) { Hold = $"H-{i - 1}" },
            2 => new PromiseMade($"P-{i}", at) { Amount = Given.Yuan(10m), DueOn = day.AddDays(random.Next(1, 15)) },
            3 => new PromiseBroken($"PB-{i}", at) { Promise = $"P-{i - 1}" },
            4 => new PaymentReceived($"R-{i}", at) { Account = "A-1", Amount = Given.Yuan(random.Next(1, 400)) },
            5 => new VisitRecorded($"V-{i}", at) { Purpose = ContactPurpose.Inquiry, Outcome = random.Next(2) == 0 ? ContactOutcome.Hostile : ContactOutcome.NotHome },
            _ => new ContactAttempted($"E-{i}", at)
            {
                Channel = random.Next(2) == 0 ? Channel.Sms : Channel.Call,
                Purpose = ContactPurpose.Demand,
                Outcome = random.Next(3) switch { 0 => ContactOutcome.NoAnswer, 1 => ContactOutcome.Delivered, _ => ContactOutcome.Conversation },
                Attitude = random.Next(4) == 0 ? BorrowerAttitude.WellKnown[random.Next(BorrowerAttitude.WellKnown.Count)] : null,
            },
        };
    }
}
