using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Allocation;

/// <summary>
/// The order of Regulation Z for a card payment above the required minimum: the balance with the highest rate first, then the others as their rates fall; a balance
/// whose deferred interest expires within two billing cycles before all of them.
/// </summary>
/// <remarks>Source: 12 CFR 1026.53(a) and (b)(1)(i). The minimum itself may be allocated freely, for example by <see cref="PaymentAllocation"/>. Of balances with one rate the one given first comes first.</remarks>
public static class UnitedStatesCardOrder
{
    /// <summary>The billing cycles before the end of a deferral in which its balance comes first: 2.</summary>
    public const int LastCycles = 2;

    /// <summary>Divides the excess of a payment over the minimum.</summary>
    /// <param name="excess">What was paid above the required minimum, not below zero.</param>
    /// <param name="balances">The balances after the minimum was allocated.</param>
    /// <returns>The shares.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="excess"/> is below zero.</exception>
    /// <exception cref="ArgumentException">Two balances have one id.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static DebtAllocation Allocate(Money excess, IEnumerable<CardBalance> balances)
    {
        ArgumentNullException.ThrowIfNull(balances);
        CardBalance[] given = [.. balances];
        DebtSharing sharing = new(excess, [.. given.Select(balance => (balance.Id, balance.Amount))]);
        int[] order = [.. Enumerable.Range(0, given.Length).OrderBy(i => Expires(given[i]) ? 0 : 1).ThenByDescending(i => given[i].Rate)];
        for (int place = 0; place < order.Length; place++)
        {
            ReasonCode reason = Expires(given[order[place]]) ? AllocationReasons.DeferredInterestExpires
                : place == 0 ? AllocationReasons.FirstInOrder
                : AllocationReasons.LowerRate;
            sharing.PayTogether(order.AsSpan(place, 1), place + 1, reason);
        }

        return sharing.Result();
    }

    private static bool Expires(CardBalance balance) => balance.DeferredInterestCycles <= LastCycles;
}
