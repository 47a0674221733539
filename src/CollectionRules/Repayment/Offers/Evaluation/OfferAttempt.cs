using System.Collections.Immutable;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Affordability;
using CollectionRules.Repayment.Relief;

namespace CollectionRules.Repayment.Offers.Evaluation;

/// <summary>A measure that was tried, and why it cannot be offered.</summary>
internal sealed record OfferAttempt(
    ReliefResult? Relief, OfferFlows? Flows, InstallmentChange? Change, string? Role, ImmutableArray<ReasonCode> Approvals, IReadOnlyList<ReasonCode> Reasons)
{
    public static OfferAttempt None(ReasonCode reason) => new(null, null, null, null, [], [reason]);
}
