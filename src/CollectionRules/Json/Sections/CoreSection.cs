using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>Which table decides what, in the order in which they are asked.</summary>
internal sealed class CoreSection : JsonSection
{
    private static readonly ObjectShape Roles = new(
        new("stages", CommonShapes.Name, "The table that decides the stage; it may read score and grade."),
        new("channels", CommonShapes.Name, "The table that decides the channel; it may read the stage too."),
        new("gate", CommonShapes.Name, "The table that says whether the channel may be used now; it may read the channel too."));

    public override string Member => "core";

    public override string Description => "Which table decides the stage, the channel and the channel's legality, asked in this order.";

    public override Shape Shape => Roles;

    public override void Read(Part part, PolicyReading reading)
    {
        foreach (ShapeMember role in Roles.Members)
        {
            if (reading.Table(part[role.Name]) is { } table)
            {
                reading.Roles[role.Name] = table;
            }
        }
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Roles.IsEmpty)
        {
            return;
        }

        writer.StartObject(Member);
        foreach ((string part, string table) in content.Roles)
        {
            writer.Text(part, table);
        }

        writer.EndObject();
    }

    public static void Configure(PolicyCoreBuilder core, PolicyReading reading)
    {
        foreach ((string role, DecisionTable table) in reading.Roles)
        {
            _ = role switch
            {
                "stages" => core.Stages(table),
                "channels" => core.Channels(table),
                _ => core.Gate(table),
            };
        }
    }
}
