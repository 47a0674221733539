using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Repayment.Offers.Evaluation;
using CollectionRules.Repayment.Relief;

namespace CollectionRules.Repayment.Offers;

/// <summary>
/// An account as a plan that relief can be given on, read from its due items; and what is missing for that. Interest and penalty that are past due stand beside the rows.
/// </summary>
public sealed record OfferStanding
{
    internal OfferStanding()
    {
    }

    /// <summary>The id of the account.</summary>
    public required string Account { get; init; }

    /// <summary>The as-of day in the business zone of the account.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Where the loan stands; null where nothing can be offered, as <see cref="Gaps"/> says.</summary>
    public required LoanStanding? Loan { get; init; }

    /// <summary>What is missing for any offer: nothing unpaid, no rate, no principal, due items that do not repay it. Empty where nothing is.</summary>
    public required ImmutableArray<ReasonCode> Gaps { get; init; }

    /// <summary>What is missing for offers that compute installments to come anew. Empty where nothing is.</summary>
    public required ImmutableArray<ReasonCode> PlanGaps { get; init; }

    /// <summary>How often installments fall due; null where due dates follow no frequency.</summary>
    public required Frequency? Frequency { get; init; }

    /// <summary>The parts of what is past due, penalty and interest on what is overdue included; zero where nothing is.</summary>
    public required DueAmounts PastDue { get; init; }

    /// <summary>The beginning of the running period, from which interest to come is earned; the as-of day where nothing is to come.</summary>
    public required DateOnly PeriodStart { get; init; }

    /// <summary>Whether all installments to come stand one period apart.</summary>
    internal bool IsOnGrid { get; init; }

    /// <summary>Reads an account of a case file.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="account">The id of the account.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="amounts">What is charged beyond what was booked; <see cref="AmountsRule.Standard"/> where nothing is said.</param>
    /// <param name="zones">The zones; those of the system where nothing is said.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The case has no such account.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="Money"/>.</exception>
    public static OfferStanding Of(CollectionCase file, string account, DateTimeOffset asOf, AmountsRule? amounts = null, ZoneBook? zones = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(account);
        (Account found, AccountLedger ledger) = file.LedgerOf(account, asOf, DelinquencyRule.Standard, zones);
        return new PlanReader(found, ledger, AccountAmounts.On(file, account, asOf, amounts, null, zones), file.DisbursedOn(account, asOf, zones), file.Currency).Read();
    }

    /// <summary>How many whole periods of the plan a span of months has.</summary>
    internal int PeriodsIn(CalendarSpan span)
    {
        YearFraction share = (Frequency ?? Calendars.Frequency.Monthly).YearShare;
        return (int)Math.Min(int.MaxValue, span.TotalMonths * share.Denominator / (12 * share.Numerator));
    }

    /// <summary>The first due date of the plan after the as-of day: of a row, or where a further row would be.</summary>
    internal DateOnly FirstNewDue
    {
        get
        {
            LoanStanding loan = Loan!;
            foreach (Schedules.ScheduleRow row in loan.Schedule.Rows)
            {
                if (row.Due > AsOf)
                {
                    return row.Due;
                }
            }

            Frequency frequency = Frequency ?? Calendars.Frequency.Monthly;
            DateOnly last = loan.Schedule.Rows[^1].Due;
            for (int periods = 1; Frequency is not null; periods++)
            {
                if (loan.Schedule.Grid.Due(loan.Schedule.Terms, loan.Schedule.Rows.Length - 1 + periods) is var due && due > AsOf)
                {
                    return due;
                }
            }

            return frequency.Add(AsOf > last ? AsOf : last, 1);
        }
    }
}
