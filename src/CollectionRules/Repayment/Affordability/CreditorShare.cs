using System.Collections.Immutable;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Affordability;

/// <summary>What one creditor gets of an amount that is divided in proportion to the debts.</summary>
/// <param name="Creditor">The creditor.</param>
/// <param name="Debt">What is owed.</param>
/// <param name="Offer">The share: rounded down, the minor units left by the largest remainder, ties to the one given first.</param>
public sealed record CreditorShare(string Creditor, Money Debt, Money Offer)
{
    /// <summary>Divides an amount among creditors without losing a minor unit. Nobody gets more than is owed.</summary>
    /// <param name="available">The amount, not below zero.</param>
    /// <param name="debts">The creditors and what is owed to each, not below zero.</param>
    /// <returns>One share for each, in the order given; they sum to the amount, or to all debts where the amount is larger.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount or a debt is below zero.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The debts together are beyond the range of <see cref="Money"/>.</exception>
    /// <example><code>
    /// CreditorShare.Divide(Money.Of(100m, Currency.CNY), [("A", Money.Of(1000m, Currency.CNY)), ("B", Money.Of(2000m, Currency.CNY)), ("C", Money.Of(4000m, Currency.CNY))])
    /// // 14.29, 28.57, 57.14 CNY
    /// </code></example>
    public static ImmutableArray<CreditorShare> Divide(Money available, IEnumerable<(string Creditor, Money Debt)> debts)
    {
        ArgumentNullException.ThrowIfNull(debts);
        (string Creditor, Money Debt)[] given = [.. debts];
        if (available.IsNegative || given.Any(debt => debt.Debt.IsNegative))
        {
            throw new ArgumentOutOfRangeException(nameof(available), "The amount or a debt is below zero; zero or above is allowed.");
        }

        Money owed = Money.Sum(given.Select(debt => debt.Debt), available.Currency);
        if (owed.IsZero)
        {
            return [.. given.Select(debt => new CreditorShare(debt.Creditor, debt.Debt, debt.Debt))];
        }

        Money divided = available < owed ? available : owed;
        Money[] offers = divided.Allocate([.. given.Select(debt => debt.Debt.MinorUnits)], ResidualRule.LargestRemainder);
        return [.. given.Zip(offers, (debt, offer) => new CreditorShare(debt.Creditor, debt.Debt, offer))];
    }
}
