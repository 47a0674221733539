using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Rules.History;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Compliance;

/// <content>Making, setting and tightening.</content>
public sealed partial class RulePack
{
    /// <summary>Makes a pack of rules, such as those of a policy's own.</summary>
    /// <param name="id">The id.</param>
    /// <param name="version">The version.</param>
    /// <param name="rules">The rules; those of quality <see cref="SourceQuality.FromMemory"/> become the unverified layer.</param>
    /// <returns>The pack, complete in itself.</returns>
    /// <exception cref="PolicyValidationException">The pack has faults; every one is listed.</exception>
    public static RulePack Create(string id, string version, params IEnumerable<ComplianceRule> rules) =>
        TryCreate(id, version, rules, out RulePack? pack, out ImmutableArray<PolicyDiagnostic> diagnostics) ? pack : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes a pack like <see cref="Create"/>.</summary>
    /// <param name="id">The id.</param>
    /// <param name="version">The version.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="pack">The pack; null where it has faults.</param>
    /// <param name="diagnostics">Every fault, with a path such as <c>/rules/2/citation</c>.</param>
    /// <returns>True where there is no fault.</returns>
    /// <exception cref="ArgumentNullException">An argument or a rule is null.</exception>
    public static bool TryCreate(string id, string version, IEnumerable<ComplianceRule> rules, [NotNullWhen(true)] out RulePack? pack, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(rules);
        ImmutableArray<ComplianceRule> all = [.. rules];
        DiagnosticBag bag = new();
        CheckName(id, "/id", bag);
        CheckName(version, "/version", bag);
        if (all.IsEmpty)
        {
            bag.Report(DiagnosticCode.PackEmpty, "/rules");
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < all.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(all[i], nameof(rules));
            string path = JsonPointer.Append("/rules", i);
            if (!seen.Add(all[i].Id))
            {
                bag.Report(DiagnosticCode.PackRuleTwice, JsonPointer.Append(path, "id"), all[i].Id);
            }

            if (string.IsNullOrWhiteSpace(all[i].Citation.Source) || string.IsNullOrWhiteSpace(all[i].Citation.Clause))
            {
                bag.Report(DiagnosticCode.PackCitation, JsonPointer.Append(path, "citation"), all[i].Id);
            }

            HistoryQuery? counted = all[i] switch
            {
                ContactCapRule cap => cap.Counted.Query,
                CooldownRule cooldown => cooldown.Counted.Query,
                _ => null,
            };
            counted?.Check(bag, JsonPointer.Append(JsonPointer.Append(path, "counted"), "query"), zones: null);
            if (all[i].InForceUntil <= all[i].InForceFrom)
            {
                bag.Report(DiagnosticCode.PackForce, JsonPointer.Append(path, "inForceUntil"), Calendars.DateText.Format(all[i].InForceUntil!.Value), null, null, ("from", Calendars.DateText.Format(all[i].InForceFrom!.Value)));
            }
        }

        diagnostics = bag.ToImmutable();
        pack = bag.HasErrors ? null : new RulePack(id, version)
        {
            Coverage = PackCoverage.Complete,
            OwnRules = [.. all.Where(rule => rule.Citation.Quality != SourceQuality.FromMemory)],
            UnverifiedRules = [.. all.Where(rule => rule.Citation.Quality == SourceQuality.FromMemory)],
            Sources = [.. all.Select(rule => rule.Citation.Source).Distinct(StringComparer.Ordinal)],
        };
        return pack is not null;
    }

    /// <summary>Gives a setting its value.</summary>
    /// <param name="setting">The id of the setting.</param>
    /// <param name="value">The rule.</param>
    /// <returns>The pack with the value.</returns>
    /// <exception cref="PolicyValidationException">The pack has no such setting.</exception>
    public RulePack Set(string setting, ComplianceRule value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return WithSetting(setting, known => known with { Value = value, AcceptedBecause = null });
    }

    /// <summary>Gives a setting that is a cap its number.</summary>
    /// <param name="setting">The id of the setting.</param>
    /// <param name="most">The most contacts in its window, 0 or more.</param>
    /// <returns>The pack with the value.</returns>
    /// <exception cref="PolicyValidationException">The pack has no such setting, or it takes a whole rule.</exception>
    public RulePack Set(string setting, int most) => WithSetting(setting, known => known.Template is ContactCapRule template
        ? known with { Value = RuleTightening.Limited(template, most), AcceptedBecause = null }
        : throw Fault(DiagnosticCode.PackTighten, known.Id));

    /// <summary>Accepts that a setting has no value.</summary>
    /// <param name="setting">The id of the setting.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <returns>The pack with the reason.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty.</exception>
    /// <exception cref="PolicyValidationException">The pack has no such setting.</exception>
    public RulePack AcceptUnset(string setting, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return WithSetting(setting, known => known with { AcceptedBecause = reason });
    }

    /// <summary>Adds a stricter copy of a cap, a wait, a plan limit or a number of persons.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="limit">The stricter number: at most that of the rule for caps and plan limits, at least that of the rule for waits in days and persons.</param>
    /// <returns>The pack with the copy.</returns>
    /// <exception cref="PolicyValidationException">The limit is laxer (<c>CR-LOOSENED</c>), the pack has no such rule, or the rule has no number.</exception>
    public RulePack Tighten(string rule, int limit) => Tighten(rule, known => RuleTightening.Of(known, limit));

    /// <summary>Adds a stricter copy of a rule about hours.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="hours">The stricter hours: open only where the rule is.</param>
    /// <returns>The pack with the copy.</returns>
    /// <exception cref="PolicyValidationException">The hours are laxer (<c>CR-LOOSENED</c>), the pack has no such rule, or the rule is not about hours.</exception>
    public RulePack Tighten(string rule, Calendars.WeeklyWindows hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return Tighten(rule, known => RuleTightening.Of(known, hours));
    }

    /// <summary>Reports every required setting without a value and without a reason to do without.</summary>
    /// <param name="bag">Where to report.</param>
    /// <param name="path">The place of the pack.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void ReportUnset(DiagnosticBag bag, string path)
    {
        ArgumentNullException.ThrowIfNull(bag);
        ArgumentNullException.ThrowIfNull(path);
        foreach (RulePack pack in Leaves)
        {
            foreach (PackSetting setting in pack.Settings.Where(setting => setting.IsUnset && pack.Lacks(setting)))
            {
                bag.Report(DiagnosticCode.PackUnset, path, setting.Id, null, null, ("pack", pack.Id));
            }
        }
    }

    internal static PolicyValidationException Fault(string code, string value, string? suggestion = null, params ReadOnlySpan<TextArgument> arguments) =>
        new([new PolicyDiagnostic(code, JsonPointer.Whole, value, suggestion, null, null, arguments)]);

    /// <summary>A pack that ships.</summary>
    internal static RulePack Shipped(string id, string version, string jurisdiction, DateOnly seenOn, ImmutableArray<ComplianceRule> rules, ImmutableArray<PackSetting> settings, ImmutableArray<string> notModeled) =>
        new(Create(id, version, rules))
        {
            Jurisdiction = jurisdiction,
            SeenOn = seenOn,
            Coverage = PackCoverage.Partial,
            Settings = settings,
            NotModeled = notModeled,
        };

    /// <summary>Whether a required setting has no value, and no rule of its id holds in its place.</summary>
    private bool Lacks(PackSetting setting) => setting.IsRequired && setting.Value is null && !Rules.Any(rule => rule.Id == setting.Id);

    private static void CheckName(string name, string path, DiagnosticBag bag)
    {
        if (name.Length is 0 or > 64 || TextScan.FirstInvisible(name) is not null || name.AsSpan().Trim().Length != name.Length)
        {
            bag.Report(DiagnosticCode.PackName, path, name);
        }
    }

    private RulePack Tighten(string rule, Func<ComplianceRule, ComplianceRule> stricter)
    {
        ArgumentNullException.ThrowIfNull(rule);
        bool isKnown = false;
        RulePack tightened = Each(part =>
        {
            ComplianceRule[] copies = [.. part.Rules.Where(known => known.Id == rule).Select(stricter)];
            isKnown |= copies.Length > 0;
            return copies.Length == 0 ? part : new RulePack(part) { OwnRules = [.. part.OwnRules, .. copies] };
        });
        return isKnown ? tightened : throw Fault(DiagnosticCode.PackRuleUnknown, rule, Spelling.Closest(rule, Rules.Select(known => known.Id)), ("pack", Id));
    }

    private RulePack WithSetting(string setting, Func<PackSetting, PackSetting> change)
    {
        ArgumentNullException.ThrowIfNull(setting);
        bool isKnown = false;
        RulePack changed = Each(part =>
        {
            bool isHere = part.Settings.Any(known => known.Id == setting);
            isKnown |= isHere;
            return isHere ? new RulePack(part) { Settings = [.. part.Settings.Select(known => known.Id == setting ? change(known) : known)] } : part;
        });
        return isKnown ? changed : throw Fault(DiagnosticCode.PackSettingUnknown, setting, Spelling.Closest(setting, Leaves.SelectMany(part => part.Settings).Select(known => known.Id)), ("pack", Id));
    }
}
