using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Rules.History;

namespace CollectionRules.Tests.Rules.History;

/// <summary>Answers history queries on contacts by the words of the definition, one event at a time, without any search.</summary>
internal sealed class NaiveHistory(CollectionCase file, DateTimeOffset asOf, ZoneRules[] debtorZones)
{
    public int Count(HistoryQuery query, DateTimeOffset at, DateTimeOffset known, HistorySubject subject) =>
        Scopes(query, subject).Max(scope => Counted(Matching(query, scope.Zone, scope.Debt, at, known, subject), query, scope.Zone));

    public decimal? Value(HistoryQuery query, DateTimeOffset at, HistorySubject subject)
    {
        List<decimal> all = [];
        foreach ((ZoneRules zone, string? debt) in Scopes(query, subject))
        {
            List<ContactAttempted> found = Matching(query, zone, debt, at, at, subject);
            decimal? one = query.Aggregate.Kind switch
            {
                HistoryAggregateKind.Sum => found.Sum(told => told.DurationSeconds ?? 0m),
                HistoryAggregateKind.Maximum => found.Max(told => (decimal?)told.DurationSeconds),
                HistoryAggregateKind.Minimum => found.Min(told => (decimal?)told.DurationSeconds),
                HistoryAggregateKind.SinceFirst => found.Count == 0 ? null : Since(query, zone, found[0], at),
                HistoryAggregateKind.SinceLast => found.Count == 0 ? null : Since(query, zone, found[^1], at),
                _ => Counted(found, query, zone),
            };
            if (one is decimal known)
            {
                all.Add(known);
            }
        }

        return all.Count == 0 ? null : query.Aggregate.Kind is HistoryAggregateKind.SinceLast or HistoryAggregateKind.Minimum ? all.Min() : all.Max();
    }

    public static bool IsInWindow(HistoryWindow window, DateOnly told, DateOnly day) => window.Kind switch
    {
        HistoryWindowKind.Day => told == day,
        HistoryWindowKind.Month => told <= day && (told.Year, told.Month) == (day.Year, day.Month),
        HistoryWindowKind.Week => told <= day && Enumerable.Range(0, 7).Select(back => day.AddDays(-back)).TakeWhile(one => one.AddDays(1).DayOfWeek != window.WeekStart || one == day).Contains(told),
        HistoryWindowKind.Rolling when window.Span.HasFixedLength => told <= day && told > day.AddDays(-window.Span.TotalDays),
        HistoryWindowKind.Rolling => told <= day && told > day.AddMonths(-window.Span.TotalMonths),
        HistoryWindowKind.Since when window.Span.HasFixedLength => told <= day && day < told.AddDays(window.Span.TotalDays),
        HistoryWindowKind.Since => told <= day && day < told.AddMonths(window.Span.TotalMonths),
        _ => told <= day,
    };

    private static int Counted(List<ContactAttempted> found, HistoryQuery query, ZoneRules zone) => query.Aggregate.Kind switch
    {
        HistoryAggregateKind.DistinctDays => found.Select(told => zone.DateAt(told.OccurredAt)).Distinct().Count(),
        HistoryAggregateKind.CountDistinct => found.Count(told => told.Thread is null) + found.Select(told => told.Thread).OfType<string>().Distinct().Count(),
        _ => found.Count,
    };

    private static decimal Since(HistoryQuery query, ZoneRules zone, ContactAttempted told, DateTimeOffset at) => query.Aggregate.Unit switch
    {
        HistoryUnit.Days => zone.DateAt(at).DayNumber - zone.DateAt(told.OccurredAt).DayNumber,
        HistoryUnit.Hours => Math.Floor((at - told.OccurredAt).Ticks / (decimal)TimeSpan.TicksPerHour),
        _ => Math.Floor((at - told.OccurredAt).Ticks / (decimal)TimeSpan.TicksPerSecond),
    };

    private List<(ZoneRules Zone, string? Debt)> Scopes(HistoryQuery query, HistorySubject subject)
    {
        string?[] debts = [null];
        if (query.Keys.Contains(HistoryKey.Debt) || query.Keys.Contains(HistoryKey.Account))
        {
            debts = subject.Accounts.IsEmpty ? [.. file.Accounts.Select(account => account.Id)] : [.. subject.Accounts];
        }

        return [.. debtorZones.SelectMany(zone => debts.Select(debt => (zone, debt)))];
    }

    /// <summary>The contacts known at one instant that count at another.</summary>
    private List<ContactAttempted> Matching(HistoryQuery query, ZoneRules zone, string? debt, DateTimeOffset at, DateTimeOffset known, HistorySubject subject)
    {
        List<ContactAttempted> found = [];
        foreach (ContactAttempted told in file.Events.OfType<ContactAttempted>().Where(told => told.OccurredAt <= known && told.OccurredAt <= asOf))
        {
            bool isKeyed = query.Keys.All(key => key switch
            {
                HistoryKey.Person => (told.Person ?? "borrower") == (subject.Person ?? "borrower"),
                HistoryKey.ContactPoint => subject.ContactPoint is null || told.ContactPoint is null || told.ContactPoint == subject.ContactPoint,
                HistoryKey.Collector => subject.Collector is null || told.Collector is null || told.Collector == subject.Collector,
                HistoryKey.Account => told.Accounts.IsEmpty || told.Accounts.Contains(debt!),
                HistoryKey.Debt => told.Accounts.IsEmpty || told.Accounts.Any(id => DebtOf(id) == DebtOf(debt!)),
                _ => true,
            });
            bool isInside = query.Window.Kind == HistoryWindowKind.Elapsed
                ? told.OccurredAt <= at && at < told.OccurredAt + query.Window.Time
                : IsInWindow(query.Window, zone.DateAt(told.OccurredAt), zone.DateAt(at));
            if (!isKeyed || !isInside)
            {
                continue;
            }

            if (query.Reset is not null && told.Outcome == ContactOutcome.Conversation)
            {
                found.Clear();
            }
            else if (query.Condition is null || told.Channel == Channel.Call)
            {
                found.Add(told);
            }
        }

        return found;
    }

    private string DebtOf(string id) => file.Accounts.Single(account => account.Id == id).CountAs ?? id;
}
