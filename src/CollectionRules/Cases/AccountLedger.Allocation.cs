using CollectionRules.Cases.Events;

namespace CollectionRules.Cases;

/// <content>Which due item an amount goes to.</content>
internal sealed partial class AccountLedger
{
    private void Add(IEnumerable<DueItem> added, DateOnly day)
    {
        foreach (DueItem due in added)
        {
            int at = items.FindLastIndex(item => Compare(item.Due, due) <= 0) + 1;
            items.Insert(at, new LedgerItem(due));
            firstOpen = Math.Min(firstOpen, at);
            Settle(items[at], day);
        }

        if (credit > 0)
        {
            long waiting = credit;
            credit = 0;
            PayOldest(waiting, day);
        }
    }

    private static int Compare(DueItem left, DueItem right)
    {
        int days = left.DueOn.CompareTo(right.DueOn);
        return days != 0 ? days : string.CompareOrdinal(left.Id, right.Id);
    }

    private void Pay(PaymentReceived paid, DateOnly day)
    {
        if (paid.Parts.IsEmpty || rule.Method == DaysPastDueMethod.FirstInFirstOut)
        {
            PayOldest(paid.Amount.MinorUnits, day);
            return;
        }

        foreach (PaymentPart part in paid.Parts)
        {
            credit += TakeComponent(part.Component, part.DueItem, part.Amount.MinorUnits, day);
        }
    }

    private void PayOldest(long available, DateOnly day)
    {
        for (int i = firstOpen; i < items.Count && available > 0; i++)
        {
            foreach (DueComponent component in order)
            {
                available -= items[i].Take(component, available, day);
            }

            Settle(items[i], day);
        }

        credit += available;
        while (firstOpen < items.Count && items[firstOpen].Rest == 0)
        {
            firstOpen++;
        }
    }

    /// <summary>Puts an amount on one component of one item, or of the oldest items; what is left over.</summary>
    private long TakeComponent(DueComponent component, string? dueItem, long available, DateOnly day)
    {
        for (int i = firstOpen; i < items.Count && available > 0; i++)
        {
            if (dueItem is null || items[i].Due.Id == dueItem)
            {
                available -= items[i].Take(component, available, day);
                Settle(items[i], day);
            }
        }

        return available;
    }

    private void Settle(LedgerItem item, DateOnly day)
    {
        if (item.SettledOn is null && !item.IsReplaced && item.Rest <= tolerance)
        {
            item.SettledOn = day;
        }
    }
}
