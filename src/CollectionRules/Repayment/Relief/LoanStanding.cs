using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>Where a loan stands when relief is asked for.</summary>
public sealed record LoanStanding
{
    /// <summary>The plan in force.</summary>
    public required RepaymentSchedule Schedule { get; init; }

    /// <summary>The day on which the loan is looked at.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The rows that are fully paid, from the first on; 0 where nothing is said.</summary>
    public int PaidInstallments
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The number of paid installments is at least 0.");
    }

    /// <summary>Interest owed beside the rows, such as on overdue principal; nothing where null.</summary>
    public Money? OverdueInterest { get; init; }

    /// <summary>Penalty owed beside the rows; nothing where null.</summary>
    public Money? Penalty { get; init; }

    /// <summary>The days past due on that day, 0 where nothing is said.</summary>
    public int DaysPastDue { get; init; }

    /// <summary>
    /// The plan with interest on overdue principal: nothing of the open rows has been paid, so that until <see cref="AsOf"/> interest runs on
    /// the whole open balance, and from then on as planned; the period in between is split by its days. Payments stay, the last row takes the rest.
    /// </summary>
    /// <returns>The plan.</returns>
    public RepaymentSchedule WithInterestOnOverdue() => OverdueAccrual.Of(this);

    /// <summary>What is still to pay under the plan in force.</summary>
    public PlanCost Cost => CostOf(Schedule, PaidInstallments, OverdueInterest, Penalty);

    /// <summary>The principal that is not paid yet.</summary>
    public Money Outstanding => PaidInstallments >= Schedule.Rows.Length
        ? Money.Zero(Schedule.Currency)
        : Money.FromMinorUnits(Schedule.BalanceBefore(PaidInstallments), Schedule.Currency);

    /// <summary>What is past due: the payments of unpaid rows due before that day, and what is owed beside the rows.</summary>
    public Money Arrears
    {
        get
        {
            Money sum = (OverdueInterest ?? Money.Zero(Schedule.Currency)) + (Penalty ?? Money.Zero(Schedule.Currency));
            for (int row = PaidInstallments; row < FirstOpenRow; row++)
                sum += Schedule.Rows[row].Payment;
            return sum;
        }
    }

    /// <summary>Interest and fees of unpaid rows that are past due.</summary>
    public Money OverdueCharges
    {
        get
        {
            Money sum = Money.Zero(Schedule.Currency);
            for (int row = PaidInstallments; row < FirstOpenRow; row++)
                sum += Schedule.Rows[row].Interest + Schedule.Rows[row].Fee;
            return sum;
        }
    }

    /// <summary>The first unpaid row due on that day or later; the number of rows where there is none.</summary>
    internal int FirstOpenRow => Math.Max(PaidInstallments, Schedule.FirstDueFrom(AsOf));

    internal static PlanCost CostOf(RepaymentSchedule schedule, int paid, Money? interest, Money? penalty)
    {
        Money none = Money.Zero(schedule.Currency);
        ScheduleTotals rows = ScheduleTotals.Of(schedule.Rows.AsSpan()[Math.Min(paid, schedule.Rows.Length)..], schedule.Currency);
        return new PlanCost(rows.Principal, rows.Interest, rows.Fees, interest ?? none, penalty ?? none);
    }
}
