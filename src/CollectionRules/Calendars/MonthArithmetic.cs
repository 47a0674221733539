namespace CollectionRules.Calendars;

/// <summary>Adding days and months to dates with one clear failure at both ends of the calendar.</summary>
internal static class MonthArithmetic
{
    public static DateOnly AddDays(DateOnly date, long days)
    {
        Int128 number = (Int128)date.DayNumber + days;
        if (number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber)
        {
            throw OutsideCalendar(date, days, "days");
        }

        return DateOnly.FromDayNumber((int)number);
    }

    /// <summary>Adds months; a month that is too short gives its last day.</summary>
    public static DateOnly AddMonths(DateOnly date, long months) => AddMonths(date, months, date.Day);

    public static DateOnly AddMonths(DateOnly date, long months, MonthEndRule rule) =>
        AddMonths(date, months, rule == MonthEndRule.StickToMonthEnd && IsMonthEnd(date) ? 31 : date.Day);

    /// <summary>Moves by months to the wanted day, 1 to 31, or to the last day of a shorter month.</summary>
    public static DateOnly AddMonths(DateOnly date, long months, int wantedDay)
    {
        Int128 index = MonthIndex(date) + (Int128)months;
        if (index < MonthIndex(DateOnly.MinValue) || index > MonthIndex(DateOnly.MaxValue))
        {
            throw OutsideCalendar(date, months, "months");
        }

        int year = (int)(index / 12);
        int month = (int)(index % 12) + 1;
        return new DateOnly(year, month, Math.Min(wantedDay, DateTime.DaysInMonth(year, month)));
    }

    public static bool IsMonthEnd(DateOnly date) => date.Day == DateTime.DaysInMonth(date.Year, date.Month);

    public static bool IsFebruaryEnd(DateOnly date) => date.Month == 2 && IsMonthEnd(date);

    /// <summary>Months since the start of year 0, so that differences are months between.</summary>
    public static int MonthIndex(DateOnly date) => (date.Year * 12) + date.Month - 1;

    /// <summary>The number of 29 Februaries after <paramref name="start"/> and on or before <paramref name="end"/>.</summary>
    public static int LeapDays(DateOnly start, DateOnly end) => LeapDaysUpTo(end) - LeapDaysUpTo(start);

    private static int LeapDaysUpTo(DateOnly date)
    {
        int last = date >= new DateOnly(date.Year, 3, 1).AddDays(-1) && DateTime.IsLeapYear(date.Year) ? date.Year : date.Year - 1;
        return (last / 4) - (last / 100) + (last / 400);
    }

    private static OverflowException OutsideCalendar(DateOnly date, long count, string unit) => new(
        $"\"{DateText.Format(date)}\" plus {count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {unit} is outside the calendar, which runs from \"0001-01-01\" to \"9999-12-31\".");
}
