using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>What is past due is paid in installments beside the plan in force.</summary>
/// <param name="Installments">The number of installments: 1 to 1,200.</param>
/// <param name="FirstDue">The first due date: after the day on which the loan is looked at.</param>
/// <example>1,000.00 past due in three installments without interest: 333.33, 333.33, 333.34.</example>
public sealed record ArrearsInstallments(int Installments, DateOnly FirstDue) : ReliefMeasure
{
    /// <summary>How often one falls due; monthly where nothing is said.</summary>
    public Frequency Every { get; init; } = Frequency.Monthly;

    /// <summary>The rate on what is past due; 0 % where nothing is said.</summary>
    public AnnualRate Rate { get; init; }

    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        if (!standing.Arrears.IsPositive)
        {
            draft.Refuse(ReliefReason.NothingToRelieve);
            return;
        }

        (draft.OverdueInterest, draft.Penalty, draft.Paid) = (null, null, 0);
        draft.BesideFrom = standing.FirstOpenRow;
        draft.Take(new ScheduleTerms
        {
            Principal = standing.Arrears,
            Rate = Rate,
            Installments = Installments,
            Disbursed = standing.AsOf,
            FirstDue = FirstDue,
            Frequency = Every,
            Rounding = standing.Schedule.Terms.Rounding,
        });
    }
}
