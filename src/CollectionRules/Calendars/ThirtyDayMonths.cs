namespace CollectionRules.Calendars;

/// <summary>The day counts that give every month 30 days; they differ in what they do at month ends.</summary>
internal static class ThirtyDayMonths
{
    public static int Days(DayCountKind kind, DateOnly start, DateOnly end, DayCountContext context)
    {
        int first = start.Day;
        int last = end.Day;
        switch (kind)
        {
            case DayCountKind.ThirtyE360:
                first = Math.Min(first, 30);
                last = Math.Min(last, 30);
                break;
            case DayCountKind.ThirtyEPlus360:
                first = Math.Min(first, 30);
                break; // an end on the 31st is the 1st of the next month: 31 = 30 + 1
            case DayCountKind.ThirtyE360Isda:
                first = MonthArithmetic.IsMonthEnd(start) ? 30 : first;
                last = MonthArithmetic.IsMonthEnd(end) && !(end.Month == 2 && end == context.Maturity) ? 30 : last;
                break;
            case DayCountKind.ThirtyE365:
                first = MonthArithmetic.IsMonthEnd(start) ? 30 : first;
                last = MonthArithmetic.IsMonthEnd(end) ? 30 : last;
                break;
            default:
                if (SticksToFebruaryEnds(kind, context) && MonthArithmetic.IsFebruaryEnd(start))
                {
                    first = 30;
                    last = kind != DayCountKind.Thirty360Psa && MonthArithmetic.IsFebruaryEnd(end) ? 30 : last;
                }

                first = Math.Min(first, 30);
                last = last == 31 && first == 30 ? 30 : last;
                break;
        }

        return ((end.Year - start.Year) * 360) + ((end.Month - start.Month) * 30) + last - first;
    }

    private static bool SticksToFebruaryEnds(DayCountKind kind, DayCountContext context) =>
        kind is DayCountKind.ThirtyU360EndOfMonth or DayCountKind.Thirty360Psa
        || (kind == DayCountKind.ThirtyU360 && context.MonthEnds == MonthEndRule.StickToMonthEnd);
}
