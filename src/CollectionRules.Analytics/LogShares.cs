using System.Collections.Immutable;
using System.Numerics;
using CollectionRules.Explanations;

namespace CollectionRules.Analytics;

/// <summary>
/// Two columns of counts as shares of their totals: the logarithm of the quotient of the shares of each bin, and the difference of the shares times
/// that logarithm. Information value and population stability index are both the sum of the latter.
/// </summary>
internal sealed class LogShares
{
    private LogShares(ImmutableArray<Measure> logarithms, ImmutableArray<Measure> contributions, Measure total) =>
        (Logarithms, Contributions, Total) = (logarithms, contributions, total);

    internal ImmutableArray<Measure> Logarithms { get; }

    internal ImmutableArray<Measure> Contributions { get; }

    internal Measure Total { get; }

    /// <summary>No bin is defined, for one reason.</summary>
    internal static LogShares Undefined(int bins, ReasonCode reason)
    {
        Measure none = Measure.Undefined(reason);
        ImmutableArray<Measure> all = [.. Enumerable.Repeat(none, bins)];
        return new(all, all, none);
    }

    /// <summary>ln((left / total of left) / (right / total of right)) for each bin. The totals of the counts as given are above zero.</summary>
    internal static LogShares Of(ImmutableArray<(long Left, long Right)> counts, ZeroCellRule zeroCells)
    {
        // A replacement has decimals; only quotients count, so that every count may be taken as many times as large.
        BigInteger unit = zeroCells.Replacement is null ? BigInteger.One : FixedPoint.One;
        BigInteger replacement = zeroCells.Replacement is decimal given ? FixedPoint.Of(given) : BigInteger.Zero;
        BigInteger Cell(long count) => count == 0 ? replacement : count * unit;

        (BigInteger Left, BigInteger Right)[] cells = [.. counts.Select(count => (Cell(count.Left), Cell(count.Right)))];
        BigInteger leftTotal = Sum(cells.Select(static cell => cell.Left)), rightTotal = Sum(cells.Select(static cell => cell.Right));
        Measure empty = Measure.Undefined(MeasureReason.EmptyBin);
        ImmutableArray<Measure>.Builder logarithms = ImmutableArray.CreateBuilder<Measure>(cells.Length), contributions = ImmutableArray.CreateBuilder<Measure>(cells.Length);
        BigInteger total = BigInteger.Zero;
        bool isDefined = true;
        foreach ((BigInteger left, BigInteger right) in cells)
        {
            if (left.IsZero || right.IsZero)
            {
                Measure none = zeroCells.IsNeutral || (left.IsZero && right.IsZero) ? Measure.Of(0) : empty;
                isDefined &= none.IsDefined;
                logarithms.Add(none);
                contributions.Add(none);
                continue;
            }

            BigInteger logarithm = FixedPoint.Logarithm(left * rightTotal, right * leftTotal);
            BigInteger contribution = logarithm * ((left * rightTotal) - (right * leftTotal)) / (leftTotal * rightTotal);
            logarithms.Add(Measure.Of(FixedPoint.ToDecimal(logarithm)));
            contributions.Add(Measure.Of(FixedPoint.ToDecimal(contribution)));
            total += contribution;
        }

        return new(logarithms.MoveToImmutable(), contributions.MoveToImmutable(), isDefined ? Measure.Of(FixedPoint.ToDecimal(total)) : empty);
    }

    private static BigInteger Sum(IEnumerable<BigInteger> values) => values.Aggregate(BigInteger.Zero, static (sum, value) => sum + value);
}
