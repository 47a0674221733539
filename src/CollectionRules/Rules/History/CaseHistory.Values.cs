using CollectionRules.Calendars;
using CollectionRules.Cases;

namespace CollectionRules.Rules.History;

/// <content>What a query makes of its events.</content>
public sealed partial class CaseHistory
{
    /// <summary>The value of a query at an instant; over several debts or zones the strictest, see <see cref="HistoryClock"/>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="at">The instant; events that occurred after it or after <see cref="AsOf"/> are not seen.</param>
    /// <param name="subject">Whom a keyed query is asked for; the borrower where nothing is said.</param>
    /// <returns>A number, word or flag; missing where the aggregate has no value without events.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the query's clock is not known.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of a decimal.</exception>
    public FactValue Value(HistoryQuery query, DateTimeOffset at, HistorySubject subject = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        FactValue strictest = FactValue.Missing;
        CaseEvent? latest = null;
        foreach ((ZoneRules zone, string? debt) in Scopes(query, subject))
        {
            List<CountedEvent> events = Scan(query, subject, debt, zone, at);
            DateOnly day = zone.DateAt(at);
            events.RemoveAll(counted => !counted.CountsOn(day, at));
            if (query.Aggregate.Kind == HistoryAggregateKind.Latest)
            {
                int last = events.FindLastIndex(counted => !Read(query, counted.Event).IsMissing);
                latest = last >= 0 && (latest is null || CaseEvent.Compare(latest, events[last].Event) < 0) ? events[last].Event : latest;
            }
            else
            {
                strictest = Strictest(query.Aggregate.Kind, strictest, ValueOf(query, events, zone, at));
            }
        }

        return latest is null ? strictest : ToFactValue(query.Aggregate.Field!.Value, Read(query, latest));
    }

    /// <summary>The value of a query as of <see cref="AsOf"/>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="subject">Whom a keyed query is asked for; the borrower where nothing is said.</param>
    /// <returns>A number, word or flag; missing where the aggregate has no value without events.</returns>
    public FactValue Value(HistoryQuery query, HistorySubject subject = default) => Value(query, AsOf, subject);

    private static int CountAt(List<CountedEvent> events, ZoneRules zone, DateTimeOffset at)
    {
        DateOnly day = zone.DateAt(at);
        HashSet<string>? seen = null;
        int count = 0;
        foreach (CountedEvent counted in events)
        {
            if (counted.CountsOn(day, at) && (counted.CountsAs is not string key || (seen ??= new(StringComparer.Ordinal)).Add(key)))
            {
                count++;
            }
        }

        return count;
    }

    private static FactValue ToFactValue(EventField field, EventFieldValue value) => EventFieldTable.Of(field).Kind switch
    {
        EventFieldKind.Number => value.Number is decimal number ? number : FactValue.Missing,
        EventFieldKind.Flag => value.First == FlagFact.Yes,
        _ => value.First is string word ? word : FactValue.Missing,
    };

    private static FactValue Strictest(HistoryAggregateKind kind, FactValue known, FactValue other)
    {
        if (known.Kind == FactValueKind.Missing || other.Kind == FactValueKind.Missing)
        {
            return known.Kind == FactValueKind.Missing ? other : known;
        }

        bool takesLeast = kind is HistoryAggregateKind.SinceLast or HistoryAggregateKind.Minimum;
        return takesLeast == other.Number < known.Number && other.Number != known.Number ? other : known;
    }

    /// <summary>The whole units from an event to an instant.</summary>
    private static long Since(CountedEvent counted, HistoryUnit unit, DateOnly day, DateTimeOffset at) => unit switch
    {
        HistoryUnit.Days => day.DayNumber - counted.Day.DayNumber,
        HistoryUnit.Months => CalendarSpan.MonthsBetween(counted.Day, day),
        HistoryUnit.Hours => (at - counted.Event.OccurredAt).Ticks / TimeSpan.TicksPerHour,
        _ => (at - counted.Event.OccurredAt).Ticks / TimeSpan.TicksPerSecond,
    };

    private FactValue ValueOf(HistoryQuery query, List<CountedEvent> events, ZoneRules zone, DateTimeOffset at)
    {
        HistoryAggregate aggregate = query.Aggregate;
        if (aggregate.IsCount)
        {
            return CountAt(events, zone, at);
        }

        if (aggregate.Kind is HistoryAggregateKind.SinceFirst or HistoryAggregateKind.SinceLast)
        {
            return events.Count == 0 ? FactValue.Missing
                : Since(aggregate.Kind == HistoryAggregateKind.SinceFirst ? events[0] : events[^1], aggregate.Unit ?? HistoryUnit.Days, zone.DateAt(at), at);
        }

        decimal? result = aggregate.Kind == HistoryAggregateKind.Sum ? 0 : null;
        foreach (CountedEvent counted in events)
        {
            if (Read(query, counted.Event).Number is decimal number)
            {
                result = aggregate.Kind switch
                {
                    HistoryAggregateKind.Sum => result + number,
                    HistoryAggregateKind.Maximum => Math.Max(result ?? number, number),
                    _ => Math.Min(result ?? number, number),
                };
            }
        }

        return result is decimal known ? known : FactValue.Missing;
    }
}
