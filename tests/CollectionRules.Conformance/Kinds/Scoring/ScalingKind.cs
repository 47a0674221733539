using System.Collections.Immutable;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;
using CollectionRules.Scoring;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>
/// A scaling by odds: factor, offset, and scores, odds and probabilities that stand for each other; or the points of weights of evidence on
/// a line. A formula that begins with <c>round</c> asks for whole points, halves to even.
/// </summary>
internal sealed class ScalingKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Scoring;

    public string Name => "scaling";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given["params"];
        Comparison comparison = new(vector);
        if (given.Has("woe"))
        {
            ComparePoints(given, comparison);
        }

        if (given.Has("baseScore"))
        {
            CompareScaling(ScalingOf(given), vector.Expected, comparison);
        }

        return given.FirstUnread() is { } unread ? new Unsupported($"the key \"{unread}\" is not known") : comparison.Outcome();
    }

    private static ScoreScaling ScalingOf(Given given) => given.Has("baseOddsBadGood")
        ? ScoreScaling.Create(given.Number("baseScore"), given.Number("baseOddsBadGood"), OddsForm.BadToGood, given.Number("pdo"), given.NumberOrNull("rate") ?? 2)
        : ScoreScaling.Create(given.Number("baseScore"), given.Number("baseOddsGoodBad"), OddsForm.GoodToBad, given.Number("pdo"), given.NumberOrNull("rate") ?? 2);

    private static void CompareScaling(ScoreScaling scaling, Given expected, Comparison comparison)
    {
        comparison.Number("factor", scaling.Factor);
        comparison.Number("b", scaling.Factor);
        comparison.Number("offset", scaling.Offset);
        comparison.Number("a", scaling.Offset);
        Pairs("scoreToProbabilityOfBad", "score", "pd", scaling.ProbabilityOfBad);
        Pairs("scoreToOddsGoodBad", "score", "odds", scaling.OddsAt);
        Pairs("scoreAtPd", "pd", "score", scaling.ScoreAtProbability);
        Pairs("scoreAtOddsGoodBad", "odds", "score", scaling.ScoreAtOdds);

        // The expectation's own rows say what is asked; they are read apart, so that a key of theirs that nobody knows is still found.
        void Pairs(string field, string from, string to, Func<decimal, decimal> answer)
        {
            ImmutableArray<decimal> asked = [.. expected.Has(field) ? new Given(expected[field].Element, field).Items.Select(row => row.Number(from)) : []];
            comparison.Rows(field, asked, (row, value) =>
            {
                row.Number(from, value);
                row.Number(to, answer(value));
            });
        }
    }

    private static void ComparePoints(Given given, Comparison comparison)
    {
        PointsLine line = given.Has("slope")
            ? new PointsLine(given.NumberOrNull("perVariableBase") ?? given.NumberOrNull("base") ?? 0, given.Number("slope"))
            : new PointsLine(given.NumberOrNull("perVariableBase") ?? 0, -ScoreScaling.FactorOf(given.Number("pdo"), given.NumberOrNull("rate") ?? 2));
        bool isRounded = given.TextOrNull("formula")?.StartsWith("round", StringComparison.Ordinal) == true;
        decimal coefficient = given.NumberOrNull("coefficient") ?? 1;
        ImmutableArray<decimal> exact = [.. given.List("woe").Select(weight => line.At(coefficient, weight.AsNumber))];
        comparison.Numbers("points", isRounded ? exact.Select(points => Rounding.Round(points, 0, RoundingRule.HalfEven)) : exact);
        comparison.Numbers("pointsUnrounded", exact);
    }
}
