using System.Collections.Immutable;

namespace CollectionRules.Analytics.Validation;

/// <summary>
/// Weight of evidence and information value of a characteristic, bin by bin. The weight of a bin is the logarithm of the quotient of its share of
/// all bads and its share of all goods, in the order that <see cref="Orientation"/> says; the information value is the sum over the bins of the
/// difference of these shares times the weight.
/// </summary>
/// <example><code>
/// WoeTable housing = WoeTable.Of([new("rent", 109, 70), new("own", 527, 186), new("for free", 64, 44)]);
/// housing.Rows[1].Weight.Value     // -0.19415601444095...
/// housing.InformationValue.Value   // 0.08329343361549...
/// </code></example>
public sealed class WoeTable
{
    private WoeTable(ImmutableArray<WoeRow> rows, WoeOrientation orientation, ZeroCellRule zeroCells, Measure informationValue) =>
        (Rows, Orientation, ZeroCells, InformationValue) = (rows, orientation, zeroCells, informationValue);

    /// <summary>The bins, in the order given.</summary>
    public ImmutableArray<WoeRow> Rows { get; }

    /// <summary>Which share stands above the other.</summary>
    public WoeOrientation Orientation { get; }

    /// <summary>What took the place of a zero.</summary>
    public ZeroCellRule ZeroCells { get; }

    /// <summary>
    /// The information value, 0 or more; the same for both orientations. Not defined without rows, with one class only, or where a cell is zero and
    /// nothing takes its place.
    /// </summary>
    public Measure InformationValue { get; }

    /// <summary>Makes the table of counted bins.</summary>
    /// <param name="bins">The bins.</param>
    /// <param name="orientation">Which share stands above the other; bads over goods where nothing is said.</param>
    /// <param name="zeroCells">What takes the place of a zero; nothing where nothing is said.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bins"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="orientation"/> is not defined.</exception>
    /// <exception cref="OverflowException">A total is beyond 64 bits.</exception>
    public static WoeTable Of(IEnumerable<OutcomeBin> bins, WoeOrientation orientation = WoeOrientation.BadsOverGoods, ZeroCellRule zeroCells = default)
    {
        ImmutableArray<OutcomeBin> given = Arguments.All(bins);
        if (orientation is not (WoeOrientation.BadsOverGoods or WoeOrientation.GoodsOverBads))
        {
            throw new ArgumentOutOfRangeException(nameof(orientation), orientation, "The orientation is not defined; BadsOverGoods and GoodsOverBads are.");
        }

        long goods = given.Sum(static bin => bin.Goods), bads = given.Sum(static bin => bin.Bads);
        LogShares shares = goods + bads == 0 ? LogShares.Undefined(given.Length, MeasureReason.TooFewRows)
            : goods == 0 || bads == 0 ? LogShares.Undefined(given.Length, MeasureReason.OneClassOnly)
            : LogShares.Of([.. given.Select(bin => orientation == WoeOrientation.BadsOverGoods ? (bin.Bads, bin.Goods) : (bin.Goods, bin.Bads))], zeroCells);
        return new WoeTable(
            [.. given.Select((bin, i) => new WoeRow(bin, shares.Logarithms[i], shares.Contributions[i]))], orientation, zeroCells, shares.Total);
    }
}
