using CollectionRules.Cases;

namespace CollectionRules.Repayment.Offers.Evaluation;

/// <summary>All that is due on one day.</summary>
internal sealed class PlanDay
{
    public PlanDay(DateOnly dueOn, LedgerItem[] items)
    {
        DueOn = dueOn;
        IsInstallment = items.Any(item => item.Due.IsInstallment);
        Planned = items.Aggregate(default(DueAmounts), (sum, item) => sum + item.Due.Amounts);
        Rest = items.Aggregate(default(DueAmounts), (sum, item) => sum + item.RestAmounts);
    }

    public DateOnly DueOn { get; }

    public bool IsInstallment { get; }

    /// <summary>What was to be paid.</summary>
    public DueAmounts Planned { get; }

    /// <summary>What is left of it.</summary>
    public DueAmounts Rest { get; }
}
