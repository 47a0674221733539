namespace CollectionRules.Rules.Compilation;

/// <summary>
/// How much comparing of boxes may go into a row and into a whole table, counted in ranges looked at, so that a hostile condition is
/// refused quickly and the same on every machine. A table that has spent its budget leaves each further row a small allowance.
/// </summary>
internal sealed class BoxBudget
{
    private const long MostForRow = 4L << 20;
    private const long LeastForRow = 64L << 10;

    private long leftForTable = 256L << 20;
    private long leftForRow;

    public void StartRow() => leftForRow = Math.Clamp(leftForTable, LeastForRow, MostForRow);

    /// <summary>Whether that much more may be looked at.</summary>
    public bool Spend(long ranges)
    {
        leftForTable -= ranges;
        leftForRow -= ranges;
        return leftForRow >= 0;
    }
}
