using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Amounts;

namespace CollectionRules;

/// <summary>What an answer is made of.</summary>
internal sealed record InboundAnswerParts
{
    public required ReasonCode Disclosure { get; init; }

    public bool NeedsPerson { get; init; }

    public ComplianceVerdict? Verdict { get; init; }

    public ImmutableArray<AccountAmounts> Quotes { get; init; } = [];

    public ImmutableArray<AccountOffers> Offers { get; init; } = [];

    public required PromiseEntry Promise { get; init; }

    public ImmutableArray<CaseEvent> Events { get; init; } = [];
}
