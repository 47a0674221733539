using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Compliance.Calculations;

/// <summary>The order of the parts of one debt that a payment which is too small discharges, unless another one is agreed.</summary>
public sealed class PaymentOrderRule : ComplianceRule
{
    /// <summary>The kind in documents: <c>payment-order</c>.</summary>
    public const string KindName = "payment-order";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The parts in their order, in kebab case.</summary>
    public required ImmutableArray<string> Parts { get; init => field = CaseText.Identifiers(value); }

    /// <summary>How much of a payment goes to each part.</summary>
    /// <param name="payment">The payment, zero or more.</param>
    /// <param name="owed">What is owed, by part.</param>
    /// <param name="agreed">The agreed order; the order of the rule where nothing is agreed. Parts that it does not name come after it.</param>
    /// <returns>Each part that is owed, in the order of discharge, with its share.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="owed"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public ImmutableArray<(string Part, Money Paid)> Allocate(Money payment, IReadOnlyDictionary<string, Money> owed, ImmutableArray<string> agreed = default)
    {
        ArgumentNullException.ThrowIfNull(owed);
        Require(payment);
        string[] order = [.. agreed.IsDefault ? [] : agreed, .. Parts, .. owed.Keys.Order(StringComparer.Ordinal)];
        Money left = payment;
        List<(string Part, Money Paid)> paid = [];
        foreach (string part in order.Distinct(StringComparer.Ordinal))
        {
            if (owed.TryGetValue(part, out Money due))
            {
                Require(due);
                Money share = due.MinorUnits < left.MinorUnits ? due : left;
                paid.Add((part, share));
                left -= share;
            }
        }

        return [.. paid];
    }

    internal override void WriteMembers(CaseWriter writer) => writer.Texts("parts", Parts);

    private static void Require(Money amount)
    {
        if (amount.IsNegative)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount.ToString(), "An amount of an allocation is zero or more.");
        }
    }
}
