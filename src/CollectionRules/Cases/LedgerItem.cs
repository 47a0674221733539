namespace CollectionRules.Cases;

/// <summary>A due item while payments are put on it; for the use of one <see cref="AccountLedger"/>.</summary>
internal sealed class LedgerItem(DueItem due)
{
    private readonly List<(DateOnly Day, DueComponent Component, long Amount)> taken = [];
    private readonly long[] rest =
    [
        due.Amounts.Principal.MinorUnits, due.Amounts.Interest.MinorUnits, due.Amounts.Fee.MinorUnits, due.Amounts.Penalty.MinorUnits,
    ];

    internal DueItem Due => due;

    internal DateOnly DueOn => due.DueOn;

    /// <summary>The day on which no more than the tolerance was left; null while more is.</summary>
    internal DateOnly? SettledOn { get; set; }

    /// <summary>Whether a new schedule replaced it before it was settled: it is then no longer due and was neither paid nor missed.</summary>
    internal bool IsReplaced { get; private set; }

    internal Int128 Rest => (Int128)rest[0] + rest[1] + rest[2] + rest[3];

    internal DueAmounts RestAmounts
    {
        get
        {
            Monetary.Currency currency = due.Amounts.Currency;
            return new(
                Monetary.Money.FromMinorUnits(rest[0], currency), Monetary.Money.FromMinorUnits(rest[1], currency),
                Monetary.Money.FromMinorUnits(rest[2], currency), Monetary.Money.FromMinorUnits(rest[3], currency));
        }
    }

    /// <summary>What is unpaid of a component, in minor units.</summary>
    internal long RestOf(DueComponent component) => rest[(int)component];

    /// <summary>What was taken off, and on which day, in the order in which it was.</summary>
    internal IReadOnlyList<(DateOnly Day, DueComponent Component, long Amount)> Taken => taken;

    /// <summary>What was left of a component at the end of a day.</summary>
    internal long RestAtEndOf(DateOnly day, DueComponent component)
    {
        long left = due.Amounts[component].MinorUnits;
        foreach ((DateOnly at, DueComponent of, long amount) in taken)
        {
            left -= of == component && at <= day ? amount : 0;
        }

        return left;
    }

    /// <summary>Takes what it can of an amount for a component on a day; the amount taken.</summary>
    internal long Take(DueComponent component, long available, DateOnly day)
    {
        long amount = Math.Min(rest[(int)component], available);
        if (amount != 0)
        {
            rest[(int)component] -= amount;
            taken.Add((day, component, amount));
        }

        return amount;
    }

    internal void Replace(DateOnly day)
    {
        IsReplaced = SettledOn is null;
        foreach (DueComponent component in Enum.GetValues<DueComponent>())
        {
            Take(component, rest[(int)component], day);
        }
    }
}
