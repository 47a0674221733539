using CollectionRules.Calendars;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Calendars;

/// <summary>
/// Openings and closings against a brute force that knows nothing of edges and transitions: it asks the system's zone data for
/// the wall clock of every minute and reads the windows literally.
/// </summary>
public sealed class OpeningSearchTests
{
    private static readonly (string Id, string Near)[] Changes =
    [
        ("America/New_York", "2026-03-08T07:00:00Z"), ("America/New_York", "2026-11-01T06:00:00Z"),
        ("Europe/London", "2026-03-29T01:00:00Z"), ("Europe/London", "2026-10-25T01:00:00Z"),
        ("Australia/Lord_Howe", "2026-04-04T15:00:00Z"), ("Australia/Lord_Howe", "2026-10-03T15:30:00Z"),
        ("America/Sao_Paulo", "2018-11-04T03:00:00Z"), ("America/Sao_Paulo", "2018-02-18T02:00:00Z"),
        ("America/St_Johns", "2006-10-29T02:31:00Z"), ("Pacific/Apia", "2011-12-30T10:00:00Z"),
        ("Asia/Shanghai", "2026-06-01T00:00:00Z"), ("Asia/Shanghai", "1991-09-14T15:00:00Z"),
    ];

    private static readonly Dictionary<string, ZoneRules> Zones =
        Changes.Select(change => change.Id).Distinct().ToDictionary(id => id, ZoneRules.Resolve);

    [Fact]
    public void DailyWindow_AroundClockChanges_EqualsBruteForce() => Property.HoldsForSeeds(random =>
    {
        (string id, string near) = Changes[random.Next(Changes.Length)];
        DailyWindow window = RandomWindow(random, id, near);
        DateTimeOffset from = RandomStart(random, id, near, window);
        Func<DateTimeOffset, bool> open = Literal(window, id);
        Assert.Equal(open(from), window.IsOpen(from, Zones[id]));
        Assert.Equal(ByMinutes(from, 2, open), window.NextOpening(from, Zones[id], 2));
        Assert.Equal(ByMinutes(from, 2, at => !open(at)), window.NextClosing(from, Zones[id], 2));
    });

    [Fact]
    public void DailyWindow_InAllOfSeveralZones_EqualsBruteForce() => Property.HoldsForSeeds(random =>
    {
        (string id, string near) = Changes[random.Next(Changes.Length)];
        string[] ids = [id, Changes[random.Next(Changes.Length)].Id, Changes[random.Next(Changes.Length)].Id];
        DailyWindow window = RandomWindow(random, id, near);
        DateTimeOffset from = RandomStart(random, id, near, window);
        ZoneRules[] zones = [.. ids.Select(other => Zones[other])];
        Func<DateTimeOffset, bool>[] opens = [.. ids.Select(other => Literal(window, other))];
        Assert.Equal(opens.All(open => open(from)), window.IsOpenInAll(from, zones));
        Assert.Equal(ByMinutes(from, 2, at => opens.All(open => open(at))), window.NextOpeningInAll(from, zones, 2));
    }, 200);

    [Fact]
    public void WeeklyWindows_AroundClockChangesAndHolidays_EqualsBruteForce() => Property.HoldsForSeeds(random =>
    {
        (string id, string near) = Changes[random.Next(Changes.Length)];
        DateOnly around = DateOnly.FromDateTime(Dates.Instant(near).UtcDateTime);
        HolidayCalendar holidays = HolidayCalendar.Create("H").WithHolidays(around.AddDays(random.Next(-1, 3)));
        DailyWindow[] days = [.. Enumerable.Range(0, 8).Select(_ => random.Next(4) == 0 ? DailyWindow.Never : RandomWindow(random, id, near))];
        WeeklyWindows windows = WeeklyWindows.Every();
        for (int day = 0; day < 7; day++)
        {
            windows = windows.On((DayOfWeek)day, days[day]);
        }

        windows = windows.OnHolidays(days[7]);
        DailyWindow On(DateOnly date) => date == holidays.Holidays[0] ? days[7] : days[(int)date.DayOfWeek];
        TimeZoneInfo system = TimeZoneInfo.FindSystemTimeZoneById(id);
        bool Open(DateTimeOffset instant)
        {
            DateTime wall = TimeZoneInfo.ConvertTime(instant, system).DateTime;
            DateOnly date = DateOnly.FromDateTime(wall);
            DailyWindow today = On(date);
            DailyWindow yesterday = On(date.AddDays(-1));
            return (!today.IsNever && wall.TimeOfDay >= today.Start && (today.Start > today.End || wall.TimeOfDay < today.End))
                || (yesterday.Start > yesterday.End && wall.TimeOfDay < yesterday.End);
        }

        DateTimeOffset from = RandomStart(random, id, near, days[random.Next(8)]);
        Assert.Equal(Open(from), windows.IsOpen(from, Zones[id], holidays));
        Assert.Equal(ByMinutes(from, 3, Open), windows.NextOpening(from, Zones[id], holidays, 3));
        Assert.Equal(ByMinutes(from, 3, at => !Open(at)), windows.NextClosing(from, Zones[id], holidays, 3));
    }, 300);

    private static Func<DateTimeOffset, bool> Literal(DailyWindow window, string id)
    {
        TimeZoneInfo system = TimeZoneInfo.FindSystemTimeZoneById(id);
        return instant =>
        {
            TimeSpan time = TimeZoneInfo.ConvertTime(instant, system).TimeOfDay;
            return window.Start < window.End
                ? time >= window.Start && time < window.End
                : time >= window.Start || time < window.End;
        };
    }

    /// <summary>The first of the start and the whole minutes after it, up to the end of the horizon, for which the predicate holds.</summary>
    private static DateTimeOffset? ByMinutes(DateTimeOffset from, int days, Func<DateTimeOffset, bool> holds)
    {
        DateTimeOffset last = from.AddDays(days);
        long minute = TimeSpan.TicksPerMinute;
        for (DateTimeOffset at = from; at <= last; at = new DateTimeOffset((at.UtcTicks / minute * minute) + minute, TimeSpan.Zero))
        {
            if (holds(at))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>A window whose edges lie on, just before or just after the wall clock times around the change.</summary>
    private static DailyWindow RandomWindow(Random random, string id, string near)
    {
        TimeSpan Edge()
        {
            DateTimeOffset at = Zones[id].ToLocal(Dates.Instant(near).AddMinutes(random.Next(2) == 0 ? -1 : 0));
            int minute = random.Next(3) == 0
                ? random.Next(0, 1440)
                : (int)at.TimeOfDay.TotalMinutes + (30 * random.Next(-3, 4)) + random.Next(-1, 2);
            return new TimeSpan(0, ((minute % 1440) + 1440) % 1440, 0);
        }

        TimeSpan start = Edge();
        TimeSpan end = Edge();
        while (start == end)
        {
            end = new TimeSpan(0, random.Next(0, 1440), 0);
        }

        return new DailyWindow(start, end);
    }

    /// <summary>An instant near the change or near an edge of the window, on it or a second or a tick beside it.</summary>
    private static DateTimeOffset RandomStart(Random random, string id, string near, DailyWindow window)
    {
        DateTimeOffset change = Dates.Instant(near);
        DateTimeOffset start = random.Next(3) switch
        {
            0 => change.AddMinutes(random.Next(-1500, 1500)),
            1 => change.AddMinutes(30 * random.Next(-4, 5)),
            _ => Zones[id].ToInstant(
                Zones[id].DateAt(change).AddDays(random.Next(-1, 2)),
                TimeOnly.FromTimeSpan(random.Next(2) == 0 || window.End.Days > 0 ? window.Start : window.End),
                (AmbiguousTime)random.Next(2)),
        };
        return random.Next(4) switch
        {
            0 => start.AddSeconds(-1),
            1 => start.AddSeconds(1),
            2 => start.AddTicks(-1),
            _ => start,
        };
    }
}
