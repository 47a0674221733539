using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>
/// The principal of rows that are past due is spread in equal parts over the rows due on or after the day on which the loan is looked at; the
/// last takes the rest. Dates stay. Interest and fees of the rows that are past due stay owed beside the plan.
/// </summary>
public sealed record Reamortization : ReliefMeasure
{
    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        RepaymentSchedule schedule = standing.Schedule;
        int paid = standing.PaidInstallments, open = standing.FirstOpenRow;
        if (open >= schedule.Rows.Length || open == paid)
        {
            draft.Refuse(open == paid && open < schedule.Rows.Length ? ReliefReason.NothingToRelieve : ReliefReason.NoRowsLeft);
            return;
        }

        Replan replan = new(schedule, open) { Balance = schedule.BalanceBefore(paid), IsFlatAnew = true };
        replan.DropKept(paid);
        long overdue = replan.Balance - schedule.BalanceBefore(open);
        long share = (long)Rounding.Divide(overdue, schedule.Rows.Length - open, schedule.Terms.Rounding);
        replan.Parts = [.. draft.PrincipalFrom(open).Select(principal => checked(principal + share))];
        draft.ResetsDaysPastDue = true;
        draft.KeepOverdueCharges(standing);
        draft.Take(replan);
    }
}
