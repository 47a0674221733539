using System.Globalization;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;

namespace CollectionRules.Cli.Output;

/// <summary>Amounts and rates of plans as text.</summary>
internal static class PlanText
{
    /// <summary>What stands where there is nothing.</summary>
    public const string None = "-";

    /// <summary>An amount for people, such as <c>12,000.00</c>; the currency stands above the table.</summary>
    public static string Amount(Money amount) => amount.Amount.ToString($"N{amount.Currency.MinorUnitDecimals}", CultureInfo.InvariantCulture);

    /// <summary>An amount for programs, such as <c>12000.00</c>.</summary>
    public static string Plain(Money amount) => amount.Amount.ToString($"F{amount.Currency.MinorUnitDecimals}", CultureInfo.InvariantCulture);

    /// <summary>A rate with two decimals, or the reason why there is none.</summary>
    public static string Percent(CostRate? rate) => rate is null ? None : Number(rate) is { } percent ? percent + "%" : rate.Reason.ToString()!;

    /// <summary>A nominal rate as it was given.</summary>
    public static string Percent(AnnualRate rate) => rate.ToString().Replace(" per year", "", StringComparison.Ordinal);

    /// <summary>The number of percent with two decimals; null where there is no rate.</summary>
    public static string? Number(CostRate? rate) => rate?.Percent(2, RoundingRule.HalfUp)?.ToString("F2", CultureInfo.InvariantCulture);
}
