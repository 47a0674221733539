using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>The reminders before due dates.</summary>
internal sealed class RemindersSection : JsonSection
{
    private static readonly ArrayShape Rules = new(
        new ObjectShape(
            new("daysBefore", CommonShapes.Whole(0, 366), "How many days before the due date it opens; each reminder has days of its own.", IsRequired: true),
            new("channel", new FormShape<Channel>(CaseForms.Channel), "The channel.", IsRequired: true),
            new("tone", WordShape.Of(CaseWords.Tones), "How it speaks; gentle where nothing is said."),
            new("template", CommonShapes.Free, "The id of the text.")),
        0,
        367);

    public override string Member => "reminders";

    public override string Description => "The reminders before due dates, which are no demands.";

    public override Shape Shape => Rules;

    public override void Read(Part part, PolicyReading reading)
    {
        HashSet<int> days = [];
        foreach (Part item in part.Items)
        {
            if (item["daysBefore"].Integer is { } before && !days.Add(before))
            {
                reading.Report(item["daysBefore"], DiagnosticCode.CaseDuplicate);
            }
            else if (reading.IsSound(item))
            {
                reading.Reminders = reading.Reminders.Add(new ReminderRule(
                    item["daysBefore"].Integer ?? 0,
                    item["channel"].Form(CaseForms.Channel) ?? Channel.Sms,
                    item["tone"].Word(CaseWords.Tones) ?? Tone.Gentle,
                    item["template"].Text));
            }
        }
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Reminders.Rules.IsEmpty)
        {
            return;
        }

        writer.StartArray(Member);
        foreach (ReminderRule rule in content.Reminders.Rules)
        {
            writer.StartObject();
            writer.Number("daysBefore", rule.DaysBefore);
            writer.Text("channel", rule.Channel.ToString());
            if (rule.Tone != Tone.Gentle)
            {
                writer.Text("tone", CaseWords.Tones.WordFor(rule.Tone));
            }

            writer.TextIfAny("template", rule.Template);
            writer.EndObject();
        }

        writer.EndArray();
    }
}
