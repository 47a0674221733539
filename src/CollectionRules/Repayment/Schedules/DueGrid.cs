using CollectionRules.Calendars;

namespace CollectionRules.Repayment.Schedules;

/// <summary>The due dates of rows: a date, which row has it, and the terms that lead from it to the others.</summary>
/// <param name="Anchor">The planned due date of a row.</param>
/// <param name="Row">That row, from 0.</param>
internal readonly record struct DueGrid(DateOnly Anchor, int Row)
{
    /// <summary>The planned due date of a row.</summary>
    /// <exception cref="OverflowException">It is outside the calendar.</exception>
    public DateOnly Planned(ScheduleTerms terms, int row)
    {
        int periods = row - Row;
        if (Row == 0 && Anchor == terms.FirstDue && row < terms.DueDates.Length)
            return terms.DueDates[row];
        if (Row == 0 && terms.DueDates.Length > 0)
            return terms.Frequency.Add(terms.DueDates[^1], row - terms.DueDates.Length + 1, terms.MonthEnds);
        return periods != 0 && terms.AnchorDay is int day && terms.Frequency.Months > 0
            ? MonthArithmetic.AddMonths(Anchor, (long)periods * terms.Frequency.Months, day)
            : terms.Frequency.Add(Anchor, periods, terms.MonthEnds);
    }

    /// <summary>The due date of a row, after pay-days and business days moved it.</summary>
    /// <exception cref="OverflowException">It is outside the calendar.</exception>
    /// <exception cref="InvalidOperationException">No business day is near.</exception>
    public DateOnly Due(ScheduleTerms terms, int row)
    {
        DateOnly planned = Planned(terms, row);
        return terms.BusinessDays.Adjust(terms.PayDays?.Align(planned, terms.Holidays) ?? planned, terms.Holidays);
    }
}
