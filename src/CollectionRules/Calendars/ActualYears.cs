namespace CollectionRules.Calendars;

/// <summary>Actual days over actual years: ISDA, AFB and 365L.</summary>
internal static class ActualYears
{
    /// <summary>Each calendar year on its own: its days over 365 or 366 (ISDA 2006 section 4.16(b)).</summary>
    public static YearFraction Isda(DateOnly start, DateOnly end)
    {
        if (start.Year == end.Year)
        {
            return new YearFraction(end.DayNumber - start.DayNumber, DaysInYear(start.Year));
        }

        int firstYear = DaysInYear(start.Year);
        return new YearFraction(firstYear - start.DayOfYear + 1, firstYear)
            + new YearFraction(end.Year - start.Year - 1, 1)
            + new YearFraction(end.DayOfYear - 1, DaysInYear(end.Year));
    }

    /// <summary>Whole years back from the end, each counted from the end itself, then the rest over 366 or 365.</summary>
    public static YearFraction Afb(DateOnly start, DateOnly end)
    {
        int years = end.Year - start.Year;
        if (years > 0 && MonthArithmetic.AddMonths(end, -12L * years) < start)
        {
            years--;
        }

        DateOnly anchor = MonthArithmetic.AddMonths(end, -12L * years);
        int days = anchor.DayNumber - start.DayNumber;
        bool leap = days > 0 && ContainsLeapDay(start, anchor);
        return new YearFraction(years, 1) + new YearFraction(days, leap ? 366 : 365);
    }

    public static YearFraction Actual365L(DateOnly start, DateOnly end, Frequency frequency, DateOnly periodEnd)
    {
        if (periodEnd < end)
        {
            throw new ArgumentException($"The period ends on \"{DateText.Format(periodEnd)}\", before the end \"{DateText.Format(end)}\"; it must contain both dates.", nameof(periodEnd));
        }

        bool leap = frequency == Frequency.Yearly
            ? MonthArithmetic.LeapDays(start, periodEnd) > 0
            : DateTime.IsLeapYear(periodEnd.Year);
        return new YearFraction(end.DayNumber - start.DayNumber, leap ? 366 : 365);
    }

    private static int DaysInYear(int year) => DateTime.IsLeapYear(year) ? 366 : 365;

    /// <summary>Whether a 29 February lies in [start, end).</summary>
    private static bool ContainsLeapDay(DateOnly start, DateOnly end) =>
        (start.Month == 2 && start.Day == 29) || MonthArithmetic.LeapDays(start, end.AddDays(-1)) > 0;
}
