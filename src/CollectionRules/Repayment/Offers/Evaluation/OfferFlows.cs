using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Offers.Evaluation;

/// <summary>What is to be paid under a plan: at once and to come.</summary>
internal sealed class OfferFlows
{
    private readonly Currency currency;

    private OfferFlows(Money dueNow, ImmutableArray<OfferPayment> payments, Currency currency)
    {
        (DueNow, Payments, this.currency) = (dueNow, payments, currency);
        Largest = payments.Select(payment => payment.Amounts.Total).Aggregate(Money.Zero(currency), Money.Max);
        Installment = payments.IsEmpty
            ? Money.Zero(currency)
            : payments.Select((payment, i) => (payment.Amounts.Total, Place: i)).GroupBy(each => each.Total)
                .OrderByDescending(same => same.Count()).ThenBy(same => same.Min(each => each.Place)).First().Key;
    }

    public Money DueNow { get; }

    public ImmutableArray<OfferPayment> Payments { get; }

    public Money Installment { get; }

    public Money Largest { get; }

    /// <summary>The plan in force.</summary>
    public static OfferFlows Before(OfferStanding standing)
    {
        LoanStanding loan = standing.Loan!;
        return Made(loan.Arrears, RowsOf(loan.Schedule, loan.FirstOpenRow), loan.Schedule.Currency);
    }

    /// <summary>The plan with a relief.</summary>
    public static OfferFlows After(OfferStanding standing, ReliefResult relief)
    {
        LoanStanding loan = standing.Loan!;
        RepaymentSchedule plan = relief.Schedule!;
        switch (relief.Measure)
        {
            case ArrearsInstallments:
                Pool arrears = new(standing.PastDue.Fee, loan.Penalty!.Value, standing.PastDue.Interest, standing.PastDue.Principal, costsFirst: true);
                return Made(Money.Zero(plan.Currency), [.. plan.Rows.Select(row => arrears.Pay(row)), .. RowsOf(loan.Schedule, loan.FirstOpenRow)], plan.Currency);
            case Settlement:
                Pool debt = new(loan.OverdueCharges, loan.Penalty!.Value, loan.OverdueInterest!.Value, loan.Outstanding, costsFirst: false);
                return Made(Money.Zero(plan.Currency), plan.Rows.Select(row => debt.Pay(row)), plan.Currency);
            case Reamortization or ReAge:
                // The new rows hold the principal that was past due; only what stands beside them is due at once.
                return Made(relief.CostAfter.OverdueInterest + relief.CostAfter.Penalty, RowsOf(plan, loan.PaidInstallments), plan.Currency);
            default:
                Money now = relief.CostAfter.OverdueInterest + relief.CostAfter.Penalty
                    + Money.Sum(plan.Rows.Take(loan.FirstOpenRow).Select(row => row.Payment), plan.Currency);
                return Made(now, RowsOf(plan, loan.FirstOpenRow), plan.Currency);
        }
    }

    /// <summary>The rates of the debt as it stands against these payments, from the beginning of the running period.</summary>
    public OfferRates Rates(OfferStanding standing)
    {
        LoanStanding loan = standing.Loan!;
        Money owed = loan.Outstanding + loan.OverdueCharges + loan.OverdueInterest!.Value + loan.Penalty!.Value;
        return new OfferRates(China(standing, owed), owed - DueNow, standing.PeriodStart, Payments);
    }

    private ChinaRate China(OfferStanding standing, Money owed)
    {
        Frequency period = standing.IsOnGrid ? standing.Frequency!.Value : Frequency.Daily;
        SortedDictionary<int, Money> flows = [];
        foreach (OfferPayment payment in Payments)
        {
            int place = Math.Max(1, PlaceOf(standing, period, payment.DueOn));
            flows[place] = flows.TryGetValue(place, out Money already) ? already + payment.Amounts.Total : payment.Amounts.Total;
        }

        int last = flows.Count == 0 ? 0 : flows.Keys.Last();
        return ChinaRate.Of(owed, DueNow, Enumerable.Range(1, last).Select(place => flows.TryGetValue(place, out Money paid) ? paid : Money.Zero(currency)), period);
    }

    /// <summary>The number of the period at whose end a date is; the running one is the first. Days are counted where due dates follow no frequency.</summary>
    private static int PlaceOf(OfferStanding standing, Frequency period, DateOnly date)
    {
        if (!standing.IsOnGrid)
        {
            return date.DayNumber - standing.PeriodStart.DayNumber;
        }

        LoanStanding loan = standing.Loan!;
        DateOnly first = loan.FirstOpenRow < loan.Schedule.Rows.Length ? loan.Schedule.Rows[loan.FirstOpenRow].Due : standing.FirstNewDue;
        return 1 + (period.Months > 0
            ? (MonthArithmetic.MonthIndex(date) - MonthArithmetic.MonthIndex(first)) / period.Months
            : (date.DayNumber - first.DayNumber) / period.Days);
    }

    private static IEnumerable<OfferPayment> RowsOf(RepaymentSchedule plan, int from) =>
        plan.Rows.Skip(from).Select(row => new OfferPayment(row.Due, new DueAmounts(row.Principal, row.Interest, row.Fee)));

    private static OfferFlows Made(Money now, IEnumerable<OfferPayment> payments, Currency currency) => new(
        now,
        [
            .. payments.GroupBy(payment => payment.DueOn).OrderBy(day => day.Key)
                .Select(day => new OfferPayment(day.Key, day.Aggregate(DueAmounts.Zero(currency), (sum, payment) => sum + payment.Amounts))),
        ],
        currency);

    /// <summary>What a row of a deal pays of a debt: its principal is taken from the components in their order, its interest is its own.</summary>
    private sealed class Pool(Money fee, Money penalty, Money interest, Money principal, bool costsFirst)
    {
        private readonly DueComponent[] order = costsFirst
            ? [DueComponent.Fee, DueComponent.Penalty, DueComponent.Interest, DueComponent.Principal]
            : [DueComponent.Principal, DueComponent.Interest, DueComponent.Penalty, DueComponent.Fee];

        private DueAmounts left = new(principal, interest, fee, penalty);

        public OfferPayment Pay(ScheduleRow row)
        {
            DueAmounts paid = new(Money.Zero(principal.Currency), row.Interest);
            Money rest = row.Principal;
            foreach (DueComponent component in order)
            {
                Money taken = Money.Min(rest, left[component]);
                left = left.With(component, left[component] - taken);
                paid = paid.With(component, paid[component] + taken);
                rest -= taken;
            }

            return new OfferPayment(row.Due, paid.With(DueComponent.Principal, paid.Principal + rest));
        }
    }
}
