using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Offers.Building;

/// <summary>Says how much penalty is given up.</summary>
public sealed class PenaltyWaiverBuilder : OfferRuleBuilder<PenaltyWaiverBuilder>
{
    private Percentage most;

    internal PenaltyWaiverBuilder()
    {
    }

    private protected override OfferTerms Terms => new PenaltyWaiverTerms(most);

    /// <summary>The share that is given up; it must be said.</summary>
    public PenaltyWaiverBuilder UpTo(Percentage share)
    {
        most = share;
        return this;
    }
}
