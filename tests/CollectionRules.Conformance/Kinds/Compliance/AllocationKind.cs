using System.Collections.Immutable;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>A payment over the parts of one debt in the statutory or agreed order.</summary>
internal sealed class AllocationKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Compliance;

    public string Name => "allocation";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        Dictionary<string, string> words = [];
        Dictionary<string, Money> owed = [];
        foreach (string part in given["owed"].Keys)
        {
            words[Words.ToKebab(part)] = part;
            owed[Words.ToKebab(part)] = Money.Of(given["owed"].Number(part), Currency.CNY);
        }

        ImmutableArray<string> agreed = given.Find("agreedOrder") is { IsNull: false } order ? [.. order.Items.Select(item => Words.ToKebab(item.AsText))] : default;
        Money payment = Money.Of(given.Number("payment"), Currency.CNY);
        Money left = payment;
        Comparison comparison = new(vector);
        foreach ((string part, Money paid) in Packs.Rule<PaymentOrderRule>(vector).Allocate(payment, owed, agreed))
        {
            comparison.Number(words[part], paid.Amount);
            left -= paid;
        }

        comparison.Number("unallocated", left.Amount);
        return comparison.Outcome();
    }
}
