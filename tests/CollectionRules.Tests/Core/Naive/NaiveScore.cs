using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Core.Naive;

/// <summary>A card read bin by bin: the first bin whose condition is true gives its points; no bin anywhere, no score.</summary>
/// <param name="Score">The score, or null when some characteristic has no points.</param>
/// <param name="Grade">The first band whose lower end the score reaches; <c>ungraded</c> without a score or below all bands.</param>
/// <param name="Parts">Per characteristic the bin's place and its points; -1 and 0 where none gives any.</param>
internal sealed record NaiveScore(Exact? Score, string Grade, IReadOnlyList<(int Bin, Exact Points)> Parts)
{
    public static NaiveScore Of(Scorecard card, int roundTo, NaiveRow row)
    {
        List<(int, Exact)> parts = [];
        Exact sum = Exact.Of(card.InitialScore);
        bool isScored = true;
        foreach (Characteristic characteristic in card.Characteristics)
        {
            int bin = 0;
            while (bin < characteristic.Bins.Length && !Fires(characteristic, characteristic.Bins[bin], row))
            {
                bin++;
            }

            Exact? points = null;
            if (bin < characteristic.Bins.Length)
            {
                PointsExpression expression = characteristic.Bins[bin].Points;
                points = row.ValueOf(expression);
                points = expression.IsConstant ? points : points?.Round(roundTo, card.RoundingRule);
                points = points?.Magnitude.CompareTo(Largest(card)) < 0 ? points : null;
            }

            isScored &= points is not null;
            parts.Add(points is { } given ? (bin, given) : (-1, default));
            sum += points ?? default;
        }

        string grade = isScored
            ? card.Grades.FirstOrDefault(band => band.From is null || sum.CompareTo(Exact.Of(band.From.Value)) >= 0)?.Name ?? Scorecard.Ungraded
            : Scorecard.Ungraded;
        return new(isScored ? sum : null, grade, parts);
    }

    private static bool Fires(Characteristic characteristic, ScoreBin bin, NaiveRow row) =>
        bin.Cell is { } cell ? row.IsIn(characteristic.Fact!, cell) : row.Holds(bin.Condition!) == true;

    /// <summary>Computed points from here on are no points: counted in units of the card's last decimal.</summary>
    private static Exact Largest(Scorecard card) => Exact.Of(549_755_813_888m / (decimal)Math.Pow(10, card.Decimals));
}
