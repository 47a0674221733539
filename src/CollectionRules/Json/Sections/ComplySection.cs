using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>
/// The rule packs: those that ship by their ids, with what the policy gives or accepts and where it is stricter; a lender's own in full; and
/// combinations of both.
/// </summary>
internal sealed class ComplySection : JsonSection
{
    private static readonly NamedShape Pack = new("pack", "A rule pack, as it is used here. It can be made stricter, never laxer.", static () => new ObjectShape(
    [
        new("pack", CommonShapes.Name, "The id of a pack that ships, such as US-REGF."),
        new("own", OwnShape!, "A pack of the lender's own, with all its rules."),
        new("combined", CombinedShape!, "Several packs under one id; what is given, accepted or tightened here goes to each that has it."),
        new("version", CommonShapes.Name, "The version of the pack that the policy was written for; a warning says where the library has another."),
        new("unverifiedDefaults", CommonShapes.Flag, "Whether the rules from memory hold too; no where nothing is said."),
        new("settings", new ArrayShape(
            new ObjectShape([
                new("setting", CommonShapes.Name, "The id of the setting.", IsRequired: true),
                new("most", CommonShapes.Whole(0, 1_000_000), "The most contacts, for a setting that is a cap."),
                new("rule", RuleShapes.Rule, "A whole rule."),
                new("acceptedBecause", CommonShapes.Free, "Why the policy does without a value."),
            ])
            {
                ExactlyOne = ["most", "rule", "acceptedBecause"],
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
            1_000), "Stricter copies of rules."),
    ])
    {
        ExactlyOne = ["pack", "own", "combined"],
    });

    private static readonly ArrayShape Packs = new(Pack, 0, 100);

    private static readonly ObjectShape OwnShape = new(
        new("id", CommonShapes.Name, "The id of the pack.", IsRequired: true),
        new("version", CommonShapes.Name, "Its version.", IsRequired: true),
        new("rules", new ArrayShape(RuleShapes.Rule, 1, RuleShapes.MostRules), "Its rules; those from memory hold only with unverifiedDefaults.", IsRequired: true));

    private static readonly ObjectShape CombinedShape = new(
        new("id", CommonShapes.Name, "The id of the combination.", IsRequired: true),
        new("packs", new ArrayShape(Pack, 1, 100), "The packs.", IsRequired: true));

    public override string Member => "comply";

    public override string Description => "The rule packs; every rule of each holds, and none can be taken away.";

    public override Shape Shape => Packs;

    public override void Read(Part part, PolicyReading reading)
    {
        foreach (Part item in part.Items)
        {
            if (PackOf(item, reading) is { } pack)
            {
                reading.Packs.Add(pack);
            }
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

    private static RulePack? PackOf(Part item, PolicyReading reading)
    {
        RulePack? pack = item["own"].IsPresent ? Own(item["own"], reading)
            : item["combined"].IsPresent ? Combined(item["combined"], reading)
            : Shipped(item["pack"], reading);
        if (pack is not null && item["version"].Text is { } version && version != pack.Version)
        {
            reading.Report(item["version"], DiagnosticCode.PackVersion, null, ("pack", pack.Id), ("version", pack.Version));
        }

        return pack is null ? null : Changed(pack, item, reading);
    }

    private static RulePack? Shipped(Part name, PolicyReading reading)
    {
        RulePack? pack = name.Text is { } id ? RulePacks.Find(id) : null;
        if (pack is null && name.Text is { } unknown)
        {
            reading.Report(name, DiagnosticCode.PackUnknown, Spelling.Closest(unknown, RulePacks.All.Select(static known => known.Id).Append(RulePacks.China.PersonalConsumerLoans.Id)));
        }

        return pack;
    }

    /// <summary>The pack of the rules that could be read; null where that is not all of them.</summary>
    private static RulePack? Own(Part own, PolicyReading reading)
    {
        RuleReader reader = new(reading);
        List<(ComplianceRule Rule, Part Place)> rules = [];
        foreach (Part place in own["rules"].Items)
        {
            if (reader.Read(place) is { } rule)
            {
                rules.Add((rule, place));
            }
        }

        if (rules.Count == 0 || own["id"].Text is not { } id || own["version"].Text is not { } version)
        {
            return null;
        }

        RulePack.TryCreate(id, version, rules.Select(static one => one.Rule), out RulePack? pack, out ImmutableArray<PolicyDiagnostic> diagnostics);
        reading.Place(diagnostics, own, [.. rules.Select(static (one, i) => (JsonPointer.Append("/rules", i), one.Place.Node!))]);
        return reading.IsSound(own) ? pack : null;
    }

    private static RulePack? Combined(Part combined, PolicyReading reading)
    {
        RulePack[] packs = [.. combined["packs"].Items.Select(item => PackOf(item, reading)).OfType<RulePack>()];
        return packs.Length > 0 && reading.IsSound(combined["id"]) && combined["id"].Text is { } id ? RulePack.Combine(id, packs) : null;
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
            else if (setting["rule"].IsPresent)
            {
                pack = new RuleReader(reading).Read(setting["rule"]) is { } rule ? Try(pack, known => known.Set(id, rule), setting, reading) : pack;
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
