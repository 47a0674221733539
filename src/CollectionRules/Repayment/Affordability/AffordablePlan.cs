using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Affordability;

/// <summary>The shortest plan whose every payment fits a limit; or why there is none, and the plan that comes nearest.</summary>
/// <remarks>
/// The limit is a ceiling: installments are computed by the terms, for any method and with fees. <see cref="AffordableTerm"/> pays a given amount in every row instead.
/// </remarks>
/// <example><code>
/// AffordablePlan plan = AffordablePlan.Find(terms, limit: Money.Of(500m, Currency.CNY), shortest: 6, longest: 36);
/// plan.Schedule?.Rows.Length   // the shortest term that fits
/// plan.Reason                  // null, or for example term-too-long
/// plan.Nearest                 // the plan itself, or the one of the longest term
/// </code></example>
public sealed class AffordablePlan
{
    private AffordablePlan(Money limit, RepaymentSchedule? schedule, ReasonCode? reason, RepaymentSchedule? nearest, Money? firstInterest, ImmutableArray<PolicyDiagnostic> faults)
    {
        (Limit, Schedule, Reason, Nearest, FirstInterest, Faults) = (limit, schedule, reason, nearest, firstInterest, faults);
        LargestPayment = nearest?.Rows.Max(row => row.PaymentMinorUnits) is long largest ? Money.FromMinorUnits(largest, limit.Currency) : null;
    }

    /// <summary>The most that one payment may be.</summary>
    public Money Limit { get; }

    /// <summary>Whether a plan fits.</summary>
    public bool IsFeasible => Schedule is not null;

    /// <summary>The plan; null where none fits.</summary>
    public RepaymentSchedule? Schedule { get; }

    /// <summary>Why none fits, one of <see cref="AffordabilityReasons"/>; otherwise null.</summary>
    public ReasonCode? Reason { get; }

    /// <summary>The plan itself; where none fits, the plan of the longest term, whose payments come nearest to the limit; null where the terms give no schedule.</summary>
    public RepaymentSchedule? Nearest { get; }

    /// <summary>The largest payment of <see cref="Nearest"/>: what would have to be affordable.</summary>
    public Money? LargestPayment { get; }

    /// <summary>The interest of the first row of the nearest plan, which a payment must exceed; null where there is none.</summary>
    public Money? FirstInterest { get; }

    /// <summary>The faults of the terms; none where they give a schedule.</summary>
    public ImmutableArray<PolicyDiagnostic> Faults { get; }

    /// <summary>Looks for the plan.</summary>
    /// <param name="terms">The terms; their number of installments and given installment are not used.</param>
    /// <param name="limit">The most that one payment may be, fees included.</param>
    /// <param name="shortest">The fewest installments, 1 to <paramref name="longest"/>.</param>
    /// <param name="longest">The most installments, to 1,200.</param>
    /// <returns>The plan or the reason.</returns>
    /// <remarks>The installment of a level plan falls as the term grows, so that halving finds the shortest term that fits.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The terms are out of range.</exception>
    /// <exception cref="CurrencyMismatchException">The limit has another currency than the terms.</exception>
    public static AffordablePlan Find(ScheduleTerms terms, Money limit, int shortest, int longest)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfLessThan(shortest, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(longest, ScheduleTerms.MaxInstallments);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shortest, longest);
        if (limit.Currency != terms.Currency)
        {
            throw new CurrencyMismatchException(terms.Currency, limit.Currency);
        }

        ScheduleTerms level = terms with { Installment = null };
        if (!RepaymentSchedule.TryCalculate(level with { Installments = longest }, out RepaymentSchedule? nearest, out ImmutableArray<PolicyDiagnostic> faults))
        {
            return new AffordablePlan(limit, null, AffordabilityReasons.NoSchedule, null, null, faults);
        }

        if (!Fits(nearest, limit))
        {
            Money first = nearest.Rows[0].Interest;
            ReasonCode reason = !limit.IsPositive ? AffordabilityReasons.NothingAvailable
                : limit <= first ? AffordabilityReasons.BelowFirstInterest
                : AffordabilityReasons.TermTooLong;
            return new AffordablePlan(limit, null, reason, nearest, first, []);
        }

        (int fails, int fits) = (shortest - 1, longest);
        while (fits - fails > 1)
        {
            int middle = fails + ((fits - fails) / 2);
            if (RepaymentSchedule.TryCalculate(level with { Installments = middle }, out RepaymentSchedule? tried, out _) && Fits(tried, limit))
            {
                (fits, nearest) = (middle, tried);
            }
            else
            {
                fails = middle;
            }
        }

        return new AffordablePlan(limit, nearest, null, nearest, nearest.Rows[0].Interest, []);
    }

    private static bool Fits(RepaymentSchedule schedule, Money limit) => schedule.Rows.All(row => row.PaymentMinorUnits <= limit.MinorUnits);
}
