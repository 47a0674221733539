using System.Collections.Immutable;
using CollectionRules.Monetary;

namespace CollectionRules.Scoring;

/// <summary>
/// Baselines of a card's characteristics that came from somewhere else than the card: a population, a sample near the cut-off, or the
/// author. Immutable.
/// </summary>
/// <remarks>An average is rounded half-even to <see cref="Decimals"/> decimals; a median of an even count is the average of the middle two.</remarks>
/// <example><code>
/// BaselineTable table = BaselineTable.Mean(card, results, "portfolio of 2026-10-31");
/// Scorecard explained = Scorecard.Create("behavior", s => s.Reasons(r => r.Against(table)) …);
/// </code></example>
public sealed class BaselineTable
{
    /// <summary>The decimals of an average.</summary>
    public const int Decimals = 9;

    private BaselineTable(BaselineMethod method, ImmutableArray<Baseline> baselines, string provenance)
    {
        Method = method;
        Baselines = baselines;
        Provenance = provenance;
    }

    /// <summary>How the numbers came about.</summary>
    public BaselineMethod Method { get; }

    /// <summary>The baselines, by name of the characteristic in ordinal order.</summary>
    public ImmutableArray<Baseline> Baselines { get; }

    /// <summary>Where the numbers are from, as the author put it; empty when nothing was said.</summary>
    public string Provenance { get; }

    /// <summary>Makes a table of numbers worked out elsewhere.</summary>
    /// <param name="method">How they came about.</param>
    /// <param name="baselines">One per characteristic, in any order.</param>
    /// <param name="provenance">Where they are from, such as a sample and its date.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not defined.</exception>
    /// <exception cref="ArgumentException">A characteristic stands there twice or has no name.</exception>
    public static BaselineTable Of(BaselineMethod method, IEnumerable<Baseline> baselines, string provenance = "")
    {
        ArgumentNullException.ThrowIfNull(baselines);
        ArgumentNullException.ThrowIfNull(provenance);
        if (!Enum.IsDefined(method))
        {
            throw new ArgumentOutOfRangeException(nameof(method), method, $"The method \"{method}\" is not defined; Maximum to Given are.");
        }

        ImmutableArray<Baseline> sorted = [.. baselines.OrderBy(static baseline => baseline.Characteristic, StringComparer.Ordinal)];
        for (int i = 0; i < sorted.Length; i++)
        {
            if (string.IsNullOrEmpty(sorted[i].Characteristic) || (i > 0 && sorted[i].Characteristic == sorted[i - 1].Characteristic))
            {
                throw new ArgumentException($"The characteristic \"{sorted[i].Characteristic}\" has no name or stands there twice; one baseline each is allowed.", nameof(baselines));
            }
        }

        return new(method, sorted, provenance);
    }

    /// <summary>The average points of each characteristic over scored results; results without a score are left out.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No result has a score, or one is of another card.</exception>
    public static BaselineTable Mean(Scorecard card, IEnumerable<ScoreResult> results, string provenance = "") =>
        Of(BaselineMethod.Mean, Sample(card, results, static _ => true).Select(static points => new Baseline(points.Name, Average(points.Points))), provenance);

    /// <summary>The median points of each characteristic over scored results; results without a score are left out.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No result has a score, or one is of another card.</exception>
    public static BaselineTable Median(Scorecard card, IEnumerable<ScoreResult> results, string provenance = "") =>
        Of(BaselineMethod.Median, Sample(card, results, static _ => true).Select(static points => new Baseline(points.Name, Middle(points.Points))), provenance);

    /// <summary>The average points of each characteristic over results with a score from <paramref name="cutOff"/> to <paramref name="cutOff"/> + <paramref name="width"/>, both included.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No result lies there, or one is of another card.</exception>
    public static BaselineTable NearCutOff(Scorecard card, IEnumerable<ScoreResult> results, decimal cutOff, decimal width, string provenance = "") =>
        Of(
            BaselineMethod.NearCutOff,
            Sample(card, results, result => result.Score >= cutOff && result.Score - cutOff <= width).Select(static points => new Baseline(points.Name, Average(points.Points))),
            provenance);

    /// <summary>The baseline of a characteristic, if the table has one.</summary>
    public decimal? Find(string characteristic)
    {
        ArgumentNullException.ThrowIfNull(characteristic);
        foreach (Baseline baseline in Baselines)
        {
            if (baseline.Characteristic == characteristic)
            {
                return baseline.Points;
            }
        }

        return null;
    }

    private static IEnumerable<(string Name, List<decimal> Points)> Sample(Scorecard card, IEnumerable<ScoreResult> results, Func<ScoreResult, bool> isIn)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(results);
        List<ScoreResult> sample = [.. results.Where(result => result.Score is not null && isIn(result))];
        if (sample.Count == 0)
        {
            throw new ArgumentException("The sample holds \"0\" results with a score in the range; at least one is needed.", nameof(results));
        }

        return card.Characteristics.Select((characteristic, i) => (characteristic.Name, sample.ConvertAll(result =>
            i < result.Parts.Length && ReferenceEquals(result.Parts[i].Characteristic, characteristic)
                ? result.Parts[i].Points
                : throw new ArgumentException($"A result is not of the card \"{card.Name}\".", nameof(results)))));
    }

    private static decimal Average(List<decimal> points) => Rounding.Round(points.Sum() / points.Count, Decimals, RoundingRule.HalfEven);

    private static decimal Middle(List<decimal> points)
    {
        points.Sort();
        int half = points.Count / 2;
        return points.Count % 2 == 1 ? points[half] : (points[half - 1] + points[half]) / 2;
    }
}
