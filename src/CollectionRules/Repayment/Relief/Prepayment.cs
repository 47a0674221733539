using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>
/// A payment of another amount than the installment on a due date: what exceeds the interest of the row reduces the balance, and either the
/// term or the installment gets smaller. Fees of the row come on top.
/// </summary>
/// <param name="On">The day of payment; it counts for the first row due on it or later.</param>
/// <param name="Amount">All that is paid for that row, interest included.</param>
/// <param name="Effect">What gets smaller.</param>
public sealed record Prepayment(DateOnly On, Money Amount, PrepaymentEffect Effect) : ReliefMeasure
{
    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        RepaymentSchedule schedule = standing.Schedule;
        int row = schedule.FirstDueFrom(On);
        if (row >= schedule.Rows.Length || row < standing.PaidInstallments || On <= schedule.Terms.Disbursed)
        {
            draft.Refuse(ReliefReason.DateOutsidePlan);
            return;
        }

        ScheduleRow planned = schedule.Rows[row];
        long principal = (Amount - planned.Interest).MinorUnits, before = schedule.BalanceBefore(row);
        if (principal < 0)
        {
            draft.Refuse(ReliefReason.PaymentDoesNotExceedInterest);
            return;
        }

        if (principal == planned.PrincipalMinorUnits)
        {
            draft.Schedule = schedule;
            return;
        }

        principal = Math.Min(principal, before);
        Replan replan = new(schedule, row + 1) { Balance = before - principal };
        long fee = ScheduleRun.Fee(schedule.Terms, new RowAmounts(principal, planned.InterestMinorUnits));
        replan.ReplaceLastKept(new ScheduleRow(row + 1, planned.Due, principal, planned.InterestMinorUnits, fee, replan.Balance, schedule.Currency));
        if (replan.Balance == 0)
        {
            replan.Dues.Clear();
            replan.Factors.Clear();
        }
        else if (Effect == PrepaymentEffect.ReduceTerm)
        {
            replan.Given = schedule.Terms.Pattern is null ? schedule.Installment?.MinorUnits : null;
            if (schedule.Installment is null || schedule.Terms.Pattern is { })
                replan.Parts = draft.PrincipalFrom(row + 1);
        }

        draft.Take(replan);
    }
}
