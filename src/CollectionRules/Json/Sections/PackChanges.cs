using CollectionRules.Calendars;
using CollectionRules.Compliance;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>What makes one rule pack of another: rules from memory, settings, and rules made stricter, in this order.</summary>
internal sealed class PackChanges
{
    /// <summary>How the id of a rule ends that is a stricter copy of another.</summary>
    public const string Suffix = "-tightened";

    private readonly bool hasUnverified;
    private readonly (string Setting, int? Most, ComplianceRule? Rule, string? Reason)[] settings;
    private readonly (string Rule, int? Limit, string? Hours)[] tightened;

    private PackChanges(RulePack pack, RulePack source)
    {
        hasUnverified = pack.HasUnverifiedDefaults;
        settings = [.. pack.Leaves.SelectMany(static leaf => leaf.Settings).Where(static one => !one.IsUnset).Select(Given)];
        tightened = [.. pack.Leaves.SelectMany(leaf => Added(leaf, source)).Select(Change)];
        if (!pack.Parts.IsEmpty)
        {
            // A change goes to each part that has the rule or setting.
            settings = [.. settings.Distinct()];
            tightened = [.. tightened.Distinct()];
        }
    }

    /// <summary>The changes that make one pack of another; null where these do not.</summary>
    public static PackChanges? Find(RulePack pack, RulePack source)
    {
        PackChanges changes = new(pack, source);
        return Same(pack, changes.Made(source)) ? changes : null;
    }

    /// <summary>Writes them as members of an open object.</summary>
    public void Write(DefinitionWriter writer)
    {
        writer.FlagIfTrue("unverifiedDefaults", hasUnverified);
        if (settings.Length > 0)
        {
            writer.StartArray("settings");
            foreach ((string setting, int? most, ComplianceRule? rule, string? reason) in settings)
            {
                writer.StartObject();
                writer.Text("setting", setting);
                writer.NumberIfAny("most", most);
                if (rule is not null)
                {
                    writer.Name("rule");
                    rule.WriteTo(writer.Values);
                }

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
    }

    /// <summary>A cap that only differs from its template by the number is told by that.</summary>
    private static (string Setting, int? Most, ComplianceRule? Rule, string? Reason) Given(PackSetting setting) =>
        setting.Value is not { } value ? (setting.Id, null, null, setting.AcceptedBecause)
        : setting.Template is { } template && value is ContactCapRule { Limits: [{ } limit] } && value.Equals(RuleTightening.Limited(template, limit.Count)) ? (setting.Id, limit.Count, null, null)
        : (setting.Id, null, value, null);

    private static IEnumerable<ComplianceRule> Added(RulePack leaf, RulePack source) =>
        leaf.OwnRules.Skip(source.Leaves.FirstOrDefault(known => known.Id == leaf.Id)?.OwnRules.Length ?? 0);

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

    private RulePack? Made(RulePack pack)
    {
        try
        {
            pack = hasUnverified ? pack.WithUnverifiedDefaults() : pack;
            foreach ((string setting, int? most, ComplianceRule? rule, string? reason) in settings)
            {
                pack = most is { } number ? pack.Set(setting, number) : rule is not null ? pack.Set(setting, rule) : reason is not null ? pack.AcceptUnset(setting, reason) : pack;
            }

            foreach ((string rule, int? limit, string? hours) in tightened)
            {
                pack = limit is { } number ? pack.Tighten(rule, number) : hours is not null ? pack.Tighten(rule, WeeklyWindows.Parse(hours)) : pack;
            }

            return pack;
        }
        catch (Exception fault) when (fault is PolicyValidationException or FormatException)
        {
            return null;
        }
    }
}
