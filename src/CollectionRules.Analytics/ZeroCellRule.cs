using System.Globalization;
using CollectionRules.Monetary;

namespace CollectionRules.Analytics;

/// <summary>
/// What stands in for a count of zero where a logarithm is taken of it: a cell of a weight-of-evidence table, a bin of a stability table.
/// </summary>
/// <remarks>
/// <see cref="Replace"/> puts a count into every cell that is zero <em>before</em> the totals are taken, so it changes the shares of the other bins
/// as well; tools in common use put 0.9 or 0.99. <see cref="Neutral"/> leaves the totals alone and gives the bin a logarithm of 0.
/// <see cref="Undefined"/>, the default value, invents nothing: the bin and the total are not defined.
/// </remarks>
public readonly record struct ZeroCellRule
{
    private readonly decimal replacement;
    private readonly bool isNeutral;

    private ZeroCellRule(decimal replacement, bool isNeutral) => (this.replacement, this.isNeutral) = (replacement, isNeutral);

    /// <summary>A bin with a zero is not defined, and neither is the total (<see cref="MeasureReason.EmptyBin"/>). A bin that is empty on both sides says nothing: its logarithm is 0 and it adds nothing.</summary>
    public static ZeroCellRule Undefined => default;

    /// <summary>A bin with a zero has the logarithm 0 and adds nothing.</summary>
    public static ZeroCellRule Neutral { get; } = new(0, isNeutral: true);

    /// <summary>The count that takes the place of a zero; null where none does.</summary>
    public decimal? Replacement => replacement > 0 ? replacement : null;

    /// <summary>Whether a bin with a zero has the logarithm 0.</summary>
    public bool IsNeutral => isNeutral;

    /// <summary>A count in place of every zero.</summary>
    /// <param name="count">The count, above 0, such as 0.99 or 0.5.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not above 0.</exception>
    public static ZeroCellRule Replace(decimal count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return new(count, isNeutral: false);
    }

    /// <summary>The rule in words.</summary>
    /// <returns><c>undefined</c>, <c>neutral</c>, or for example <c>replace by 0.99</c>.</returns>
    public override string ToString() => IsNeutral ? "neutral"
        : Replacement is decimal count ? string.Create(CultureInfo.InvariantCulture, $"replace by {DecimalText.Format(count)}")
        : "undefined";
}
