using CollectionRules.Cases;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Relief;
using CollectionRules.Serialization;

namespace CollectionRules.Repayment.Offers;

/// <summary>
/// Principal that is past due is spread in equal parts over the installments to come, and days past due count from 0 again. Dates stay; interest and penalty that are past
/// due stay due.
/// </summary>
public sealed record ReamortizationTerms : OfferTerms
{
    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.Reamortization;

    internal override bool IsRestructuring => true;

    internal override bool IsHeldAgainstBudget => true;

    internal override IEnumerable<ReliefMeasure> Measures(OfferStanding standing, bool isLimited) => [new Reamortization()];

    internal override void Check(OfferFaults faults)
    {
        // There is nothing to say.
    }

    internal override void Write(DefinitionWriter writer)
    {
        // The kind says it all.
    }
}
