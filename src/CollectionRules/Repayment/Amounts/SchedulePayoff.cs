using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Amounts;

/// <summary>What it costs to pay a schedule off on a day, by the schedule alone.</summary>
/// <example><code>
/// SchedulePayoff payoff = SchedulePayoff.Of(schedule, paidInstallments: 1, new DateOnly(2024, 2, 15));
/// payoff.Total == payoff.Principal + payoff.Interest   // true
/// </code></example>
public sealed record SchedulePayoff
{
    private SchedulePayoff(DateOnly on, Money principal, Money interest, Money fees) =>
        (On, Principal, Interest, Fees, Total) = (on, principal, interest, fees, principal + interest + fees);

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>The principal that is still owed.</summary>
    public Money Principal { get; }

    /// <summary>The interest up to the day, or to the end of the running period.</summary>
    public Money Interest { get; }

    /// <summary>The fees of the installments that fell due by the day and were not paid.</summary>
    public Money Fees { get; }

    /// <summary>The sum.</summary>
    public Money Total { get; }

    /// <summary>Computes the payoff.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="paidInstallments">How many installments were paid in full, from the first on: 0 to the number of rows.</param>
    /// <param name="on">The day, not before the disbursement; on a due date the installment of that day is not yet paid unless counted as paid.</param>
    /// <param name="interest">How much interest of the running period is owed.</param>
    /// <returns>The amounts.</returns>
    /// <remarks>
    /// Interest runs on the balance that is actually owed: of every period that ended without payment in full, and of the running one by its days. Each period is rounded by itself.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="schedule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number or the day is out of range.</exception>
    public static SchedulePayoff Of(RepaymentSchedule schedule, int paidInstallments, DateOnly on, PayoffInterest interest = PayoffInterest.TillDate)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentOutOfRangeException.ThrowIfNegative(paidInstallments);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(paidInstallments, schedule.Rows.Length);
        if (on < schedule.Terms.Disbursed)
        {
            throw new ArgumentOutOfRangeException(nameof(on), $"The payoff on \"{Calendars.DateText.Format(on)}\" is before the disbursement on \"{Calendars.DateText.Format(schedule.Terms.Disbursed)}\".");
        }

        if (paidInstallments == schedule.Rows.Length)
        {
            Money none = Money.Zero(schedule.Currency);
            return new SchedulePayoff(on, none, none, none);
        }

        long owed = 0, fees = 0;
        Money balance = paidInstallments == 0 ? schedule.Claim : schedule.Rows[paidInstallments - 1].Balance;

        // Interest that grace let accrue is owed from the first period on, until the row that collects it is paid.
        int first = paidInstallments <= schedule.Terms.InterestGraceRows ? 0 : paidInstallments;
        for (int row = first; row < schedule.Rows.Length; row++)
        {
            DateOnly start = row == 0 ? schedule.Terms.Disbursed : schedule.Rows[row - 1].Due, end = schedule.Rows[row].Due;
            if (row > first && start >= on)
            {
                break;
            }

            bool isWhole = end <= on || interest == PayoffInterest.TillPeriodEnd;
            int days = isWhole ? end.DayNumber - start.DayNumber : Math.Max(0, on.DayNumber - start.DayNumber);
            Money bears = row >= paidInstallments ? balance : row == 0 ? schedule.Claim : schedule.Rows[row - 1].Balance;
            owed = checked(owed + InterestOf(schedule, row, bears, days, end.DayNumber - start.DayNumber));
            fees = checked(fees + (end <= on && row >= paidInstallments ? schedule.Rows[row].FeeMinorUnits : 0));
        }

        return new SchedulePayoff(on, balance, Money.FromMinorUnits(owed, schedule.Currency), Money.FromMinorUnits(fees, schedule.Currency));
    }

    private static long InterestOf(RepaymentSchedule schedule, int row, Money bears, int days, int of)
    {
        RoundingRule rule = schedule.Terms.Rounding;
        if (schedule.Factors.IsEmpty)
        {
            return schedule.Rows[row].Interest.MultiplyDivide(days, of, rule).MinorUnits;
        }

        PeriodFactor factor = days == of ? schedule.Factors[row] : schedule.Factors[row].Share(days, of);
        return factor.Of(schedule.Terms.Method == RepaymentMethod.Flat ? schedule.Claim.MinorUnits : bears.MinorUnits, rule);
    }
}
