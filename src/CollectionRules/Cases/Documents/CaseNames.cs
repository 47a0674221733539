using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Cases.Documents;

/// <summary>The names that events of a case may use, and the ids of parts that were left out for faults of their own.</summary>
internal sealed class CaseNames(Currency currency, Dictionary<string, Account> accounts, HashSet<string> persons, ZoneBook? zones, HashSet<string> missed)
{
    /// <summary>Of more names than this a message shows the first only, and no nearest one is sought.</summary>
    private const int MostShown = 20;

    private readonly Lazy<HashSet<(string Account, string Item)>> dueItems = new(() => accounts.Values
        .SelectMany(account => account.Contract.DueItems.Select(item => (account.Id, item.Id)))
        .ToHashSet());

    private readonly Lazy<string[]> shownAccounts = new(() => Shown(accounts.Keys));
    private readonly Lazy<string[]> shownPersons = new(() => Shown(persons));

    internal Currency Currency => currency;

    internal Dictionary<string, Account> Accounts => accounts;

    internal HashSet<string> Persons => persons;

    internal ZoneBook? Zones => zones;

    internal HashSet<string> Missed => missed;

    internal bool HasContractItem(string account, string item) => dueItems.Value.Contains((account, item));

    internal (string? Suggestion, TextArgument Allowed) NearAccounts(string id) => Near(id, shownAccounts.Value);

    internal (string? Suggestion, TextArgument Allowed) NearPersons(string id) => Near(id, shownPersons.Value);

    private static (string? Suggestion, TextArgument Allowed) Near(string id, string[] shown) =>
        (shown.Length > MostShown ? null : Spelling.Closest(id, shown), TextArgument.FromWords("allowed", shown));

    private static string[] Shown(IReadOnlyCollection<string> names) =>
        names.Count <= MostShown ? [.. names.Order(StringComparer.Ordinal)] : [.. names.Order(StringComparer.Ordinal).Take(MostShown), "\u2026"];
}
