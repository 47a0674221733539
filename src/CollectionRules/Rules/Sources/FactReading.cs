using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Rules.Contexts;
using CollectionRules.Rules.History;

namespace CollectionRules.Rules.Sources;

/// <summary>One case at one instant while its facts are read: what several facts need is worked out once, and only when one asks for it.</summary>
internal sealed partial class FactReading(CollectionCase file, DecisionContext context, DelinquencyRule rule)
{
    private ImmutableArray<(Account Account, AccountLedger Ledger)> ledgers;
    private ImmutableArray<HoldPlaced> holds;
    private DateOnly? today;

    internal CollectionCase File => file;

    internal DecisionContext Context => context;

    internal DateTimeOffset AsOf => context.AsOf;

    internal bool HasAccounts => !file.Accounts.IsEmpty;

    internal ImmutableArray<(Account Account, AccountLedger Ledger)> Ledgers => ledgers.IsDefault ? ledgers = file.Ledgers(AsOf, rule, context.Zones) : ledgers;

    internal CaseStanding Standing => field ??= file.StandingOf(Ledgers, AsOf, rule);

    internal RepaymentHistory Repayment => field ??= file.RepaymentHistoryOf(Ledgers, AsOf, 12);

    internal CaseHistory History => field ??= CaseHistory.Of(file, AsOf, context.Zones);

    internal ImmutableArray<HoldPlaced> Holds => holds.IsDefault ? holds = file.HoldsAt(AsOf) : holds;

    /// <summary>The as-of date: the latest of the business zones, UTC's where the case has no account.</summary>
    internal DateOnly Today => today ??= Ledgers.IsEmpty ? DateOnly.FromDateTime(AsOf.UtcDateTime) : Ledgers.Max(pair => pair.Ledger.AsOf);

    internal FactValue Value(HistoryQuery query) => History.Value(query);

    /// <summary>The value of a query; where it is missing, a special code.</summary>
    internal FactValue Value(HistoryQuery query, string none) => History.Value(query) is { Kind: not FactValueKind.Missing } value ? value : FactValue.Special(none);

    internal bool Any(string kind) => !History.OfKind(kind).IsEmpty;

    /// <summary>The events of one kind up to the as-of instant, in chronological order.</summary>
    internal IEnumerable<T> Told<T>(string kind)
        where T : CaseEvent => File.EventsUntil(AsOf).OfType<T>();

    /// <summary>The last event of several kinds; null where there is none.</summary>
    internal CaseEvent? Last(params ReadOnlySpan<string> kinds)
    {
        CaseEvent? last = null;
        foreach (string kind in kinds)
        {
            CaseEvent? one = History.OfKind(kind) is [.., var latest] ? latest : null;
            last = one is not null && (last is null || CaseEvent.Compare(last, one) < 0) ? one : last;
        }

        return last;
    }

    /// <summary>An amount in major units; 0 where the case has no account.</summary>
    internal static decimal Amount(Money money) => money.Currency.IsUnspecified ? 0 : money.Amount;

    internal FactValue Attribute(string name) => OfAttribute(file.AttributeAt(name, AsOf));

    internal static FactValue OfAttribute(AttributeValue? value) => value is not AttributeValue told ? FactValue.Missing
        : told.Number is decimal number ? number
        : told.Flag is bool flag ? flag
        : told.Text!;

    private decimal Minor(Int128 minorUnits) => Money.FromMinorUnits(checked((long)minorUnits), file.Currency).Amount;
}
