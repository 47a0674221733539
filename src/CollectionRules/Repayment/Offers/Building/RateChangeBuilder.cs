using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Offers.Building;

/// <summary>Says what a lower rate is.</summary>
public sealed class RateChangeBuilder : OfferRuleBuilder<RateChangeBuilder>
{
    private AnnualRate lowest = AnnualRate.Of(-1m);
    private AnnualRate? step;

    internal RateChangeBuilder()
    {
    }

    private protected override OfferTerms Terms => new RateChangeTerms(lowest, step);

    /// <summary>The lowest rate, 0 % or above; it must be said.</summary>
    public RateChangeBuilder DownTo(AnnualRate annual)
    {
        lowest = annual;
        return this;
    }

    /// <summary>How far the next rate that is tried lies below the one before; only the lowest where nothing is said.</summary>
    public RateChangeBuilder Step(AnnualRate annual)
    {
        step = annual;
        return this;
    }
}
