using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Relief;

/// <summary>What is still to pay: the rows that are not paid yet, and what is owed beside them.</summary>
/// <param name="Principal">The principal of the rows.</param>
/// <param name="Interest">The interest of the rows.</param>
/// <param name="Fees">The fees of the rows.</param>
/// <param name="OverdueInterest">Interest that is owed beside the rows.</param>
/// <param name="Penalty">Penalty that is owed beside the rows.</param>
public readonly record struct PlanCost(Money Principal, Money Interest, Money Fees, Money OverdueInterest, Money Penalty)
{
    /// <summary>All of it.</summary>
    public Money Total => Principal + Interest + Fees + OverdueInterest + Penalty;

    /// <summary>All of it besides the principal: what the debt costs from here on.</summary>
    public Money Charges => Interest + Fees + OverdueInterest + Penalty;
}
