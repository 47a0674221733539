namespace CollectionRules.Calendars;

/// <summary>
/// The interval of the European annual percentage rate of charge: a whole number of weeks, months or years counted back
/// from the later date, and the remaining days over the length of the year that ends where the counting stopped.
/// </summary>
/// <remarks>
/// Source: Directive 2008/48/EC annex I and the Commission's guidelines of 2012; Directive (EU) 2023/2225 annex III keeps
/// it. A week is 1/52 and a month 1/12 of a year. Two month ends are whole months apart, whatever their day numbers: from
/// 31 January to 29 February 2024 is one month.
/// </remarks>
/// <example><code>
/// EuropeanInterval i = EuropeanInterval.Between(new DateOnly(2013, 1, 12), new DateOnly(2013, 2, 15), CalendarUnit.Month);
/// // i.WholeUnits 1, i.RemainingDays 3, i.YearLength 366, i.Fraction 1/12 + 3/366
/// </code></example>
public readonly record struct EuropeanInterval
{
    private EuropeanInterval(CalendarUnit unit, int wholeUnits, int remainingDays, int? yearLength)
    {
        Unit = unit;
        WholeUnits = wholeUnits;
        RemainingDays = remainingDays;
        YearLength = yearLength;
    }

    /// <summary>The unit that was counted: week, month or year.</summary>
    public CalendarUnit Unit { get; }

    /// <summary>The whole units between the dates, from 0.</summary>
    public int WholeUnits { get; }

    /// <summary>The days that are left between the earlier date and the start of the first whole unit.</summary>
    public int RemainingDays { get; }

    /// <summary>365 or 366, the days of the year that ends at the start of the first whole unit; absent where no days remain.</summary>
    public int? YearLength { get; }

    /// <summary>The exact part of a year.</summary>
    public YearFraction Fraction
    {
        get
        {
            YearFraction whole = new(WholeUnits, Unit switch { CalendarUnit.Week => 52, CalendarUnit.Month => 12, _ => 1 });
            return YearLength is int length ? whole + new YearFraction(RemainingDays, length) : whole;
        }
    }

    /// <summary>Measures the interval.</summary>
    /// <param name="start">The earlier date, as a rule the drawdown.</param>
    /// <param name="end">The later date, not before the start.</param>
    /// <param name="unit">Week, month or year.</param>
    /// <exception cref="ArgumentException">The end is before the start, or the unit is the day.</exception>
    /// <exception cref="OverflowException">The year before the interval would begin before 0001-01-01.</exception>
    public static EuropeanInterval Between(DateOnly start, DateOnly end, CalendarUnit unit)
    {
        DateOrder.Require(start, end, nameof(end));
        int whole;
        DateOnly anchor;
        switch (unit)
        {
            case CalendarUnit.Week:
                whole = (end.DayNumber - start.DayNumber) / 7;
                anchor = end.AddDays(-7 * whole);
                break;
            case CalendarUnit.Month or CalendarUnit.Year:
                int months = unit == CalendarUnit.Month ? 1 : 12;
                int apart = MonthArithmetic.MonthIndex(end) - MonthArithmetic.MonthIndex(start);
                whole = apart / months;
                anchor = MonthArithmetic.AddMonths(end, -(long)whole * months);
                if (apart % months == 0 && MonthArithmetic.IsMonthEnd(start) && MonthArithmetic.IsMonthEnd(end))
                {
                    anchor = start;
                }
                else if (anchor < start)
                {
                    whole--;
                    anchor = MonthArithmetic.AddMonths(end, -(long)whole * months);
                }

                break;
            default:
                throw new ArgumentException($"The unit \"{unit}\" cannot be counted here; allowed are week, month and year.", nameof(unit));
        }

        int days = anchor.DayNumber - start.DayNumber;
        int? length = days == 0 ? null : anchor.DayNumber - MonthArithmetic.AddMonths(anchor, -12).DayNumber;
        return new EuropeanInterval(unit, whole, days, length);
    }
}
