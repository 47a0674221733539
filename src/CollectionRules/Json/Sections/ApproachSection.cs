using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Escalation;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>What comes before demands.</summary>
internal sealed class ApproachSection : JsonSection
{
    private static readonly ApproachPlan Usual = new();

    private static readonly ObjectShape Plan = new(
        new("inquiryChannel", new FormShape<Channel>(CaseForms.Channel), "The channel of inquiries; call where nothing is said."),
        new("askEvery", CommonShapes.Span, "The shortest time between two inquiries; P1D where nothing is said."),
        new("mostInquiries", CommonShapes.Whole(1, 100), "The most inquiries while the answers are incomplete; 3 where nothing is said."),
        new("askWithin", CommonShapes.Span, "How long, from the first day past due on, demands wait for the answers; P7D where nothing is said."),
        new("inquiryTemplate", CommonShapes.Name, "The template of inquiries."),
        new("offerChannel", new FormShape<Channel>(CaseForms.Channel), "The channel of offers; sms where nothing is said."),
        new("offerWithin", CommonShapes.Span, "How long, from the day on which hardship was learned, demands wait for an offer; P7D where nothing is said."),
        new("offerTemplate", CommonShapes.Name, "The template of offers."));

    public override string Member => "approach";

    public override string Description => "What comes before demands: asking where reason or willingness is not known, an offer where hardship is.";

    public override Shape Shape => Plan;

    public override void Read(Part part, PolicyReading reading)
    {
        if (part.IsPresent && reading.IsSound(part))
        {
            reading.Approach = new ApproachPlan
            {
                InquiryChannel = part["inquiryChannel"].Form(CaseForms.Channel) ?? Usual.InquiryChannel,
                AskEvery = part["askEvery"].Span ?? Usual.AskEvery,
                MostInquiries = part["mostInquiries"].Integer ?? Usual.MostInquiries,
                AskWithin = part["askWithin"].Span ?? Usual.AskWithin,
                InquiryTemplate = part["inquiryTemplate"].Text,
                OfferChannel = part["offerChannel"].Form(CaseForms.Channel) ?? Usual.OfferChannel,
                OfferWithin = part["offerWithin"].Span ?? Usual.OfferWithin,
                OfferTemplate = part["offerTemplate"].Text,
            };
        }
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Approach is { } plan)
        {
            writer.StartObject(Member);
            plan.Write(writer);
            writer.EndObject();
        }
    }
}
