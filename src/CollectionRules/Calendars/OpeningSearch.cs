namespace CollectionRules.Calendars;

/// <summary>
/// Walks from edge to edge. Between two edges of the hours and two jumps of the clocks nothing can change, so looking at
/// those instants alone is exact.
/// </summary>
internal static class OpeningSearch
{
    public static bool IsOpen<THours>(THours hours, DateTimeOffset instant, IReadOnlyList<ZoneRules> zones, HolidayCalendar holidays)
        where THours : IOpeningHours
    {
        RequireZones(zones);
        return IsOpenInAll(hours, instant.UtcTicks, zones, holidays, out _);
    }

    public static DateTimeOffset? Next<THours>(THours hours, DateTimeOffset instant, IReadOnlyList<ZoneRules> zones, HolidayCalendar holidays, bool open, int horizonDays)
        where THours : IOpeningHours
    {
        RequireZones(zones);
        if (horizonDays is < 1 or > WeeklyWindows.MaxHorizonDays)
        {
            throw new ArgumentOutOfRangeException(nameof(horizonDays), horizonDays, $"A search covers 1 to {WeeklyWindows.MaxHorizonDays} days.");
        }

        long now = instant.UtcTicks;
        long last = now + (horizonDays * TimeSpan.TicksPerDay);
        while (now <= last)
        {
            if (IsOpenInAll(hours, now, zones, holidays, out long edge) == open)
            {
                return zones[0].FromUtcTicks(now);
            }

            now = edge;
        }

        return null;
    }

    private static bool IsOpenInAll<THours>(THours hours, long utc, IReadOnlyList<ZoneRules> zones, HolidayCalendar holidays, out long edge)
        where THours : IOpeningHours
    {
        bool open = true;
        edge = long.MaxValue;
        for (int i = 0; i < zones.Count; i++)
        {
            long local = zones[i].LocalTicks(utc, out long jump);
            DateOnly date = DateOnly.FromDayNumber((int)(local / TimeSpan.TicksPerDay));
            long tick = local % TimeSpan.TicksPerDay;
            open &= hours.IsOpen(date, tick, holidays);
            edge = Math.Min(edge, Math.Min(jump, utc + hours.NextEdge(date, tick, holidays) - tick));
        }

        return open;
    }

    private static void RequireZones(IReadOnlyList<ZoneRules> zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        if (zones.Count == 0)
        {
            throw new ArgumentException("At least one zone is needed.", nameof(zones));
        }

        foreach (ZoneRules zone in zones)
        {
            ArgumentNullException.ThrowIfNull(zone, nameof(zones));
        }
    }
}
