using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>
/// A due date moves, and later ones follow it at the same frequency. The installment stays; where the day count counts days, interest
/// follows the dates and the last row takes the difference.
/// </summary>
/// <param name="From">The due date of a row.</param>
/// <param name="To">Its new due date: after the one before it.</param>
public sealed record DueDateMove(DateOnly From, DateOnly To) : ReliefMeasure
{
    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        RepaymentSchedule schedule = standing.Schedule;
        int from = schedule.FirstDueFrom(From);
        if (from >= schedule.Rows.Length || schedule.Rows[from].Due != From || from < standing.PaidInstallments)
        {
            draft.Refuse(ReliefReason.DateOutsidePlan);
            return;
        }

        Replan replan = new(schedule, from)
        {
            Terms = schedule.Terms with { AnchorDay = null, BusinessDays = Calendars.BusinessDayRule.None, PayDays = null },
            Grid = new DueGrid(To, from),
            Given = schedule.Terms.Pattern is null ? schedule.Installment?.MinorUnits : null,
        };
        if (schedule.Installment is null)
            replan.Parts = draft.PrincipalFrom(from);
        replan.Redate(replan.Start);
        draft.Take(replan);
    }
}
