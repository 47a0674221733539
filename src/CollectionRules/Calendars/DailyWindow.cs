namespace CollectionRules.Calendars;

/// <summary>
/// A window of local time that is the same every day, the start included and the end not: <c>08:00-21:00</c> is open at
/// 08:00:00 and closed at 21:00:00. It may span midnight: <c>22:00-08:00</c>.
/// </summary>
/// <remarks>
/// <para>A window is open at an instant exactly when the local wall clock shows a time inside it at that instant. This settles days
/// on which the clock is changed: a time that occurs twice is judged alike both times, a time that is skipped never comes.</para>
/// <para>Start and end are whole seconds. <c>default(DailyWindow)</c> is <see cref="Never"/>. An end of <c>00:00</c> is
/// midnight at the end of the day and written <c>24:00</c>.</para>
/// </remarks>
/// <example><code>
/// DailyWindow window = DailyWindow.Parse("08:00-21:00");
/// ZoneRules zone = ZoneRules.Resolve("Asia/Shanghai");
/// window.NextOpening(DateText.ParseInstant("2026-03-10T22:00:00+08:00"), zone);   // 2026-03-11T08:00:00+08:00
/// </code></example>
public readonly record struct DailyWindow : IOpeningHours
{
    private const string NeverText = "never";

    private static readonly TimeSpan FullDay = new(24, 0, 0);

    private readonly int _startSecond;
    private readonly int _endSecond;

    /// <summary>Makes a window.</summary>
    /// <param name="start">The first open time since midnight, from 00:00 up to but not including 24:00.</param>
    /// <param name="end">The first closed time, above 00:00 up to and including 24:00; before the start for a window that spans midnight. 00:00 is taken as 24:00 unless the start is 00:00.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is outside its range or not whole seconds.</exception>
    /// <exception cref="ArgumentException">Start and end are the same: neither the whole day nor never is meant for certain.</exception>
    public DailyWindow(TimeSpan start, TimeSpan end)
    {
        RequireTime(start, nameof(start));
        RequireTime(end, nameof(end));
        if (start == FullDay)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "A window starts before 24:00.");
        }

        if (start == end)
        {
            throw new ArgumentException($"A window from \"{Text(start)}\" to \"{Text(end)}\" is not clear. Hint: use \"00:00-24:00\" for the whole day, \"never\" for no time.", nameof(end));
        }

        _startSecond = (int)(start.Ticks / TimeSpan.TicksPerSecond);
        _endSecond = (int)((end == TimeSpan.Zero ? FullDay : end).Ticks / TimeSpan.TicksPerSecond);
    }

    /// <summary>Makes a window of two times of day; an end of 00:00 is midnight at the end of the day.</summary>
    /// <exception cref="ArgumentException">Start and end are the same, or not whole seconds.</exception>
    public DailyWindow(TimeOnly start, TimeOnly end)
        : this(start.ToTimeSpan(), end.ToTimeSpan())
    {
    }

    /// <summary>Open at no time, <c>never</c>.</summary>
    public static DailyWindow Never => default;

    /// <summary>Open at every time, <c>00:00-24:00</c>.</summary>
    public static DailyWindow WholeDay { get; } = new(TimeSpan.Zero, FullDay);

    /// <summary>The first open time since midnight; 00:00 for <see cref="Never"/>.</summary>
    public TimeSpan Start => new(0, 0, _startSecond);

    /// <summary>The first closed time since midnight, up to 24:00; 00:00 for <see cref="Never"/>.</summary>
    public TimeSpan End => new(0, 0, _endSecond);

    /// <summary>Whether the window is open at no time.</summary>
    public bool IsNever => _endSecond == 0;

    /// <summary>Whether the window runs into the next day.</summary>
    public bool SpansMidnight => _endSecond < _startSecond;

    /// <summary>The times at which this window is closed; the complement of one that touches midnight at one side touches it at the other.</summary>
    public DailyWindow Complement() =>
        IsNever ? WholeDay : this == WholeDay ? Never : new DailyWindow(End == FullDay ? TimeSpan.Zero : End, Start == TimeSpan.Zero ? FullDay : Start);

    /// <summary>Whether the window is open at the local time of day.</summary>
    public bool Contains(TimeOnly time) => ContainsTick(time.Ticks);

    /// <summary>Whether the window is open at the instant in the zone.</summary>
    public bool IsOpen(DateTimeOffset instant, ZoneRules zone) => OpeningSearch.IsOpen(this, instant, [zone], HolidayCalendar.None);

    /// <summary>The earliest instant, not before the given one, at which the window is open in the zone.</summary>
    /// <param name="instant">Where the search starts; returned itself (in local writing) if the window is open then.</param>
    /// <param name="zone">The zone whose wall clock counts.</param>
    /// <param name="horizonDays">How many days of 24 hours are searched, 1 to <see cref="WeeklyWindows.MaxHorizonDays"/>; default 400.</param>
    /// <returns>The instant with the zone's offset; <c>null</c> if there is none up to and including the end of the horizon.</returns>
    public DateTimeOffset? NextOpening(DateTimeOffset instant, ZoneRules zone, int horizonDays = WeeklyWindows.DefaultHorizonDays) =>
        OpeningSearch.Next(this, instant, [zone], HolidayCalendar.None, open: true, horizonDays);

    /// <summary>The earliest instant, not before the given one, at which the window is closed in the zone; parameters as for <see cref="NextOpening"/>.</summary>
    public DateTimeOffset? NextClosing(DateTimeOffset instant, ZoneRules zone, int horizonDays = WeeklyWindows.DefaultHorizonDays) =>
        OpeningSearch.Next(this, instant, [zone], HolidayCalendar.None, open: false, horizonDays);

    /// <summary>Whether the window is open at the instant in every one of the zones.</summary>
    /// <exception cref="ArgumentException">There is no zone.</exception>
    public bool IsOpenInAll(DateTimeOffset instant, IReadOnlyList<ZoneRules> zones) => OpeningSearch.IsOpen(this, instant, zones, HolidayCalendar.None);

    /// <summary>The earliest instant, not before the given one, at which the window is open in every zone at once.</summary>
    /// <returns>The instant with the first zone's offset; <c>null</c> if there is none up to and including the end of the horizon.</returns>
    /// <exception cref="ArgumentException">There is no zone.</exception>
    public DateTimeOffset? NextOpeningInAll(DateTimeOffset instant, IReadOnlyList<ZoneRules> zones, int horizonDays = WeeklyWindows.DefaultHorizonDays) =>
        OpeningSearch.Next(this, instant, zones, HolidayCalendar.None, open: true, horizonDays);

    /// <summary>Reads <c>HH:mm[:ss]-HH:mm[:ss]</c>, the end up to <c>24:00</c>, or <c>never</c>.</summary>
    /// <exception cref="FormatException">The text has another form, or start and end are the same.</exception>
    public static DailyWindow Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out DailyWindow window)
            ? window
            : throw new FormatException($"\"{text}\" is not a daily window. Write start and end such as \"08:00-21:00\", \"22:00-08:00\" or \"00:00-24:00\", which must differ, or \"{NeverText}\".");
    }

    /// <summary>Reads a window like <see cref="Parse"/>; <c>false</c> where that throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DailyWindow window)
    {
        window = default;
        if (text.SequenceEqual(NeverText))
        {
            return true;
        }

        int dash = text.IndexOf('-');
        if (dash < 0 || !DateText.TryParseTime(text[..dash], out TimeOnly start)
            || !DateText.TryParseEndTime(text[(dash + 1)..], out TimeSpan end) || start.ToTimeSpan() == end)
        {
            return false;
        }

        window = new DailyWindow(start.ToTimeSpan(), end);
        return true;
    }

    /// <summary>The text that <see cref="Parse"/> reads; seconds only where there are any.</summary>
    public override string ToString() => IsNever ? NeverText : $"{Text(Start)}-{Text(End)}";

    bool IOpeningHours.IsOpen(DateOnly date, long tickOfDay, HolidayCalendar holidays) => ContainsTick(tickOfDay);

    long IOpeningHours.NextEdge(DateOnly date, long tickOfDay, HolidayCalendar holidays) => EdgeAfter(tickOfDay);

    /// <summary>Whether a window that began on the same date is open at the tick of the day.</summary>
    internal bool ContainsOnFirstDay(long tick) => tick >= Start.Ticks && (SpansMidnight || tick < End.Ticks);

    /// <summary>Whether a window that began on the date before is still open at the tick of the day.</summary>
    internal bool ContainsOnSecondDay(long tick) => SpansMidnight && tick < End.Ticks;

    /// <summary>The next start, end or midnight after the tick of the day.</summary>
    internal long EdgeAfter(long tick)
    {
        long edge = TimeSpan.TicksPerDay;
        edge = Start.Ticks > tick ? Math.Min(edge, Start.Ticks) : edge;
        return End.Ticks > tick ? Math.Min(edge, End.Ticks) : edge;
    }

    private static void RequireTime(TimeSpan time, string parameter)
    {
        if (time < TimeSpan.Zero || time > FullDay || time.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            throw new ArgumentOutOfRangeException(parameter, time, "A time of a window is whole seconds from 00:00 to 24:00.");
        }
    }

    private static string Text(TimeSpan time) => time == FullDay ? "24:00" : DateText.Format(new TimeOnly(time.Ticks));

    private bool ContainsTick(long tick) => ContainsOnFirstDay(tick) || ContainsOnSecondDay(tick);
}
