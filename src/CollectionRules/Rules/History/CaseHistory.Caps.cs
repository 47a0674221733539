using CollectionRules.Calendars;

namespace CollectionRules.Rules.History;

/// <content>From when on a count is small enough, if nothing else happens.</content>
public sealed partial class CaseHistory
{
    /// <summary>
    /// The earliest instant, not before the one given, at which a count is at most a number, if nothing happens after the instant given.
    /// A cap of n allows an attempt where the count so far is at most n - 1; a cooldown where it is 0.
    /// </summary>
    /// <param name="query">A query that counts.</param>
    /// <param name="most">The greatest number that is small enough, 0 or more.</param>
    /// <param name="at">The instant of the attempt; events that occurred after it or after <see cref="AsOf"/> are not seen.</param>
    /// <param name="subject">Whom the query is asked for; the borrower where nothing is said.</param>
    /// <returns>
    /// The instant: the one given where the count is small enough then; otherwise with the offset of the zone whose date frees it; over
    /// several debts and zones the first at which all are. Null where time alone never frees it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentException">The query does not count.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the query's clock is not known.</exception>
    /// <example><code>
    /// // a conversation on 1 June 20:30, a cooldown of 7 dates:
    /// history.EarliestAtMost(conversations.Within(HistoryWindow.Rolling(Days(7))), 0, at)   // 2026-06-08T00:00:00-04:00
    /// </code></example>
    public DateTimeOffset? EarliestAtMost(HistoryQuery query, int most, DateTimeOffset at, HistorySubject subject = default)
    {
        RequireCount(query);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        List<(ZoneRules Zone, List<CountedEvent> Events)> all = [];
        foreach ((ZoneRules zone, string? debt) in Scopes(query, subject))
        {
            all.Add((zone, Scan(query, subject, debt, zone, at)));
        }

        DateTimeOffset free = at;
        for (int settled = 0, next = 0; settled < all.Count; next = (next + 1) % all.Count)
        {
            if (EarliestFrom(all[next].Events, all[next].Zone, most, free) is not DateTimeOffset earliest)
            {
                return null;
            }

            settled = earliest > free ? 1 : settled + 1;
            free = earliest > free ? earliest : free;
        }

        return free;
    }

    /// <summary>The earliest instant after the one given at which a count is lower than it is then, if nothing happens after the instant given.</summary>
    /// <param name="query">A query that counts.</param>
    /// <param name="at">The instant; events that occurred after it or after <see cref="AsOf"/> are not seen.</param>
    /// <param name="subject">Whom the query is asked for; the borrower where nothing is said.</param>
    /// <returns>The instant; null where the count is 0 or time alone never lowers it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentException">The query does not count.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the query's clock is not known.</exception>
    public DateTimeOffset? NextDrop(HistoryQuery query, DateTimeOffset at, HistorySubject subject = default)
    {
        int now = Count(query, at, subject);
        return now == 0 ? null : EarliestAtMost(query, now - 1, at, subject);
    }

    private static DateTimeOffset? EarliestFrom(List<CountedEvent> events, ZoneRules zone, int most, DateTimeOffset from)
    {
        if (CountAt(events, zone, from) <= most)
        {
            return from;
        }

        DateOnly today = zone.DateAt(from);
        List<DateTimeOffset> ends = Ends(events, zone, from);
        ends.Sort();

        // Each end takes at least one thing away; where all count now, that many ends must have come.
        int first = events.TrueForAll(counted => counted.Day <= today) ? ends.Count - most - 1 : 0;
        for (int i = Math.Max(0, first); i < ends.Count && ends[i] < DateTimeOffset.MaxValue; i++)
        {
            if (CountAt(events, zone, ends[i]) <= most)
            {
                return ends[i];
            }
        }

        return null;
    }

    /// <summary>When each thing that is counted ends: each event, or of the events of one date or value the last.</summary>
    private static List<DateTimeOffset> Ends(List<CountedEvent> events, ZoneRules zone, DateTimeOffset from)
    {
        List<DateTimeOffset> ends = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (CountedEvent counted in events)
        {
            DateTimeOffset? end = counted.EndInstant is DateTimeOffset instant ? zone.ToLocal(instant)
                : counted.EndDay is DateOnly day ? FirstInstantOf(zone, day, from)
                : null;
            if (end <= from)
            {
                continue;
            }

            if (counted.CountsAs is not string key || places.TryAdd(key, ends.Count))
            {
                ends.Add(end ?? DateTimeOffset.MaxValue);
            }
            else if (!(end < ends[places[key]]))
            {
                ends[places[key]] = end ?? DateTimeOffset.MaxValue;
            }
        }

        return ends;
    }

    /// <summary>The first instant after another that has the date or a later one; a clock put back over midnight gives a date twice.</summary>
    private static DateTimeOffset? FirstInstantOf(ZoneRules zone, DateOnly day, DateTimeOffset after)
    {
        try
        {
            DateTimeOffset start = zone.StartOfDay(day);
            return start > after || zone.DateAt(after) >= day ? start : zone.ToInstant(day, TimeOnly.MinValue, AmbiguousTime.Later);
        }
        catch (OverflowException)
        {
            return null; // the zone's last midnight lies beyond the calendar
        }
    }
}
