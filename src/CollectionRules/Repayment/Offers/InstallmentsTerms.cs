using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Serialization;

namespace CollectionRules.Repayment.Offers;

/// <summary>
/// What is past due is paid in installments beside the plan, on its due dates: as few as are affordable together with the plan, or as many as allowed where it is not known
/// what is affordable.
/// </summary>
/// <param name="UpTo">The most installments: 2 to 1,200.</param>
/// <param name="Rate">The rate on what is past due; 0 % where nothing is said.</param>
public sealed record InstallmentsTerms(int UpTo, AnnualRate Rate = default) : OfferTerms
{
    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.Installments;

    internal override bool IsHeldAgainstBudget => true;

    internal override IEnumerable<ReliefMeasure> Measures(OfferStanding standing, bool isLimited) => Counts(2, UpTo, 1, isLimited)
        .Select(count => new ArrearsInstallments(count, standing.FirstNewDue) { Every = standing.Frequency ?? Frequency.Monthly, Rate = Rate });

    internal override void Check(OfferFaults faults)
    {
        faults.Between("upTo", UpTo, 2, ScheduleTerms.MaxInstallments);
        faults.Between("rate", Rate.PercentPerYear, 0m, ScheduleTerms.MaxRate.PercentPerYear);
    }

    internal override void Write(DefinitionWriter writer)
    {
        writer.Number("upTo", UpTo);
        writer.TextIfAny("rate", Rate == AnnualRate.Zero ? null : Rate.ToString());
    }
}
