using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Offers.Building;

namespace CollectionRules.Repayment.Offers;

/// <summary>Gathers the offers of an <see cref="OfferCatalog"/>; nothing is checked before the catalog is made.</summary>
public sealed class OfferCatalogBuilder
{
    internal OfferCatalogBuilder()
    {
    }

    internal List<OfferRule> Rules { get; } = [];

    internal OfferRanking Ranking { get; private set; }

    internal int Most { get; private set; } = OfferCatalog.MostOffers;

    internal OfferAffordability Affordability { get; private set; } = OfferAffordability.Standard;

    internal RestructureRule? RestructureRule { get; private set; }

    /// <summary>Adds an offer of a longer term.</summary>
    public OfferCatalogBuilder TermExtension(Action<TermExtensionBuilder> configure) => Add(new TermExtensionBuilder(), configure);

    /// <summary>Adds an offer of a time without payments.</summary>
    public OfferCatalogBuilder PaymentDeferral(Action<PaymentDeferralBuilder> configure) => Add(new PaymentDeferralBuilder(), configure);

    /// <summary>Adds an offer to pay what is past due in installments.</summary>
    public OfferCatalogBuilder Installments(Action<InstallmentsBuilder> configure) => Add(new InstallmentsBuilder(), configure);

    /// <summary>Adds an offer to give up interest that is past due.</summary>
    public OfferCatalogBuilder InterestWaiver(Action<InterestWaiverBuilder> configure) => Add(new InterestWaiverBuilder(), configure);

    /// <summary>Adds an offer to give up penalty.</summary>
    public OfferCatalogBuilder PenaltyWaiver(Action<PenaltyWaiverBuilder> configure) => Add(new PenaltyWaiverBuilder(), configure);

    /// <summary>Adds an offer to settle the debt for less.</summary>
    public OfferCatalogBuilder Settlement(Action<SettlementBuilder> configure) => Add(new SettlementBuilder(), configure);

    /// <summary>Adds an offer of a lower rate.</summary>
    public OfferCatalogBuilder RateChange(Action<RateChangeBuilder> configure) => Add(new RateChangeBuilder(), configure);

    /// <summary>Adds an offer to spread what is past due over the installments to come.</summary>
    public OfferCatalogBuilder Reamortization(Action<ReamortizationBuilder> configure) => Add(new ReamortizationBuilder(), configure);

    /// <summary>Adds an offer to begin anew with what is open.</summary>
    public OfferCatalogBuilder ReAge(Action<ReAgeBuilder> configure) => Add(new ReAgeBuilder(), configure);

    /// <summary>Adds an offer of a time in which interest alone is paid.</summary>
    public OfferCatalogBuilder PrincipalGrace(Action<PrincipalGraceBuilder> configure) => Add(new PrincipalGraceBuilder(), configure);

    /// <summary>Adds an offer that is written already.</summary>
    public OfferCatalogBuilder Add(OfferRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rules.Add(rule);
        return this;
    }

    /// <summary>Which offer comes first; the least to pay in all where nothing is said.</summary>
    public OfferCatalogBuilder RankBy(OfferRanking ranking)
    {
        Ranking = ranking;
        return this;
    }

    /// <summary>The most offers that are made side by side, 1 to <see cref="OfferCatalog.MostOffers"/>; all where nothing is said.</summary>
    public OfferCatalogBuilder AtMost(int offers)
    {
        Most = offers;
        return this;
    }

    /// <summary>What an installment may take; <see cref="OfferAffordability.Standard"/> where nothing is said.</summary>
    public OfferCatalogBuilder Affordable(OfferAffordability rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Affordability = rule;
        return this;
    }

    /// <summary>How often extensions and deferrals may be made that have no rule of their own; without limit where nothing is said.</summary>
    public OfferCatalogBuilder Repeats(RestructureRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        RestructureRule = rule;
        return this;
    }

    private OfferCatalogBuilder Add<TBuilder>(TBuilder builder, Action<TBuilder> configure)
        where TBuilder : OfferRuleBuilder<TBuilder>
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(builder);
        return Add(builder.Build());
    }
}
