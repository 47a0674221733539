using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>What comes before demands in a case at an instant, and how it is spoken.</summary>
public sealed class ApproachAssessment
{
    private static readonly ContactOutcome[] Talks = [ContactOutcome.Conversation, ContactOutcome.Met];
    private readonly ApproachPlan plan;

    internal ApproachAssessment(ApproachPlan plan, CollectionCase file, CaseStanding standing, ZoneRules zone, bool hasOffer)
    {
        this.plan = plan;
        Reason = ReasonPath.Of(file, standing.AsOf);
        Attitude = AttitudePath.Of(file, standing.AsOf);
        if (standing.State != LifeCycleState.Overdue)
        {
            return;
        }

        DateOnly today = zone.DateAt(standing.AsOf);
        DateOnly late = today.AddDays(1 - Math.Max(1, standing.DaysPastDue));
        CaseEvent[] contacts = [.. file.EventsUntil(standing.AsOf).Where(static told => told is ContactAttempted { Person: null } or VisitRecorded { Person: null })];
        Inquiries = contacts.Count(told => zone.DateAt(told.OccurredAt) >= late && PurposeOf(told) == ContactPurpose.Inquiry);
        bool wasAsked = contacts.Any(told => zone.DateAt(told.OccurredAt) >= late && PurposeOf(told) == ContactPurpose.Inquiry && Talks.Contains(OutcomeOf(told)));
        bool isAnswered = !Reason.AsksFirst && Attitude.Attitude is { } attitude && (wasAsked || attitude != BorrowerAttitude.Resistant);
        DateOnly askUntil = plan.AskWithin.AddTo(late);
        if (!isAnswered && Inquiries < plan.MostInquiries && today < askUntil)
        {
            (AsksFirst, DemandsFrom, Why) = (true, askUntil, EscalationReasons.InquiryFirst);
        }

        bool callsForRelief = Reason.OffersRelief || Attitude.OffersFirst;
        SpeaksGently = Reason.OffersRelief || Attitude.OffersSupport;
        CaseEvent? learned = callsForRelief ? contacts.LastOrDefault(static told => told is ContactAttempted contact ? contact.Reason is not null || contact.Attitude is not null : told is VisitRecorded { Reason: not null } or VisitRecorded { Attitude: not null }) : null;
        if (learned is null || !hasOffer || contacts.Any(told => told.OccurredAt >= learned.OccurredAt && told != learned && IsOffer(told)))
        {
            return;
        }

        DateOnly offerUntil = plan.OfferWithin.AddTo(zone.DateAt(learned.OccurredAt));
        if (today < offerUntil)
        {
            OffersFirst = true;
            (DemandsFrom, Why) = DemandsFrom >= offerUntil ? (DemandsFrom, Why) : (offerUntil, EscalationReasons.OfferFirst);
        }
    }

    /// <summary>The path of the overdue reason that was learned last.</summary>
    public ReasonPath Reason { get; }

    /// <summary>The path of the attitude seen last.</summary>
    public AttitudePath Attitude { get; }

    /// <summary>How many inquiries were made since the case became overdue.</summary>
    public int Inquiries { get; }

    /// <summary>Whether somebody asks first: reason or willingness is not known, or the borrower resists and was not asked yet; and not everything was tried.</summary>
    public bool AsksFirst { get; }

    /// <summary>Whether an offer comes first: hardship or stress is known, an offer may be made, and none was since.</summary>
    public bool OffersFirst { get; }

    /// <summary>Whether messages speak no firmer than gently: hardship or stress is known.</summary>
    public bool SpeaksGently { get; }

    /// <summary>The first date on which demands no longer wait, whatever the answers; null where they do not wait.</summary>
    public DateOnly? DemandsFrom { get; }

    /// <summary>Why demands wait; null where they do not.</summary>
    public ReasonCode? Why { get; }

    /// <summary>The contacts that come first, to be put through the gate like those of the ladder.</summary>
    /// <param name="channels">The channels of the policy.</param>
    /// <returns>An inquiry, an offer, both or none.</returns>
    public IEnumerable<Treatment> Treatments(ChannelCatalog channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        if (AsksFirst)
        {
            yield return Of("inquiry", plan.InquiryChannel, ContactPurpose.Inquiry, plan.InquiryTemplate, channels) with { Every = plan.AskEvery };
        }

        if (OffersFirst)
        {
            yield return Of("offer", plan.OfferChannel, ContactPurpose.Offer, plan.OfferTemplate, channels) with { Every = CalendarWords.Day };
        }
    }

    private static Treatment Of(string id, Channel channel, ContactPurpose purpose, string? template, ChannelCatalog channels)
    {
        bool isKnown = channels.TryFind(channel, out ChannelDefinition? definition);
        return new Treatment
        {
            Id = id,
            Channel = channel,
            Purpose = purpose,
            Tone = Tone.Gentle,
            Intensity = isKnown ? definition!.Intensity : Intensity.Minimal,
            IsAutomated = isKnown && definition!.IsAutomated,
            Template = template,
            Cost = definition?.Cost,
        };
    }

    private static ContactPurpose PurposeOf(CaseEvent told) => told is ContactAttempted contact ? contact.Purpose : ((VisitRecorded)told).Purpose;

    private static ContactOutcome OutcomeOf(CaseEvent told) => told is ContactAttempted contact ? contact.Outcome : ((VisitRecorded)told).Outcome;

    /// <summary>An offer that reached the borrower as far as can be told: a message that was not returned, or a talk.</summary>
    private static bool IsOffer(CaseEvent told) => PurposeOf(told) == ContactPurpose.Offer
        && (told is ContactAttempted contact ? Talks.Contains(contact.Outcome) || contact.Outcome == ContactOutcome.Delivered || contact.Outcome == ContactOutcome.Received || contact.Outcome == ContactOutcome.Read
            : Talks.Contains(((VisitRecorded)told).Outcome));
}
