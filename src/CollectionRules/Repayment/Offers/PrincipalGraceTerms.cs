using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Relief;
using CollectionRules.Serialization;

namespace CollectionRules.Repayment.Offers;

/// <summary>A time in which installments pay their interest alone; the term grows by it. The longest is tried first. What is past due stays due beside it.</summary>
/// <param name="UpTo">The longest time, in months or years: one month to ten years.</param>
/// <param name="Step">How much shorter the next one is that is tried; only the longest where null.</param>
public sealed record PrincipalGraceTerms(CalendarSpan UpTo, CalendarSpan? Step = null) : OfferTerms
{
    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.PrincipalGrace;

    internal override bool IsRestructuring => true;

    internal override bool IsHeldAgainstBudget => true;

    internal override IEnumerable<ReliefMeasure> Measures(OfferStanding standing, bool isLimited)
    {
        int most = Math.Min(120, standing.PeriodsIn(UpTo));
        int step = Step is { } span ? Math.Max(1, standing.PeriodsIn(span)) : Math.Max(1, most);
        for (int count = most; count >= 1; count -= step)
        {
            yield return new PrincipalGrace(count);
        }
    }

    internal override void Check(OfferFaults faults)
    {
        faults.Months("upTo", UpTo, 120);
        if (Step is { } step)
        {
            faults.Months("step", step, 120);
        }
    }

    internal override void Write(DefinitionWriter writer)
    {
        writer.Text("upTo", UpTo.ToString());
        writer.TextIfAny("step", Step?.ToString());
    }
}
