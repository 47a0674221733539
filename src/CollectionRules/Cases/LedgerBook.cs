using System.Collections.Immutable;

namespace CollectionRules.Cases;

/// <summary>The ledgers of a case file at one instant under one rule.</summary>
internal sealed record LedgerBook(DateTimeOffset AsOf, DelinquencyRule Rule, ZoneBook Zones, ImmutableArray<(Account Account, AccountLedger Ledger)> Ledgers);
