using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>The sums over the rows of a schedule.</summary>
/// <param name="Principal">The principal repaid.</param>
/// <param name="Interest">The interest paid.</param>
/// <param name="Fees">The fees paid.</param>
/// <param name="Payment">All of it.</param>
public readonly record struct ScheduleTotals(Money Principal, Money Interest, Money Fees, Money Payment)
{
    internal static ScheduleTotals Of(ReadOnlySpan<ScheduleRow> rows, Currency currency)
    {
        long principal = 0, interest = 0, fees = 0;
        foreach (ref readonly ScheduleRow row in rows)
        {
            principal = checked(principal + row.PrincipalMinorUnits);
            interest = checked(interest + row.InterestMinorUnits);
            fees = checked(fees + row.FeeMinorUnits);
        }

        return new ScheduleTotals(
            Money.FromMinorUnits(principal, currency),
            Money.FromMinorUnits(interest, currency),
            Money.FromMinorUnits(fees, currency),
            Money.FromMinorUnits(checked(principal + interest + fees), currency));
    }
}
