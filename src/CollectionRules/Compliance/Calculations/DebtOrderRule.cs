using System.Collections.Immutable;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Compliance.Calculations;

/// <summary>
/// The order in which a payment discharges several debts of one kind: those that the debtor designates, then due before undue, then the least
/// secured, then the heaviest burden, then the earliest due; debts equal in all of this share in proportion to their amounts.
/// </summary>
public sealed class DebtOrderRule : ComplianceRule
{
    /// <summary>The kind in documents: <c>debt-order</c>.</summary>
    public const string KindName = "debt-order";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The groups of debts in their order; the debts of one group share in proportion.</summary>
    /// <param name="debts">The debts.</param>
    /// <param name="asOf">The day of the payment.</param>
    /// <param name="designated">The ids that the debtor designates, in that order; none where the debtor says nothing.</param>
    /// <returns>The ids, group by group, each group in the order given.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A designated id is not among the debts.</exception>
    public ImmutableArray<ImmutableArray<string>> Order(IEnumerable<DebtToOrder> debts, DateOnly asOf, params IEnumerable<string> designated)
    {
        ArgumentNullException.ThrowIfNull(debts);
        ArgumentNullException.ThrowIfNull(designated);
        List<DebtToOrder> left = [.. debts];
        List<ImmutableArray<string>> groups = [];
        foreach (string id in designated)
        {
            int place = left.FindIndex(debt => debt.Id == id);
            if (place < 0)
            {
                throw new ArgumentException($"The designated debt \"{Texts.VisibleText.Of(id, 120)}\" is not among the debts.", nameof(designated));
            }

            left.RemoveAt(place);
            groups.Add([id]);
        }

        groups.AddRange(left
            .GroupBy(debt => (IsUndue: debt.DueOn > asOf, debt.SecuredShare, Burden: -debt.Burden, debt.DueOn))
            .OrderBy(group => group.Key)
            .Select(group => ImmutableArray.CreateRange(group.Select(debt => debt.Id))));
        return [.. groups];
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        // The order is the rule.
    }
}
