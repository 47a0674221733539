using System.Collections.Immutable;

namespace CollectionRules.Repayment.Schedules;

/// <summary>
/// The proportions of the installments of a level payment: whole weights of 0 to 1,000 per row or per calendar month. A row of weight 0
/// pays the interest alone; the others pay in proportion to their weights, each rounded on its own from the exact value.
/// </summary>
/// <example><code>
/// InstallmentPattern.ByRow(100, 100, 110, 110)                             // steps up by a tenth after two rows, and begins anew after four
/// InstallmentPattern.ByMonth(0, 0, 0, 1, 1, 1, 2, 2, 2, 1, 0, 0)           // a season: nothing but interest from November to March
/// </code></example>
public sealed class InstallmentPattern : IEquatable<InstallmentPattern>
{
    /// <summary>The largest weight: 1,000.</summary>
    public const int MaxWeight = 1_000;

    private InstallmentPattern(ImmutableArray<int> weights, bool isByMonth) => (Weights, IsByMonth) = (weights, isByMonth);

    /// <summary>The weights in order.</summary>
    public ImmutableArray<int> Weights { get; }

    /// <summary>Whether the weights are those of January to December; otherwise of the first row, the second, and so on.</summary>
    public bool IsByMonth { get; }

    /// <summary>Weights of the rows in order; after the last the first comes again.</summary>
    /// <param name="weights">At least one; each from 0 to 1,000, not all zero.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="ArgumentException">The weights are not such.</exception>
    public static InstallmentPattern ByRow(params ReadOnlySpan<int> weights) => new(Checked(weights), isByMonth: false);

    /// <summary>Weights of the calendar months in which rows fall due.</summary>
    /// <param name="weights">Twelve, from January on; each from 0 to 1,000, not all zero.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="ArgumentException">The weights are not such.</exception>
    public static InstallmentPattern ByMonth(params ReadOnlySpan<int> weights) => weights.Length == 12
        ? new(Checked(weights), isByMonth: true)
        : throw new ArgumentException($"There are \"{weights.Length}\" weights; a year has 12 months.", nameof(weights));

    /// <summary>Whether both have the same weights for the same rows or months.</summary>
    /// <param name="other">Another pattern.</param>
    /// <returns>True where they are alike.</returns>
    public bool Equals(InstallmentPattern? other) => other is not null && IsByMonth == other.IsByMonth && Weights.AsSpan().SequenceEqual(other.Weights.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InstallmentPattern);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsByMonth, Weights.Length, Weights[0], Weights[^1]);

    internal int Of(int row, DateOnly due) => IsByMonth ? Weights[due.Month - 1] : Weights[row % Weights.Length];

    private static ImmutableArray<int> Checked(ReadOnlySpan<int> weights)
    {
        foreach (int weight in weights)
        {
            if (weight is < 0 or > MaxWeight)
                throw new ArgumentException($"The weight \"{weight}\" is not from 0 to {MaxWeight}.", nameof(weights));
        }

        return weights.ContainsAnyExcept(0) ? [.. weights] : throw new ArgumentException("No weight is above zero; at least one is needed.", nameof(weights));
    }
}
