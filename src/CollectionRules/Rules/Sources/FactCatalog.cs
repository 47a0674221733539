using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Sources;

/// <summary>Every fact that the library computes, and the families of facts that are made by a word.</summary>
public static class FactCatalog
{
    private static readonly FrozenDictionary<string, CatalogFact> ByName;

    static FactCatalog()
    {
        All = [.. FactTable.Make()];
        ByName = All.ToFrozenDictionary(entry => entry.Fact.Name, StringComparer.Ordinal);
    }

    /// <summary>The facts, by group.</summary>
    public static ImmutableArray<CatalogFact> All { get; }

    /// <summary>The families.</summary>
    public static IReadOnlyList<FactFamily> Families => FactFamily.All;

    /// <summary>The name of a group that people read.</summary>
    public static string NameOf(FactGroup group, Language language) => TextTable.Get(group switch
    {
        FactGroup.Delinquency => "fact-group.delinquency",
        FactGroup.Payments => "fact-group.payments",
        FactGroup.Promises => "fact-group.promises",
        FactGroup.Contacts => "fact-group.contacts",
        FactGroup.Ability => "fact-group.ability",
        FactGroup.Profile => "fact-group.profile",
        FactGroup.Progress => "fact-group.progress",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "The group is not defined."),
    }, language);

    /// <summary>Looks a fact up, those of the families included.</summary>
    /// <param name="name">The name, compared ordinally, such as <c>days-past-due</c> or <c>hold.dispute</c>.</param>
    /// <param name="found">The fact; null where there is none.</param>
    /// <returns>True where the library computes a fact of that name.</returns>
    public static bool TryFind(string name, [NotNullWhen(true)] out CatalogFact? found)
    {
        ArgumentNullException.ThrowIfNull(name);
        found = ByName.TryGetValue(name, out CatalogFact? entry) ? entry : Families.Select(family => family.TryFind(name)).FirstOrDefault(made => made is not null);
        return found is not null;
    }

    internal static string? Closest(string name) => Spelling.Closest(name, ByName.Keys.Order(StringComparer.Ordinal));
}
