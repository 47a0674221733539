using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>Adds up what is unpaid of due items, component by component.</summary>
internal sealed class LedgerSum(Currency currency)
{
    private long principal;
    private long interest;
    private long fee;
    private long penalty;

    internal DueAmounts Amounts => new(
        Money.FromMinorUnits(principal, currency), Money.FromMinorUnits(interest, currency), Money.FromMinorUnits(fee, currency), Money.FromMinorUnits(penalty, currency));

    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="Money"/>.</exception>
    internal void Add(LedgerItem item)
    {
        principal += item.RestOf(DueComponent.Principal);
        interest += item.RestOf(DueComponent.Interest);
        fee += item.RestOf(DueComponent.Fee);
        penalty += item.RestOf(DueComponent.Penalty);
    }
}
