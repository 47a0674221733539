using CollectionRules.Calendars;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs.Solving;

namespace CollectionRules.Repayment.Costs;

/// <summary>What a credit costs a year in percent, under a named rule, with the error it may have; or the reason why there is none.</summary>
public sealed class CostRate
{
    private const decimal LargestRatio = 10_000m;

    private CostRate(CostRateKind kind, SolvedRate period, decimal? ratio, decimal error, ReasonCode? reason) =>
        (Kind, Period, RatioPerYear, MaximumError, Reason) = (kind, period, ratio, error, reason);

    /// <summary>The rule that gave the rate: the label it must carry.</summary>
    public CostRateKind Kind { get; }

    /// <summary>The rate of one period that the year's rate rests on; for the European rule the period is the year.</summary>
    public SolvedRate Period { get; }

    /// <summary>The rate a year as a fraction of one, from -1 to 10,000: 0.0969 for 9.69 %. Null where there is none.</summary>
    public decimal? RatioPerYear { get; }

    /// <summary>The true rate lies no farther than this from <see cref="RatioPerYear"/>; 0 where there is none.</summary>
    public decimal MaximumError { get; }

    /// <summary>Why there is no rate, or that several rates solve the equation; otherwise null. See <see cref="CostReasons"/>.</summary>
    public ReasonCode? Reason { get; }

    /// <summary>Whether there is a rate.</summary>
    public bool IsDefined => RatioPerYear is not null;

    /// <summary>The rate a year in percent, rounded.</summary>
    /// <param name="decimals">0 to 12.</param>
    /// <param name="rule">The rule for what is left over.</param>
    /// <returns>The number of percent a year; null where there is no rate.</returns>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    /// <example><code>
    /// rate.Percent(2, RoundingRule.HalfUp)   // 9.69
    /// </code></example>
    public decimal? Percent(int decimals, RoundingRule rule)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 12);
        return RatioPerYear is decimal ratio ? Rounding.Round(ratio * 100m, decimals, rule) : null;
    }

    /// <summary>The rate as an <see cref="AnnualRate"/>, rounded to so many decimals of a percent.</summary>
    /// <param name="decimals">0 to 12.</param>
    /// <param name="rule">The rule for what is left over.</param>
    /// <returns>The rate; null where there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    public AnnualRate? Rounded(int decimals, RoundingRule rule) => Percent(decimals, rule) is decimal percent ? AnnualRate.Of(percent) : null;

    /// <summary>The rate and its label, or the reason.</summary>
    /// <returns>For example <c>9.69% per year (us-actuarial)</c>.</returns>
    public override string ToString() =>
        $"{(Rounded(2, RoundingRule.HalfUp) is AnnualRate rate ? rate.ToString() : Reason.ToString())} ({Label(Kind)})";

    internal static CostRate Undefined(CostRateKind kind, ReasonCode reason) => new(kind, SolvedRate.Undefined(reason), null, 0m, reason);

    /// <summary>The rate of a period times the periods of a year.</summary>
    internal static CostRate Simple(CostRateKind kind, SolvedRate period, YearFraction periodsPerYear)
    {
        if (period.Ratio is not decimal ratio)
        {
            return Undefined(kind, period.Reason!.Value);
        }

        decimal times = (decimal)periodsPerYear.Numerator / periodsPerYear.Denominator;
        return Checked(kind, period, ratio * times, period.MaximumError * times);
    }

    /// <summary>The rate of a period, compounded over a year.</summary>
    internal static CostRate Compound(CostRateKind kind, SolvedRate period, YearFraction periodsPerYear)
    {
        if (period.Ratio is not decimal ratio)
        {
            return Undefined(kind, period.Reason!.Value);
        }

        decimal times = (decimal)periodsPerYear.Numerator / periodsPerYear.Denominator;
        decimal exponent = times * DecimalMath.Ln(1m + ratio);
        if (exponent > RootSearch.Highest)
        {
            return Undefined(kind, CostReasons.RateOutOfRange);
        }

        // A small change of the rate a period changes the year's growth by growth · times / (1 + rate); doubled for what is left of the series.
        decimal growth = DecimalMath.Exp(exponent);
        return Checked(kind, period, growth - 1m, 2m * growth * times / (1m + ratio) * period.MaximumError);
    }

    /// <summary>The word of a kind, such as <c>us-actuarial</c>.</summary>
    internal static string Label(CostRateKind kind) => kind switch
    {
        CostRateKind.UnitedStatesActuarial => "us-actuarial",
        CostRateKind.EuropeanAnnex => "eu-annex",
        CostRateKind.ChinaCompound => "cn-compound",
        _ => "cn-simple",
    };

    private static CostRate Checked(CostRateKind kind, SolvedRate period, decimal ratio, decimal error) => ratio is >= -1m and <= LargestRatio
        ? new CostRate(kind, period, ratio, error, period.Reason)
        : Undefined(kind, CostReasons.RateOutOfRange);
}
