using CollectionRules.Calendars;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>Simple interest on a balance: multiplied exactly, divided and rounded once.</summary>
public static class Accrual
{
    /// <summary>Balance × rate × time, rounded once to the minor unit. Formula: <c>round(balance · rate / 100 · time)</c>.</summary>
    /// <param name="balance">The amount that bears interest; may be negative.</param>
    /// <param name="rate">The rate per year.</param>
    /// <param name="time">The part of a year, as a <see cref="DayCount"/> gives it; for a monthly installment 1/12.</param>
    /// <param name="rule">The rule for what is left over.</param>
    /// <returns>The interest, in the currency of the balance.</returns>
    /// <example>A tie at half a cent, which a rate divided by 12 beforehand would miss:
    /// <code>Accrual.Interest(Money.Of(49890m, Currency.CNY), AnnualRate.Of(13m), new YearFraction(1, 12), RoundingRule.HalfEven);   // 540.48 CNY</code>
    /// </example>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="balance"/> has no currency.</exception>
    /// <exception cref="OverflowException">The interest does not fit.</exception>
    public static Money Interest(Money balance, AnnualRate rate, YearFraction time, RoundingRule rule) =>
        Money.FromMinorUnits(PeriodFactor.Of(rate, time).Of(balance.MinorUnits, rule), balance.Currency);
}
