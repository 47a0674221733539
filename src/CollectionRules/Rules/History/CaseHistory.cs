using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Rules.History;

/// <summary>
/// Answers history queries about one case file: what happened up to the as-of instant, and from when on a cap is free again if nothing else
/// happens. Immutable and safe for several threads; make one per case and decision.
/// </summary>
/// <remarks>
/// Events are sorted out by kind once per case file. A question looks only at the events of its kinds that can lie in its window, found by binary
/// search: one about a week costs the same after ten years as after one.
/// </remarks>
/// <example><code>
/// CaseHistory history = CaseHistory.Of(file, asOf);
/// history.Count(calls, attemptAt, subject)                          // 7: the calls so far in the window of the attempt
/// history.EarliestAtMost(calls, 6, attemptAt, subject)              // when the eighth may be made: 2026-06-08T00:00:00-04:00
/// </code></example>
public sealed partial class CaseHistory
{
    private readonly EventList told;
    private readonly Predicate<CaseEvent>? isLeftOut;
    private readonly Dictionary<string, CaseEvent[]>? kept;
    private readonly Dictionary<string, DateTimeOffset> reversed;
    private readonly ZoneBook zones;
    private readonly ImmutableArray<ZoneRules> debtorZones;
    private long looked;

    private CaseHistory(CollectionCase file, DateTimeOffset asOf, ZoneBook zones, ImmutableArray<ZoneRules> debtorZones, Predicate<CaseEvent>? isLeftOut = null)
    {
        (Case, AsOf, this.zones, this.debtorZones) = (file, asOf, zones, debtorZones);
        told = (EventList)file.EventsUntil(asOf);
        reversed = new(StringComparer.Ordinal);
        foreach (PaymentReversed reversal in told.OfKind<PaymentReversed>())
        {
            reversed.TryAdd(reversal.Payment, reversal.OccurredAt);
        }

        (this.isLeftOut, kept) = (isLeftOut, isLeftOut is null ? null : new(StringComparer.Ordinal));
    }

    /// <summary>The case file.</summary>
    public CollectionCase Case { get; }

    /// <summary>The instant up to which events are known, included. A question about a later instant assumes that nothing else happens.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The zones of the clock <see cref="HistoryClock.Debtor"/>.</summary>
    public ImmutableArray<ZoneRules> DebtorZones => debtorZones;

    /// <summary>How many events were looked at so far: what tests count in place of time.</summary>
    internal long Looked => Interlocked.Read(ref looked);

    /// <summary>Makes the history of a case as of an instant.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="asOf">Events that occurred later are not seen.</param>
    /// <param name="zones">The rules of zones; the machine's zone data where nothing is said.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the borrower is not in <paramref name="zones"/>.</exception>
    public static CaseHistory Of(CollectionCase file, DateTimeOffset asOf, ZoneBook? zones = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Of(file, asOf, zones, null);
    }

    /// <summary>The history without the events that a rule leaves out.</summary>
    internal static CaseHistory Of(CollectionCase file, DateTimeOffset asOf, ZoneBook? zones, Predicate<CaseEvent>? isLeftOut)
    {
        ZoneBook book = zones ?? ZoneBook.OfSystem;
        IEnumerable<string> named = file.Borrower.Zones.IsEmpty ? file.Accounts.Select(account => account.BusinessZone) : file.Borrower.Zones;
        return new(file, asOf, book, Resolved(book, named), isLeftOut);
    }

    /// <summary>How many events count at an instant; over several debts or zones the greatest number.</summary>
    /// <param name="query">A query that counts.</param>
    /// <param name="at">The instant; events that occurred after it or after <see cref="AsOf"/> are not seen.</param>
    /// <param name="subject">Whom a keyed query is asked for; the borrower where nothing is said.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentException">The query does not count.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the query's clock is not known.</exception>
    public int Count(HistoryQuery query, DateTimeOffset at, HistorySubject subject = default)
    {
        RequireCount(query);
        int most = 0;
        foreach ((ZoneRules zone, string? debt) in Scopes(query, subject))
        {
            most = Math.Max(most, CountAt(Scan(query, subject, debt, zone, at), zone, at));
        }

        return most;
    }

    /// <summary>The events that count at an instant, of every debt and zone asked about, in chronological order.</summary>
    /// <param name="query">The query; what it makes of the events does not matter.</param>
    /// <param name="at">The instant; events that occurred after it or after <see cref="AsOf"/> are not seen.</param>
    /// <param name="subject">Whom a keyed query is asked for; the borrower where nothing is said.</param>
    /// <returns>The events, each once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the query's clock is not known.</exception>
    public ImmutableArray<CaseEvent> Events(HistoryQuery query, DateTimeOffset at, HistorySubject subject = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        Dictionary<string, CaseEvent> found = new(StringComparer.Ordinal);
        foreach ((ZoneRules zone, string? debt) in Scopes(query, subject))
        {
            DateOnly day = zone.DateAt(at);
            foreach (CountedEvent counted in Scan(query, subject, debt, zone, at))
            {
                if (counted.CountsOn(day, at))
                {
                    found.TryAdd(counted.Event.Id, counted.Event);
                }
            }
        }

        CaseEvent[] all = [.. found.Values];
        Array.Sort(all, CaseEvent.Compare);
        return [.. all];
    }

    /// <summary>The events of one kind up to <see cref="AsOf"/>, in chronological order; not to be changed.</summary>
    internal ReadOnlySpan<CaseEvent> OfKind(string kind)
    {
        ReadOnlySpan<CaseEvent> all = told.OfKind(kind);
        if (isLeftOut is null)
        {
            return all;
        }

        lock (kept!)
        {
            if (!kept.TryGetValue(kind, out CaseEvent[]? left))
            {
                kept.Add(kind, left = Array.FindAll(all.ToArray(), one => !isLeftOut(one)));
            }

            return left;
        }
    }

    private static void RequireCount(HistoryQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!query.Aggregate.IsCount)
        {
            throw new ArgumentException($"The query takes \"{query.Aggregate}\"; a count is needed here. Hint: ask Value.", nameof(query));
        }
    }

    private static ImmutableArray<ZoneRules> Resolved(ZoneBook book, IEnumerable<string> ids)
    {
        ImmutableArray<ZoneRules> found = [.. ids.Distinct(StringComparer.Ordinal).Select(book.Find)];
        return found.IsEmpty ? [ZoneRules.Utc] : found;
    }
}
