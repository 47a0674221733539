using CollectionRules.Calendars;

namespace CollectionRules.Repayment.Offers.Building;

/// <summary>Says what a time without principal is.</summary>
public sealed class PrincipalGraceBuilder : OfferRuleBuilder<PrincipalGraceBuilder>
{
    private CalendarSpan most;
    private CalendarSpan? step;

    internal PrincipalGraceBuilder()
    {
    }

    private protected override OfferTerms Terms => new PrincipalGraceTerms(most, step);

    /// <summary>The longest time, in months or years; it must be said.</summary>
    public PrincipalGraceBuilder UpTo(CalendarSpan span)
    {
        most = span;
        return this;
    }

    /// <summary>How much shorter the next one is that is tried; only the longest where nothing is said.</summary>
    public PrincipalGraceBuilder Step(CalendarSpan span)
    {
        step = span;
        return this;
    }
}
