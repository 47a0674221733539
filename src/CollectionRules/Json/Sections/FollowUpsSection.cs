using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>When a case is followed up on.</summary>
internal sealed class FollowUpsSection : JsonSection
{
    private static readonly FollowUpPlan Usual = new();

    private static readonly ObjectShape Plan = new(
        new("afterVisit", CommonShapes.Span, "How long after a visit without promise the borrower is called; P3D where nothing is said, P0D for never."),
        new("beforePromise", CommonShapes.Span, "How long before its day a promise is reminded of; P1D where nothing is said, P0D for never."),
        new("afterPromise", CommonShapes.Span, "How long after its day a promise is checked; P1D where nothing is said."),
        new("afterCure", CommonShapes.Span, "How often a cured customer is revisited; never where nothing is said."),
        new("careAfterCure", CommonShapes.Span, "How often a cured customer is asked how they are, without any demand; never where nothing is said."),
        new("whileOverdue", CommonShapes.Span, "How often an overdue customer is revisited; never where nothing is said."),
        new("channels", new ArrayShape(new FormShape<Channel>(CaseForms.Channel), 0, 100), "The channels of revisits and of care, the first wanted first."),
        new("cap", CommonShapes.Cap, "The most contacts of any kind in a stretch that leaves room for a revisit or for care."));

    public override string Member => "followUps";

    public override string Description => "When a case is followed up on: after visits, around promises, and by regular revisits.";

    public override Shape Shape => Plan;

    public override void Read(Part part, PolicyReading reading)
    {
        if (!part.IsPresent || !reading.IsSound(part))
        {
            return;
        }

        if (part["cap"]["per"].Span is { IsZero: true })
        {
            reading.Report(part["cap"]["per"], DiagnosticCode.CaseForm, null, ("example", "P7D"));
        }

        reading.FollowUps = new FollowUpPlan
        {
            AfterVisit = part["afterVisit"].Span ?? Usual.AfterVisit,
            BeforePromise = part["beforePromise"].Span ?? Usual.BeforePromise,
            AfterPromise = part["afterPromise"].Span ?? Usual.AfterPromise,
            AfterCure = part["afterCure"].Span ?? Usual.AfterCure,
            CareAfterCure = part["careAfterCure"].Span ?? Usual.CareAfterCure,
            WhileOverdue = part["whileOverdue"].Span ?? Usual.WhileOverdue,
            RevisitChannels = part["channels"].IsPresent ? [.. part["channels"].Forms(CaseForms.Channel)] : Usual.RevisitChannels,
            RevisitCap = part["cap"]["most"].Integer is { } most && part["cap"]["per"].Span is { } per ? new TreatmentCap(most, per) : null,
        };
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        FollowUpPlan plan = content.FollowUps;
        if (plan.Equals(Usual))
        {
            return;
        }

        writer.StartObject(Member);
        Span(writer, "afterVisit", plan.AfterVisit, Usual.AfterVisit);
        Span(writer, "beforePromise", plan.BeforePromise, Usual.BeforePromise);
        Span(writer, "afterPromise", plan.AfterPromise, Usual.AfterPromise);
        Span(writer, "afterCure", plan.AfterCure, Usual.AfterCure);
        Span(writer, "careAfterCure", plan.CareAfterCure, Usual.CareAfterCure);
        Span(writer, "whileOverdue", plan.WhileOverdue, Usual.WhileOverdue);
        if (!plan.RevisitChannels.AsSpan().SequenceEqual(Usual.RevisitChannels.AsSpan()))
        {
            writer.Texts("channels", plan.RevisitChannels.Select(static channel => channel.ToString()));
        }

        if (plan.RevisitCap is { } cap)
        {
            writer.StartObject("cap");
            writer.Number("most", cap.Most);
            writer.Text("per", cap.Per.ToString());
            writer.EndObject();
        }

        writer.EndObject();
    }

    private static void Span(DefinitionWriter writer, string name, CalendarSpan span, CalendarSpan usual)
    {
        if (span != usual)
        {
            writer.Text(name, span.ToString());
        }
    }
}
