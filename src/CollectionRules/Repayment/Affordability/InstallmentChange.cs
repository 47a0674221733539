using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Affordability;

/// <summary>Old and new installment side by side, and whether the new one is affordable.</summary>
/// <example><code>
/// InstallmentChange change = new(old: Money.Of(900m, Currency.CNY), @new: Money.Of(650m, Currency.CNY), limit: Money.Of(600m, Currency.CNY));
/// change.Change          // -250.00 CNY
/// change.IsAffordable    // false
/// change.Reason          // unaffordable
/// </code></example>
public sealed record InstallmentChange
{
    /// <summary>Compares.</summary>
    /// <param name="old">The installment before.</param>
    /// <param name="new">The installment that is proposed.</param>
    /// <param name="limit">The affordable limit, itself included.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public InstallmentChange(Money old, Money @new, Money limit)
    {
        (Old, New, Limit, Change) = (old, @new, limit, @new - old);
        Reason = @new > limit ? AffordabilityReasons.Unaffordable : null;
    }

    /// <summary>The installment before.</summary>
    public Money Old { get; }

    /// <summary>The installment that is proposed.</summary>
    public Money New { get; }

    /// <summary>The affordable limit.</summary>
    public Money Limit { get; }

    /// <summary>New less old: below zero where the burden falls.</summary>
    public Money Change { get; }

    /// <summary>Whether the new installment is within the limit; otherwise it must not be offered.</summary>
    public bool IsAffordable => Reason is null;

    /// <summary><see cref="AffordabilityReasons.Unaffordable"/>, or null.</summary>
    public ReasonCode? Reason { get; }
}
