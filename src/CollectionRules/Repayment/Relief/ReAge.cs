using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>
/// The principal that is open, overdue or not, becomes a new level plan, and days past due count from 0 again. Interest and fees of rows that
/// are past due stay owed beside it.
/// </summary>
/// <param name="FirstDue">The first due date: after the day on which the loan is looked at, from which interest runs.</param>
/// <param name="Every">How often a row falls due.</param>
/// <param name="Installments">The number of rows: 1 to 1,200.</param>
public sealed record ReAge(DateOnly FirstDue, Frequency Every, int Installments) : ReliefMeasure
{
    /// <summary>The rate of the new plan; that of the plan in force where null.</summary>
    public AnnualRate? Rate { get; init; }

    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        if (!standing.Outstanding.IsPositive)
        {
            draft.Refuse(ReliefReason.NothingToRelieve);
            return;
        }

        ScheduleTerms terms = standing.Schedule.Terms;
        draft.ResetsDaysPastDue = true;
        draft.KeepOverdueCharges(standing);
        draft.Paid = 0;
        draft.Take(new ScheduleTerms
        {
            Principal = standing.Outstanding,
            Rate = Rate ?? terms.Rate,
            Installments = Installments,
            Disbursed = standing.AsOf,
            FirstDue = FirstDue,
            Frequency = Every,
            Rounding = terms.Rounding,
            DayCount = terms.DayCount,
            MonthEnds = terms.MonthEnds,
            BusinessDays = terms.BusinessDays,
            Holidays = terms.Holidays,
            InstallmentMultiple = terms.Method is RepaymentMethod.LevelPayment or RepaymentMethod.Flat ? terms.InstallmentMultiple : null,
            InstallmentRounding = terms.Method is RepaymentMethod.LevelPayment or RepaymentMethod.Flat ? terms.InstallmentRounding : null,
            Fees = terms.Fees,
        });
    }
}
