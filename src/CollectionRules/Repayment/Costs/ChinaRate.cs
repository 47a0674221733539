using CollectionRules.Calendars;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs.Solving;

namespace CollectionRules.Repayment.Costs;

/// <summary>
/// The annualized rate that lenders in China must show: the internal rate of return of what the borrower receives after fees and of what the borrower
/// pays, compounded over a year; a simple rate must be labeled as such.
/// </summary>
/// <remarks>Source: People's Bank of China, Announcement 2021 No. 3 (secondary sources; the numeric annex was not available).</remarks>
/// <example><code>
/// Money principal = Money.Of(12_000m, Currency.CNY);
/// ChinaRate rate = ChinaRate.Of(principal, Money.Zero(Currency.CNY), [.. Enumerable.Repeat(Money.Of(1_072m, Currency.CNY), 12)], Frequency.Monthly);
/// rate.Compound.Percent(2, RoundingRule.HalfUp)   // 13.84
/// rate.Simple.Percent(2, RoundingRule.HalfUp)     // 13.03
/// </code></example>
public sealed class ChinaRate
{
    private ChinaRate(SolvedRate period, Frequency frequency)
    {
        // A period of n months is n months, so that its rate and the year's agree for every n.
        YearFraction share = frequency.YearShare;
        YearFraction periodsPerYear = new(share.Denominator, share.Numerator);
        Period = period;
        Frequency = frequency;
        Compound = CostRate.Compound(CostRateKind.ChinaCompound, period, periodsPerYear);
        Simple = CostRate.Simple(CostRateKind.ChinaSimple, period, periodsPerYear);
    }

    /// <summary>The internal rate of return of one period.</summary>
    public SolvedRate Period { get; }

    /// <summary>The period between payments.</summary>
    public Frequency Frequency { get; }

    /// <summary>The rate compounded over a year: the one to show.</summary>
    public CostRate Compound { get; }

    /// <summary>The rate of a period times the periods of a year, to be labeled as simple.</summary>
    public CostRate Simple { get; }

    /// <summary>The rate of a loan that is repaid at regular intervals.</summary>
    /// <param name="principal">What is lent, above zero.</param>
    /// <param name="upfrontFee">What is kept back or paid at once; zero where nothing is.</param>
    /// <param name="payments">The payments with interest and fees, one a period, the first one period after the loan; zero where nothing is paid.</param>
    /// <param name="frequency">The period.</param>
    /// <returns>The rates; where there are none, each says why.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static ChinaRate Of(Money principal, Money upfrontFee, IEnumerable<Money> payments, Frequency frequency)
    {
        ArgumentNullException.ThrowIfNull(payments);
        Money[] paid = [.. payments];
        Flows.RequireOneCurrency([principal, upfrontFee, .. paid]);
        ReasonCode? refusal = paid.Length > Flows.Most ? CostReasons.TooManyFlows
            : upfrontFee.IsNegative || paid.Any(payment => payment.IsNegative) ? CostReasons.OutsideDomain
            : (Int128)principal.MinorUnits - upfrontFee.MinorUnits <= 0 ? CostReasons.NoNetProceeds
            : null;
        if (refusal is ReasonCode reason)
        {
            return new ChinaRate(SolvedRate.Undefined(reason), frequency);
        }

        FlowSum sum = FlowSum.Of([((principal - upfrontFee).Amount, 0m), .. paid.Select((payment, i) => (-payment.Amount, (decimal)(i + 1)))]);
        return new ChinaRate(RateFinish.Solve(sum), frequency);
    }

    /// <summary>Both rates with their labels.</summary>
    /// <returns>For example <c>13.84% per year (cn-compound), 13.03% per year (cn-simple)</c>.</returns>
    public override string ToString() => $"{Compound}, {Simple}";
}
