// The single place that reads the system's zone data; everything else works on the rules made here.
#pragma warning disable RS0030 // ZoneRules.Resolve is the one door through which zone data comes in.
namespace CollectionRules.Calendars;

/// <summary>Turns the system's data of one zone into transitions by looking at the offset of every half day.</summary>
internal static class SystemZones
{
    // No zone has changed its offset twice within a week since 1970; half a day leaves a wide margin.
    private const int StepSeconds = 12 * 60 * 60;

    private static readonly DateTime First = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime End = new(2101, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static ZoneRules? Read(string id)
    {
        // The lookup ignores case for ids that were loaded before; an exact id keeps the result independent of history.
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone) || zone.Id != id)
        {
            return null;
        }

        TimeSpan initial = zone.GetUtcOffset(First);
        List<ZoneTransition> transitions = [];
        TimeSpan current = initial;
        for (DateTime at = First; at < End; at = at.AddTicks(StepSeconds * TimeSpan.TicksPerSecond))
        {
            DateTime next = at.AddTicks(StepSeconds * TimeSpan.TicksPerSecond);
            TimeSpan offset = zone.GetUtcOffset(next);
            if (offset != current)
            {
                transitions.Add(new ZoneTransition(FirstWithOtherOffset(zone, at, current), offset));
                current = offset;
            }
        }

        return ZoneRules.FromTransitions(id, initial, transitions);
    }

    public static IReadOnlyList<string> KnownIds()
    {
        SortedSet<string> ids = new(StringComparer.Ordinal);
        foreach (TimeZoneInfo zone in TimeZoneInfo.GetSystemTimeZones())
        {
            if (ZoneId.Check(zone.Id) is null)
            {
                ids.Add(zone.Id);
            }
        }

        return [.. ids];
    }

    private static DateTimeOffset FirstWithOtherOffset(TimeZoneInfo zone, DateTime at, TimeSpan offset)
    {
        int low = 0;
        int high = StepSeconds;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = zone.GetUtcOffset(at.AddTicks(middle * TimeSpan.TicksPerSecond)) == offset ? (middle, high) : (low, middle);
        }

        return new DateTimeOffset(at.AddTicks(high * TimeSpan.TicksPerSecond));
    }
}
