using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>How days past due are counted.</summary>
internal sealed class DelinquencySection : JsonSection
{
    private static readonly ObjectShape Rule = new(
        new("method", WordShape.Of(CaseWords.DaysPastDueMethods), "From which due date days are counted; earliest-unpaid where nothing is said."),
        new("tolerance", new NumberShape { Minimum = 0 }, "What may stay unpaid without counting as past due; 0 where nothing is said."),
        new("preDueDays", CommonShapes.Whole(0, 366), "How many days before a due date it is near; 7 where nothing is said."));

    public override string Member => "delinquency";

    public override string Description => "How days past due are counted.";

    public override Shape Shape => Rule;

    public override void Read(Part part, PolicyReading reading)
    {
        if (part.IsPresent && reading.IsSound(part))
        {
            reading.Delinquency = new DelinquencyRule
            {
                Method = part["method"].Word(CaseWords.DaysPastDueMethods) ?? DaysPastDueMethod.EarliestUnpaid,
                Tolerance = part["tolerance"].Number ?? 0,
                PreDueDays = part["preDueDays"].Integer ?? DelinquencyRule.Standard.PreDueDays,
            };
        }
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        DelinquencyRule rule = content.Delinquency;
        if (rule != DelinquencyRule.Standard)
        {
            writer.StartObject(Member);
            writer.Text("method", CaseWords.DaysPastDueMethods.WordFor(rule.Method));
            writer.NumberIfAny("tolerance", rule.Tolerance == 0 ? null : rule.Tolerance);
            writer.NumberIfAny("preDueDays", rule.PreDueDays == DelinquencyRule.Standard.PreDueDays ? null : rule.PreDueDays);
            writer.EndObject();
        }
    }
}
