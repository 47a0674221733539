using System.Numerics;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>
/// An amount joins the balance on a day: arrears that are capitalized, or a top-up. Inside a period its interest is split at that day; the
/// installment is computed anew, the current row included, as if the new balance had been there for the whole period.
/// </summary>
/// <param name="Amount">Above zero.</param>
/// <param name="On">The disbursement, a due date, or a day between. On a due date it joins after the row.</param>
public sealed record BalanceAddition(Money Amount, DateOnly On) : ReliefMeasure
{
    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        RepaymentSchedule schedule = standing.Schedule;
        int from = schedule.RowOf(On);
        if (!Amount.IsPositive || from < 0 || from < standing.PaidInstallments)
        {
            draft.Refuse(Amount.IsPositive ? ReliefReason.DateOutsidePlan : ReliefReason.NothingToRelieve);
            return;
        }

        if (Amount.Currency != schedule.Currency)
            throw new CurrencyMismatchException(schedule.Currency, Amount.Currency);
        Replan replan = new(schedule, from);
        long added = Amount.MinorUnits;
        bool flat = replan.Terms.Method == RepaymentMethod.Flat;
        if (On > replan.Start)
        {
            long bearing = flat ? replan.Terms.Principal.MinorUnits : replan.Balance;
            int days = replan.Dues[0].DayNumber - replan.Start.DayNumber, after = replan.Dues[0].DayNumber - On.DayNumber;
            PeriodFactor factor = replan.Factors[0];
            replan.FirstInterest = checked((long)WideArithmetic.Divide(
                (((BigInteger)bearing * days) + ((BigInteger)added * after)) * factor.Numerator, (BigInteger)factor.Denominator * days, replan.Terms.Rounding));
        }
        else
        {
            replan.RaiseLastKept(added);
        }

        replan.Balance = checked(replan.Balance + added);
        replan.Claim = checked(replan.Claim + added);
        if (flat)
        {
            replan.Terms = replan.Terms with { Principal = replan.Terms.Principal + Amount };
            replan.IsFlatAnew = true;
        }

        draft.Capitalized = added;
        draft.Take(replan);
    }
}
