namespace CollectionRules.Calendars;

/// <summary>ACT/ACT ICMA: days measured against the regular payment periods they fall into.</summary>
internal static class RegularPeriods
{
    public static YearFraction Icma(DateOnly start, DateOnly end, Frequency frequency, DateOnly regular, MonthEndRule rule)
    {
        if (frequency.Months == 0)
        {
            throw new ArgumentException($"The day count \"ACT/ACT ICMA\" needs a frequency of months or years; \"{frequency}\" is not one.", nameof(frequency));
        }

        if (start == end)
        {
            return YearFraction.Zero;
        }

        // The period that contains the start; the estimate by months is at most one period off.
        int index = FloorDivide(MonthArithmetic.MonthIndex(start) - MonthArithmetic.MonthIndex(regular), frequency.Months);
        if (frequency.Add(regular, index, rule) > start)
        {
            index--;
        }

        int whole = 0;
        YearFraction parts = YearFraction.Zero;
        DateOnly from = frequency.Add(regular, index, rule);
        while (from < end)
        {
            DateOnly to = frequency.Add(regular, ++index, rule);
            if (start <= from && to <= end)
            {
                whole++;
            }
            else
            {
                int covered = Math.Min(end.DayNumber, to.DayNumber) - Math.Max(start.DayNumber, from.DayNumber);
                parts += new YearFraction(covered, to.DayNumber - from.DayNumber);
            }

            from = to;
        }

        YearFraction periods = parts + new YearFraction(whole, 1);
        return new YearFraction(checked(periods.Numerator * frequency.Months), checked(periods.Denominator * 12));
    }

    private static int FloorDivide(int value, int divisor) =>
        (value / divisor) - (value % divisor < 0 ? 1 : 0);
}
