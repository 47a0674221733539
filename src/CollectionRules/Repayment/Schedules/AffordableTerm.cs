using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>The plan that pays a given amount in every row until the debt is gone, or why there is none and what would come nearest.</summary>
/// <remarks>
/// For a borrower who pays a fixed sum: the amount is what each row pays, and the last row is what is left. <see cref="Affordability.AffordablePlan"/> is for a limit instead: it
/// keeps the method of the terms, computes equal installments, and looks for the fewest whose every payment, fees included, stays within the limit.
/// </remarks>
public sealed record AffordableTerm
{
    private AffordableTerm()
    {
    }

    /// <summary>Whether there is such a plan.</summary>
    public bool IsFeasible => Schedule is not null;

    /// <summary>The plan; its last row may be smaller. Null where there is none.</summary>
    public RepaymentSchedule? Schedule { get; private init; }

    /// <summary>Why there is none; empty where there is one.</summary>
    public ReasonCode Reason { get; private init; }

    /// <summary>The interest of the first row.</summary>
    public required Money FirstInterest { get; init; }

    /// <summary>The nearest plan where there is none: the level installment over the rows allowed, rounded up so that no row exceeds it. Null where there is a plan.</summary>
    public RepaymentSchedule? Nearest { get; private init; }

    /// <summary>Finds the plan.</summary>
    /// <param name="terms">The debt and its terms: level payments; <see cref="ScheduleTerms.Installments"/> is the most rows allowed.</param>
    /// <param name="affordable">What is paid in each row: above zero, in the currency of the terms.</param>
    /// <returns>The plan, or the reason and the nearest plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="Diagnostics.PolicyValidationException">The terms give no schedule even at the installment they compute, or the amount is not one.</exception>
    public static AffordableTerm Find(ScheduleTerms terms, Money affordable)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ScheduleTerms level = terms with { Method = RepaymentMethod.LevelPayment, Installment = null, Pattern = null, Balloon = null, FinalDifference = FinalDifference.LastRow };
        RepaymentSchedule longest = Longest(level);
        Money interest = RepaymentSchedule.Calculate(level with { PrincipalGraceRows = 0, InterestGraceRows = 0, Installments = 1 }).Rows[0].Interest;
        bool exceeds = affordable > interest;
        if (!exceeds && longest.Rows.Length > 1 && affordable.IsPositive)
            return Infeasible(Reasons.PaymentDoesNotExceedFirstInterest, interest, longest);
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(level with { Installment = affordable, InstallmentMultiple = null, InstallmentRounding = null });
        ScheduleRow last = schedule.Rows[^1];
        return (last.Principal + last.Interest) <= affordable
            ? new AffordableTerm { FirstInterest = interest, Schedule = schedule }
            : Infeasible(exceeds ? Reasons.MoreThanMaximumRowsNeeded : Reasons.PaymentDoesNotExceedFirstInterest, interest, longest);
    }

    /// <summary>The level installment over all rows, rounded up, and raised as long as rounded interest makes the last row exceed it.</summary>
    private static RepaymentSchedule Longest(ScheduleTerms terms)
    {
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(terms with { InstallmentRounding = RoundingRule.Up });
        while (schedule.Rows[^1].Principal + schedule.Rows[^1].Interest is var last && last > schedule.Installment!.Value)
        {
            long missing = (last - schedule.Installment.Value).MinorUnits / schedule.Rows.Length;
            schedule = RepaymentSchedule.Calculate(terms with { Installment = schedule.Installment.Value + Money.FromMinorUnits(Math.Max(1, missing), terms.Currency) });
        }

        return schedule;
    }

    private static AffordableTerm Infeasible(ReasonCode reason, Money interest, RepaymentSchedule nearest) => new() { FirstInterest = interest, Reason = reason, Nearest = nearest };

    /// <summary>Why no plan fits an amount.</summary>
    public static class Reasons
    {
        /// <summary>The payment does not exceed the interest of the first row.</summary>
        public static ReasonCode PaymentDoesNotExceedFirstInterest { get; } = ReasonCode.Parse("payment-does-not-exceed-first-interest");

        /// <summary>More rows than allowed would be needed.</summary>
        public static ReasonCode MoreThanMaximumRowsNeeded { get; } = ReasonCode.Parse("more-than-max-periods-needed");
    }
}
