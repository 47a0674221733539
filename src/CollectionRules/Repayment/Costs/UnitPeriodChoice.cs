using CollectionRules.Calendars;

namespace CollectionRules.Repayment.Costs;

/// <summary>Finds the unit-period of a transaction from its dates, as Appendix J (b)(4) says.</summary>
internal static class UnitPeriodChoice
{
    private const int DaysAYear = 365;

    public static UnitPeriod Of(ReadOnlySpan<DateOnly> dates)
    {
        DateOnly[] sorted = [.. dates.ToArray().Distinct().Order()];
        if (sorted.Length < 2)
        {
            throw new ArgumentException($"There {(sorted.Length == 1 ? "is 1 date" : "are no dates")}; a unit-period needs two different ones at least.", nameof(dates));
        }

        if (sorted.Length == 2)
        {
            return Single(sorted[0], sorted[1]);
        }

        UnitPeriod[] intervals = [.. sorted.Zip(sorted.Skip(1), Interval)];
        int most = intervals.GroupBy(interval => interval).Max(group => group.Count());
        return most > 1
            ? intervals.GroupBy(interval => interval).Where(group => group.Count() == most).Select(group => group.Key).MinBy(Length)
            : Average(sorted[0], sorted[^1], intervals.Length);
    }

    /// <summary>The term of one advance and one payment: whole months, otherwise days; a year where it is longer.</summary>
    private static UnitPeriod Single(DateOnly start, DateOnly end)
    {
        (int months, int odd) = UnitPeriod.WholeMonths(start, end);
        return months >= 12 ? UnitPeriod.Year
            : odd == 0 ? UnitPeriod.Months(months)
            : UnitPeriod.Days(end.DayNumber - start.DayNumber);
    }

    /// <summary>The interval between neighbors: months before weeks before days, and 15 or 16 days across the middle of a month as half a month.</summary>
    private static UnitPeriod Interval(DateOnly start, DateOnly end)
    {
        int days = end.DayNumber - start.DayNumber;
        (int months, int odd) = UnitPeriod.WholeMonths(start, end);
        return months >= 12 ? UnitPeriod.Year
            : odd == 0 && months > 0 ? UnitPeriod.Months(months)
            : Frequency.Semimonthly.Add(start, 1, MonthEndRule.StickToMonthEnd) == end || Frequency.Semimonthly.Add(start, 1) == end ? UnitPeriod.Semimonth
            : days % 7 == 0 && days / 7 <= 52 ? UnitPeriod.Weeks(days / 7)
            : UnitPeriod.Days(Math.Min(days, DaysAYear));
    }

    /// <summary>The average interval, rounded to the nearest whole unit of months where it is a month or more, otherwise of days; at most a year.</summary>
    private static UnitPeriod Average(DateOnly first, DateOnly last, int intervals)
    {
        long days = last.DayNumber - first.DayNumber;
        (int months, int odd) = UnitPeriod.WholeMonths(first, last);
        long thirtieths = (30L * months) + odd;
        return thirtieths >= 30L * intervals
            ? UnitPeriod.Months((int)Math.Min(12, ((2 * thirtieths) + (30L * intervals)) / (60L * intervals)))
            : UnitPeriod.Days((int)Math.Max(1, ((2 * days) + intervals) / (2L * intervals)));
    }

    private static YearFraction Length(UnitPeriod period) => new(period.PeriodsPerYear.Denominator, period.PeriodsPerYear.Numerator);
}
