using System.Collections.Immutable;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Allocation;

/// <summary>How a payment is divided among several debts or balances: the shares and what stays unallocated sum to it.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Shares">One share for each debt, in the order in which the debts were given.</param>
/// <param name="Unallocated">What no debt took.</param>
public sealed record DebtAllocation(Money Payment, ImmutableArray<DebtShare> Shares, Money Unallocated)
{
    /// <summary>Whether both say the same, shares in order.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where every part is equal.</returns>
    public bool Equals(DebtAllocation? other) =>
        other is not null && Payment == other.Payment && Unallocated == other.Unallocated && Shares.AsSpan().SequenceEqual(other.Shares.AsSpan());

    /// <summary>A hash code that agrees with equality.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(Payment, Unallocated, Shares.Length);
}
