using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>What improper conduct sets off, where that differs from the standard rules: then the whole list stands there.</summary>
internal sealed class ConductSection : JsonSection
{
    private static readonly ArrayShape Rules = new(
        new ObjectShape(
            new("incident", new FormShape<IncidentKind>(CaseForms.IncidentKind), "The kind of conduct.", IsRequired: true),
            new("pause", CommonShapes.Span, "How long contact rests at least; P7D or more for a kind of the library.", IsRequired: true),
            new("reviewWithin", CommonShapes.Span, "How long after the incident its review is due; P3D or less for a kind of the library.", IsRequired: true)),
        1,
        100);

    public override string Member => "conduct";

    public override string Description => "The forbidden conduct and what a report of it sets off, where that differs from the standard: the whole list, every kind of the library and those of the lender.";

    public override Shape Shape => Rules;

    public override void Read(Part part, PolicyReading reading)
    {
        if (!part.IsPresent || !reading.IsSound(part))
        {
            return;
        }

        ConductRules.TryCreate(
            part.Items.Select(static item => new ConductRule(item["incident"].Form(CaseForms.IncidentKind)!.Value, item["pause"].Span ?? default, item["reviewWithin"].Span ?? CalendarWords.Days(1))),
            out ConductRules? rules,
            out ImmutableArray<PolicyDiagnostic> diagnostics);
        reading.Place(diagnostics, part, ("/conduct", part.Node!));
        reading.Conduct = rules;
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Conduct.Rules.AsSpan().SequenceEqual(ConductRules.Standard.Rules.AsSpan()))
        {
            return;
        }

        writer.StartArray(Member);
        foreach (ConductRule rule in content.Conduct.Rules)
        {
            writer.StartObject();
            writer.Text("incident", rule.Incident.ToString());
            writer.Text("pause", rule.Pause.ToString());
            writer.Text("reviewWithin", rule.ReviewWithin.ToString());
            writer.EndObject();
        }

        writer.EndArray();
    }
}
