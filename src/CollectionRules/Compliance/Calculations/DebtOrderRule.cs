using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Compliance.Calculations;

/// <summary>
/// The order in which a payment discharges several debts of one kind: those that the debtor designates, then by the criteria of the rule;
/// debts equal in all of these share in proportion to their amounts.
/// </summary>
public sealed class DebtOrderRule : ComplianceRule
{
    /// <summary>The kind in documents: <c>debt-order</c>.</summary>
    public const string KindName = "debt-order";

    internal static readonly WordList<DebtCriterion> Words = new(
        ("due-first", DebtCriterion.DueFirst), ("least-secured", DebtCriterion.LeastSecured),
        ("heaviest-burden", DebtCriterion.HeaviestBurden), ("earliest-due", DebtCriterion.EarliestDue));

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The criteria, the first counting most.</summary>
    public required ImmutableArray<DebtCriterion> Criteria { get; init => field = CaseText.List(value); }

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

        List<DebtToOrder> ordered = [.. left.Order(Comparer<DebtToOrder>.Create((one, other) => Compare(one, other, asOf)))];
        for (int from = 0; from < ordered.Count;)
        {
            int to = from + 1;
            while (to < ordered.Count && Compare(ordered[from], ordered[to], asOf) == 0)
            {
                to++;
            }

            groups.Add([.. ordered[from..to].Select(debt => debt.Id)]);
            from = to;
        }

        return [.. groups];
    }

    internal override void WriteMembers(CaseWriter writer) => writer.Texts("criteria", [.. Criteria.Select(Words.WordFor)]);

    private int Compare(DebtToOrder left, DebtToOrder right, DateOnly asOf)
    {
        foreach (DebtCriterion criterion in Criteria)
        {
            int order = criterion switch
            {
                DebtCriterion.DueFirst => (left.DueOn > asOf).CompareTo(right.DueOn > asOf),
                DebtCriterion.LeastSecured => left.SecuredShare.CompareTo(right.SecuredShare),
                DebtCriterion.HeaviestBurden => right.Burden.CompareTo(left.Burden),
                _ => left.DueOn.CompareTo(right.DueOn),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
