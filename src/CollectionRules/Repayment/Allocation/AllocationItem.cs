using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Allocation;

/// <summary>An item that a payment may go to, with what is left of each component.</summary>
/// <example><code>
/// new AllocationItem("D-1", new DateOnly(2025, 3, 1), new DueAmounts(Money.Of(900m, Currency.CNY), interest: Money.Of(100m, Currency.CNY)))
/// </code></example>
public sealed record AllocationItem
{
    /// <summary>Makes an item.</summary>
    /// <param name="id">Its name in results; its own among the items of one payment.</param>
    /// <param name="dueOn">The due date.</param>
    /// <param name="amounts">What is left of what falls due on that date; no component below zero.</param>
    /// <param name="charges">Fees and penalties that belong to the item with due dates of their own; none where nothing is said.</param>
    /// <exception cref="ArgumentException">The id is empty, an amount is below zero, or a charge is neither fee nor penalty.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public AllocationItem(string id, DateOnly dueOn, DueAmounts amounts, ImmutableArray<DatedCharge> charges = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        (Id, DueOn, Amounts, Charges) = (id, dueOn, amounts, charges.IsDefault ? [] : charges);
        if (Enum.GetValues<DueComponent>().Any(component => amounts[component].IsNegative) || Charges.Any(charge => charge.Amount.IsNegative))
        {
            throw new ArgumentException($"Item \"{id}\" has an amount below zero; zero or above is allowed.", nameof(amounts));
        }

        if (Charges.Any(charge => charge.Component is not (DueComponent.Fee or DueComponent.Penalty)))
        {
            throw new ArgumentException($"A charge of item \"{id}\" is neither a fee nor a penalty.", nameof(charges));
        }

        foreach (DatedCharge charge in Charges)
        {
            if (charge.Amount.Currency != amounts.Currency)
            {
                throw new CurrencyMismatchException(amounts.Currency, charge.Amount.Currency);
            }
        }
    }

    /// <summary>Its name in results.</summary>
    public string Id { get; }

    /// <summary>The due date.</summary>
    public DateOnly DueOn { get; }

    /// <summary>What is left of what falls due on that date.</summary>
    public DueAmounts Amounts { get; }

    /// <summary>Fees and penalties with due dates of their own.</summary>
    public ImmutableArray<DatedCharge> Charges { get; }

    /// <summary>All that is left, charges included.</summary>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="Money"/>.</exception>
    public Money Total => Money.Sum([Amounts.Total, .. Charges.Select(charge => charge.Amount)], Amounts.Currency);

    /// <summary>The item of a contract, nothing of it being paid.</summary>
    /// <param name="due">The due item.</param>
    /// <returns>An item of the same id, date and amounts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="due"/> is null.</exception>
    public static AllocationItem From(DueItem due)
    {
        ArgumentNullException.ThrowIfNull(due);
        return new AllocationItem(due.Id, due.DueOn, due.Amounts);
    }

    /// <summary>Whether the two say the same, charges in order.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where id, date, amounts and charges are equal.</returns>
    public bool Equals(AllocationItem? other) =>
        other is not null && Id == other.Id && DueOn == other.DueOn && Amounts == other.Amounts && Charges.AsSpan().SequenceEqual(other.Charges.AsSpan());

    /// <summary>A hash code that agrees with equality.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, DueOn, Amounts, Charges.Length);
}
