using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Allocation;

/// <summary>Where a payment went, to the minor unit: the parts and what stays unallocated sum to the payment.</summary>
/// <example><code>
/// PaymentAllocation result = PaymentAllocation.Of(payment, on, items, PaymentStrategy.ChinaCivilCode561);
/// result.Paid.Total + result.Unallocated == result.Payment   // true
/// PaymentAllocation next = PaymentAllocation.Of(second, later, result.Rest, PaymentStrategy.ChinaCivilCode561);
/// </code></example>
public sealed class PaymentAllocation
{
    internal PaymentAllocation(Money payment, DateOnly on, PaymentStrategy strategy, ImmutableArray<ItemAllocation> items, ImmutableArray<AllocatedPart> parts, Money unallocated)
    {
        (Payment, On, Strategy, Items, Parts, Unallocated) = (payment, on, strategy, items, parts, unallocated);
        Paid = items.Aggregate(DueAmounts.Zero(payment.Currency), (sum, item) => sum + item.Paid);
    }

    /// <summary>The payment.</summary>
    public Money Payment { get; }

    /// <summary>The day of the payment.</summary>
    public DateOnly On { get; }

    /// <summary>The strategy that was followed.</summary>
    public PaymentStrategy Strategy { get; }

    /// <summary>What happened to each item, in the order in which the items were given.</summary>
    public ImmutableArray<ItemAllocation> Items { get; }

    /// <summary>Every step, in the order in which the money went.</summary>
    public ImmutableArray<AllocatedPart> Parts { get; }

    /// <summary>What was paid of all items, by component.</summary>
    public DueAmounts Paid { get; }

    /// <summary>What no item took.</summary>
    public Money Unallocated { get; }

    /// <summary>The items with what is left of them, for the next payment.</summary>
    public ImmutableArray<AllocationItem> Rest => [.. Items.Select(item => item.Rest)];

    /// <summary>Allocates a payment.</summary>
    /// <param name="payment">The payment, not below zero.</param>
    /// <param name="on">Its day: what is due on that day or before counts as due.</param>
    /// <param name="items">The items, in any order; of those with one due date the one given first comes first.</param>
    /// <param name="strategy">The strategy.</param>
    /// <returns>Where it went.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="payment"/> is below zero.</exception>
    /// <exception cref="ArgumentException">Two items have one id.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="Money"/>.</exception>
    public static PaymentAllocation Of(Money payment, DateOnly on, IEnumerable<AllocationItem> items, PaymentStrategy strategy)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(strategy);
        if (payment.IsNegative)
        {
            throw new ArgumentOutOfRangeException(nameof(payment), $"The payment is \"{payment}\"; zero or above is allowed.");
        }

        return new AllocationRun(payment, on, [.. items], strategy).Result();
    }

    /// <summary>Every step as an explanation.</summary>
    /// <returns>A tree with the key <c>payment-allocation</c> and one child for each part.</returns>
    public ExplanationNode ToExplanation()
    {
        ExplanationBuilder root = new("payment-allocation");
        root.With("payment", ExplanationValue.Of(Payment.ToString())).With("on", ExplanationValue.Of(On)).With("strategy", ExplanationValue.Of(Strategy.ToString()));
        foreach (AllocatedPart part in Parts)
        {
            root.Child(
                "payment-part",
                new ExplanationArgument("amount", ExplanationValue.Of(part.Amount.ToString())),
                new ExplanationArgument("component", ExplanationValue.Of(ReasonCode.Parse(PaymentStrategy.Word(part.Component)))),
                new ExplanationArgument("item", ExplanationValue.Reference(part.Item)),
                new ExplanationArgument("stage", ExplanationValue.Of(ReasonCode.FromWords(part.Stage.ToString()))),
                new ExplanationArgument("due-on", ExplanationValue.Of(part.DueOn)),
                new ExplanationArgument("rest", ExplanationValue.Of(part.Rest.ToString())));
        }

        root.Child("payment-unallocated", new ExplanationArgument("amount", ExplanationValue.Of(Unallocated.ToString())));
        return root.Build();
    }
}
