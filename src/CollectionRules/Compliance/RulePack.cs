using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Compliance;

/// <summary>
/// Rules of one source, dated and with citations. Several packs combine by conjunction: every rule of each holds. A pack can be made
/// stricter, never laxer.
/// </summary>
/// <remarks>
/// Immutable: each change gives a new pack. A pack is an account of the text that was seen, not legal advice, and says how far it goes:
/// <see cref="Coverage"/>, <see cref="NotModeled"/>, and the quality and seen-on day of each citation.
/// </remarks>
/// <example><code>
/// ComplianceVerdict verdict = RulePacks.UnitedStates.RegulationF.Check(attempt, ContactContext.Of(file));
/// verdict.Verdict        // PresumedViolation
/// verdict.Reason         // call-frequency-7in7
/// verdict.EarliestNext   // 2020-04-08T08:00:00-04:00
/// </code></example>
public sealed partial class RulePack
{
    /// <summary>How many days ahead the earliest instant is looked for: 3,660.</summary>
    public const int HorizonDays = 3_660;

    private ComplianceRule[]? rules;
    private ContactRule[]? contactRules;

    private RulePack(RulePack source)
    {
        (Id, Version, Jurisdiction, Coverage, HasUnverifiedDefaults) = (source.Id, source.Version, source.Jurisdiction, source.Coverage, source.HasUnverifiedDefaults);
        (SeenOn, OwnRules, UnverifiedRules, Settings, NotModeled, Sources, Parts) = (source.SeenOn, source.OwnRules, source.UnverifiedRules, source.Settings, source.NotModeled, source.Sources, source.Parts);
    }

    private RulePack(string id, string version) => (Id, Version) = (id, version);

    /// <summary>The id, such as <c>US-REGF</c>.</summary>
    public string Id { get; private init; }

    /// <summary>The version, such as <c>2026.11</c>.</summary>
    public string Version { get; private init; }

    /// <summary>The place whose law it is, such as <c>CN</c> or <c>US-MA</c>; null for a combination over several.</summary>
    public string? Jurisdiction { get; private init; }

    /// <summary>The day on which its sources were looked at last; null for rules of a policy's own.</summary>
    public DateOnly? SeenOn { get; private init; }

    /// <summary>How much of its source it holds; a combination holds all only where each of its parts does.</summary>
    public PackCoverage Coverage { get; private init; }

    /// <summary>The rules in force: those of the pack, of its settings, and the unverified ones where they are switched on.</summary>
    public ImmutableArray<ComplianceRule> Rules
    {
        get
        {
            rules ??= Parts.IsEmpty
                ? [.. OwnRules, .. HasUnverifiedDefaults ? UnverifiedRules : [], .. Settings.Select(setting => setting.Value).OfType<ComplianceRule>()]
                : [.. Parts.SelectMany(part => part.Rules)];
            return ImmutableCollectionsMarshal.AsImmutableArray(rules);
        }
    }

    /// <summary>The rules in force that are asked for a contact.</summary>
    internal IReadOnlyList<ContactRule> ContactRules => contactRules ??= [.. Rules.OfType<ContactRule>()];

    /// <summary>The rules without settings and unverified ones; empty for a combination.</summary>
    public ImmutableArray<ComplianceRule> OwnRules { get; private init; } = [];

    /// <summary>The rules from memory, which hold only <see cref="WithUnverifiedDefaults"/>; empty for a combination.</summary>
    public ImmutableArray<ComplianceRule> UnverifiedRules { get; private init; } = [];

    /// <summary>Whether the unverified rules hold.</summary>
    public bool HasUnverifiedDefaults { get; private init; }

    /// <summary>What the pack leaves to the policy; empty for a combination.</summary>
    public ImmutableArray<PackSetting> Settings { get; private init; } = [];

    /// <summary>What of the source is not modeled, as keys of the text table.</summary>
    public ImmutableArray<string> NotModeled { get; private init; } = [];

    /// <summary>The statutes and texts that the pack rests on.</summary>
    public ImmutableArray<string> Sources { get; private init; } = [];

    /// <summary>The packs of a combination; empty for a single pack.</summary>
    public ImmutableArray<RulePack> Parts { get; private init; } = [];

    /// <summary>The single packs: the parts of a combination, or the pack itself.</summary>
    internal ImmutableArray<RulePack> Leaves => Parts.IsEmpty ? [this] : Parts;

    /// <summary>Combines packs: every rule of each holds. A pack that is there twice counts once.</summary>
    /// <param name="id">The id of the combination.</param>
    /// <param name="packs">The packs.</param>
    /// <returns>The combination.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id, or there is no pack.</exception>
    public static RulePack Combine(string id, params ReadOnlySpan<RulePack> packs)
    {
        List<RulePack> parts = [];
        foreach (RulePack pack in packs)
        {
            ArgumentNullException.ThrowIfNull(pack, nameof(packs));
            parts.AddRange(pack.Leaves.Where(leaf => !parts.Exists(known => ReferenceEquals(known, leaf))));
        }

        string[] places = [.. parts.Select(part => part.Jurisdiction).OfType<string>().Distinct(StringComparer.Ordinal)];
        return parts.Count == 0 ? throw new ArgumentException("A combination has at least one pack.", nameof(packs)) : new RulePack(CaseText.Identifier(id), string.Join('+', parts.Select(part => part.Version).Distinct(StringComparer.Ordinal)))
        {
            Jurisdiction = places.Length == 1 ? places[0] : null,
            SeenOn = parts.Min(part => part.SeenOn),
            Coverage = parts.TrueForAll(part => part.Coverage == PackCoverage.Complete) ? PackCoverage.Complete : PackCoverage.Partial,
            NotModeled = [.. parts.SelectMany(part => part.NotModeled)],
            Sources = [.. parts.SelectMany(part => part.Sources).Distinct(StringComparer.Ordinal)],
            Parts = [.. parts],
            HasUnverifiedDefaults = parts.Exists(part => part.HasUnverifiedDefaults),
        };
    }

    /// <summary>The same pack with its rules from memory switched on.</summary>
    /// <returns>The pack.</returns>
    public RulePack WithUnverifiedDefaults() => Each(static part => new(part) { HasUnverifiedDefaults = true }, changesUnverified: true);

    /// <summary>Finds a rule in force by its id.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <returns>The rules of that id, one for each part that has it; empty where none has.</returns>
    public ImmutableArray<ComplianceRule> Find(string id) => [.. Rules.Where(rule => rule.Id == id)];

    /// <summary>The first rule of a kind that is in force on a day.</summary>
    /// <typeparam name="T">The kind of rule.</typeparam>
    /// <param name="day">The day.</param>
    /// <returns>The rule; null where there is none.</returns>
    public T? FirstOn<T>(DateOnly day)
        where T : ComplianceRule => Rules.OfType<T>().FirstOrDefault(rule => rule.IsInForceOn(day));

    /// <summary>Writes the pack as one JSON object, with every rule, setting and part.</summary>
    /// <param name="writer">The writer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        CaseWriter members = new(writer, default, []);
        members.StartObject();
        Write(this, members);
        members.EndObject();
    }

    /// <summary>Id and version, such as <c>US-REGF 2026.11</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} {Version}";

    private static void Write(RulePack value, CaseWriter writer)
    {
        writer.Text("id", value.Id);
        writer.Text("version", value.Version);
        writer.Text("jurisdiction", value.Jurisdiction);
        writer.Date("seenOn", value.SeenOn);
        writer.Flag("isComplete", value.Coverage == PackCoverage.Complete);
        writer.Flag("unverifiedDefaults", value.HasUnverifiedDefaults);
        writer.Items("rules", value.OwnRules, ComplianceRule.Write);
        writer.Items("unverifiedRules", value.HasUnverifiedDefaults ? value.UnverifiedRules : [], ComplianceRule.Write);
        writer.Items("settings", value.Settings, PackSetting.Write);
        writer.Items("parts", value.Parts, Write);
    }

    private RulePack Each(Func<RulePack, RulePack> change, bool changesUnverified = false) => Parts.IsEmpty
        ? change(this)
        : new RulePack(this) { Parts = [.. Parts.Select(change)], HasUnverifiedDefaults = HasUnverifiedDefaults || changesUnverified };
}
