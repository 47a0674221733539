using CollectionRules.Compliance;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>Writes a rule pack as what a policy changed in the one that ships; the changes are made again and compared before they are trusted.</summary>
internal static class PackWriter
{
    private const string Suffix = "-tightened";

    public static void Write(DefinitionWriter writer, RulePack pack)
    {
        RulePack shipped = RulePacks.Find(pack.Id) ?? throw Unsaved(pack);
        (string Setting, int? Most, string? Reason)[] settings = [.. pack.Leaves.SelectMany(static leaf => leaf.Settings).Where(static one => !one.IsUnset).Select(one => (one.Id, (one.Value as ContactCapRule)?.Limits[0].Count, one.AcceptedBecause)).Distinct()];
        (string Rule, int? Limit, string? Hours)[] tightened = [.. pack.Leaves.SelectMany(leaf => Added(leaf, shipped)).Select(Change).Distinct()];
        if (!Same(pack, Again(shipped, pack.HasUnverifiedDefaults, settings, tightened)))
        {
            throw Unsaved(pack);
        }

        writer.StartObject();
        writer.Text("pack", pack.Id);
        writer.Text("version", pack.Version);
        writer.FlagIfTrue("unverifiedDefaults", pack.HasUnverifiedDefaults);
        if (settings.Length > 0)
        {
            writer.StartArray("settings");
            foreach ((string setting, int? most, string? reason) in settings)
            {
                writer.StartObject();
                writer.Text("setting", setting);
                writer.NumberIfAny("most", most);
                writer.TextIfAny("acceptedBecause", reason);
                writer.EndObject();
            }

            writer.EndArray();
        }

        if (tightened.Length > 0)
        {
            writer.StartArray("tighten");
            foreach ((string rule, int? limit, string? hours) in tightened)
            {
                writer.StartObject();
                writer.Text("rule", rule);
                writer.NumberIfAny("limit", limit);
                writer.TextIfAny("hours", hours);
                writer.EndObject();
            }

            writer.EndArray();
        }

        writer.EndObject();
    }

    private static IEnumerable<ComplianceRule> Added(RulePack leaf, RulePack shipped) =>
        leaf.OwnRules.Skip(shipped.Leaves.FirstOrDefault(known => known.Id == leaf.Id)?.OwnRules.Length ?? 0);

    private static (string Rule, int? Limit, string? Hours) Change(ComplianceRule rule)
    {
        string id = rule.Id.EndsWith(Suffix, StringComparison.Ordinal) ? rule.Id[..^Suffix.Length] : rule.Id;
        return rule switch
        {
            ContactCapRule cap => (id, cap.Limits[0].Count, null),
            CooldownRule cooldown => (id, cooldown.Window.Span.Count, null),
            RequiredStepRule step => (id, step.MinimumStaff, null),
            PlanLimitRule plan => (id, plan.MostMonths, null),
            ContactWindowRule window => (id, null, window.Hours.ToString()),
            _ => (id, null, null),
        };
    }

    private static RulePack? Again(RulePack pack, bool hasUnverified, (string Setting, int? Most, string? Reason)[] settings, (string Rule, int? Limit, string? Hours)[] tightened)
    {
        try
        {
            pack = hasUnverified ? pack.WithUnverifiedDefaults() : pack;
            foreach ((string setting, int? most, string? reason) in settings)
            {
                pack = most is { } number ? pack.Set(setting, number) : reason is not null ? pack.AcceptUnset(setting, reason) : pack;
            }

            foreach ((string rule, int? limit, string? hours) in tightened)
            {
                pack = limit is { } number ? pack.Tighten(rule, number) : hours is not null ? pack.Tighten(rule, Calendars.WeeklyWindows.Parse(hours)) : pack;
            }

            return pack;
        }
        catch (Exception fault) when (fault is PolicyValidationException or FormatException)
        {
            return null;
        }
    }

    private static bool Same(RulePack pack, RulePack? other)
    {
        if (other is null)
        {
            return false;
        }

        CanonicalWriter left = new(), right = new();
        pack.WriteTo(left);
        other.WriteTo(right);
        return left.Written.SequenceEqual(right.Written);
    }

    private static PolicyValidationException Unsaved(RulePack pack) => new([new PolicyDiagnostic(DiagnosticCode.PackUnsaved, "/comply", pack.Id)]);
}
