using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>
/// The rule packs, by the ids under which they ship, with what the policy gives or accepts and where it is stricter. Rules of a policy's own are
/// not part of the format.
/// </summary>
internal sealed class ComplySection : JsonSection
{
    private static readonly NamedShape Pack = new("pack", "A rule pack that ships, as it is used here. It can be made stricter, never laxer.", static () => new ObjectShape(
        new("pack", CommonShapes.Name, "The id of the pack, such as US-REGF.", IsRequired: true),
        new("version", CommonShapes.Name, "The version of the pack that the policy was written for; a warning says where the library has another."),
        new("unverifiedDefaults", CommonShapes.Flag, "Whether the rules from memory hold too; no where nothing is said."),
        new("settings", new ArrayShape(
            new ObjectShape([
                new("setting", CommonShapes.Name, "The id of the setting.", IsRequired: true),
                new("most", CommonShapes.Whole(0, 1_000_000), "The most contacts, for a setting that is a cap."),
                new("acceptedBecause", CommonShapes.Free, "Why the policy does without a value."),
            ])
            {
                ExactlyOne = ["most", "acceptedBecause"],
            },
            0,
            1_000), "What the pack leaves to the policy."),
        new("tighten", new ArrayShape(
            new ObjectShape([
                new("rule", CommonShapes.Name, "The id of the rule.", IsRequired: true),
                new("limit", CommonShapes.Whole(0, 1_000_000), "The stricter number of a cap, a wait in days, a plan in months, or persons."),
                new("hours", CommonShapes.Free, "The stricter hours, such as \"Mon-Fri 09:00-18:00\"."),
            ])
            {
                ExactlyOne = ["limit", "hours"],
            },
            0,
            1_000), "Stricter copies of rules.")));

    private static readonly ArrayShape Packs = new(Pack, 0, 100);

    public override string Member => "comply";

    public override string Description => "The rule packs; every rule of each holds, and none can be taken away.";

    public override Shape Shape => Packs;

    public override void Read(Part part, PolicyReading reading)
    {
        foreach (Part item in part.Items)
        {
            if (item["pack"].Text is not { } id)
            {
                continue;
            }

            if (RulePacks.Find(id) is not { } pack)
            {
                reading.Report(item["pack"], DiagnosticCode.PackUnknown, Spelling.Closest(id, RulePacks.All.Select(static known => known.Id).Append(RulePacks.China.PersonalConsumerLoans.Id)));
                continue;
            }

            if (item["version"].Text is { } version && version != pack.Version)
            {
                reading.Report(item["version"], DiagnosticCode.PackVersion, null, ("pack", pack.Id), ("version", pack.Version));
            }

            reading.Packs.Add(Changed(pack, item, reading));
        }
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Packs.IsEmpty)
        {
            return;
        }

        writer.StartArray(Member);
        foreach (RulePack pack in content.Packs)
        {
            PackWriter.Write(writer, pack);
        }

        writer.EndArray();
    }

    private static RulePack Changed(RulePack pack, Part item, PolicyReading reading)
    {
        pack = item["unverifiedDefaults"].IsTrue ? pack.WithUnverifiedDefaults() : pack;
        foreach (Part setting in item["settings"].Items)
        {
            string id = setting["setting"].Text ?? "";
            if (setting["most"].Integer is { } most)
            {
                pack = Try(pack, known => known.Set(id, most), setting, reading);
            }
            else if (setting["acceptedBecause"].Text is { } reason)
            {
                pack = string.IsNullOrWhiteSpace(reason) ? Empty(pack, setting["acceptedBecause"], reading) : Try(pack, known => known.AcceptUnset(id, reason), setting, reading);
            }
        }

        foreach (Part rule in item["tighten"].Items)
        {
            string id = rule["rule"].Text ?? "";
            if (rule["limit"].Integer is { } limit)
            {
                pack = Try(pack, known => known.Tighten(id, limit), rule, reading);
            }
            else if (rule["hours"].Text is { } text)
            {
                if (WeeklyWindows.TryParse(text, out WeeklyWindows? hours))
                {
                    pack = Try(pack, known => known.Tighten(id, hours), rule, reading);
                }
                else
                {
                    reading.Report(rule["hours"], DiagnosticCode.CaseForm, null, ("example", "Mon-Fri 09:00-18:00"));
                }
            }
        }

        return pack;
    }

    private static RulePack Empty(RulePack pack, Part reason, PolicyReading reading)
    {
        reading.Report(reason, DiagnosticCode.TextEmpty);
        return pack;
    }

    /// <summary>A change that the pack refuses is reported where it stands, and the pack stays as it was.</summary>
    private static RulePack Try(RulePack pack, Func<RulePack, RulePack> change, Part place, PolicyReading reading)
    {
        if (!reading.IsSound(place))
        {
            return pack;
        }

        try
        {
            return change(pack);
        }
        catch (PolicyValidationException fault)
        {
            reading.Place([.. fault.Diagnostics], place);
            return pack;
        }
    }
}
