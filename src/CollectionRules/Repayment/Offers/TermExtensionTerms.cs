using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Relief;
using CollectionRules.Serialization;

namespace CollectionRules.Repayment.Offers;

/// <summary>
/// A longer term: the shortest extension whose payments are affordable, or the longest where it is not known what is affordable. What is past due stays due beside it.
/// </summary>
/// <param name="UpTo">The longest extension, in months or years: one month to 1,199 months.</param>
/// <param name="Step">How extensions grow, from the first; one period of the plan where null.</param>
public sealed record TermExtensionTerms(CalendarSpan UpTo, CalendarSpan? Step = null) : OfferTerms
{
    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.TermExtension;

    internal override bool IsRestructuring => true;

    internal override bool IsHeldAgainstBudget => true;

    internal override IEnumerable<ReliefMeasure> Measures(OfferStanding standing, bool isLimited)
    {
        int step = Step is { } span ? Math.Max(1, standing.PeriodsIn(span)) : 1;
        return Counts(step, Math.Min(1_199, standing.PeriodsIn(UpTo)), step, isLimited).Select(static count => new TermExtension(count));
    }

    internal override void Check(OfferFaults faults)
    {
        faults.Months("upTo", UpTo, 1_199);
        if (Step is { } step)
        {
            faults.Months("step", step, 1_199);
        }
    }

    internal override void Write(DefinitionWriter writer)
    {
        writer.Text("upTo", UpTo.ToString());
        writer.TextIfAny("step", Step?.ToString());
    }
}
