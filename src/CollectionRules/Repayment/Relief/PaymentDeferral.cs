using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>
/// No payments for a number of rows: the open rows move back by as many periods, and the interest of that time is treated as stated. The
/// installment is computed anew over the same number of rows.
/// </summary>
/// <param name="Installments">How many rows are skipped: 1 to 120.</param>
/// <param name="Interest">What becomes of the interest of that time, which is rounded period by period.</param>
public sealed record PaymentDeferral(int Installments, InterestTreatment Interest) : ReliefMeasure
{
    /// <summary>How many rows are skipped: 1 to 120.</summary>
    public int Installments { get; init => field = Range.Of(value, 1, 120); } = Range.Of(Installments, 1, 120);

    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        RepaymentSchedule schedule = standing.Schedule;
        int from = standing.FirstOpenRow;
        if (from >= schedule.Rows.Length)
        {
            draft.Refuse(ReliefReason.NoRowsLeft);
            return;
        }

        Replan replan = new(schedule, from);
        DateOnly start = replan.Start;
        long sum = 0;
        for (int period = 0; period < Installments; period++)
        {
            DateOnly end = schedule.Grid.Due(schedule.Terms, from + period);
            PeriodFactor factor = PeriodFactor.Of(schedule.Terms.Rate, PeriodTime.Between(schedule.Terms, start, end, end, end));
            long bearing = schedule.Terms.Method == RepaymentMethod.Flat ? schedule.Terms.Principal.MinorUnits
                : Interest == InterestTreatment.Capitalize ? replan.Balance + sum : replan.Balance;
            sum = checked(sum + factor.Of(bearing, schedule.Terms.Rounding));
            start = end;
        }

        draft.Treat(replan, sum, Interest);
        replan.Grid = replan.Grid with { Row = replan.Grid.Row - Installments };
        replan.Redate(start);
        draft.Take(replan);
    }
}
