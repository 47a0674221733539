using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>
/// Another rate from a day on. Inside a period the interest is split at that day; the installment is computed anew over the rows from that
/// period on. Flat and level principal keep their principal and change the interest alone.
/// </summary>
/// <param name="Rate">The new rate: from 0 % to <see cref="ScheduleTerms.MaxRate"/>.</param>
/// <param name="From">The first day of the new rate: the disbursement, a due date, or a day between.</param>
public sealed record RateChange(AnnualRate Rate, DateOnly From) : ReliefMeasure
{
    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        RepaymentSchedule schedule = standing.Schedule;
        ScheduleTerms terms = schedule.Terms;
        int from = schedule.RowOf(From);
        if (from < 0 || from < standing.PaidInstallments || Rate < AnnualRate.Zero || Rate > ScheduleTerms.MaxRate)
        {
            draft.Refuse(Rate < AnnualRate.Zero || Rate > ScheduleTerms.MaxRate ? ReliefReason.TermsNotValid : ReliefReason.DateOutsidePlan);
            return;
        }

        Replan replan = new(schedule, from) { Terms = terms with { Rate = Rate } };
        DateOnly start = replan.Start;
        for (int row = 0; row < replan.Dues.Count; row++)
        {
            DateOnly due = replan.Dues[row];
            PeriodFactor changed = PeriodFactor.Of(Rate, PeriodTime.Between(terms, start, due, due, replan.Dues[^1]));
            if (row == 0 && From > start)
            {
                int days = due.DayNumber - start.DayNumber, old = From.DayNumber - start.DayNumber;
                changed = PeriodTime.IsNominal(terms)
                    ? replan.Factors[0].Share(old, days) + changed.Share(days - old, days)
                    : PeriodFactor.Of(terms.Rate, PeriodTime.Between(terms, start, From, due, due)) + PeriodFactor.Of(Rate, PeriodTime.Between(terms, From, due, due, due));
            }

            replan.Factors[row] = changed;
            start = due;
        }

        if (terms.Method is RepaymentMethod.Flat or RepaymentMethod.LevelPrincipal)
            replan.Parts = draft.PrincipalFrom(from);
        draft.Take(replan);
    }
}
