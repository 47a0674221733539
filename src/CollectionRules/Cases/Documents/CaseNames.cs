using System.Collections.Frozen;
using CollectionRules.Monetary;

namespace CollectionRules.Cases.Documents;

/// <summary>The names that events of a case may use, and the ids of parts that were left out for faults of their own.</summary>
internal sealed record CaseNames(Currency Currency, FrozenDictionary<string, Account> Accounts, FrozenSet<string> Persons, ZoneBook? Zones, HashSet<string> Missed);
