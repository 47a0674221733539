using CollectionRules.Calendars;

namespace CollectionRules.Repayment.Costs;

/// <summary>
/// The unit-period of the actuarial method of Regulation Z: the interval of time that occurs most often in a transaction, at most a year.
/// </summary>
/// <remarks>
/// Source: 12 CFR 1026 Appendix J (b)(3) to (b)(5). <c>default(UnitPeriod)</c> is one month.
/// </remarks>
/// <example><code>
/// UnitPeriod.Month.Between(new DateOnly(1978, 2, 10), new DateOnly(1978, 4, 1))   // 1 + 19/30
/// </code></example>
public readonly record struct UnitPeriod
{
    private readonly int countLessOne;

    private UnitPeriod(UnitPeriodKind kind, int count) => (Kind, countLessOne) = (kind, count - 1);

    /// <summary>One month; 12 a year.</summary>
    public static UnitPeriod Month => Months(1);

    /// <summary>Half a month; 24 a year.</summary>
    public static UnitPeriod Semimonth => new(UnitPeriodKind.Semimonth, 1);

    /// <summary>One week; 52 a year.</summary>
    public static UnitPeriod Week => Weeks(1);

    /// <summary>One year.</summary>
    public static UnitPeriod Year => new(UnitPeriodKind.Year, 1);

    /// <summary>What is counted.</summary>
    public UnitPeriodKind Kind { get; }

    /// <summary>How many of them make one unit-period, at least 1.</summary>
    public int Count => countLessOne + 1;

    /// <summary>How many unit-periods a year has, exactly: 12, 24, 52, or 365 over the days; 73/51 for a term of 255 days.</summary>
    public YearFraction PeriodsPerYear => Kind switch
    {
        UnitPeriodKind.Month => new YearFraction(12, Count),
        UnitPeriodKind.Semimonth => new YearFraction(24, 1),
        UnitPeriodKind.Week => new YearFraction(52, Count),
        UnitPeriodKind.Day => new YearFraction(365, Count),
        _ => YearFraction.One,
    };

    /// <summary>Some months; 12 of them are a <see cref="Year"/>.</summary>
    /// <param name="count">1 to 12.</param>
    /// <returns>The unit-period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static UnitPeriod Months(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 12);
        return count == 12 ? Year : new(UnitPeriodKind.Month, count);
    }

    /// <summary>Some weeks.</summary>
    /// <param name="count">1 to 52.</param>
    /// <returns>The unit-period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static UnitPeriod Weeks(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 52);
        return new(UnitPeriodKind.Week, count);
    }

    /// <summary>Some days.</summary>
    /// <param name="count">1 to 366.</param>
    /// <returns>The unit-period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static UnitPeriod Days(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 366);
        return new(UnitPeriodKind.Day, count);
    }

    /// <summary>
    /// The unit-period of a transaction: the interval between neighboring dates that occurs most often, the shortest of several; where none
    /// occurs twice, the average of all intervals; never more than a year. One advance and one payment within a year make the term the unit-period, in
    /// months where it is a whole number of them, otherwise in days.
    /// </summary>
    /// <param name="dates">The dates of every advance and payment, in any order; at least two different ones.</param>
    /// <returns>The unit-period.</returns>
    /// <exception cref="ArgumentException">There are fewer than two different dates.</exception>
    public static UnitPeriod Of(ReadOnlySpan<DateOnly> dates) => UnitPeriodChoice.Of(dates);

    /// <summary>Counts whole unit-periods back from the later date; the days that are left are the odd fraction.</summary>
    /// <param name="start">The earlier date.</param>
    /// <param name="end">The later date.</param>
    /// <returns>
    /// Odd days are over 30 for a month, 15 for half a month, 7 for each week, the days of the unit-period for days, 365 for a year; for several
    /// months, 30 for each month that is left and the days, over 30 for each month of the unit-period.
    /// </returns>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public UnitPeriodTime Between(DateOnly start, DateOnly end)
    {
        DateOrder.Require(start, end, nameof(end));
        int days = end.DayNumber - start.DayNumber;
        switch (Kind)
        {
            case UnitPeriodKind.Day:
                return Time(days / Count, days % Count, Count);
            case UnitPeriodKind.Week:
                return Time(days / (7 * Count), days % (7 * Count), 7 * Count);
            case UnitPeriodKind.Semimonth:
                (int months, int left) = WholeMonths(start, end);
                return Time((2 * months) + (left / 15), left % 15, 15);
            case UnitPeriodKind.Year:
                (int all, _) = WholeMonths(start, end);
                DateOnly anchor = MonthArithmetic.AddMonths(end, -12L * (all / 12));
                int odd = all % 12 == 0 && IsWhole(start, end, all) ? 0 : anchor.DayNumber - start.DayNumber;
                return odd >= 365 ? Time((all / 12) + 1, 0, 365) : Time(all / 12, odd, 365);
            default:
                (int whole, int rest) = WholeMonths(start, end);
                int parts = (30 * (whole % Count)) + rest;
                return parts >= 30 * Count ? Time((whole / Count) + 1, 0, 30 * Count) : Time(whole / Count, parts, 30 * Count);
        }
    }

    /// <summary>What is counted and how often.</summary>
    /// <returns>For example <c>1 month</c> or <c>255 days</c>.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} {Kind.ToString().ToLowerInvariant()}{(Count == 1 ? "" : "s")}");

    /// <summary>Whether the dates are whole months apart: the same day, a month end for a day the month does not have, or two month ends.</summary>
    internal static bool IsWhole(DateOnly start, DateOnly end, int months) =>
        MonthArithmetic.AddMonths(end, -(long)months) == start || MonthArithmetic.AddMonths(start, months) == end
        || (MonthArithmetic.IsMonthEnd(start) && MonthArithmetic.IsMonthEnd(end) && MonthArithmetic.MonthIndex(end) - MonthArithmetic.MonthIndex(start) == months);

    /// <summary>The whole months counted back from the end, and the days between the start and where that stops.</summary>
    internal static (int Months, int Days) WholeMonths(DateOnly start, DateOnly end)
    {
        int apart = MonthArithmetic.MonthIndex(end) - MonthArithmetic.MonthIndex(start);
        if (IsWhole(start, end, apart))
        {
            return (apart, 0);
        }

        DateOnly anchor = MonthArithmetic.AddMonths(end, -(long)apart);
        if (anchor < start)
        {
            apart--;
            anchor = MonthArithmetic.AddMonths(end, -(long)apart);
        }

        return (apart, anchor.DayNumber - start.DayNumber);
    }

    private static UnitPeriodTime Time(int whole, int odd, int of) => odd == 0 ? new(whole) : new(whole, odd, of);
}
