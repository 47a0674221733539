using CollectionRules.Calendars;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>
/// No payments from one date to another, and a level plan anew from there. The interest of the holiday is rounded once:
/// <c>round(balance × rate × time)</c>; interest that had accrued before it is paid with the first row.
/// </summary>
/// <param name="From">The first day of the holiday, within the plan.</param>
/// <param name="To">The day from which interest runs again: after the first.</param>
/// <param name="FirstDue">The first due date afterwards.</param>
/// <param name="Interest">What becomes of the interest of the holiday.</param>
public sealed record PaymentHoliday(DateOnly From, DateOnly To, DateOnly FirstDue, InterestTreatment Interest) : ReliefMeasure
{
    /// <summary>The rows afterwards; as many as were open where null.</summary>
    public int? Installments { get; init; }

    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        RepaymentSchedule schedule = standing.Schedule;
        int from = schedule.RowOf(From);
        if (from < standing.PaidInstallments || To <= From || FirstDue <= To)
        {
            draft.Refuse(From < To && To < FirstDue ? ReliefReason.DateOutsidePlan : ReliefReason.DueDatesDoNotRise);
            return;
        }

        ScheduleTerms terms = schedule.Terms;
        Replan replan = new(schedule, from);
        long bearing = terms.Method == RepaymentMethod.Flat ? terms.Principal.MinorUnits : replan.Balance;
        if (From > replan.Start)
            replan.CarryToFirst += PeriodFactor.Of(terms.Rate, Time(terms, replan.Start, From)).Of(bearing, terms.Rounding);
        draft.Treat(replan, PeriodFactor.Of(terms.Rate, Time(terms, From, To)).Of(bearing, terms.Rounding), Interest);
        replan.Renew(Installments ?? replan.Dues.Count, To, FirstDue);
        replan.IsFlatAnew = true;
        draft.Take(replan);
    }

    /// <summary>The time between two dates; for nominal periods whole ones from the first date on, and the days of the rest over those of the period they are in.</summary>
    private static YearFraction Time(ScheduleTerms terms, DateOnly start, DateOnly end)
    {
        if (!PeriodTime.IsNominal(terms))
            return PeriodTime.Between(terms, start, end, end, end);
        int whole = 0;
        while (terms.Frequency.Add(start, whole + 1) <= end)
            whole++;
        DateOnly reached = terms.Frequency.Add(start, whole);
        YearFraction share = terms.Frequency.YearShare;
        int length = terms.Frequency.Add(start, whole + 1).DayNumber - reached.DayNumber;
        return (share * whole) + new YearFraction(share.Numerator * (end.DayNumber - reached.DayNumber), share.Denominator * length);
    }
}
