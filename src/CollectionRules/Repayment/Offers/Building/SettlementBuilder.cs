using CollectionRules.Monetary;
using CollectionRules.Repayment.Relief;

namespace CollectionRules.Repayment.Offers.Building;

/// <summary>Says for how much the whole debt is settled.</summary>
public sealed class SettlementBuilder : OfferRuleBuilder<SettlementBuilder>
{
    private readonly List<SettlementTier> tiers = [];
    private int payments = 1;

    internal SettlementBuilder()
    {
    }

    private protected override OfferTerms Terms => new SettlementTerms(payments, [.. tiers]);

    /// <summary>The share that settles the debt from so many days past due on; at least one must be said.</summary>
    public SettlementBuilder From(int daysPastDue, Percentage share)
    {
        tiers.Add(new SettlementTier(daysPastDue, share));
        return this;
    }

    /// <summary>In how many payments; one where nothing is said.</summary>
    public SettlementBuilder In(int installments)
    {
        payments = installments;
        return this;
    }
}
