using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>What kinds of hold ask for, where that differs from the standard rules.</summary>
internal sealed class HoldsSection : JsonSection
{
    private static readonly ArrayShape Rules = new(
        new ObjectShape(
            new("hold", WordShape.Of(CaseWords.HoldKinds), "The kind of hold.", IsRequired: true),
            new("task", new FormShape<CareTask>(PolicyForms.CareTask), "The task that resolves it.", IsRequired: true),
            new("deadline", CommonShapes.Span, "How long after the hold the task is due, longer than P0D.", IsRequired: true),
            new("support", CommonShapes.Flag, "Whether support is offered while it lasts; no where nothing is said.")),
        0,
        100);

    public override string Member => "holds";

    public override string Description => "What is done about holds, kind by kind, where that differs from the standard. That a hold stops demands is no setting.";

    public override Shape Shape => Rules;

    public override void Read(Part part, PolicyReading reading)
    {
        HoldRules rules = HoldRules.Standard;
        HashSet<HoldKind> kinds = [];
        foreach (Part item in part.Items)
        {
            HoldKind? kind = item["hold"].Word(CaseWords.HoldKinds);
            if (kind is { } twice && !kinds.Add(twice))
            {
                reading.Report(item["hold"], DiagnosticCode.CaseDuplicate);
            }

            if (item["deadline"].Span is { IsZero: true })
            {
                reading.Report(item["deadline"], DiagnosticCode.CaseForm, null, ("example", "P7D"));
            }
            else if (kind is { } hold && item["task"].Form(PolicyForms.CareTask) is { } task && item["deadline"].Span is { } deadline)
            {
                rules = rules.With(new HoldRule(hold, task, deadline, item["support"].IsTrue));
            }
        }

        reading.Holds = rules;
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        HoldRule[] own = [.. content.Holds.Rules.Except(HoldRules.Standard.Rules)];
        if (own.Length == 0)
        {
            return;
        }

        writer.StartArray(Member);
        foreach (HoldRule rule in own)
        {
            writer.StartObject();
            writer.Text("hold", CaseWords.HoldKinds.WordFor(rule.Kind));
            writer.Text("task", rule.Task.ToString());
            writer.Text("deadline", rule.Deadline.ToString());
            writer.FlagIfTrue("support", rule.OffersSupport);
            writer.EndObject();
        }

        writer.EndArray();
    }
}
