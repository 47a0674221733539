using System.Collections.Immutable;

namespace CollectionRules.Scoring;

/// <summary>The scores of one borrower over time. Immutable; scores of different cards are never compared.</summary>
public sealed class ScoreHistory
{
    private ScoreHistory(ImmutableArray<ScoreRecord> records) => Records = records;

    /// <summary>A history without a score.</summary>
    public static ScoreHistory None { get; } = new([]);

    /// <summary>The scores by day; of one day in the order in which they were given.</summary>
    public ImmutableArray<ScoreRecord> Records { get; }

    /// <summary>A history of scores in any order.</summary>
    public static ScoreHistory Of(params IEnumerable<ScoreRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new([.. records.OrderBy(static record => record.Date)]);
    }

    /// <summary>The history with one more score.</summary>
    public ScoreHistory With(ScoreRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Of(Records.Add(record));
    }

    /// <summary>The last score of a card up to a day (included); <see langword="null"/> for none.</summary>
    public ScoreRecord? Last(string card, DateOnly asOf) => Records.LastOrDefault(record => record.Card == card && record.Date <= asOf && record.Score is not null);

    /// <summary>
    /// By how much the score of a card fell: the highest score of the last <paramref name="days"/> days before the as-of date, both ends
    /// included, less the last one; 0 when it did not fall, <see langword="null"/> with fewer than two scores there.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below 1.</exception>
    public decimal? Fall(string card, DateOnly asOf, int days)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        DateOnly first = asOf.DayNumber >= days ? asOf.AddDays(-days) : DateOnly.MinValue;
        ImmutableArray<decimal> scores = [.. Records.Where(record => record.Card == card && record.Date >= first && record.Date <= asOf).Select(static record => record.Score).OfType<decimal>()];
        return scores.Length < 2 ? null : scores.Max() - scores[^1];
    }
}
