using System.Collections.Immutable;
using System.Numerics;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>Interest on principal that was due and not paid.</summary>
internal static class OverdueAccrual
{
    public static RepaymentSchedule Of(LoanStanding standing)
    {
        RepaymentSchedule schedule = standing.Schedule;
        int paid = Math.Min(standing.PaidInstallments, schedule.Rows.Length);
        ImmutableArray<ScheduleRow>.Builder rows = ImmutableArray.CreateBuilder<ScheduleRow>(schedule.Rows.Length);
        rows.AddRange(schedule.Rows.AsSpan(0, paid));
        long actual = schedule.BalanceBefore(paid), planned = actual;
        for (int row = paid; row < schedule.Rows.Length; row++)
        {
            ScheduleRow before = schedule.Rows[row];
            long interest = Interest(schedule, row, actual, planned, standing.AsOf);
            long principal = row == schedule.Rows.Length - 1 ? planned
                : schedule.Installment is { } && before.PrincipalMinorUnits > 0 && schedule.Terms.Method != RepaymentMethod.Flat
                    ? Math.Clamp(before.PrincipalMinorUnits + before.InterestMinorUnits - interest, 0, planned)
                    : Math.Min(before.PrincipalMinorUnits, planned);
            planned -= principal;
            rows.Add(new ScheduleRow(
                row + 1, before.Due, principal, interest, ScheduleRun.Fee(schedule.Terms, new RowAmounts(principal, interest)), planned, schedule.Currency));
        }

        return new RepaymentSchedule(schedule.Terms, rows.MoveToImmutable(), schedule.Factors, schedule.Grid, schedule.Claim.MinorUnits, schedule.Installment?.MinorUnits);
    }

    private static long Interest(RepaymentSchedule schedule, int row, long actual, long planned, DateOnly asOf)
    {
        if (schedule.Terms.Method == RepaymentMethod.Flat)
            return schedule.Rows[row].InterestMinorUnits;
        DateOnly start = schedule.StartOf(row), due = schedule.Rows[row].Due;
        PeriodFactor factor = schedule.Factors[row];
        if (asOf >= due || asOf <= start)
            return factor.Of(asOf >= due ? actual : planned, schedule.Terms.Rounding);
        int days = due.DayNumber - start.DayNumber, late = asOf.DayNumber - start.DayNumber;
        return checked((long)WideArithmetic.Divide(
            (((BigInteger)actual * late) + ((BigInteger)planned * (days - late))) * factor.Numerator, (BigInteger)factor.Denominator * days, schedule.Terms.Rounding));
    }
}
