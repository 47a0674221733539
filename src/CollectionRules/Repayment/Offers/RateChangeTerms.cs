using CollectionRules.Cases;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Serialization;

namespace CollectionRules.Repayment.Offers;

/// <summary>
/// A lower rate from the as-of day on, which splits the interest of the running period: the highest rate whose payments are affordable, or the lowest where it is not
/// known what is affordable. What is past due stays due beside it.
/// </summary>
/// <param name="DownTo">The lowest rate: from 0 % to <see cref="ScheduleTerms.MaxRate"/>. Nothing is offered where the contract has no higher one.</param>
/// <param name="Step">How far the next rate that is tried lies below the one before, 0.1 to 1,000 points; only <paramref name="DownTo"/> where null.</param>
public sealed record RateChangeTerms(AnnualRate DownTo, AnnualRate? Step = null) : OfferTerms
{
    private const decimal LeastStep = 0.1m;

    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.RateChange;

    internal override bool IsRestructuring => true;

    internal override bool IsHeldAgainstBudget => true;

    internal override ReasonCode NoMeasure => OfferReasons.RateNotHigher;

    internal override IEnumerable<ReliefMeasure> Measures(OfferStanding standing, bool isLimited)
    {
        ScheduleTerms plan = standing.Loan!.Schedule.Terms;
        if (plan.Rate <= DownTo)
        {
            return [];
        }

        List<AnnualRate> rates = [];
        for (decimal percent = plan.Rate.PercentPerYear - (Step?.PercentPerYear ?? ScheduleTerms.MaxRate.PercentPerYear); percent > DownTo.PercentPerYear; percent -= Step!.Value.PercentPerYear)
        {
            rates.Add(AnnualRate.Of(percent));
        }

        rates.Add(DownTo);
        if (!isLimited)
        {
            rates.Reverse();
        }

        DateOnly from = standing.AsOf > plan.Disbursed ? standing.AsOf : plan.Disbursed;
        return rates.Select(rate => new RateChange(rate, from));
    }

    internal override void Check(OfferFaults faults)
    {
        if (DownTo < AnnualRate.Zero)
        {
            faults.Unset("downTo");
        }

        faults.Between("downTo", Math.Max(0m, DownTo.PercentPerYear), 0m, ScheduleTerms.MaxRate.PercentPerYear);
        faults.Between("step", Step?.PercentPerYear ?? LeastStep, LeastStep, ScheduleTerms.MaxRate.PercentPerYear);
    }

    internal override void Write(DefinitionWriter writer)
    {
        writer.Text("downTo", DownTo.ToString());
        writer.TextIfAny("step", Step?.ToString());
    }
}
