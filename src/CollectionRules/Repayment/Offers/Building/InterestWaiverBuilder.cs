using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Offers.Building;

/// <summary>Says how much interest is given up.</summary>
public sealed class InterestWaiverBuilder : OfferRuleBuilder<InterestWaiverBuilder>
{
    private Percentage most;

    internal InterestWaiverBuilder()
    {
    }

    private protected override OfferTerms Terms => new InterestWaiverTerms(most);

    /// <summary>The share that is given up; it must be said.</summary>
    public InterestWaiverBuilder UpTo(Percentage share)
    {
        most = share;
        return this;
    }
}
