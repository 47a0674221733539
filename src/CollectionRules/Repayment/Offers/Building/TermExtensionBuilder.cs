using CollectionRules.Calendars;

namespace CollectionRules.Repayment.Offers.Building;

/// <summary>Says what a longer term is.</summary>
public sealed class TermExtensionBuilder : OfferRuleBuilder<TermExtensionBuilder>
{
    private CalendarSpan most;
    private CalendarSpan? step;

    internal TermExtensionBuilder()
    {
    }

    private protected override OfferTerms Terms => new TermExtensionTerms(most, step);

    /// <summary>The longest extension, in months or years; it must be said.</summary>
    public TermExtensionBuilder UpTo(CalendarSpan span)
    {
        most = span;
        return this;
    }

    /// <summary>How extensions grow; one period of the plan where nothing is said.</summary>
    public TermExtensionBuilder Step(CalendarSpan span)
    {
        step = span;
        return this;
    }
}
