using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json;
using CollectionRules.Tests.Repayment.Offers;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

/// <summary>What comes before demands: asking, and offers.</summary>
public sealed class ApproachTests
{
    private static readonly CollectionPolicy Policy = CollectionPolicy.Create("with-approach", "1", static p =>
    {
        Given.Configure(p);
        p.Approach(new ApproachPlan { AskWithin = Days(30), MostInquiries = 2 });
        p.Repay(static offers => offers.Installments(static one => one.UpTo(6)));
    });

    [Fact]
    [Trait("req", "BOC-18")]
    public void Decide_OverdueReason_SteersTheTrack()
    {
        // Hardship: offers are enabled, an offer comes before any demand, and nothing speaks firmer than gently.
        CollectionDecision hardship = Decide(Talk(OverdueReason.EconomicPressure, BorrowerAttitude.Cooperative));
        Assert.Contains(hardship.Offers[0].Made, static offer => offer.Offer.Kind == PlanKind.Installments);
        Assert.Equal([ContactPurpose.Offer], hardship.Actions.Select(static action => action.Purpose));
        Assert.All(hardship.Treatments, static treatment => Assert.Equal(Tone.Gentle, treatment.Tone));
        Assert.Equal(EscalationReasons.OfferFirst, Demand(hardship).Reason);

        // Unwillingness: the ladder's own track, at once.
        CollectionDecision unwilling = Decide(Talk(OverdueReason.Unwilling, BorrowerAttitude.RefusesToPay));
        Assert.Equal([ContactPurpose.Demand], unwilling.Actions.Select(static action => action.Purpose));

        // Nothing known: somebody asks first.
        CollectionDecision unknown = Decide(null);
        Assert.Equal([("inquiry", ContactPurpose.Inquiry)], unknown.Actions.Select(static action => (action.Proposal.Treatment.Id, action.Purpose)));
        Assert.Equal(EscalationReasons.InquiryFirst, Demand(unknown).Reason);
        Assert.Equal(Given.At("2026-05-02T08:00:00+08:00"), Demand(unknown).EarliestNext);
    }

    [Fact]
    [Trait("req", "ZJ-11")]
    public void Decide_ResistantInHardship_IsAskedAndOfferedBeforeAnyDemand()
    {
        CollectionCase file = OfferCase.File().Record(Contact("talk", OverdueReason.Illness, BorrowerAttitude.Resistant, ContactPurpose.Demand, -2));
        CollectionDecision first = Policy.Decide(file, Given.Context(OfferCase.AsOf));
        Assert.Equal((Tone.Gentle, false), (Demand(first).Tone, Demand(first).IsChosen));
        Assert.Equal([ContactPurpose.Inquiry, ContactPurpose.Offer], first.Actions.Select(static action => action.Purpose));

        // Asked and offered: then the ladder goes on, gently.
        file = file.Record(Contact("asked", OverdueReason.Illness, BorrowerAttitude.Resistant, ContactPurpose.Inquiry, -1))
            .Record(new ContactAttempted("offered", OfferCase.AsOf.AddMinutes(-30)) { Channel = Channel.Sms, Purpose = ContactPurpose.Offer, Outcome = ContactOutcome.Delivered });
        CollectionDecision next = Policy.Decide(file, Given.Context(OfferCase.AsOf.AddDays(4)));
        Assert.Equal((ContactPurpose.Demand, Tone.Gentle), (Assert.Single(next.Actions).Purpose, next.Actions.First().Tone));
    }

    [Fact]
    [Trait("req", "ZJ-17")]
    public void Decide_InquiryWithoutBothAnswers_IsRepeatedWithinItsLimits()
    {
        // Willingness alone is half an answer.
        CollectionCase file = OfferCase.File().Record(Contact("i-1", null, BorrowerAttitude.Cooperative, ContactPurpose.Inquiry, -1));
        Assert.Contains(Policy.Decide(file, Given.Context(OfferCase.AsOf)).Actions, static action => action.Purpose == ContactPurpose.Inquiry);

        // Both: no further inquiry.
        CollectionCase complete = OfferCase.File().Record(Contact("i-1", OverdueReason.Forgot, BorrowerAttitude.Cooperative, ContactPurpose.Inquiry, -1));
        Assert.DoesNotContain(Policy.Decide(complete, Given.Context(OfferCase.AsOf)).Treatments, static one => one.Purpose == ContactPurpose.Inquiry);

        // Not twice a day, and not more often than the plan says.
        CollectionCase today = OfferCase.File().Record(Contact("i-1", null, null, ContactPurpose.Inquiry, 0));
        Assert.DoesNotContain(Policy.Decide(today, Given.Context(OfferCase.AsOf)).Actions, static action => action.Purpose == ContactPurpose.Inquiry);
        CollectionCase twice = file.Record(Contact("i-2", null, null, ContactPurpose.Inquiry, -2));
        CollectionDecision after = Policy.Decide(twice, Given.Context(OfferCase.AsOf));
        Assert.DoesNotContain(after.Treatments, static one => one.Purpose == ContactPurpose.Inquiry);
    }

    [Fact]
    public void Decide_TimeToAskIsOver_DemandsGoOut()
    {
        CollectionPolicy policy = CollectionPolicy.Create("short", "1", static p =>
        {
            Given.Configure(p);
            p.Approach(new ApproachPlan { AskWithin = Days(9) });
        });
        Assert.Equal(EscalationReasons.InquiryFirst, Demand(policy.Decide(Given.Loan(8), Given.Context(Given.Morning))).Reason);
        Assert.Contains(policy.Decide(Given.Loan(10), Given.Context(Given.Morning)).Actions, static action => action.Purpose == ContactPurpose.Demand);
    }

    [Fact]
    public void Save_Approach_LoadsAsTheSamePolicy()
    {
        CollectionPolicy policy = CollectionPolicy.Create("approach", "1", static p =>
        {
            Given.Configure(p);
            p.Approach(new ApproachPlan { InquiryChannel = Channel.RobotCall, AskEvery = Days(2), MostInquiries = 5, AskWithin = Days(3), InquiryTemplate = "ask", OfferChannel = Channel.Email, OfferWithin = Days(2), OfferTemplate = "offer" });
        });
        CollectionPolicy loaded = PolicyJson.Load(PolicyJson.Save(policy));
        Assert.Equal((policy.ContentHash, policy.Approach), (loaded.ContentHash, loaded.Approach));
        Assert.NotEqual(policy.ContentHash, CollectionPolicy.Create("approach", "1", Given.Configure).ContentHash);
    }

    [Fact]
    public void TryCreate_ApproachOutOfRangeAndUnknownChannel_TellsBoth()
    {
        Assert.False(CollectionPolicy.TryCreate("p", "1", static p =>
        {
            Given.Configure(p);
            p.Approach(new ApproachPlan { MostInquiries = 0, InquiryChannel = Channel.Parse("smoke") });
        }, out _, out System.Collections.Immutable.ImmutableArray<PolicyDiagnostic> diagnostics));
        Assert.Equal(["CR-OUT-OF-RANGE /approach/mostInquiries", "CR-CHANNEL-UNKNOWN /approach/inquiryChannel"], diagnostics.Select(static one => $"{one.Code} {one.Path}"));
    }

    private static CollectionDecision Decide(ContactAttempted? talk) =>
        Policy.Decide(talk is null ? OfferCase.File() : OfferCase.File().Record(talk), Given.Context(OfferCase.AsOf));

    private static TreatmentDecision Demand(CollectionDecision decision) => decision.Treatments.First(static treatment => treatment.Purpose == ContactPurpose.Demand);

    private static ContactAttempted Talk(OverdueReason reason, BorrowerAttitude attitude) => Contact("talk", reason, attitude, ContactPurpose.Reminder, -5);

    private static ContactAttempted Contact(string id, OverdueReason? reason, BorrowerAttitude? attitude, ContactPurpose purpose, int days) => new(id, OfferCase.AsOf.AddDays(days).AddHours(-1))
    {
        Channel = Channel.Call, Purpose = purpose, Outcome = reason is null && attitude is null ? ContactOutcome.NoAnswer : ContactOutcome.Conversation, Reason = reason, Attitude = attitude,
    };
}
