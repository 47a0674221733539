using CollectionRules.Calendars;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>How long the period of a row is, by the day count of the terms.</summary>
internal static class PeriodTime
{
    /// <summary>Whether a period costs the same whatever its dates.</summary>
    public static bool IsNominal(ScheduleTerms terms) => ReferenceEquals(terms.DayCount, DayCount.PerPeriod);

    /// <summary>The part of a year between two dates, the second of which ends the period.</summary>
    public static YearFraction Between(ScheduleTerms terms, DateOnly start, DateOnly end, DateOnly periodEnd, DateOnly maturity)
    {
        if (IsNominal(terms))
            return terms.Frequency.YearShare;
        DayCount count = terms.DayCount;
        return NeedsNothing(count)
            ? count.Fraction(start, end)
            : count.Fraction(start, end, new DayCountContext
            {
                Frequency = terms.Frequency,
                PeriodEnd = periodEnd,
                RegularDate = terms.FirstDue,
                Maturity = maturity,
                MonthEnds = ReferenceEquals(count, DayCount.ActualActualIcma) ? terms.AnchorDay == 31 ? MonthEndRule.StickToMonthEnd : terms.MonthEnds : MonthEndRule.StickToMonthEnd,
                Holidays = terms.Holidays,
                IntervalUnit = terms.Frequency.IsOfDays ? CalendarUnit.Week : CalendarUnit.Month,
            });
    }

    /// <summary>The factors of all rows from the disbursement on; for nominal periods without a stub one stands for all.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="dues">The dates to which interest runs, one for each row.</param>
    /// <param name="each">Where the factors go; unused where one stands for all.</param>
    public static FactorLine Factors(ScheduleTerms terms, ReadOnlySpan<DateOnly> dues, Span<PeriodFactor> each)
    {
        if (IsNominal(terms) && terms.FirstPeriod == StubRule.AsRegular)
            return new FactorLine(PeriodFactor.Of(terms.Rate, terms.Frequency.YearShare), dues.Length);
        DateOnly start = terms.Disbursed;
        for (int row = 0; row < dues.Length; row++)
        {
            each[row] = PeriodFactor.Of(terms.Rate, Between(terms, start, dues[row], dues[row], dues[^1]));
            if (row == 0 && IsNominal(terms))
            {
                int regular = terms.FirstDue.DayNumber - terms.Frequency.Add(terms.FirstDue, -1, terms.MonthEnds).DayNumber;
                each[0] = each[0].Share(terms.FirstDue.DayNumber - start.DayNumber, regular);
            }

            start = dues[row];
        }

        return new FactorLine(each);
    }

    private static bool NeedsNothing(DayCount count) =>
        ReferenceEquals(count, DayCount.Actual365Fixed) || ReferenceEquals(count, DayCount.Actual360) || ReferenceEquals(count, DayCount.Actual364)
        || ReferenceEquals(count, DayCount.Actual36525) || ReferenceEquals(count, DayCount.ActualActualIsda) || ReferenceEquals(count, DayCount.ThirtyE360)
        || ReferenceEquals(count, DayCount.Thirty360Isda) || ReferenceEquals(count, DayCount.NoLeap365);
}
