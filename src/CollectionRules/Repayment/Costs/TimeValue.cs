using CollectionRules.Explanations;
using CollectionRules.Repayment.Costs.Solving;

namespace CollectionRules.Repayment.Costs;

/// <summary>
/// The time-value functions of spreadsheets in decimal arithmetic: money received is positive, money paid negative; the rate is that of one period, as a
/// fraction of one, above -1. Results are not rounded; they are off by a few units of the 20th significant digit at most for rates and terms of practice.
/// </summary>
/// <remarks>
/// All of them solve <c>pv·(1+r)^n + pmt·(1+r·w)·((1+r)^n - 1)/r + fv = 0</c>, where w is 1 for payments at the beginning of a period; for r = 0,
/// <c>pv + pmt·n + fv = 0</c>. What has no answer is a result with a reason, never a special number.
/// </remarks>
/// <example><code>
/// TimeValue.Payment(0.08m / 12, 60, 15000m).Rounded(6, RoundingRule.HalfEven)   // -304.145914
/// </code></example>
public static partial class TimeValue
{
    /// <summary>The most periods: 100,000.</summary>
    public const int MaxPeriods = 100_000;

    /// <summary>The payment of each period (PMT).</summary>
    /// <param name="rate">The rate of one period, above -1.</param>
    /// <param name="periods">How many periods, above zero; fractions are allowed.</param>
    /// <param name="present">The value now.</param>
    /// <param name="future">The value after the last payment.</param>
    /// <param name="timing">When payments are made.</param>
    /// <returns>The payment, or a reason.</returns>
    public static TimeValueResult Payment(decimal rate, decimal periods, decimal present, decimal future = 0m, PaymentTiming timing = PaymentTiming.End) =>
        Guarded(rate, periods > 0m, periods, () => PaymentOf(rate, periods, present, future, timing));

    /// <summary>The value after the last payment (FV).</summary>
    /// <param name="rate">The rate of one period, above -1.</param>
    /// <param name="periods">How many periods, 0 or above; fractions are allowed.</param>
    /// <param name="payment">The payment of each period.</param>
    /// <param name="present">The value now.</param>
    /// <param name="timing">When payments are made.</param>
    /// <returns>The value, or a reason.</returns>
    public static TimeValueResult FutureValue(decimal rate, decimal periods, decimal payment, decimal present = 0m, PaymentTiming timing = PaymentTiming.End) =>
        Guarded(rate, periods >= 0m, periods, () => rate == 0m
            ? -(present + (payment * periods))
            : -((present * Growth(rate, periods)) + (payment * Weight(rate, timing) * ((Growth(rate, periods) - 1m) / rate))));

    /// <summary>The value now (PV).</summary>
    /// <param name="rate">The rate of one period, above -1.</param>
    /// <param name="periods">How many periods, 0 or above; fractions are allowed.</param>
    /// <param name="payment">The payment of each period.</param>
    /// <param name="future">The value after the last payment.</param>
    /// <param name="timing">When payments are made.</param>
    /// <returns>The value, or a reason.</returns>
    public static TimeValueResult PresentValue(decimal rate, decimal periods, decimal payment, decimal future = 0m, PaymentTiming timing = PaymentTiming.End) =>
        Guarded(rate, periods >= 0m, periods, () => PresentOf(rate, periods, payment, future, timing));

    /// <summary>How many periods it takes (NPER).</summary>
    /// <param name="rate">The rate of one period, above -1.</param>
    /// <param name="payment">The payment of each period.</param>
    /// <param name="present">The value now.</param>
    /// <param name="future">The value after the last payment.</param>
    /// <param name="timing">When payments are made.</param>
    /// <returns>The number of periods with its fraction; <see cref="CostReasons.NoSolution"/> where the payments never get there.</returns>
    public static TimeValueResult Periods(decimal rate, decimal payment, decimal present, decimal future = 0m, PaymentTiming timing = PaymentTiming.End)
    {
        if (rate == 0m && payment == 0m)
        {
            return TimeValueResult.Undefined(CostReasons.NoSolution);
        }

        bool solvable = true;
        TimeValueResult result = Guarded(rate, true, 0m, () =>
        {
            if (rate == 0m)
            {
                return -(present + future) / payment;
            }

            decimal level = payment * Weight(rate, timing) / rate;
            solvable = (level - future > 0m && level + present > 0m) || (level - future < 0m && level + present < 0m);
            return solvable ? DecimalMath.Ln((level - future) / (level + present)) / DecimalMath.Ln(1m + rate) : 0m;
        });
        return solvable ? result : TimeValueResult.Undefined(CostReasons.NoSolution);
    }

    /// <summary>The interest part of one payment (IPMT).</summary>
    /// <param name="rate">The rate of one period, above -1.</param>
    /// <param name="period">Which payment, from 1 to <paramref name="periods"/>.</param>
    /// <param name="periods">How many periods, 1 to 100,000.</param>
    /// <param name="present">The value now.</param>
    /// <param name="future">The value after the last payment.</param>
    /// <param name="timing">When payments are made; the first one at the beginning of a period has no interest.</param>
    /// <returns>The interest, or a reason.</returns>
    public static TimeValueResult Interest(decimal rate, int period, int periods, decimal present, decimal future = 0m, PaymentTiming timing = PaymentTiming.End) =>
        Guarded(rate, period >= 1 && period <= periods, periods, () => InterestOf(rate, period, periods, PaymentOf(rate, periods, present, future, timing), present, future, timing));

    /// <summary>The principal part of one payment (PPMT).</summary>
    /// <param name="rate">The rate of one period, above -1.</param>
    /// <param name="period">Which payment, from 1 to <paramref name="periods"/>.</param>
    /// <param name="periods">How many periods, 1 to 100,000.</param>
    /// <param name="present">The value now.</param>
    /// <param name="future">The value after the last payment.</param>
    /// <param name="timing">When payments are made.</param>
    /// <returns>The principal, or a reason.</returns>
    public static TimeValueResult Principal(decimal rate, int period, int periods, decimal present, decimal future = 0m, PaymentTiming timing = PaymentTiming.End) =>
        Guarded(rate, period >= 1 && period <= periods, periods, () =>
        {
            decimal payment = PaymentOf(rate, periods, present, future, timing);
            return payment - InterestOf(rate, period, periods, payment, present, future, timing);
        });

    /// <summary>The interest of several payments in a row (CUMIPMT).</summary>
    /// <param name="rate">The rate of one period, above -1.</param>
    /// <param name="periods">How many periods, 1 to 100,000.</param>
    /// <param name="present">The value now.</param>
    /// <param name="first">The first payment that counts, from 1.</param>
    /// <param name="last">The last payment that counts, up to <paramref name="periods"/>.</param>
    /// <param name="timing">When payments are made.</param>
    /// <returns>The sum, or a reason.</returns>
    public static TimeValueResult CumulativeInterest(decimal rate, int periods, decimal present, int first, int last, PaymentTiming timing = PaymentTiming.End) =>
        Guarded(rate, first >= 1 && first <= last && last <= periods, periods, () =>
        {
            decimal payment = PaymentOf(rate, periods, present, 0m, timing), sum = 0m;
            for (int period = first; period <= last; period++)
            {
                sum += InterestOf(rate, period, periods, payment, present, 0m, timing);
            }

            return sum;
        });

    /// <summary>The principal of several payments in a row (CUMPRINC).</summary>
    /// <param name="rate">The rate of one period, above -1.</param>
    /// <param name="periods">How many periods, 1 to 100,000.</param>
    /// <param name="present">The value now.</param>
    /// <param name="first">The first payment that counts, from 1.</param>
    /// <param name="last">The last payment that counts, up to <paramref name="periods"/>.</param>
    /// <param name="timing">When payments are made.</param>
    /// <returns>The sum, or a reason.</returns>
    public static TimeValueResult CumulativePrincipal(decimal rate, int periods, decimal present, int first, int last, PaymentTiming timing = PaymentTiming.End)
    {
        TimeValueResult interest = CumulativeInterest(rate, periods, present, first, last, timing);
        return interest.Value is decimal paid
            ? Guarded(rate, true, periods, () => (PaymentOf(rate, periods, present, 0m, timing) * (last - first + 1)) - paid)
            : interest;
    }

    private static decimal PaymentOf(decimal rate, decimal periods, decimal present, decimal future, PaymentTiming timing)
    {
        if (rate == 0m)
        {
            return -(present + future) / periods;
        }

        // The form whose power stays below one: nothing overflows, and little is lost.
        if (rate > 0m)
        {
            decimal discount = Growth(rate, -periods);
            return -(present + (future * discount)) * rate / (Weight(rate, timing) * (1m - discount));
        }

        decimal growth = Growth(rate, periods);
        return -((present * growth) + future) * rate / (Weight(rate, timing) * (growth - 1m));
    }

    private static decimal PresentOf(decimal rate, decimal periods, decimal payment, decimal future, PaymentTiming timing) => rate == 0m
        ? -(future + (payment * periods))
        : -((future * Growth(rate, -periods)) + (payment * Weight(rate, timing) * ((1m - Growth(rate, -periods)) / rate)));

    private static decimal InterestOf(decimal rate, int period, int periods, decimal payment, decimal present, decimal future, PaymentTiming timing)
    {
        if (timing == PaymentTiming.Beginning && period == 1)
        {
            return 0m;
        }

        // The balance before the payment, by what is still to come where that discounts, and by what was paid where the rate is negative.
        decimal balance = rate >= 0m
            ? -PresentOf(rate, periods - (period - 1), payment, future, timing)
            : -((present * Growth(rate, period - 1)) + (payment * Weight(rate, timing) * ((Growth(rate, period - 1) - 1m) / rate)));
        return balance * rate / (timing == PaymentTiming.Beginning ? 1m + rate : 1m);
    }

    private static decimal Weight(decimal rate, PaymentTiming timing) => timing == PaymentTiming.Beginning ? 1m + rate : 1m;

    /// <summary>(1 + rate) to a power of any sign; exact squaring where it is whole.</summary>
    private static decimal Growth(decimal rate, decimal periods) => !decimal.IsInteger(periods) ? DecimalMath.Exp(periods * DecimalMath.Ln(1m + rate))
        : periods >= 0m ? DecimalMath.Power(1m + rate, (long)periods)
        : rate > 0m ? DecimalMath.Power(1m / (1m + rate), (long)-periods)
        : 1m / DecimalMath.Power(1m + rate, (long)-periods);

    private static TimeValueResult Guarded(decimal rate, bool isInDomain, decimal periods, Func<decimal> formula)
    {
        if (rate <= -1m || !isInDomain || periods > MaxPeriods)
        {
            return TimeValueResult.Undefined(CostReasons.OutsideDomain);
        }

        try
        {
            return TimeValueResult.Of(formula());
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException)
        {
            return TimeValueResult.Undefined(CostReasons.AmountOutOfRange);
        }
    }
}
