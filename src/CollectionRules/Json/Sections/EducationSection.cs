using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Escalation;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>Which topics a borrower is taught about.</summary>
internal sealed class EducationSection : JsonSection
{
    private static readonly EducationPlan Usual = new();

    private static readonly ObjectShape Plan = new(
        new("topics", new ArrayShape(new FormShape<EducationTopic>(CaseForms.EducationTopic), 1, 100), "The topics in the order of their turn."),
        new("every", CommonShapes.Span, "The shortest time between two topics; P14D where nothing is said."),
        new("noRepeatWithin", CommonShapes.Span, "How long a topic is not repeated; P180D where nothing is said."),
        new("channel", new FormShape<Channel>(CaseForms.Channel), "The channel by which topics are told; in-app where nothing is said."));

    public override string Member => "education";

    public override string Description => "Which topics of credit a borrower is taught about, and when; never with a demand.";

    public override Shape Shape => Plan;

    public override void Read(Part part, PolicyReading reading)
    {
        if (part.IsPresent && reading.IsSound(part))
        {
            reading.Education = new EducationPlan
            {
                Topics = part["topics"].IsPresent ? [.. part["topics"].Forms(CaseForms.EducationTopic)] : Usual.Topics,
                Every = part["every"].Span ?? Usual.Every,
                NoRepeatWithin = part["noRepeatWithin"].Span ?? Usual.NoRepeatWithin,
                Channel = part["channel"].Form(CaseForms.Channel) ?? Usual.Channel,
            };
        }
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Education is { } plan)
        {
            writer.StartObject(Member);
            writer.Texts("topics", plan.Topics.Select(static topic => topic.ToString()));
            writer.Text("every", plan.Every.ToString());
            writer.Text("noRepeatWithin", plan.NoRepeatWithin.ToString());
            if (plan.Channel != Usual.Channel)
            {
                writer.Text("channel", plan.Channel.ToString());
            }

            writer.EndObject();
        }
    }
}
