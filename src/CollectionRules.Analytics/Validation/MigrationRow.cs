using System.Collections.Immutable;
using System.Numerics;

namespace CollectionRules.Analytics.Validation;

/// <summary>
/// Where the accounts of one state went by the next observation: one row of a migration matrix. States are numbered from the best (0) to
/// the worst, such as buckets of days past due or grades.
/// </summary>
/// <example><code>
/// MigrationRow clean = MigrationRow.Of(from: 0, to: [22000, 1670, 1000, 670, 340, 220, 100]);
/// clean.RollForward.Value      // 0.1538461538461538461538461538
/// clean.ShareFrom(2).Value     // 0.0896153846153846153846153846
/// </code></example>
public sealed class MigrationRow
{
    private MigrationRow(int from, ImmutableArray<long> to, long total, MigrationBasis basis) => (From, To, Total, Basis) = (from, to, total, basis);

    /// <summary>The number of the state at the first observation.</summary>
    public int From { get; }

    /// <summary>How much was in each state at the next observation, from the best state to the worst.</summary>
    public ImmutableArray<long> To { get; }

    /// <summary>How much was in the state at the first observation: what every share is of.</summary>
    public long Total { get; }

    /// <summary>What is counted.</summary>
    public MigrationBasis Basis { get; }

    /// <summary>The share of each state, from the best to the worst; not defined where there was nothing.</summary>
    public ImmutableArray<Measure> Rates => [.. To.Select(count => Measure.Ratio(count, Total, MeasureReason.TooFewRows))];

    /// <summary>The share that went to a worse state.</summary>
    public Measure RollForward => ShareFrom(From + 1);

    /// <summary>The share that stayed.</summary>
    public Measure Stay => Share(From, From + 1);

    /// <summary>The share that went to a better state: rolled back, or cured where that state is the best.</summary>
    public Measure RollBack => Share(0, From);

    /// <summary>The share that is in no state any more: paid off, sold, written off.</summary>
    public Measure Left => Measure.Ratio(Total - Sum(0, To.Length), Total, MeasureReason.TooFewRows);

    /// <summary>Makes a row.</summary>
    /// <param name="from">The number of the state at the first observation.</param>
    /// <param name="to">How much of it was in each state at the next observation, 0 or more each, from the best state to the worst.</param>
    /// <param name="total">How much there was at the first observation; the sum of <paramref name="to"/> where nothing is said.</param>
    /// <param name="basis">What is counted; accounts where nothing is said.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative, <paramref name="from"/> is no state, <paramref name="total"/> is below the sum, or <paramref name="basis"/> is not defined.
    /// </exception>
    /// <exception cref="OverflowException">The sum is beyond 64 bits.</exception>
    public static MigrationRow Of(int from, IEnumerable<long> to, long? total = null, MigrationBasis basis = MigrationBasis.Accounts)
    {
        ArgumentNullException.ThrowIfNull(to);
        ImmutableArray<long> counts = [.. to];
        foreach (long count in counts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(to));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(from, counts.Length);
        long sum = counts.Sum();
        ArgumentOutOfRangeException.ThrowIfLessThan(total ?? sum, sum, nameof(total));
        return basis is MigrationBasis.Accounts or MigrationBasis.Balance
            ? new MigrationRow(from, counts, total ?? sum, basis)
            : throw new ArgumentOutOfRangeException(nameof(basis), basis, "The basis is not defined; Accounts and Balance are.");
    }

    /// <summary>The share in a state or a worse one.</summary>
    /// <param name="state">The number of the state, 0 or more; beyond the worst the share is 0.</param>
    /// <returns>The share; not defined where there was nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is negative.</exception>
    public Measure ShareFrom(int state)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(state);
        return Share(Math.Min(state, To.Length), To.Length);
    }

    private Measure Share(int first, int end) => Measure.Ratio(Sum(first, end), Total, MeasureReason.TooFewRows);

    private BigInteger Sum(int first, int end) => To[first..end].Sum();
}
