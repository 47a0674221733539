using System.Collections.Immutable;
using CollectionRules.Monetary;

namespace CollectionRules.Scoring;

/// <summary>
/// How grades moved between two moments: per grade then, the share of each grade now, by count or by balance. A row without weight has no
/// shares. Immutable.
/// </summary>
public sealed class GradeMigration
{
    /// <summary>The decimals of a share.</summary>
    public const int Decimals = 9;

    private readonly ImmutableArray<ImmutableArray<decimal>> weights;

    private GradeMigration(ImmutableArray<string> grades, ImmutableArray<ImmutableArray<decimal>> weights)
    {
        Grades = grades;
        this.weights = weights;
    }

    /// <summary>The grades, from the best down; rows and columns alike.</summary>
    public ImmutableArray<string> Grades { get; }

    /// <summary>Counts moves, each with a weight: 1 for a count, the balance for a migration by balance.</summary>
    /// <param name="grades">The grades, from the best down.</param>
    /// <param name="moves">The grade then, the grade now, and the weight, not below 0.</param>
    /// <exception cref="ArgumentException">A grade is not one of <paramref name="grades"/> or stands there twice, or a weight is below 0.</exception>
    public static GradeMigration Of(ImmutableArray<string> grades, IEnumerable<(string Then, string Now, decimal Weight)> moves)
    {
        ArgumentNullException.ThrowIfNull(moves);
        if (grades.IsDefaultOrEmpty || grades.Distinct(StringComparer.Ordinal).Count() < grades.Length)
        {
            throw new ArgumentException("At least one grade is needed, and each once.", nameof(grades));
        }

        decimal[][] sums = [.. grades.Select(_ => new decimal[grades.Length])];
        foreach ((string then, string now, decimal weight) in moves)
        {
            (int row, int column) = (grades.IndexOf(then), grades.IndexOf(now));
            if (row < 0 || column < 0 || weight < 0)
            {
                throw new ArgumentException($"The move from \"{then}\" to \"{now}\" by {DecimalText.Format(weight)} names an unknown grade or has a weight below 0.", nameof(moves));
            }

            sums[row][column] += weight;
        }

        return new(grades, [.. sums.Select(static row => row.ToImmutableArray())]);
    }

    /// <summary>The weight that moved from one grade to another.</summary>
    public decimal Weight(string then, string now) => weights[Place(then)][Place(now)];

    /// <summary>The share of a grade's weight that moved to another, 0 to 1, rounded half-even to <see cref="Decimals"/> decimals; <see langword="null"/> when the grade had none.</summary>
    public decimal? Share(string then, string now) => Part(then, place => place == Place(now));

    /// <summary>The share of a grade's weight that moved to a worse one.</summary>
    public decimal? Worsened(string then) => Part(then, place => place > Place(then));

    /// <summary>The share of a grade's weight that moved to a better one.</summary>
    public decimal? Improved(string then) => Part(then, place => place < Place(then));

    private decimal? Part(string then, Func<int, bool> counts)
    {
        ImmutableArray<decimal> row = weights[Place(then)];
        decimal total = row.Sum();
        return total == 0 ? null : Rounding.Round(row.Where((_, place) => counts(place)).Sum() / total, Decimals, RoundingRule.HalfEven);
    }

    private int Place(string grade) => Grades.IndexOf(grade) is >= 0 and var place ? place : throw new ArgumentException($"The grade \"{grade}\" is not one of the migration.", nameof(grade));
}
