using CollectionRules.Calendars;

namespace CollectionRules.Repayment.Offers.Evaluation;

/// <summary>How due dates follow one another: every so many months on a day of the month, or every so many days.</summary>
internal sealed record DueRhythm(Frequency Frequency, int AnchorDay)
{
    /// <summary>The rhythm that gives every date; null where there is none, or only one date.</summary>
    public static DueRhythm? Of(DateOnly[] dues)
    {
        if (dues.Length < 2)
        {
            return null;
        }

        int months = MonthArithmetic.MonthIndex(dues[1]) - MonthArithmetic.MonthIndex(dues[0]);
        int anchor = dues.Max(due => due.Day);
        if (months is >= 1 and <= 1_200 && dues.Select((due, i) => MonthArithmetic.AddMonths(dues[0], (long)i * months, anchor) == due).All(fits => fits))
        {
            return new DueRhythm(Frequency.Every(new CalendarSpan(months, CalendarUnit.Month)), anchor);
        }

        int days = dues[1].DayNumber - dues[0].DayNumber;
        return days <= 366 && dues.Select((due, i) => dues[0].DayNumber + (i * days) == due.DayNumber).All(fits => fits)
            ? new DueRhythm(Frequency.Every(new CalendarSpan(days, CalendarUnit.Day)), anchor)
            : null;
    }
}
