using CollectionRules.Cases.Events;

namespace CollectionRules.Cases;

/// <content>Which due item an amount goes to.</content>
internal sealed partial class AccountLedger
{
    /// <summary>The items of the contract, in any order; what is within the tolerance from the start counts as settled.</summary>
    private void Begin(IReadOnlyList<DueItem> contract)
    {
        items.AddRange(contract.Select(static due => new LedgerItem(due)));
        items.Sort((left, right) => Compare(left.Due, right.Due));
        foreach (LedgerItem item in items)
        {
            Settle(item, DateOnly.MinValue);
        }
    }

    private void Add(IReadOnlyList<DueItem> added, DateOnly day)
    {
        foreach (DueItem due in added)
        {
            int at = PlaceOf(due);
            items.Insert(at, new LedgerItem(due));
            firstOpen = Math.Min(firstOpen, at);
            Settle(items[at], day);
        }

        PayOldestFromCredit(day);
    }

    /// <summary>Where a due item belongs: behind those due earlier, and behind those of the same day with a lower id.</summary>
    private int PlaceOf(DueItem due)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Compare(items[middle].Due, due) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int Compare(DueItem left, DueItem right)
    {
        Compared++;
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

        PayOldestFromCredit(day);
    }

    /// <summary>Nothing waits as credit while something is unpaid.</summary>
    private void PayOldestFromCredit(DateOnly day)
    {
        if (credit > 0)
        {
            long waiting = credit;
            credit = 0;
            PayOldest(waiting, day);
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
        PassPaid();
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

        PassPaid();
        return available;
    }

    private void PassPaid()
    {
        while (firstOpen < items.Count && items[firstOpen].Rest == 0)
        {
            firstOpen++;
        }
    }

    private void Settle(LedgerItem item, DateOnly day)
    {
        if (item.SettledOn is null && !item.IsReplaced && item.Rest <= tolerance)
        {
            item.SettledOn = day;
        }
    }
}
