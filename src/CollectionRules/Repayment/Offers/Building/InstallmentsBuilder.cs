using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Offers.Building;

/// <summary>Says in how many installments what is past due is paid.</summary>
public sealed class InstallmentsBuilder : OfferRuleBuilder<InstallmentsBuilder>
{
    private int most;
    private AnnualRate rate;

    internal InstallmentsBuilder()
    {
    }

    private protected override OfferTerms Terms => new InstallmentsTerms(most, rate);

    /// <summary>The most installments; it must be said.</summary>
    public InstallmentsBuilder UpTo(int installments)
    {
        most = installments;
        return this;
    }

    /// <summary>The rate on what is past due; 0 % where nothing is said.</summary>
    public InstallmentsBuilder At(AnnualRate annual)
    {
        rate = annual;
        return this;
    }
}
