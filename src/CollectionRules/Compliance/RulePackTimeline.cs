using System.Collections.Immutable;

namespace CollectionRules.Compliance;

/// <summary>The versions of a pack, each from a day on.</summary>
/// <example><code>
/// RulePackTimeline versions = RulePackTimeline.Of((new DateOnly(2025, 2, 28), first), (new DateOnly(2027, 1, 1), second));
/// versions.On(new DateOnly(2026, 3, 10))   // first
/// </code></example>
public sealed class RulePackTimeline
{
    private RulePackTimeline(ImmutableArray<(DateOnly From, RulePack Pack)> versions) => Versions = versions;

    /// <summary>The versions, by their first day.</summary>
    public ImmutableArray<(DateOnly From, RulePack Pack)> Versions { get; }

    /// <summary>Makes a timeline.</summary>
    /// <param name="versions">The versions with the first day of each.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentNullException">A pack is null.</exception>
    /// <exception cref="ArgumentException">There is no version, or two begin on one day.</exception>
    public static RulePackTimeline Of(params ReadOnlySpan<(DateOnly From, RulePack Pack)> versions)
    {
        (DateOnly From, RulePack Pack)[] ordered = [.. versions.ToArray().OrderBy(version => version.From)];
        foreach ((_, RulePack pack) in ordered)
        {
            ArgumentNullException.ThrowIfNull(pack, nameof(versions));
        }

        return ordered.Length > 0 && ordered.Select(version => version.From).Distinct().Count() == ordered.Length
            ? new RulePackTimeline([.. ordered])
            : throw new ArgumentException("A timeline has at least one version, and no two begin on one day.", nameof(versions));
    }

    /// <summary>The version in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The last one that began on the day or before; null before the first.</returns>
    public RulePack? On(DateOnly day) => Versions.LastOrDefault(version => version.From <= day).Pack;
}
