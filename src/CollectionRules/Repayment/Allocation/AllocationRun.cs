using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Allocation;

/// <summary>One allocation while it runs.</summary>
internal sealed class AllocationRun
{
    private readonly Money payment;
    private readonly DateOnly on;
    private readonly PaymentStrategy strategy;
    private readonly AllocationItem[] items;
    private readonly List<Slot>[] slots;
    private readonly int[] order;
    private readonly List<AllocatedPart> parts = [];
    private long available;

    public AllocationRun(Money payment, DateOnly on, AllocationItem[] items, PaymentStrategy strategy)
    {
        (this.payment, this.on, this.items, this.strategy) = (payment, on, items, strategy);
        available = payment.MinorUnits;
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (AllocationItem item in items)
        {
            if (!ids.Add(item.Id))
            {
                throw new ArgumentException($"Two items have the id \"{item.Id}\"; ids must differ.", nameof(items));
            }

            if (item.Amounts.Currency != payment.Currency)
            {
                throw new CurrencyMismatchException(payment.Currency, item.Amounts.Currency);
            }
        }

        slots = [.. items.Select(SlotsOf)];
        order = [.. Enumerable.Range(0, items.Length).OrderBy(i => items[i].DueOn)];
    }

    public PaymentAllocation Result()
    {
        if (strategy.IsPastDueFirst)
        {
            Sweep(order, strategy.DueOrder, AllocationStage.PastDue, AllocationStage.PastDue);
        }

        Sweep(order, strategy.DueOrder, AllocationStage.PastDue, AllocationStage.Due);
        switch (strategy.Advance)
        {
            case AdvanceRule.NextInstallment:
                Sweep(order, strategy.AdvanceOrder, AllocationStage.InAdvance, AllocationStage.InAdvance);
                break;
            case AdvanceRule.LastInstallment:
                Sweep([.. order.Reverse()], strategy.AdvanceOrder, AllocationStage.InAdvance, AllocationStage.InAdvance);
                break;
            case AdvanceRule.Reamortize:
                Spread();
                break;
        }

        Money unallocated = Money.FromMinorUnits(available, payment.Currency);
        return new PaymentAllocation(payment, on, strategy, [.. items.Select(Allocated)], [.. parts], unallocated);
    }

    /// <summary>Pays amounts of the stages from one to another, in the direction of the strategy.</summary>
    private void Sweep(int[] through, ImmutableArray<DueComponent> components, AllocationStage from, AllocationStage to)
    {
        if (strategy.Direction == AllocationDirection.Horizontal)
        {
            foreach (int item in through)
            {
                foreach (DueComponent component in components)
                {
                    Pay(item, component, from, to, long.MaxValue);
                }
            }

            return;
        }

        foreach (DueComponent component in components)
        {
            foreach (int item in through)
            {
                Pay(item, component, from, to, long.MaxValue);
            }
        }
    }

    /// <summary>
    /// Spreads what is left over the items that are not yet due: an equal share each, rounded half to even, the last one taking the difference; what an item
    /// cannot take is spread again.
    /// </summary>
    private void Spread()
    {
        int[] open = Open();
        while (available > 0 && open.Length > 0)
        {
            long share = (long)Rounding.Divide(available, open.Length, RoundingRule.HalfEven), total = available;
            for (int i = 0; i < open.Length; i++)
            {
                long limit = i == open.Length - 1 ? total - (share * (open.Length - 1)) : share;
                foreach (DueComponent component in strategy.AdvanceOrder)
                {
                    limit -= Pay(open[i], component, AllocationStage.InAdvance, AllocationStage.InAdvance, Math.Max(0, limit));
                }
            }

            // A share of nothing, less than half a minor unit each, goes to the next items instead.
            if (total == available)
            {
                Sweep(order, strategy.AdvanceOrder, AllocationStage.InAdvance, AllocationStage.InAdvance);
            }

            open = Open();
        }
    }

    private int[] Open() => [.. order.Where(item => slots[item].Exists(slot => slot.Stage == AllocationStage.InAdvance && slot.Rest > 0))];

    /// <summary>Pays a component of an item, the amount due first before the others; what was paid.</summary>
    private long Pay(int item, DueComponent component, AllocationStage from, AllocationStage to, long limit)
    {
        long paid = 0;
        foreach (Slot slot in slots[item])
        {
            if (slot.Component != component || slot.Stage < from || slot.Stage > to)
            {
                continue;
            }

            long taken = Math.Min(Math.Min(slot.Rest, available), limit - paid);
            if (taken > 0)
            {
                slot.Rest -= taken;
                available -= taken;
                paid += taken;
                parts.Add(new AllocatedPart(items[item].Id, component, slot.Stage, slot.DueOn, Amount(taken), Amount(slot.Rest)));
            }
        }

        return paid;
    }

    private ItemAllocation Allocated(AllocationItem item, int index)
    {
        long[] paid = new long[4], rest = new long[4];
        List<DatedCharge> charges = [];
        foreach (Slot slot in slots[index])
        {
            int component = (int)slot.Component;
            paid[component] += slot.Amount - slot.Rest;
            if (slot.IsCharge)
            {
                charges.Add(new DatedCharge(slot.Component, slot.DueOn, Amount(slot.Rest)));
            }
            else
            {
                rest[component] = slot.Rest;
            }
        }

        return new ItemAllocation(Amounts(paid), new AllocationItem(item.Id, item.DueOn, Amounts(rest), [.. charges.Where(charge => !charge.Amount.IsZero)]));
    }

    private List<Slot> SlotsOf(AllocationItem item) =>
    [
        .. Enum.GetValues<DueComponent>().Select(component => new Slot(component, item.DueOn, StageOf(item.DueOn), item.Amounts[component].MinorUnits, false)),
        .. item.Charges.OrderBy(charge => charge.DueOn).Select(charge => new Slot(charge.Component, charge.DueOn, StageOf(charge.DueOn), charge.Amount.MinorUnits, true)),
    ];

    private AllocationStage StageOf(DateOnly due) => due < on ? AllocationStage.PastDue : due == on ? AllocationStage.Due : AllocationStage.InAdvance;

    private Money Amount(long minorUnits) => Money.FromMinorUnits(minorUnits, payment.Currency);

    private DueAmounts Amounts(long[] units) => new(Amount(units[0]), Amount(units[1]), Amount(units[2]), Amount(units[3]));

    /// <summary>One amount that a payment may go to.</summary>
    private sealed class Slot(DueComponent component, DateOnly dueOn, AllocationStage stage, long amount, bool isCharge)
    {
        public DueComponent Component => component;

        public DateOnly DueOn => dueOn;

        public AllocationStage Stage => stage;

        public long Amount { get; } = amount;

        public bool IsCharge => isCharge;

        public long Rest { get; set; } = amount;
    }
}
