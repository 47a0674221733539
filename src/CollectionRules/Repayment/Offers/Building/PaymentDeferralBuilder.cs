using CollectionRules.Calendars;
using CollectionRules.Repayment.Relief;

namespace CollectionRules.Repayment.Offers.Building;

/// <summary>Says what a time without payments is.</summary>
public sealed class PaymentDeferralBuilder : OfferRuleBuilder<PaymentDeferralBuilder>
{
    private CalendarSpan most;
    private CalendarSpan? step;
    private InterestTreatment treatment;

    internal PaymentDeferralBuilder()
    {
    }

    private protected override OfferTerms Terms => new PaymentDeferralTerms(most, treatment, step);

    /// <summary>The longest deferral, in months or years; it must be said.</summary>
    public PaymentDeferralBuilder UpTo(CalendarSpan span)
    {
        most = span;
        return this;
    }

    /// <summary>How much shorter the next deferral is that is tried; only the longest where nothing is said.</summary>
    public PaymentDeferralBuilder Step(CalendarSpan span)
    {
        step = span;
        return this;
    }

    /// <summary>What becomes of the interest of that time; it joins the balance where nothing is said.</summary>
    public PaymentDeferralBuilder Interest(InterestTreatment what)
    {
        treatment = what;
        return this;
    }
}
