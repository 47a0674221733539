namespace CollectionRules.Repayment.Schedules;

/// <summary>The period factors of consecutive rows: one for all, or one for each.</summary>
internal readonly ref struct FactorLine
{
    private readonly PeriodFactor common;
    private readonly ReadOnlySpan<PeriodFactor> each;

    public FactorLine(PeriodFactor common, int count) => (this.common, Count) = (common, count);

    public FactorLine(ReadOnlySpan<PeriodFactor> each)
    {
        this.each = each;
        common = PeriodFactor.Zero;
        Count = each.Length;
    }

    public int Count { get; }

    public PeriodFactor this[int row] => each.IsEmpty ? common : each[row];

    /// <summary>The exact sum of the first rows.</summary>
    public PeriodFactor Sum(int rows)
    {
        if (each.IsEmpty)
            return new PeriodFactor(checked(common.Numerator * rows), common.Denominator);
        PeriodFactor sum = PeriodFactor.Zero;
        foreach (PeriodFactor factor in each[..rows])
            sum += factor;
        return sum;
    }
}
