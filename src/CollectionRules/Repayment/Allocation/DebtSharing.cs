using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Allocation;

/// <summary>Divides a payment among debts, rank after rank.</summary>
internal sealed class DebtSharing
{
    private readonly (string Id, Money Amount)[] debts;
    private readonly DebtShare[] shares;
    private readonly Money payment;
    private Money available;

    public DebtSharing(Money payment, (string Id, Money Amount)[] debts)
    {
        if (payment.IsNegative)
        {
            throw new ArgumentOutOfRangeException(nameof(payment), $"The payment is \"{payment}\"; zero or above is allowed.");
        }

        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach ((string id, Money amount) in debts)
        {
            if (!ids.Add(id))
            {
                throw new ArgumentException($"Two debts have the id \"{id}\"; ids must differ.", nameof(debts));
            }

            if (amount.Currency != payment.Currency)
            {
                throw new CurrencyMismatchException(payment.Currency, amount.Currency);
            }
        }

        (this.payment, this.debts, available) = (payment, debts, payment);
        shares = new DebtShare[debts.Length];
    }

    /// <summary>Pays debts of one rank, in proportion to their amounts where the money does not do for all of them; the minor units left go by the largest remainder.</summary>
    public void PayTogether(ReadOnlySpan<int> members, int rank, ReasonCode first)
    {
        long[] weights = new long[members.Length];
        Int128 total = 0;
        for (int i = 0; i < members.Length; i++)
        {
            weights[i] = debts[members[i]].Amount.MinorUnits;
            total += weights[i];
        }

        Money paid = total <= available.MinorUnits ? Money.FromMinorUnits((long)total, payment.Currency) : available;
        Money[] parts = total == 0 ? [.. weights.Select(_ => Money.Zero(payment.Currency))] : paid.Allocate(weights, ResidualRule.LargestRemainder);
        for (int i = 0; i < members.Length; i++)
        {
            (string id, Money amount) = debts[members[i]];
            shares[members[i]] = new DebtShare(id, parts[i], amount - parts[i], rank, i == 0 ? first : AllocationReasons.ProRata);
        }

        available -= paid;
    }

    public DebtAllocation Result() => new(payment, [.. shares], available);
}
