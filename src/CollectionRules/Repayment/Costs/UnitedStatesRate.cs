using CollectionRules.Calendars;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs.Solving;

namespace CollectionRules.Repayment.Costs;

/// <summary>
/// The annual percentage rate of the United States by the actuarial method: the rate i per unit-period for which advances and payments, each
/// divided by (1 + f·i)(1 + i)^t, are worth the same, times the unit-periods of a year; t are the whole unit-periods and f the odd fraction.
/// </summary>
/// <remarks>Source: 12 CFR 1026 Appendix J (b)(8). Advances may be several and payments irregular.</remarks>
public static class UnitedStatesRate
{
    /// <summary>The rate of a transaction given by its dates. The unit-period is found as <see cref="UnitPeriod.Of"/> says.</summary>
    /// <param name="advances">The amounts financed; the first is the start of the term.</param>
    /// <param name="payments">The payments.</param>
    /// <returns>The rate, or the reason why there is none.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <example><code>
    /// CostRate rate = UnitedStatesRate.Of(
    ///     [new DatedAmount(new DateOnly(1978, 1, 10), Money.Of(5000m, Currency.USD))],
    ///     [.. Enumerable.Range(1, 24).Select(k => new DatedAmount(Frequency.Monthly.Add(new DateOnly(1978, 1, 10), k), Money.Of(230m, Currency.USD)))]);
    /// rate.ToString()   // 9.69% per year (us-actuarial)
    /// </code></example>
    public static CostRate Of(IEnumerable<DatedAmount> advances, IEnumerable<DatedAmount> payments)
    {
        ArgumentNullException.ThrowIfNull(advances);
        ArgumentNullException.ThrowIfNull(payments);
        DatedAmount[] given = [.. advances], paid = [.. payments];
        DateOnly[] dates = [.. given.Concat(paid).Select(flow => flow.On)];
        return given.Length == 0 || paid.Length == 0 || dates.Distinct().Count() < 2
            ? CostRate.Undefined(CostRateKind.UnitedStatesActuarial, given.Length + paid.Length == 0 ? CostReasons.NoFlows : CostReasons.NoSignChange)
            : Of(given, paid, UnitPeriod.Of(dates));
    }

    /// <summary>The rate of a transaction given by its dates, with a unit-period of the caller's.</summary>
    /// <param name="advances">The amounts financed; the first is the start of the term.</param>
    /// <param name="payments">The payments.</param>
    /// <param name="period">The unit-period.</param>
    /// <returns>The rate, or the reason why there is none.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static CostRate Of(IEnumerable<DatedAmount> advances, IEnumerable<DatedAmount> payments, UnitPeriod period)
    {
        ArgumentNullException.ThrowIfNull(advances);
        ArgumentNullException.ThrowIfNull(payments);
        DatedAmount[] given = [.. advances], paid = [.. payments];
        if (given.Length == 0 || paid.Length == 0)
        {
            return CostRate.Undefined(CostRateKind.UnitedStatesActuarial, given.Length + paid.Length == 0 ? CostReasons.NoFlows : CostReasons.NoSignChange);
        }

        DateOnly start = given.Min(advance => advance.On);
        if (paid.Any(payment => payment.On < start))
        {
            return CostRate.Undefined(CostRateKind.UnitedStatesActuarial, CostReasons.PaymentBeforeAdvance);
        }

        UnitPeriodFlow At(DatedAmount flow) => new(flow.Amount, period.Between(start, flow.On));
        return Of(given.Select(At), paid.Select(At), period);
    }

    /// <summary>The rate of a transaction given in unit-periods.</summary>
    /// <param name="advances">The amounts financed.</param>
    /// <param name="payments">The payments.</param>
    /// <param name="period">The unit-period; only its number in a year is used.</param>
    /// <returns>The rate, or the reason why there is none.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static CostRate Of(IEnumerable<UnitPeriodFlow> advances, IEnumerable<UnitPeriodFlow> payments, UnitPeriod period)
    {
        ArgumentNullException.ThrowIfNull(advances);
        ArgumentNullException.ThrowIfNull(payments);
        UnitPeriodFlow[] given = [.. advances], paid = [.. payments];
        return Refusal(given, paid) is ReasonCode reason
            ? CostRate.Undefined(CostRateKind.UnitedStatesActuarial, reason)
            : CostRate.Simple(CostRateKind.UnitedStatesActuarial, Solve(given, paid), period.PeriodsPerYear);
    }

    /// <summary>
    /// Whether a disclosed rate is accurate: at most 1/8 of a percentage point above or below the true one; 1/4 in an irregular transaction, which
    /// has several advances, irregular periods, or irregular payments other than the first or the last.
    /// </summary>
    /// <param name="disclosed">The rate disclosed.</param>
    /// <param name="actual">The rate found here; not defined means not accurate.</param>
    /// <param name="isIrregular">Whether the transaction is irregular.</param>
    /// <returns>Whether the disclosed rate is within the tolerance, its ends included.</returns>
    /// <remarks>Source: 12 CFR 1026.22(a)(2) and (3).</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="actual"/> is null.</exception>
    public static bool IsAccurate(AnnualRate disclosed, CostRate actual, bool isIrregular)
    {
        ArgumentNullException.ThrowIfNull(actual);
        return actual.RatioPerYear is decimal ratio && Math.Abs(disclosed.RatioPerYear - ratio) <= (isIrregular ? 0.0025m : 0.00125m) + actual.MaximumError;
    }

    private static SolvedRate Solve(UnitPeriodFlow[] advances, UnitPeriodFlow[] payments)
    {
        UnitPeriodSum sum = new(
            [.. advances.Select(flow => (flow.Amount.Amount, flow.At)), .. payments.Select(flow => (-flow.Amount.Amount, flow.At))]);
        return RootSearch.FromZero(sum.At, upwards: sum.At(0m) < 0m) is decimal root
            ? RateFinish.Rate(sum.At, root)
            : SolvedRate.Undefined(CostReasons.NoRate);
    }

    private static ReasonCode? Refusal(UnitPeriodFlow[] advances, UnitPeriodFlow[] payments)
    {
        Money[] amounts = [.. advances.Concat(payments).Select(flow => flow.Amount)];
        Flows.RequireOneCurrency(amounts);
        return amounts.Length == 0 ? CostReasons.NoFlows
            : amounts.Length > Flows.Most ? CostReasons.TooManyFlows
            : amounts.Any(amount => !amount.IsPositive) ? CostReasons.OutsideDomain
            : advances.Length == 0 || payments.Length == 0 ? CostReasons.NoSignChange
            : null;
    }
}
