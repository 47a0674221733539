using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Affordability;

namespace CollectionRules.Repayment.Offers;

/// <summary>Why an offer of the catalog is not made: everything that failed, not only the first.</summary>
public sealed record OfferRefusal
{
    internal OfferRefusal()
    {
    }

    /// <summary>The id of the offer.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of plan.</summary>
    public required PlanKind Kind { get; init; }

    /// <summary>Every reason, each once.</summary>
    public required ImmutableArray<ReasonCode> Reasons { get; init; }

    /// <summary>The conditions over facts that failed, in the order of the rule.</summary>
    public ImmutableArray<FailedCondition> Conditions { get; init; } = [];

    /// <summary>The row of the table that said no; null where no row did.</summary>
    public string? TableRow { get; init; }

    /// <summary>The largest payment of the old and the new plan and the limit, as amounts a month, where what comes nearest is unaffordable; otherwise null.</summary>
    public InstallmentChange? Installments { get; init; }

    /// <summary>The offer and its reasons.</summary>
    /// <returns>For example <c>term-extension: condition-not-met, too-many-broken-plans</c>.</returns>
    public override string ToString() => $"{Id}: {string.Join(", ", Reasons)}";
}
