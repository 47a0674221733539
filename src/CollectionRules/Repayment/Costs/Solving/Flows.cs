using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Costs.Solving;

/// <summary>Limits and checks of flows.</summary>
internal static class Flows
{
    /// <summary>The most flows of one equation.</summary>
    public const int Most = 10_000;

    /// <summary>The largest amount of a flow without a currency.</summary>
    public const decimal LargestAmount = 1_000_000_000_000_000_000m;

    public static void RequireOneCurrency(ReadOnlySpan<Money> amounts)
    {
        foreach (Money amount in amounts)
        {
            if (amount.Currency != amounts[0].Currency)
            {
                throw new CurrencyMismatchException(amounts[0].Currency, amount.Currency);
            }
        }
    }
}
