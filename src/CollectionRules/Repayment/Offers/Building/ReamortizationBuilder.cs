namespace CollectionRules.Repayment.Offers.Building;

/// <summary>Says to whom the spreading of what is past due is offered.</summary>
public sealed class ReamortizationBuilder : OfferRuleBuilder<ReamortizationBuilder>
{
    internal ReamortizationBuilder()
    {
    }

    private protected override OfferTerms Terms => new ReamortizationTerms();
}
