using System.Collections.Immutable;
using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Allocation;

/// <summary>
/// The order of China's Civil Code art. 560 among several debts to one creditor: those the debtor chose; otherwise due before not due, then the least secured, then the heavier
/// burden, then the earlier due date, then in proportion to the amounts.
/// </summary>
/// <remarks>The heavier burden is taken to be the higher rate, the least secured the smaller secured share of the debt.</remarks>
public static class ChinaDebtOrder
{
    /// <summary>Divides a payment.</summary>
    /// <param name="payment">The payment, not below zero.</param>
    /// <param name="asOf">The day of the payment: a debt due on it or before is due.</param>
    /// <param name="debts">The debts.</param>
    /// <param name="designated">The ids of the debts that the debtor chose at payment, in the chosen order; none where nothing was said.</param>
    /// <returns>The shares.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="payment"/> is below zero.</exception>
    /// <exception cref="ArgumentException">Two debts have one id, or a designated id is no debt or stands twice.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static DebtAllocation Allocate(Money payment, DateOnly asOf, IEnumerable<ConcurrentDebt> debts, ImmutableArray<string> designated = default)
    {
        ArgumentNullException.ThrowIfNull(debts);
        ConcurrentDebt[] given = [.. debts];
        ImmutableArray<string> chosen = designated.IsDefault ? [] : designated;
        DebtSharing sharing = new(payment, [.. given.Select(debt => (debt.Id, debt.Amount))]);
        if (chosen.Distinct(StringComparer.Ordinal).Count() != chosen.Length || chosen.Any(id => !given.Any(debt => debt.Id == id)))
        {
            throw new ArgumentException("A designated id is no debt or stands twice.", nameof(designated));
        }

        Comparison<int> comparison = (left, right) => Compare(Key(left), Key(right)).Order;
        int[] order = [.. Enumerable.Range(0, given.Length).Order(Comparer<int>.Create(comparison)).ThenBy(i => i)];
        int rank = 0;
        for (int start = 0; start < order.Length;)
        {
            int end = start + 1;
            while (end < order.Length && comparison(order[start], order[end]) == 0)
            {
                end++;
            }

            rank++;
            ReasonCode first = start == 0
                ? chosen.IsEmpty ? AllocationReasons.FirstInOrder : AllocationReasons.Designated
                : Compare(Key(order[start - 1]), Key(order[start])).Reason;
            sharing.PayTogether(order.AsSpan(start, end - start), rank, first);
            start = end;
        }

        return sharing.Result();

        DebtKey Key(int i)
        {
            int place = chosen.IndexOf(given[i].Id);
            Money secured = given[i].Secured ?? Money.Zero(given[i].Amount.Currency);
            if (secured.Currency != payment.Currency)
            {
                throw new CurrencyMismatchException(payment.Currency, secured.Currency);
            }

            return new DebtKey(
                place < 0 ? int.MaxValue : place, given[i].DueOn > asOf, Math.Clamp(secured.MinorUnits, 0, given[i].Amount.MinorUnits), Math.Max(1, given[i].Amount.MinorUnits), given[i].Rate, given[i].DueOn);
        }
    }

    private static (int Order, ReasonCode Reason) Compare(DebtKey left, DebtKey right)
    {
        int byPlace = left.Place.CompareTo(right.Place);
        int byDue = left.IsNotDue.CompareTo(right.IsNotDue);
        int bySecured = ((Int128)left.Secured * right.Amount).CompareTo((Int128)right.Secured * left.Amount);
        int byRate = right.Rate.CompareTo(left.Rate);
        int byDate = left.DueOn.CompareTo(right.DueOn);
        return byPlace != 0 ? (byPlace, right.Place == int.MaxValue ? AllocationReasons.NotDesignated : AllocationReasons.Designated)
            : byDue != 0 ? (byDue, AllocationReasons.NotYetDue)
            : bySecured != 0 ? (bySecured, AllocationReasons.BetterSecured)
            : byRate != 0 ? (byRate, AllocationReasons.LighterBurden)
            : byDate != 0 ? (byDate, AllocationReasons.DueLater)
            : (0, AllocationReasons.ProRata);
    }

    private readonly record struct DebtKey(int Place, bool IsNotDue, long Secured, long Amount, AnnualRate Rate, DateOnly DueOn);
}
