using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Rules.History;

/// <content>Finding the events of a query.</content>
public sealed partial class CaseHistory
{
    /// <summary>Every pair of a zone and a debt in which the query is answered by itself.</summary>
    private List<(ZoneRules Zone, string? Debt)> Scopes(HistoryQuery query, HistorySubject subject)
    {
        ImmutableArray<ZoneRules> clocks = Clocks(query, subject);
        List<string?> debts = Debts(query, subject);
        List<(ZoneRules Zone, string? Debt)> scopes = new(clocks.Length * debts.Count);
        foreach (ZoneRules zone in clocks)
        {
            foreach (string? debt in debts)
            {
                scopes.Add((zone, debt));
            }
        }

        return scopes;
    }

    private ImmutableArray<ZoneRules> Clocks(HistoryQuery query, HistorySubject subject) => query.Clock.Kind switch
    {
        HistoryClockKind.Debtor => debtorZones,
        HistoryClockKind.Fixed => [zones.Find(query.Clock.Zone!)],
        _ => Resolved(zones, Case.Accounts.Where(account => subject.Accounts.IsEmpty || subject.Accounts.Contains(account.Id)).Select(account => account.BusinessZone)),
    };

    private List<string?> Debts(HistoryQuery query, HistorySubject subject)
    {
        bool perDebt = query.Keys.Contains(HistoryKey.Debt);
        if (!perDebt && !query.Keys.Contains(HistoryKey.Account))
        {
            return [null];
        }

        IEnumerable<string> named = subject.Accounts.IsEmpty ? Case.Accounts.Select(account => account.Id) : subject.Accounts;
        List<string?> debts = [.. named.Select(id => perDebt ? DebtOf(id) : id).Distinct(StringComparer.Ordinal)];
        return debts.Count > 0 ? debts : [null];
    }

    private string DebtOf(string account) => Case.TryFindAccount(account, out Account? known) ? known.CountAs ?? account : account;

    /// <summary>
    /// The events of a query, up to an instant, that count at it or, where a clock put back gave them a later date than the instant has,
    /// may count yet; in chronological order.
    /// </summary>
    private List<CountedEvent> Scan(HistoryQuery query, HistorySubject subject, string? debt, ZoneRules zone, DateTimeOffset at)
    {
        DateTimeOffset until = at < AsOf ? at : AsOf;
        long earliest = EarliestTicks(query.Window, zone, at);
        List<CountedEvent> found = [];
        if (query.Kinds.Length == 1)
        {
            Take(query, subject, debt, zone, at, Between(OfKind(query.Kinds[0]), earliest, until), found);
            return found;
        }

        List<CaseEvent> several = [];
        foreach (string kind in query.Kinds)
        {
            several.AddRange(Between(OfKind(kind), earliest, until));
        }

        several.Sort(CaseEvent.Compare);
        Take(query, subject, debt, zone, at, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(several), found);
        return found;
    }

    private void Take(HistoryQuery query, HistorySubject subject, string? debt, ZoneRules zone, DateTimeOffset at, ReadOnlySpan<CaseEvent> events, List<CountedEvent> found)
    {
        HistoryWindow window = query.Window;
        DateOnly today = zone.DateAt(at);
        Interlocked.Add(ref looked, events.Length);
        foreach (CaseEvent told in events)
        {
            if (!IsOf(query, subject, debt, told) || (told is PaymentReceived && reversed.TryGetValue(told.Id, out DateTimeOffset undone) && undone <= at))
            {
                continue;
            }

            DateOnly day = zone.DateAt(told.OccurredAt);
            DateOnly? endDay = window.IsOfDates ? window.End(day) : null;
            DateTimeOffset? endInstant = window.Kind == HistoryWindowKind.Elapsed ? EndOf(told.OccurredAt, window.Time) : null;
            if (endDay <= today || endInstant <= at)
            {
                continue;
            }

            if (query.Reset?.Holds(told, Case) == true)
            {
                found.Clear();
            }
            else if (query.Condition is null || query.Condition.Holds(told, Case) == true)
            {
                found.Add(new CountedEvent(told, day, endDay, endInstant, CountsAs(query, told, day)));
            }
        }
    }

    private string? CountsAs(HistoryQuery query, CaseEvent told, DateOnly day) => query.Aggregate.Kind switch
    {
        HistoryAggregateKind.DistinctDays => day.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture),
        HistoryAggregateKind.CountDistinct => Read(query, told).ToString(),
        _ => null,
    };

    private EventFieldValue Read(HistoryQuery query, CaseEvent told) => EventFieldTable.Of(query.Aggregate.Field!.Value).Read(told, Case);

    private bool IsOf(HistoryQuery query, HistorySubject subject, string? debt, CaseEvent told)
    {
        foreach (HistoryKey key in query.Keys)
        {
            bool fits = key switch
            {
                HistoryKey.Person => Says(told, EventField.Person, subject.Person ?? Case.Borrower.Id),
                HistoryKey.Debt => Says(told, EventField.Account, debt, DebtOf),
                HistoryKey.Account => Says(told, EventField.Account, debt),
                HistoryKey.ContactPoint => Says(told, EventField.ContactPoint, subject.ContactPoint),
                HistoryKey.Collector => Says(told, EventField.Collector, subject.Collector),
                _ => true,
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private bool Says(CaseEvent told, EventField field, string? sought, Func<string, string>? map = null)
    {
        if (sought is null)
        {
            return true;
        }

        EventFieldValue value = EventFieldTable.Of(field).Read(told, Case);
        return value.IsMissing || value.Has(sought, map);
    }

    /// <summary>No event before these ticks (UTC) can count: no clock is more than 14 hours from UTC.</summary>
    private static long EarliestTicks(HistoryWindow window, ZoneRules zone, DateTimeOffset at) => window.Kind switch
    {
        HistoryWindowKind.Ever => 0,
        HistoryWindowKind.Elapsed => at.UtcTicks - window.Time.Ticks,
        _ => (window.Start(zone.DateAt(at)).DayNumber * TimeSpan.TicksPerDay) - (14 * TimeSpan.TicksPerHour),
    };

    /// <summary>Those of one kind from an instant on, up to another, both included.</summary>
    private static ReadOnlySpan<CaseEvent> Between(ReadOnlySpan<CaseEvent> events, long earliest, DateTimeOffset until)
    {
        (int from, int to) = (FirstAt(events, earliest), FirstAt(events, until.UtcTicks + 1));
        return events[from..Math.Max(from, to)];
    }

    private static int FirstAt(ReadOnlySpan<CaseEvent> events, long ticks)
    {
        int low = 0, high = events.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = events[middle].OccurredAt.UtcTicks < ticks ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static DateTimeOffset? EndOf(DateTimeOffset told, TimeSpan time) =>
        DateTime.MaxValue.Ticks - told.UtcTicks >= time.Ticks ? new DateTimeOffset(told.UtcTicks + time.Ticks, TimeSpan.Zero) : null;
}
