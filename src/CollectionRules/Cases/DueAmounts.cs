using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>
/// An amount by component, all in one currency, to the minor unit. The default value is zero of no currency; it may be added to any other.
/// </summary>
/// <example><code>
/// DueAmounts due = new(Money.Of(900m, Currency.CNY), interest: Money.Of(100m, Currency.CNY));
/// due.Total   // 1000.00 CNY
/// </code></example>
public readonly record struct DueAmounts
{
    /// <summary>Makes amounts.</summary>
    /// <param name="principal">Principal.</param>
    /// <param name="interest">Interest; none where nothing is said.</param>
    /// <param name="fee">Fees and costs; none where nothing is said.</param>
    /// <param name="penalty">Penalties; none where nothing is said.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public DueAmounts(Money principal, Money? interest = null, Money? fee = null, Money? penalty = null)
    {
        Money zero = Money.Zero(principal.Currency);
        Principal = principal;
        Interest = zero + (interest ?? zero);
        Fee = zero + (fee ?? zero);
        Penalty = zero + (penalty ?? zero);
    }

    /// <summary>Principal.</summary>
    public Money Principal { get; }

    /// <summary>Interest.</summary>
    public Money Interest { get; }

    /// <summary>Fees and costs.</summary>
    public Money Fee { get; }

    /// <summary>Penalties.</summary>
    public Money Penalty { get; }

    /// <summary>The currency; unspecified in the default value.</summary>
    public Currency Currency => Principal.Currency;

    /// <summary>The sum of all components.</summary>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="Money"/>.</exception>
    public Money Total => Currency.IsUnspecified ? default : Money.Sum([Principal, Interest, Fee, Penalty], Currency);

    /// <summary>Whether every component is zero.</summary>
    public bool IsZero => Principal.IsZero && Interest.IsZero && Fee.IsZero && Penalty.IsZero;

    /// <summary>The amount of a component.</summary>
    /// <param name="component">A defined component.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="component"/> is not defined.</exception>
    public Money this[DueComponent component] => component switch
    {
        DueComponent.Principal => Principal,
        DueComponent.Interest => Interest,
        DueComponent.Fee => Fee,
        DueComponent.Penalty => Penalty,
        _ => throw new ArgumentOutOfRangeException(nameof(component), component, "The component is not defined; Principal, Interest, Fee and Penalty are."),
    };

    /// <summary>Nothing, in a currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>Four zeros.</returns>
    public static DueAmounts Zero(Currency currency) => new(Money.Zero(currency));

    /// <summary>Adds component by component.</summary>
    /// <param name="left">Amounts.</param>
    /// <param name="right">Amounts of the same currency.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="Money"/>.</exception>
    public static DueAmounts operator +(DueAmounts left, DueAmounts right) =>
        left.Currency.IsUnspecified ? right
        : right.Currency.IsUnspecified ? left
        : new(left.Principal + right.Principal, left.Interest + right.Interest, left.Fee + right.Fee, left.Penalty + right.Penalty);

    /// <summary>The amounts with one component replaced.</summary>
    /// <param name="component">A defined component.</param>
    /// <param name="amount">Its new amount, of the same currency.</param>
    /// <returns>The new amounts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="component"/> is not defined.</exception>
    /// <exception cref="CurrencyMismatchException">The currency differs.</exception>
    public DueAmounts With(DueComponent component, Money amount) => component switch
    {
        DueComponent.Principal => new(amount + Money.Zero(Currency), Interest, Fee, Penalty),
        DueComponent.Interest => new(Principal, amount, Fee, Penalty),
        DueComponent.Fee => new(Principal, Interest, amount, Penalty),
        DueComponent.Penalty => new(Principal, Interest, Fee, amount),
        _ => throw new ArgumentOutOfRangeException(nameof(component), component, "The component is not defined; Principal, Interest, Fee and Penalty are."),
    };

    /// <summary>The components that are not zero, such as <c>principal 900.00 CNY, interest 100.00 CNY</c>.</summary>
    /// <returns>One line; <c>nothing</c> where all are zero.</returns>
    public override string ToString()
    {
        DueAmounts amounts = this;
        string list = string.Join(", ", Enum.GetValues<DueComponent>()
            .Where(component => !amounts[component].IsZero)
            .Select(component => $"{Documents.CaseWords.DueComponents.WordFor(component)} {amounts[component]}"));
        return list.Length == 0 ? "nothing" : list;
    }
}
