namespace CollectionRules.Cases;

/// <summary>A due item while payments are put on it; for the use of one <see cref="AccountLedger"/>.</summary>
internal sealed class LedgerItem(DueItem due)
{
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

    /// <summary>Takes what it can of an amount for a component; the amount taken.</summary>
    internal long Take(DueComponent component, long available)
    {
        long taken = Math.Min(rest[(int)component], available);
        rest[(int)component] -= taken;
        return taken;
    }

    internal void Replace()
    {
        IsReplaced = SettledOn is null;
        Array.Clear(rest);
    }
}
