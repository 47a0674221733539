using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>Signs of trouble before anything is overdue.</summary>
internal sealed class WarningSection : JsonSection
{
    private static readonly ObjectShape Signal = new(
    [
        new("name", CommonShapes.Name, "The signal's name, which is its reason.", IsRequired: true),
        new("when", CommonShapes.Condition, "The condition under which it holds; it reads facts of the case."),
        new("scoreFall", new ObjectShape(
            new("points", CommonShapes.Number, "By how many points at least.", IsRequired: true),
            new("days", CommonShapes.Whole(1, 3_660), "Within how many days, both ends included.", IsRequired: true)), "It holds where the score of the card fell."),
        new("weight", CommonShapes.Whole(1, 100), "What it counts; 1 where nothing is said."),
    ])
    {
        ExactlyOne = ["when", "scoreFall"],
    };

    private static readonly ObjectShape Plan = new(
        new("overdueBy", CommonShapes.Name, "The fact that says whether something is overdue; days-past-due where nothing is said."),
        new("signals", new ArrayShape(Signal, 0, FactSchema.MostFacts), "The signals; those that hold add up their weights.", IsRequired: true),
        new("levels", new ArrayShape(new ObjectShape(
            new("from", CommonShapes.Whole(1, 1_000_000), "The weight from which on the level holds.", IsRequired: true),
            new("action", CommonShapes.Free, "What to do: care or an offer, never a demand.", IsRequired: true)), 0, 100), "The levels, from the lowest up.", IsRequired: true),
        new("responses", new ArrayShape(new ObjectShape(
            new("action", CommonShapes.Free, "The action of a level.", IsRequired: true),
            new("channel", new FormShape<Channel>(CaseForms.Channel), "The channel; sms where nothing is said."),
            new("purpose", new FormShape<ContactPurpose>(CaseForms.ContactPurpose), "What the contact is for, never a demand; care where nothing is said."),
            new("every", CommonShapes.Span, "The shortest time between two uses of the channel; P7D where nothing is said."),
            new("template", CommonShapes.Name, "The template.")), 0, 100), "How actions are carried out; those that none is written for by text message once a week."));

    public override string Member => "earlyWarning";

    public override string Description => "Signs of trouble before anything is overdue, and the care or offer that they call for.";

    public override Shape Shape => Plan;

    public override void Read(Part part, PolicyReading reading)
    {
        if (!part.IsPresent)
        {
            return;
        }

        Fact? overdue = part["overdueBy"].IsPresent ? reading.Fact(part["overdueBy"]) : Rules.Facts.DaysPastDue;
        if (overdue is not null and not CountFact)
        {
            reading.Report(part["overdueBy"], DiagnosticCode.FactNotNumber);
        }

        EarlyWarning.TryCreate(overdue as CountFact ?? Rules.Facts.DaysPastDue, builder => Fill(builder, part, reading), out EarlyWarning? made, out ImmutableArray<PolicyDiagnostic> diagnostics);
        reading.Place(diagnostics, part, ("/earlyWarning", part.Node!));
        reading.Warning = reading.IsSound(part) ? made : null;
        reading.WarningResponses = [.. part["responses"].Items.Select(ResponseOf)];
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Warning is not { } warning)
        {
            return;
        }

        writer.StartObject(Member);
        WarningAssembly.WriteMembers(warning, content.WarningResponses, writer);
        writer.EndObject();
    }

    private static void Fill(EarlyWarningBuilder builder, Part part, PolicyReading reading)
    {
        foreach (Part signal in part["signals"].Items)
        {
            string name = signal["name"].Text ?? "unnamed";
            int weight = signal["weight"].Integer ?? 1;
            _ = signal["scoreFall"] is { IsPresent: true } fall
                ? builder.ScoreFall(name, fall["points"].Number ?? 1, fall["days"].Integer ?? 1, weight)
                : builder.Signal(name, reading.Condition(signal["when"]) ?? Condition.Always, weight);
        }

        foreach (Part level in part["levels"].Items)
        {
            builder.Level(level["from"].Integer ?? 1, level["action"].Text ?? "care");
        }
    }

    private static WarningResponse ResponseOf(Part part)
    {
        WarningResponse usual = new(part["action"].Text ?? "care");
        return usual with
        {
            Channel = part["channel"].Form(CaseForms.Channel) ?? usual.Channel,
            Purpose = part["purpose"].Form(CaseForms.ContactPurpose) ?? usual.Purpose,
            Every = part["every"].Span ?? usual.Every,
            Template = part["template"].Text,
        };
    }
}
