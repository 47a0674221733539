using CollectionRules.Calendars;

namespace CollectionRules.Rules.History;

/// <content>Which dates a window of dates holds. An event of date e counts on date d where e is not after d and d is before <see cref="End"/> of e.</content>
public readonly partial record struct HistoryWindow
{
    private static readonly int LastDay = DateOnly.MaxValue.DayNumber;

    internal bool IsOfDates => Kind is not (HistoryWindowKind.Ever or HistoryWindowKind.Elapsed);

    /// <summary>The earliest date that counts on a date.</summary>
    internal DateOnly Start(DateOnly day) => Kind switch
    {
        HistoryWindowKind.Day => day,
        HistoryWindowKind.Week => WeekOf(day),
        HistoryWindowKind.Month => new DateOnly(day.Year, day.Month, 1),
        HistoryWindowKind.Rolling => Span.HasFixedLength ? DaysBefore(day) : RollingStart(day),
        HistoryWindowKind.Since => SinceStart(day),
        _ => DateOnly.MinValue,
    };

    /// <summary>The first date on which an event of a date no longer counts; null where that is beyond the calendar or never comes.</summary>
    internal DateOnly? End(DateOnly told) => Kind switch
    {
        HistoryWindowKind.Day => InCalendar(told.DayNumber + 1L),
        HistoryWindowKind.Week => InCalendar(WeekNumber(told) + 7L),
        HistoryWindowKind.Month => MonthsAfter(new DateOnly(told.Year, told.Month, 1), 1),
        HistoryWindowKind.Rolling => Span.HasFixedLength ? InCalendar(told.DayNumber + (long)Span.TotalDays) : RollingEnd(told),
        HistoryWindowKind.Since => Span.HasFixedLength ? InCalendar(told.DayNumber + (long)Span.TotalDays) : MonthsAfter(told, Span.TotalMonths),
        _ => null,
    };

    private static DateOnly? InCalendar(long number) => number <= LastDay ? DateOnly.FromDayNumber((int)number) : null;

    private static DateOnly Next(DateOnly day) => InCalendar(day.DayNumber + 1L) ?? DateOnly.MaxValue;

    private static DateOnly? MonthsAfter(DateOnly day, int months) =>
        ((long)day.Year * 12) + day.Month - 1 + months <= (9_999L * 12) + 11 ? MonthArithmetic.AddMonths(day, months) : null;

    private DateOnly? MonthsBefore(DateOnly day) =>
        ((long)day.Year * 12) + day.Month - 1 - Span.TotalMonths >= 12 ? MonthArithmetic.AddMonths(day, -Span.TotalMonths) : null;

    private DateOnly DaysBefore(DateOnly day) => DateOnly.FromDayNumber((int)Math.Max(0L, day.DayNumber + 1L - Span.TotalDays));

    private DateOnly RollingStart(DateOnly day) => MonthsBefore(day) is DateOnly before ? before.AddDays(1) : DateOnly.MinValue;

    private long WeekNumber(DateOnly day) => day.DayNumber - (((int)day.DayOfWeek - (int)WeekStart + 7) % 7);

    private DateOnly WeekOf(DateOnly day) => DateOnly.FromDayNumber((int)Math.Max(0, WeekNumber(day)));

    /// <summary>The first date whose window begins after the event: the same day so many months later, or, where that month is too short, the first after it.</summary>
    private DateOnly? RollingEnd(DateOnly told)
    {
        DateOnly? end = MonthsAfter(told, Span.TotalMonths);
        while (end is DateOnly day && MonthsBefore(day) < told)
        {
            end = InCalendar(day.DayNumber + 1L);
        }

        return end;
    }

    private DateOnly SinceStart(DateOnly day)
    {
        if (Span.HasFixedLength)
        {
            return DaysBefore(day);
        }

        DateOnly first = MonthsBefore(day) ?? DateOnly.MinValue;
        while (first < day && MonthsAfter(first, Span.TotalMonths) <= day)
        {
            first = Next(first);
        }

        return first;
    }
}
