using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CollectionRules.Calendars;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <content>What follows from the events, at an as-of instant.</content>
public sealed partial class CollectionCase
{
    /// <summary>Where the case and each account stand.</summary>
    /// <param name="asOf">The as-of instant: events that occurred up to it count, later ones do not.</param>
    /// <param name="rule">How days past due are counted; <see cref="DelinquencyRule.Standard"/> where nothing is said.</param>
    /// <param name="zones">The rules of the business zones; the machine's zone data where nothing is said.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="KeyNotFoundException">A business zone is not in <paramref name="zones"/>.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="Money"/>.</exception>
    /// <example><code>
    /// // one installment of 1,000.00 due on 2025-03-01
    /// file.StandingAt(DateText.ParseInstant("2025-03-11T10:00:00+08:00")).DaysPastDue   // 10
    /// </code></example>
    public CaseStanding StandingAt(DateTimeOffset asOf, DelinquencyRule? rule = null, ZoneBook? zones = null)
    {
        DelinquencyRule used = rule ?? DelinquencyRule.Standard;
        return StandingOf(Ledgers(asOf, used, zones), asOf, used);
    }

    /// <summary>What the payments so far say about the borrower.</summary>
    /// <param name="asOf">The as-of instant: events that occurred up to it count, later ones do not.</param>
    /// <param name="rule">How days past due are counted; <see cref="DelinquencyRule.Standard"/> where nothing is said.</param>
    /// <param name="zones">The rules of the business zones; the machine's zone data where nothing is said.</param>
    /// <param name="months">The months before the as-of day that <see cref="RepaymentHistory.MostDaysPastDue"/> covers, 1 to 1,200; 12 where nothing is said.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is out of range.</exception>
    /// <exception cref="KeyNotFoundException">A business zone is not in <paramref name="zones"/>.</exception>
    public RepaymentHistory RepaymentHistoryAt(DateTimeOffset asOf, DelinquencyRule? rule = null, ZoneBook? zones = null, int months = 12)
    {
        CaseText.Between(months, 1, 1_200);
        return RepaymentHistoryOf(Ledgers(asOf, rule ?? DelinquencyRule.Standard, zones), asOf, months);
    }

    internal CaseStanding StandingOf(ImmutableArray<(Account Account, AccountLedger Ledger)> ledgers, DateTimeOffset asOf, DelinquencyRule rule) =>
        new(asOf, rule, [.. ledgers.Select(pair => Standing(pair.Account, pair.Ledger, rule))], IsClosedAt(asOf));

    internal RepaymentHistory RepaymentHistoryOf(ImmutableArray<(Account Account, AccountLedger Ledger)> ledgers, DateTimeOffset asOf, int months)
    {
        CalendarSpan span = new(months, CalendarUnit.Month);
        int due = 0, onTime = 0, most = 0;
        int? sincePayment = null;
        foreach ((_, AccountLedger ledger) in ledgers)
        {
            IEnumerable<LedgerItem> passed = ledger.Items.Where(item => item.Due.IsInstallment && !item.IsReplaced
                && (item.DueOn < ledger.AsOf || (item.DueOn == ledger.AsOf && item.SettledOn is not null)));
            foreach (LedgerItem item in passed)
            {
                due++;
                onTime += item.SettledOn <= item.DueOn ? 1 : 0;
            }

            most = Math.Max(most, ledger.MostDaysPastDueAfter(span.SubtractFrom(ledger.AsOf)));
            if (ledger.LastPaidOn is DateOnly paid)
            {
                int days = ledger.AsOf.DayNumber - paid.DayNumber;
                sincePayment = sincePayment < days ? sincePayment : days;
            }
        }

        return new RepaymentHistory(due, onTime, most, EventsUntil(asOf).Count(told => told is PromiseBroken), sincePayment);
    }

    /// <summary>Whether the last event that closed or reopened the case, up to an instant, closed it; of two at one instant the one recorded last counts.</summary>
    /// <param name="asOf">The instant, included.</param>
    /// <returns>True where the case is closed by an event.</returns>
    public bool IsClosedAt(DateTimeOffset asOf)
    {
        EventList recorded = log.Recorded;
        for (int i = recorded.Count - 1; i >= 0; i--)
        {
            if (recorded[i] is CaseClosed or CaseReopened && recorded[i].OccurredAt <= asOf)
            {
                return recorded[i] is CaseClosed;
            }
        }

        return false;
    }

    /// <summary>The holds in force at an instant: placed at it or before, not released, and not at or past their end.</summary>
    /// <param name="asOf">The instant.</param>
    /// <returns>The events that placed them, in chronological order.</returns>
    public ImmutableArray<HoldPlaced> HoldsAt(DateTimeOffset asOf)
    {
        IReadOnlyList<CaseEvent> told = EventsUntil(asOf);
        HashSet<string> released = [.. told.OfType<HoldReleased>().Select(release => release.Hold)];
        return [.. told.OfType<HoldPlaced>().Where(hold => !released.Contains(hold.Id) && !(hold.Until <= asOf))];
    }

    /// <summary>An attribute of the host as of an instant: as the last <c>attribute-set</c> event says, otherwise as the file was made.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <param name="asOf">The instant, included.</param>
    /// <returns>The value; null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public AttributeValue? AttributeAt(string name, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(name);
        return EventsUntil(asOf).OfType<AttributeSet>().LastOrDefault(set => set.Name == name) is AttributeSet last ? last.Value
            : Attributes.TryGetValue(name, out AttributeValue value) ? value
            : null;
    }

    /// <summary>The ledger of every account, replayed up to an instant. Those of the last instant asked for are kept: a decision asks several times.</summary>
    internal ImmutableArray<(Account Account, AccountLedger Ledger)> Ledgers(DateTimeOffset asOf, DelinquencyRule rule, ZoneBook? zones)
    {
        if (Kept(asOf, rule, zones) is { } kept)
        {
            return kept.Ledgers;
        }

        ImmutableArray<(Account Account, AccountLedger Ledger)> replayed = [.. Replayed(asOf, rule, zones)];
        Volatile.Write(ref ledgers, new LedgerBook(asOf, rule, zones ?? ZoneBook.OfSystem, replayed));
        return replayed;
    }

    private LedgerBook? Kept(DateTimeOffset asOf, DelinquencyRule rule, ZoneBook? zones) =>
        Volatile.Read(ref ledgers) is { } last && last.AsOf == asOf && last.Rule == rule && ReferenceEquals(last.Zones, zones ?? ZoneBook.OfSystem) ? last : null;

    private IEnumerable<(Account Account, AccountLedger Ledger)> Replayed(DateTimeOffset asOf, DelinquencyRule rule, ZoneBook? zones)
    {
        HashSet<string> reversed = new(StringComparer.Ordinal);
        Dictionary<string, List<CaseEvent>> byAccount = new(StringComparer.Ordinal);
        foreach (CaseEvent told in EventsUntil(asOf))
        {
            if (told is PaymentReversed reversal)
            {
                reversed.Add(reversal.Payment);
            }
            else if (AccountOf(told) is string id)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byAccount, id, out _) ??= []).Add(told);
            }
        }

        foreach (Account account in Accounts)
        {
            ZoneRules zone = (zones ?? ZoneBook.OfSystem).Find(account.BusinessZone);
            yield return (account, new AccountLedger(account, byAccount.GetValueOrDefault(account.Id, []), reversed, asOf, rule, zone, Currency.MinorUnitsPerUnit));
        }
    }

    /// <summary>The ledger of one account, replayed up to an instant.</summary>
    /// <exception cref="KeyNotFoundException">The case has no such account, or the zones lack its business zone.</exception>
    internal (Account Account, AccountLedger Ledger) LedgerOf(string account, DateTimeOffset asOf, DelinquencyRule rule, ZoneBook? zones)
    {
        Account found = TryFindAccount(account, out Account? known) ? known : throw new KeyNotFoundException($"The case has no account \"{account}\".");
        if (Kept(asOf, rule, zones) is { } kept)
        {
            return kept.Ledgers[Accounts.IndexOf(found)];
        }

        IReadOnlyList<CaseEvent> told = EventsUntil(asOf);
        HashSet<string> reversed = [.. told.OfType<PaymentReversed>().Select(reversal => reversal.Payment)];
        ZoneRules zone = (zones ?? ZoneBook.OfSystem).Find(found.BusinessZone);
        return (found, new AccountLedger(found, told.Where(one => AccountOf(one) == account), reversed, asOf, rule, zone, Currency.MinorUnitsPerUnit));
    }

    /// <summary>The day on which an account was paid out, as the contract or an event says; null where neither does.</summary>
    internal DateOnly? DisbursedOn(string account, DateTimeOffset asOf, ZoneBook? zones)
    {
        if (!TryFindAccount(account, out Account? found))
        {
            return null;
        }

        DateTimeOffset? at = found.Contract.DisbursedAt ?? EventsUntil(asOf).OfType<Disbursed>().FirstOrDefault(told => told.Account == account)?.OccurredAt;
        return at is DateTimeOffset instant ? (zones ?? ZoneBook.OfSystem).Find(found.BusinessZone).DateAt(instant) : null;
    }

    private static string? AccountOf(CaseEvent told) => told switch
    {
        PaymentReceived paid => paid.Account,
        DueItemAdded added => added.Account,
        ScheduleReplaced replaced => replaced.Account,
        AmountWaived waived => waived.Account,
        _ => null,
    };

    private AccountStanding Standing(Account account, AccountLedger ledger, DelinquencyRule rule)
    {
        LedgerSum pastSum = new(Currency), futureSum = new(Currency);
        LedgerItem? next = null, firstPayment = null, afterCure = null;
        foreach (LedgerItem item in ledger.Items.Where(item => !item.IsReplaced))
        {
            bool isPast = item.DueOn < ledger.AsOf;
            (isPast ? pastSum : futureSum).Add(item);
            next ??= !isPast && item.Rest > 0 ? item : null;
            firstPayment ??= item.Due.IsInstallment ? item : null;
            afterCure ??= item.DueOn > ledger.CuredOn ? item : null;
        }

        (DueAmounts pastDue, DueAmounts notYetDue) = (pastSum.Amounts, futureSum.Amounts);
        DateOnly? since = ledger.PastDueSince(ledger.AsOf);
        int? toDue = next?.DueOn.DayNumber - ledger.AsOf.DayNumber;
        bool isCured = ledger.CuredOn is not null && !(afterCure?.DueOn < ledger.AsOf);
        return new AccountStanding
        {
            Account = account.Id,
            AsOf = ledger.AsOf,
            DaysPastDue = since is DateOnly first ? ledger.AsOf.DayNumber - first.DayNumber : 0,
            PastDueSince = since,
            DaysToDue = toDue,
            NextDueOn = next?.DueOn,
            PastDue = pastDue,
            NotYetDue = notYetDue,
            Credit = Money.FromMinorUnits(ledger.Credit, Currency),
            CuredOn = since is null ? ledger.CuredOn : null,
            IsFirstPaymentMissed = firstPayment is not null && firstPayment.DueOn < (firstPayment.SettledOn ?? ledger.AsOf),
            State = (pastDue + notYetDue).IsZero ? LifeCycleState.Closed
                : since is not null ? LifeCycleState.Overdue
                : isCured ? LifeCycleState.Cured
                : toDue <= rule.PreDueDays ? LifeCycleState.PreDue
                : LifeCycleState.Current,
        };
    }
}
