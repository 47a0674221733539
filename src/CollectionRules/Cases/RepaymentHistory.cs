using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>What the payments of a case say about the borrower, exactly; every account counts.</summary>
/// <param name="InstallmentsDue">
/// The installments whose due date is before the as-of day, and those due on it that are paid. Fees and penalties are no installments; what a
/// new schedule replaced before it was paid does not count.
/// </param>
/// <param name="InstallmentsOnTime">Those of them that were paid by the end of their due date, but for the tolerance.</param>
/// <param name="MostDaysPastDue">The most days past due on any day of the window: after the same day so many months ago, up to the as-of day.</param>
/// <param name="BrokenPromises">The promises that were broken, ever.</param>
/// <param name="DaysSinceLastPayment">Days from the last payment that was not reversed to the as-of day; null where there is none.</param>
public sealed record RepaymentHistory(int InstallmentsDue, int InstallmentsOnTime, int MostDaysPastDue, int BrokenPromises, int? DaysSinceLastPayment)
{
    /// <summary>The share of installments paid on time, from 0 to 1.</summary>
    /// <param name="decimals">The decimals, 0 to 9.</param>
    /// <param name="rule">How to round to them.</param>
    /// <returns>The share; null where no installment was due yet.</returns>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is unspecified.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    /// <example><code>new RepaymentHistory(12, 9, 0, 0, null).OnTimeShare(4, RoundingRule.HalfEven)   // 0.75</code></example>
    public decimal? OnTimeShare(int decimals, RoundingRule rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 9);
        if (InstallmentsDue == 0)
        {
            return null;
        }

        Int128 scale = 1;
        for (int i = 0; i < decimals; i++)
        {
            scale *= 10;
        }

        return (decimal)Rounding.Divide(InstallmentsOnTime * scale, InstallmentsDue, rule) / (decimal)scale;
    }
}
