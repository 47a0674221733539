namespace CollectionRules.Calendars;

/// <summary>
/// The words for calendar spans in policies, for <c>using static CollectionRules.Calendars.CalendarWords;</c>:
/// <c>Every(Days(3))</c>, <c>AtMost(3).Per(Week)</c>, <c>UpTo(Months(60))</c>.
/// </summary>
public static class CalendarWords
{
    /// <summary>One day, <c>P1D</c>.</summary>
    public static CalendarSpan Day => Days(1);

    /// <summary>One week, <c>P1W</c>.</summary>
    public static CalendarSpan Week => Weeks(1);

    /// <summary>One month, <c>P1M</c>.</summary>
    public static CalendarSpan Month => Months(1);

    /// <summary>One year, <c>P1Y</c>.</summary>
    public static CalendarSpan Year => Years(1);

    /// <summary>A number of days, 0 to <see cref="CalendarSpan.MaxCount"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside that range.</exception>
    public static CalendarSpan Days(int count) => new(count, CalendarUnit.Day);

    /// <summary>A number of weeks, 0 to <see cref="CalendarSpan.MaxCount"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside that range.</exception>
    public static CalendarSpan Weeks(int count) => new(count, CalendarUnit.Week);

    /// <summary>A number of months, 0 to <see cref="CalendarSpan.MaxCount"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside that range.</exception>
    public static CalendarSpan Months(int count) => new(count, CalendarUnit.Month);

    /// <summary>A number of years, 0 to <see cref="CalendarSpan.MaxCount"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside that range.</exception>
    public static CalendarSpan Years(int count) => new(count, CalendarUnit.Year);
}
