using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Cases;
using CollectionRules.Cli.Policies;
using CollectionRules.Monetary;
using CollectionRules.Rules;

namespace CollectionRules.Cli.Input;

/// <summary>Makes a case file of a row of the public card data set; <c>docs/data.md</c> states the mapping.</summary>
internal static class UciCardCase
{
    private const string Zone = "+08:00";

    private static readonly DateOnly Today = new(2005, 9, 30);
    private static readonly ImmutableArray<Fact> Columns = UciCardColumns.Schema.Facts;
    private static readonly int Id = Columns.IndexOf(UciCardColumns.Id), Limit = Columns.IndexOf(UciCardColumns.Limit), Default = Columns.IndexOf(UciCardColumns.Default);
    private static readonly int[] Status = Places(UciCardColumns.Status), Bill = Places(UciCardColumns.Bill), Payment = Places(UciCardColumns.Payment);

    /// <summary>The end of the newest month of the data, at noon in Taiwan.</summary>
    public static DateTimeOffset AsOf { get; } = new(Today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8));

    /// <summary>The currency of every amount.</summary>
    public static Currency Currency => Currency.TWD;

    public static Outcome OutcomeOf(UciCardRow row) => new(row.Values[Default] == 1, row.Values[Id] % 2 == 0);

    public static CollectionCase Of(UciCardRow row)
    {
        ImmutableArray<decimal> values = row.Values;
        ReadOnlySpan<int> before = Status.AsSpan(1);
        decimal worst = 0, late = 0, billed = 0, paid = 0;
        foreach (int place in before)
        {
            worst = Math.Max(worst, values[place]);
            late += values[place] >= 1 ? 1 : 0;
        }

        for (int month = 0; month < UciCardColumns.Months; month++)
        {
            billed += values[Bill[month]] > 0 ? 1 : 0;
            paid += values[Payment[month]] > 0 ? 1 : 0;
        }

        return CaseFile.For(values[Id].ToString("0", CultureInfo.InvariantCulture))
            .In(Currency)
            .With(SampleCardCases.MonthsLate.Fact.Name, AttributeValue.Of(values[Status[0]]))
            .With(SampleCardCases.WorstMonthsLate.Fact.Name, AttributeValue.Of(worst))
            .With(SampleCardCases.LateMonths.Fact.Name, AttributeValue.Of(late))
            .With(SampleCardCases.BilledMonths.Fact.Name, AttributeValue.Of(billed))
            .With(SampleCardCases.PaidMonths.Fact.Name, AttributeValue.Of(paid))
            .With(SampleCardCases.CreditLimit.Fact.Name, AttributeValue.Of(values[Limit]))
            .With(new Account
            {
                Id = "card",
                Product = ProductKind.CreditCard,
                BusinessZone = Zone,
                CreditLimit = Money.Of(values[Limit], Currency),
                Contract = new ContractTerms { Rounding = RoundingRule.HalfUp, DueItems = Owed(values[Bill[0]], (int)values[Status[0]]) },
            })
            .Build();
    }

    /// <summary>The newest statement, net of what was paid: due as many months ago as the account is late, or in a month where it is not.</summary>
    private static ImmutableArray<DueItem> Owed(decimal bill, int monthsLate) =>
        bill <= 0 ? [] : [new DueItem("statement", Today.AddMonths(monthsLate >= 1 ? -monthsLate : 1), new DueAmounts(Money.Of(bill, Currency)))];

    private static int[] Places(IEnumerable<Fact> facts) => [.. facts.Select(fact => Columns.IndexOf(fact))];
}
