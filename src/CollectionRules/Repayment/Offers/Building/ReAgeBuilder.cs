using CollectionRules.Monetary;
using CollectionRules.Repayment.Eligibility;

namespace CollectionRules.Repayment.Offers.Building;

/// <summary>Says what a re-age is and within which limits it may be made.</summary>
public sealed class ReAgeBuilder : OfferRuleBuilder<ReAgeBuilder>
{
    private int most;
    private AnnualRate? rate;
    private ReAgeRule? limits;

    internal ReAgeBuilder()
    {
    }

    private protected override OfferTerms Terms => new ReAgeTerms(most, limits!, rate);

    /// <summary>The most installments; it must be said.</summary>
    public ReAgeBuilder UpTo(int installments)
    {
        most = installments;
        return this;
    }

    /// <summary>The rate of the new plan; that of the contract where nothing is said.</summary>
    public ReAgeBuilder At(AnnualRate annual)
    {
        rate = annual;
        return this;
    }

    /// <summary>When an account may be re-aged; it must be said.</summary>
    public ReAgeBuilder Within(ReAgeRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        limits = rule;
        return this;
    }
}
