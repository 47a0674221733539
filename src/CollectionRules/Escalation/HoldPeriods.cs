using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Escalation;

/// <summary>How long a case was on hold.</summary>
internal static class HoldPeriods
{
    /// <summary>The business dates from <paramref name="since"/> up to the day before the as-of day on which some hold was in force.</summary>
    internal static int HeldDays(CollectionCase file, DateOnly since, DateTimeOffset asOf, ZoneRules zone)
    {
        IReadOnlyList<CaseEvent> told = file.EventsUntil(asOf);
        DateOnly today = zone.DateAt(asOf);
        Dictionary<string, DateTimeOffset> released = told.OfType<HoldReleased>()
            .GroupBy(static release => release.Hold, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Min(static release => release.OccurredAt), StringComparer.Ordinal);
        List<(DateOnly From, DateOnly Before)> spans = [];
        foreach (HoldPlaced hold in told.OfType<HoldPlaced>())
        {
            DateTimeOffset end = asOf;
            end = hold.Until < end ? hold.Until.Value : end;
            end = released.TryGetValue(hold.Id, out DateTimeOffset release) && release < end ? release : end;
            DateOnly from = zone.DateAt(hold.OccurredAt), before = zone.DateAt(end);
            spans.Add((from < since ? since : from, before > today ? today : before));
        }

        int days = 0;
        DateOnly counted = since;
        foreach ((DateOnly from, DateOnly before) in spans.OrderBy(static span => span.From))
        {
            DateOnly start = from < counted ? counted : from;
            if (before > start)
            {
                days += before.DayNumber - start.DayNumber;
                counted = before;
            }
        }

        return days;
    }
}
