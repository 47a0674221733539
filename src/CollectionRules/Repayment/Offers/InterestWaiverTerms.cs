using CollectionRules.Cases;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Relief;
using CollectionRules.Serialization;

namespace CollectionRules.Repayment.Offers;

/// <summary>Part of the interest that is past due is given up.</summary>
/// <param name="UpTo">The share: above 0 %, at most 100 %.</param>
public sealed record InterestWaiverTerms(Percentage UpTo) : OfferTerms
{
    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.InterestWaiver;

    internal override bool IsHeldAgainstBudget => false;

    internal override IEnumerable<ReliefMeasure> Measures(OfferStanding standing, bool isLimited) => [new InterestWaiver(UpTo, Percentage.Zero)];

    internal override void Check(OfferFaults faults) => faults.Share("upTo", UpTo);

    internal override void Write(DefinitionWriter writer) => writer.Text("upTo", UpTo.ToString());
}
