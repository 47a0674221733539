using CollectionRules.Calendars;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs.Solving;

namespace CollectionRules.Repayment.Costs;

/// <summary>
/// The annual percentage rate of charge of the European Union, which the United Kingdom keeps: the rate X a year for which drawdowns and payments,
/// each divided by (1 + X)^t with t in years, are worth the same.
/// </summary>
/// <remarks>
/// Source: Directive 2008/48/EC annex I, the same in Directives 2014/17/EU and (EU) 2023/2225. A year has 365 or 366 days, 52 weeks or 12 equal
/// months; the result is stated with one decimal at least, rounded half up.
/// </remarks>
public static class EuropeanRate
{
    /// <summary>The rate of a credit given by its dates, the intervals in whole months as far as possible.</summary>
    /// <param name="drawdowns">The drawdowns; the first is the start.</param>
    /// <param name="payments">The payments, charges included.</param>
    /// <param name="unit">Week, month or year: what <see cref="EuropeanInterval"/> counts; month where nothing is said.</param>
    /// <returns>The rate, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is the day.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <example><code>
    /// EuropeanRate.Of(
    ///     [new DatedAmount(new DateOnly(2012, 10, 10), Money.Of(500m, Currency.EUR))],
    ///     [new DatedAmount(new DateOnly(2012, 11, 10), Money.Of(270m, Currency.EUR)), new DatedAmount(new DateOnly(2012, 12, 10), Money.Of(270m, Currency.EUR))])
    ///     .Percent(2, RoundingRule.HalfUp)   // 85.59
    /// </code></example>
    public static CostRate Of(IEnumerable<DatedAmount> drawdowns, IEnumerable<DatedAmount> payments, CalendarUnit unit = CalendarUnit.Month) =>
        Of(drawdowns, payments, DayCount.European, new DayCountContext { IntervalUnit = unit });

    /// <summary>The rate of a credit given by its dates, the times measured by a day count such as <c>ACT/365F</c>.</summary>
    /// <param name="drawdowns">The drawdowns; the first is the start.</param>
    /// <param name="payments">The payments, charges included.</param>
    /// <param name="dayCount">How years are measured.</param>
    /// <param name="context">What the day count reads besides the dates; absent means the defaults.</param>
    /// <returns>The rate, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The day count needs something that the context lacks.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static CostRate Of(IEnumerable<DatedAmount> drawdowns, IEnumerable<DatedAmount> payments, DayCount dayCount, DayCountContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(drawdowns);
        ArgumentNullException.ThrowIfNull(payments);
        ArgumentNullException.ThrowIfNull(dayCount);
        DatedAmount[] drawn = [.. drawdowns], paid = [.. payments];
        if (drawn.Length == 0 || paid.Length == 0)
        {
            return CostRate.Undefined(CostRateKind.EuropeanAnnex, drawn.Length + paid.Length == 0 ? CostReasons.NoFlows : CostReasons.NoSignChange);
        }

        DateOnly start = drawn.Min(flow => flow.On);
        if (paid.Any(payment => payment.On < start))
        {
            return CostRate.Undefined(CostRateKind.EuropeanAnnex, CostReasons.PaymentBeforeAdvance);
        }

        YearlyFlow At(DatedAmount flow) => new(flow.Amount, dayCount.Fraction(start, flow.On, context));
        return Of(drawn.Select(At), paid.Select(At));
    }

    /// <summary>The rate of a credit given in years.</summary>
    /// <param name="drawdowns">The drawdowns.</param>
    /// <param name="payments">The payments, charges included.</param>
    /// <returns>The rate, or the reason why there is none.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static CostRate Of(IEnumerable<YearlyFlow> drawdowns, IEnumerable<YearlyFlow> payments)
    {
        ArgumentNullException.ThrowIfNull(drawdowns);
        ArgumentNullException.ThrowIfNull(payments);
        YearlyFlow[] drawn = [.. drawdowns], paid = [.. payments];
        Money[] amounts = [.. drawn.Concat(paid).Select(flow => flow.Amount)];
        Flows.RequireOneCurrency(amounts);
        ReasonCode? refusal = amounts.Length == 0 ? CostReasons.NoFlows
            : amounts.Length > Flows.Most ? CostReasons.TooManyFlows
            : amounts.Any(amount => !amount.IsPositive) || drawn.Concat(paid).Any(flow => flow.At < YearFraction.Zero || flow.At > Longest) ? CostReasons.OutsideDomain
            : null;
        if (refusal is ReasonCode reason)
        {
            return CostRate.Undefined(CostRateKind.EuropeanAnnex, reason);
        }

        static decimal Years(YearlyFlow flow) => (decimal)flow.At.Numerator / flow.At.Denominator;
        FlowSum sum = FlowSum.Of([.. drawn.Select(flow => (flow.Amount.Amount, Years(flow))), .. paid.Select(flow => (-flow.Amount.Amount, Years(flow)))]);
        return CostRate.Simple(CostRateKind.EuropeanAnnex, RateFinish.Solve(sum), YearFraction.One);
    }

    /// <summary>The longest time in years: the calendar has no more.</summary>
    private static YearFraction Longest => new(10_000, 1);
}
