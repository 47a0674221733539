namespace CollectionRules.Calendars;

/// <summary>
/// Windows of local time that differ by day of the week and on holidays; a day may have several. Written like
/// <c>Mon-Fri 08:00-12:00,14:00-20:00; Sat 09:00-17:00; Sun never; holidays never</c>.
/// </summary>
/// <remarks>
/// <para>A window that spans midnight belongs to the day on which it starts: <c>Fri 22:00-02:00</c> is open on Saturday until
/// 02:00, whatever Saturday's own windows say. As with <see cref="DailyWindow"/>, only the local wall clock counts.</para>
/// <para>Where windows for holidays are given they replace those of the weekday on every listed holiday of the calendar;
/// otherwise holidays are ordinary days. Immutable, equal by content.</para>
/// </remarks>
/// <example><code>
/// WeeklyWindows hours = WeeklyWindows.Every(DailyWindow.Parse("07:30-21:00"))
///     .On([DayOfWeek.Saturday, DayOfWeek.Sunday], DailyWindow.Parse("09:00-21:00"))
///     .OnHolidays(DailyWindow.Never);
/// hours.ToString();   // Mon-Fri 07:30-21:00; Sat-Sun 09:00-21:00; holidays never
/// </code></example>
public sealed partial class WeeklyWindows : IEquatable<WeeklyWindows>, IOpeningHours
{
    /// <summary>How many days a search covers unless told otherwise: 400, longer than any rhythm of a year.</summary>
    public const int DefaultHorizonDays = 400;

    /// <summary>The largest number of days that a search covers: 36,600, about a century.</summary>
    public const int MaxHorizonDays = 36_600;

    private readonly DailyWindow[][] _days;
    private readonly DailyWindow[]? _holidays;

    private WeeklyWindows(DailyWindow[][] days, DailyWindow[]? holidays)
    {
        _days = days;
        _holidays = holidays;
    }

    /// <summary>Whether holidays have windows of their own; searches then need a calendar.</summary>
    public bool HasHolidayWindows => _holidays is not null;

    /// <summary>The windows that start on each day of the week, no matter which day it is.</summary>
    /// <exception cref="ArgumentException">Two windows overlap or meet.</exception>
    public static WeeklyWindows Every(params ReadOnlySpan<DailyWindow> windows)
    {
        DailyWindow[] checkedWindows = Checked(windows);
        return new WeeklyWindows([.. Enumerable.Repeat(checkedWindows, 7)], null);
    }

    /// <summary>The same windows with other ones on one day of the week.</summary>
    /// <exception cref="ArgumentException">Two windows overlap or meet.</exception>
    public WeeklyWindows On(DayOfWeek day, params ReadOnlySpan<DailyWindow> windows) => On([day], windows);

    /// <summary>The same windows with other ones on some days of the week.</summary>
    /// <exception cref="ArgumentException">Two windows overlap or meet, or a day is not a day of the week.</exception>
    public WeeklyWindows On(ReadOnlySpan<DayOfWeek> days, params ReadOnlySpan<DailyWindow> windows)
    {
        DailyWindow[][] all = [.. _days];
        DailyWindow[] checkedWindows = Checked(windows);
        foreach (DayOfWeek day in days)
        {
            if (day is < DayOfWeek.Sunday or > DayOfWeek.Saturday)
            {
                throw new ArgumentOutOfRangeException(nameof(days), day, "Windows are given for days of the week.");
            }

            all[(int)day] = checkedWindows;
        }

        return new WeeklyWindows(all, _holidays);
    }

    /// <summary>The same windows with their own on holidays; <see cref="DailyWindow.Never"/> closes them.</summary>
    /// <exception cref="ArgumentException">Two windows overlap or meet.</exception>
    public WeeklyWindows OnHolidays(params ReadOnlySpan<DailyWindow> windows) => new(_days, Checked(windows));

    /// <summary>The windows that start on a day of the week that is no holiday, by start; none where it never opens.</summary>
    public IReadOnlyList<DailyWindow> WindowsOn(DayOfWeek day) => [.. _days[(int)day]];

    /// <summary>The windows that start on a holiday, by start; <c>null</c> where holidays are ordinary days.</summary>
    public IReadOnlyList<DailyWindow>? HolidayWindows => _holidays is null ? null : [.. _holidays];

    /// <summary>Whether a window is open at the instant in the zone.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="zone">The zone whose wall clock counts.</param>
    /// <param name="holidays">The holidays; required where <see cref="HasHolidayWindows"/>. <see cref="HolidayCalendar.None"/> has none.</param>
    /// <exception cref="ArgumentException">Holidays have windows of their own and no calendar was given.</exception>
    public bool IsOpen(DateTimeOffset instant, ZoneRules zone, HolidayCalendar? holidays = null) =>
        OpeningSearch.IsOpen(this, instant, [zone], Needed(holidays));

    /// <summary>The earliest instant, not before the given one, at which a window is open in the zone.</summary>
    /// <param name="instant">Where the search starts; returned itself (in local writing) if a window is open then.</param>
    /// <param name="zone">The zone whose wall clock counts.</param>
    /// <param name="holidays">The holidays; required where <see cref="HasHolidayWindows"/>.</param>
    /// <param name="horizonDays">How many days of 24 hours are searched, 1 to <see cref="MaxHorizonDays"/>.</param>
    /// <returns>The instant with the zone's offset; <c>null</c> if there is none up to and including the end of the horizon.</returns>
    /// <exception cref="ArgumentException">Holidays have windows of their own and no calendar was given.</exception>
    public DateTimeOffset? NextOpening(DateTimeOffset instant, ZoneRules zone, HolidayCalendar? holidays = null, int horizonDays = DefaultHorizonDays) =>
        OpeningSearch.Next(this, instant, [zone], Needed(holidays), open: true, horizonDays);

    /// <summary>The earliest instant, not before the given one, at which no window is open in the zone; parameters as for <see cref="NextOpening"/>.</summary>
    public DateTimeOffset? NextClosing(DateTimeOffset instant, ZoneRules zone, HolidayCalendar? holidays = null, int horizonDays = DefaultHorizonDays) =>
        OpeningSearch.Next(this, instant, [zone], Needed(holidays), open: false, horizonDays);

    /// <summary>Whether a window is open at the instant in every one of the zones.</summary>
    /// <exception cref="ArgumentException">There is no zone, or no calendar where one is needed.</exception>
    public bool IsOpenInAll(DateTimeOffset instant, IReadOnlyList<ZoneRules> zones, HolidayCalendar? holidays = null) =>
        OpeningSearch.IsOpen(this, instant, zones, Needed(holidays));

    /// <summary>The earliest instant, not before the given one, at which a window is open in every zone at once.</summary>
    /// <returns>The instant with the first zone's offset; <c>null</c> if there is none up to and including the end of the horizon.</returns>
    /// <exception cref="ArgumentException">There is no zone, or no calendar where one is needed.</exception>
    public DateTimeOffset? NextOpeningInAll(DateTimeOffset instant, IReadOnlyList<ZoneRules> zones, HolidayCalendar? holidays = null, int horizonDays = DefaultHorizonDays) =>
        OpeningSearch.Next(this, instant, zones, Needed(holidays), open: true, horizonDays);

    /// <inheritdoc/>
    public bool Equals(WeeklyWindows? other)
    {
        if (other is null || HasHolidayWindows != other.HasHolidayWindows || !_holidays.AsSpan().SequenceEqual(other._holidays))
        {
            return false;
        }

        for (int day = 0; day < 7; day++)
        {
            if (!_days[day].AsSpan().SequenceEqual(other._days[day]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WeeklyWindows);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    bool IOpeningHours.IsOpen(DateOnly date, long tickOfDay, HolidayCalendar holidays)
    {
        foreach (DailyWindow window in StartingOn(date, holidays))
        {
            if (window.ContainsOnFirstDay(tickOfDay))
            {
                return true;
            }
        }

        foreach (DailyWindow window in StartingBefore(date, holidays))
        {
            if (window.ContainsOnSecondDay(tickOfDay))
            {
                return true;
            }
        }

        return false;
    }

    long IOpeningHours.NextEdge(DateOnly date, long tickOfDay, HolidayCalendar holidays)
    {
        long edge = TimeSpan.TicksPerDay;
        foreach (DailyWindow window in StartingOn(date, holidays))
        {
            edge = Math.Min(edge, window.EdgeAfter(tickOfDay));
        }

        foreach (DailyWindow window in StartingBefore(date, holidays))
        {
            edge = Math.Min(edge, window.EdgeAfter(tickOfDay));
        }

        return edge;
    }

    /// <summary>The windows by start, without the ones that never open, refused where two overlap or meet.</summary>
    private static DailyWindow[] Checked(ReadOnlySpan<DailyWindow> windows)
    {
        List<DailyWindow> sorted = [];
        foreach (DailyWindow window in windows)
        {
            if (!window.IsNever)
            {
                sorted.Add(window);
            }
        }

        sorted.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        for (int i = 1; i < sorted.Count; i++)
        {
            if (sorted[i - 1].SpansMidnight || sorted[i - 1].End >= sorted[i].Start)
            {
                throw new ArgumentException($"The windows \"{sorted[i - 1]}\" and \"{sorted[i]}\" of one day overlap or meet. Hint: write them as one.", nameof(windows));
            }
        }

        return [.. sorted];
    }

    private DailyWindow[] StartingOn(DateOnly date, HolidayCalendar holidays) =>
        _holidays is not null && holidays.IsHoliday(date) ? _holidays : _days[(int)date.DayOfWeek];

    private DailyWindow[] StartingBefore(DateOnly date, HolidayCalendar holidays) =>
        date == DateOnly.MinValue ? [] : StartingOn(date.AddDays(-1), holidays);

    private HolidayCalendar Needed(HolidayCalendar? holidays) => holidays ?? (_holidays is null
        ? HolidayCalendar.None
        : throw new ArgumentException("Holidays have windows of their own, so a holiday calendar is needed.", nameof(holidays)));
}
