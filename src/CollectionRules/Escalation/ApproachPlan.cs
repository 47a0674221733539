using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation;

/// <summary>
/// How a borrower who is late is approached before payment is demanded: where it is not known why and whether the borrower is willing, somebody
/// asks first; where hardship or stress is known, an offer comes first and every message speaks gently. Demands wait for that, never longer than
/// the plan says. Unwillingness calls for nothing of its own: then the ladder's demands go out as they are.
/// </summary>
/// <example><code>
/// .Approach(new ApproachPlan { InquiryChannel = Channel.Call, AskWithin = Days(7), OfferChannel = Channel.Sms })
/// </code></example>
public sealed record ApproachPlan
{
    /// <summary>The channel of inquiries; <see cref="Channel.Call"/> where nothing is said.</summary>
    public Channel InquiryChannel { get; init; } = Channel.Call;

    /// <summary>The shortest time between two inquiries; a day where nothing is said.</summary>
    public CalendarSpan AskEvery { get; init; } = CalendarWords.Day;

    /// <summary>How many inquiries are made at most while the answers are incomplete, 1 to 100; 3 where nothing is said.</summary>
    public int MostInquiries { get; init; } = 3;

    /// <summary>How long, from the first day past due on, demands wait for the answers; 7 days where nothing is said.</summary>
    public CalendarSpan AskWithin { get; init; } = CalendarWords.Days(7);

    /// <summary>The template of inquiries; null for none.</summary>
    public string? InquiryTemplate { get; init; }

    /// <summary>The channel of offers; <see cref="Channel.Sms"/> where nothing is said.</summary>
    public Channel OfferChannel { get; init; } = Channel.Sms;

    /// <summary>How long, from the day on which hardship or stress was learned, demands wait for an offer; 7 days where nothing is said.</summary>
    public CalendarSpan OfferWithin { get; init; } = CalendarWords.Days(7);

    /// <summary>The template of offers; null for none.</summary>
    public string? OfferTemplate { get; init; }

    /// <summary>What the plan calls for.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="standing">Where the case stands, at the as-of instant.</param>
    /// <param name="zone">The business zone, whose dates count.</param>
    /// <param name="hasOffer">Whether there is an offer that may be made; without one no demand waits for it.</param>
    /// <returns>The assessment; of a case that is not overdue it calls for nothing.</returns>
    public ApproachAssessment Assess(CollectionCase file, CaseStanding standing, ZoneRules zone, bool hasOffer)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(zone);
        return new ApproachAssessment(this, file, standing, zone, hasOffer);
    }

    /// <summary>Writes the canonical form as the next value.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        DefinitionWriter form = new(writer, keepsWording: false);
        form.StartObject();
        Write(form);
        form.EndObject();
    }

    internal void Write(DefinitionWriter form)
    {
        form.Text("inquiryChannel", InquiryChannel.ToString());
        form.Text("askEvery", AskEvery.ToString());
        form.Number("mostInquiries", MostInquiries);
        form.Text("askWithin", AskWithin.ToString());
        form.TextIfAny("inquiryTemplate", InquiryTemplate);
        form.Text("offerChannel", OfferChannel.ToString());
        form.Text("offerWithin", OfferWithin.ToString());
        form.TextIfAny("offerTemplate", OfferTemplate);
    }
}
