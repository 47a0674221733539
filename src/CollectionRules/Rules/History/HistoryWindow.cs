using CollectionRules.Calendars;

namespace CollectionRules.Rules.History;

/// <summary>
/// Which events count at an instant. Windows of dates count local calendar dates of the query's clock, never hours: a contact on the
/// evening of the 1st leaves a window of 7 dates at the start of the 8th.
/// </summary>
/// <remarks>
/// <para>A rolling window of n days holds the date and the n - 1 before it. A rolling window of months holds the dates after the same day so
/// many months before (where that month is too short, after its last day).</para>
/// <para>A window since the event holds an event as long as the date is before the event's date plus the span. For days the two are the
/// same; for months they differ where months are of different length: 6 months since 31 August end on 28 February, a rolling window of
/// 6 months holds that event through 28 February.</para>
/// <para>The default value is <see cref="Ever"/>.</para>
/// </remarks>
/// <example><code>
/// HistoryWindow.Rolling(Days(7))                        // rolling P7D
/// HistoryWindow.Rolling(Months(1))                      // rolling P1M
/// HistoryWindow.Elapsed(TimeSpan.FromHours(4))          // for PT4H
/// </code></example>
public readonly partial record struct HistoryWindow
{
    private HistoryWindow(HistoryWindowKind kind, CalendarSpan span = default, TimeSpan time = default, DayOfWeek weekStart = DayOfWeek.Sunday) =>
        (Kind, Span, Time, WeekStart) = (kind, span, time, weekStart);

    /// <summary>Every event so far.</summary>
    public static HistoryWindow Ever => default;

    /// <summary>The calendar date.</summary>
    public static HistoryWindow Day { get; } = new(HistoryWindowKind.Day);

    /// <summary>The calendar week from Monday.</summary>
    public static HistoryWindow Week { get; } = WeekFrom(DayOfWeek.Monday);

    /// <summary>The calendar month.</summary>
    public static HistoryWindow Month { get; } = new(HistoryWindowKind.Month);

    /// <summary>The shape.</summary>
    public HistoryWindowKind Kind { get; }

    /// <summary>The length of a rolling window or one since the event; zero days otherwise.</summary>
    public CalendarSpan Span { get; }

    /// <summary>The length of a window of elapsed time; zero otherwise.</summary>
    public TimeSpan Time { get; }

    /// <summary>The first day of the week of a <see cref="HistoryWindowKind.Week"/>; Sunday otherwise.</summary>
    public DayOfWeek WeekStart { get; }

    /// <summary>The calendar week.</summary>
    /// <param name="first">Its first day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not defined.</exception>
    public static HistoryWindow WeekFrom(DayOfWeek first) => first is >= DayOfWeek.Sunday and <= DayOfWeek.Saturday
        ? new(HistoryWindowKind.Week, weekStart: first)
        : throw new ArgumentOutOfRangeException(nameof(first), first, "The first day of a week is Sunday to Saturday.");

    /// <summary>The last dates, the date itself included.</summary>
    /// <param name="span">The length, 1 unit or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is zero.</exception>
    public static HistoryWindow Rolling(CalendarSpan span) => new(HistoryWindowKind.Rolling, Positive(span));

    /// <summary>From the date of an event to the date a span after it, that date not included.</summary>
    /// <param name="span">The length, 1 unit or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is zero.</exception>
    public static HistoryWindow Since(CalendarSpan span) => new(HistoryWindowKind.Since, Positive(span));

    /// <summary>From the instant of an event to the instant a time after it, that instant not included; no calendar, no zone.</summary>
    /// <param name="time">The length, whole seconds, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive or has a fraction of a second.</exception>
    public static HistoryWindow Elapsed(TimeSpan time) => time > TimeSpan.Zero && time.Ticks % TimeSpan.TicksPerSecond == 0
        ? new(HistoryWindowKind.Elapsed, time: time)
        : throw new ArgumentOutOfRangeException(nameof(time), time, "A window of elapsed time has whole seconds, 1 or more.");

    private static CalendarSpan Positive(CalendarSpan span) => span.IsZero
        ? throw new ArgumentOutOfRangeException(nameof(span), span, "A window has at least one day, week, month or year.")
        : span;
}
