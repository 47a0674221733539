using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>Rules that lift the grade for honest repayment.</summary>
internal sealed class RewardsSection : JsonSection
{
    private static readonly ArrayShape Rules = new(
        new ObjectShape(
            new("name", CommonShapes.Name, "The rule's name, which the explanation cites.", IsRequired: true),
            new("when", CommonShapes.Condition, "When it holds; it reads facts of the case, none of ability.", IsRequired: true),
            new("steps", CommonShapes.Whole(1, 100), "By how many grades it lifts, never above the best; 1 where nothing is said.")),
        1,
        100);

    public override string Member => "rewards";

    public override string Description => "Rules that lift the grade of the card for honest repayment; of several that hold the one that lifts the furthest counts.";

    public override Shape Shape => Rules;

    public override void Read(Part part, PolicyReading reading)
    {
        if (!part.IsPresent)
        {
            return;
        }

        GradeRewards.TryCreate(
            builder =>
            {
                foreach (Part rule in part.Items)
                {
                    builder.Rule(rule["name"].Text ?? "unnamed", reading.Condition(rule["when"]) ?? Condition.Always, rule["steps"].Integer ?? 1);
                }
            },
            out GradeRewards? made,
            out ImmutableArray<PolicyDiagnostic> diagnostics);
        reading.Place(diagnostics, part, ("/rewards", part.Node!));
        reading.Rewards = reading.IsSound(part) ? made : null;
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Rewards is { Rules.IsEmpty: false } rewards)
        {
            writer.StartArray(Member);
            rewards.WriteItems(writer);
            writer.EndArray();
        }
    }
}
