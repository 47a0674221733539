using System.Collections.Immutable;
using System.Numerics;

namespace CollectionRules.Analytics.Validation;

/// <summary>
/// Whether the bad rate of a band differs from that of the sample of reference: the chi-square test of a two-by-two table, one degree of
/// freedom, without continuity correction.
/// </summary>
/// <example><code>
/// RateTest.Compare(actual: new("A", 90, 10), expected: new("A", 80, 20)).Statistic.Value   // 3.9215686274509803921568627451
/// </code></example>
public sealed record RateTest
{
    private RateTest(OutcomeBin actual, OutcomeBin expected, Measure statistic, Measure probability) =>
        (Actual, Expected, Statistic, Probability) = (actual, expected, statistic, probability);

    /// <summary>The band of the sample that is looked at.</summary>
    public OutcomeBin Actual { get; }

    /// <summary>The band of the sample of reference.</summary>
    public OutcomeBin Expected { get; }

    /// <summary>The statistic, 0 or more; not defined where a band is empty, or all accounts of both turned out alike.</summary>
    public Measure Statistic { get; }

    /// <summary>The probability of a statistic as large where the rates are equal, 0 to 1. Errs by less than 10^-28; below that it is given as 0.</summary>
    public Measure Probability { get; }

    /// <summary>Tests one band.</summary>
    /// <param name="actual">The band of the sample that is looked at.</param>
    /// <param name="expected">The band of the sample of reference.</param>
    /// <returns>The test.</returns>
    /// <exception cref="ArgumentNullException">A band is null.</exception>
    public static RateTest Compare(OutcomeBin actual, OutcomeBin expected)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(expected);
        BigInteger a = actual.Bads, b = actual.Goods, c = expected.Bads, d = expected.Goods;
        if (actual.Count == 0 || expected.Count == 0)
        {
            Measure empty = Measure.Undefined(MeasureReason.EmptyBin);
            return new RateTest(actual, expected, empty, empty);
        }

        BigInteger numerator = (a + b + c + d) * BigInteger.Pow((a * d) - (b * c), 2), denominator = (a + b) * (c + d) * (a + c) * (b + d);
        if (denominator.IsZero)
        {
            Measure alike = Measure.Undefined(MeasureReason.OneClassOnly);
            return new RateTest(actual, expected, alike, alike);
        }

        return new RateTest(
            actual,
            expected,
            Measure.Of(FixedPoint.Quotient(numerator, denominator)),
            Measure.Of(FixedPoint.ToDecimal(FixedPoint.ChiSquareTail(FixedPoint.Divide(numerator, denominator)))));
    }

    /// <summary>Tests bands pairwise.</summary>
    /// <param name="actual">The bands of the sample that is looked at.</param>
    /// <param name="expected">The bands of the sample of reference, in the same order.</param>
    /// <returns>A test for each band.</returns>
    /// <exception cref="ArgumentNullException">A list or a band is null.</exception>
    /// <exception cref="ArgumentException">The lists are not of one length.</exception>
    public static ImmutableArray<RateTest> CompareBands(IEnumerable<OutcomeBin> actual, IEnumerable<OutcomeBin> expected)
    {
        ImmutableArray<OutcomeBin> left = Arguments.All(actual), right = Arguments.All(expected);
        return left.Length == right.Length
            ? [.. left.Zip(right, Compare)]
            : throw new ArgumentException($"There are {left.Length} actual bands and {right.Length} expected ones.", nameof(expected));
    }
}
