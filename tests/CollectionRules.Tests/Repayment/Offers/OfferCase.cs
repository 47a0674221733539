using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Tests.Repayment.Offers;

/// <summary>A loan of 12,000.00 at 12 % in twelve level installments from 2026-02-01, as a case file; by default looked at on 2026-04-10 with the third of them unpaid.</summary>
internal static class OfferCase
{
    public static readonly DateTimeOffset AsOf = new(2026, 4, 10, 10, 0, 0, TimeSpan.FromHours(8));

    public static readonly ScheduleTerms Terms = new()
    {
        Principal = Yuan(12_000m),
        Rate = AnnualRate.Of(12m),
        Installments = 12,
        Disbursed = new DateOnly(2026, 1, 1),
        FirstDue = new DateOnly(2026, 2, 1),
        Rounding = RoundingRule.HalfUp,
    };

    public static Money Yuan(decimal amount) => Money.Of(amount, Currency.CNY);

    public static ContractTerms Contract(ScheduleTerms terms) => new()
    {
        Rounding = terms.Rounding,
        Principal = terms.Principal,
        AnnualRate = terms.Rate,
        DayCount = terms.DayCount,
        PenaltyPerDay = Percentage.Of(0.05m),
        DisbursedAt = new DateTimeOffset(terms.Disbursed, new TimeOnly(9, 0), TimeSpan.FromHours(8)),
        DueItems =
        [
            .. RepaymentSchedule.Calculate(terms).Rows.Select(row => new DueItem(
                string.Create(CultureInfo.InvariantCulture, $"D-{row.Number}"), row.Due, new DueAmounts(row.Principal, row.Interest, row.Fee))),
        ],
    };

    public static CollectionCase File(ContractTerms? contract = null, Borrower? borrower = null, int paid = 2, params CaseEvent[] told)
    {
        ContractTerms terms = contract ?? Contract(Terms);
        CaseFile file = CaseFile.For("C-1").In(Currency.CNY).With(new Account { Id = "A-1", Product = ProductKind.PersonalLoan, BusinessZone = "+08:00", Contract = terms });
        if (borrower is not null)
        {
            file.Of(borrower);
        }

        foreach (DueItem item in terms.DueItems.Take(paid))
        {
            file.With(new PaymentReceived($"P-{item.Id}", new DateTimeOffset(item.DueOn, new TimeOnly(9, 0), TimeSpan.FromHours(8))) { Account = "A-1", Amount = item.Amounts.Total });
        }

        foreach (CaseEvent one in told)
        {
            file.With(one);
        }

        return file.Build();
    }

    public static Borrower Household(decimal income, decimal expenses) => new()
    {
        Id = "B-1",
        Incomes = [new Income { Amount = Yuan(income), Frequency = Frequency.Monthly }],
        Expenses = [new Expense { Amount = Yuan(expenses), Frequency = Frequency.Monthly }],
    };
}
