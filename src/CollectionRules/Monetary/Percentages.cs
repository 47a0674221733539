namespace CollectionRules.Monetary;

/// <summary>The word for a share, for <c>using static CollectionRules.Monetary.Percentages;</c> so that a policy reads <c>UpTo(Percent(30))</c>.</summary>
public static class Percentages
{
    /// <summary>A share given in percent: <c>Percent(30)</c> is 30 %. The same as <see cref="Percentage.Of"/>.</summary>
    /// <param name="percent">From -1,000,000 to 1,000,000, both included; at most 12 decimals besides trailing zeros.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range or has more than 12 decimals.</exception>
    public static Percentage Percent(decimal percent) => Percentage.Of(percent);
}
