using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Relief;
using CollectionRules.Serialization;

namespace CollectionRules.Repayment.Offers;

/// <summary>A time without payments: the longest deferral after which payments are affordable. What is past due stays due beside it.</summary>
/// <param name="UpTo">The longest deferral, in months or years: one month to 120 months.</param>
/// <param name="Interest">What becomes of the interest of that time.</param>
/// <param name="Step">How much shorter the next deferral is that is tried; only the longest is tried where null.</param>
public sealed record PaymentDeferralTerms(CalendarSpan UpTo, InterestTreatment Interest, CalendarSpan? Step = null) : OfferTerms
{
    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.PaymentDeferral;

    internal override bool IsRestructuring => true;

    internal override bool IsHeldAgainstBudget => true;

    internal override IEnumerable<ReliefMeasure> Measures(OfferStanding standing, bool isLimited)
    {
        int most = Math.Min(120, standing.PeriodsIn(UpTo));
        int step = Step is { } span ? Math.Max(1, standing.PeriodsIn(span)) : Math.Max(1, most);
        for (int count = most; count >= 1; count -= step)
        {
            yield return new PaymentDeferral(count, Interest);
        }
    }

    internal override void Check(OfferFaults faults)
    {
        faults.Months("upTo", UpTo, 120);
        faults.Defined("interest", Interest);
        if (Step is { } step)
        {
            faults.Months("step", step, 120);
        }
    }

    internal override void Write(DefinitionWriter writer)
    {
        writer.Text("upTo", UpTo.ToString());
        writer.Text("interest", OfferForm.Treatments.WordFor(Interest));
        writer.TextIfAny("step", Step?.ToString());
    }
}
