using System.Collections.Immutable;
using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Offers.Compilation;

/// <summary>What the facts say of one offer.</summary>
internal sealed record OfferFacts(ImmutableArray<ReasonCode> Reasons, ImmutableArray<FailedCondition> Failed, string? TableRow)
{
    public static OfferFacts Invalid { get; } = new([OfferReasons.FactsNotValid], [], null);
}
