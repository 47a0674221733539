using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Scoring;

public class ScorecardTreeTests
{
    private static readonly FlagFact Thin = Fact.Flag("thin-file");
    private static readonly CategoryFact Product = Fact.Category("product", ["installment", "card"], f => f.Optional());
    private static readonly CountFact Days = Fact.Count("days");
    private static readonly RatioFact Income = Fact.Ratio("income", f => f.Optional().AnyStep());
    private static readonly Scorecard ThinCard = Card("thin", 500, Income, ("A", 700), ("B", 400), ("C", 0));
    private static readonly Scorecard Early = Card("early", 600, Days, ("A", 700), ("B", 600), ("D", 0));
    private static readonly Scorecard Late = Card("late", 300, Days, ("B", 600), ("C", 200), ("D", 0));
    private static readonly Scorecard General = Card("general", 400, Days, ("B", 600), ("D", 0));
    private static readonly Scorecard Challenger = Card("challenger", 450, Days, ("B", 600), ("D", 0));

    [Theory]
    [InlineData(true, "card", 99, "thin-file thin 500 B thin-file: thin-file yes")]
    [InlineData(false, "installment", 30, "installment/early early 570 D : thin-file no, installment yes, early yes")]
    [InlineData(false, "installment", 31, "installment/late late 269 C : thin-file no, installment yes, early no, late yes")]
    [InlineData(false, "card", 5, "rest general 395 D : thin-file no, installment no, rest yes")]
    [InlineData(false, null, 5, "rest general 395 D : thin-file no, installment no, rest yes")]
    public void Score_Routes_ToTheFirstSegmentThatHolds(bool thin, string? product, int days, string expected)
    {
        ScorecardTree tree = Tree();
        FactRow row = tree.Schema.NewRow().Set(Thin, thin).Set(Days, days);
        SegmentedScore scored = tree.Score(product is null ? row : row.Set(Product, product));
        Assert.Equal(
            expected,
            FormattableString.Invariant($"{string.Join('/', scored.Path)} {scored.Card.Name} {scored.Result.Score:0.##} {scored.Result.Grade} {scored.Reason}: {string.Join(", ", scored.Routing.Select(step => $"{step.Segment.Name} {(step.Holds ? "yes" : "no")}"))}"));
    }

    [Fact]
    public void Score_Challengers_StandBesideTheCardInCharge()
    {
        ScorecardTree tree = Tree();
        SegmentedScore scored = tree.Score(tree.Schema.NewRow().Set(Thin, false).Set(Days, 5));
        ChallengerScore other = Assert.Single(scored.Challengers);
        Assert.Equal(("general", "challenger", 395m, 445m, 50m), (scored.Card.Name, other.Card.Name, scored.Result.Score, other.Result.Score, other.Difference));
        Assert.Equal<string>(["A", "B", "C", "D", "ungraded"], tree.GradeFact.Values.ToArray());
        Assert.Equal(["days", "income", "product", "thin-file"], tree.Schema.Facts.Select(fact => fact.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>Exact numbers reach a card through the tree with every digit.</summary>
    [Fact]
    public void Score_ComputedPoints_KeepEveryDigit()
    {
        Scorecard exact = Scorecard.Create("exact", s => s.RoundComputedPoints(9, RoundingRule.HalfEven).Characteristic(Income, c => c.Missing(0).Otherwise(PointsExpression.Of(Income))));
        ScorecardTree tree = ScorecardTree.Create("cards", t => t.Otherwise("all", exact));
        Assert.Equal(1.123456789m, tree.Score(tree.Schema.NewRow().Set(Income, 1.123456789m)).Result.Score);
        Assert.Equal(ScoreStatus.Scored, tree.Score(tree.Schema.NewRow()).Result.Status);
        Assert.Equal("The row is not of the schema of \"cards\". Hint: make it with Schema.NewRow(). (Parameter 'row')", Assert.Throws<ArgumentException>(() => tree.Score(exact.Schema.NewRow())).Message);
    }

    [Fact]
    [Trait("diagnostic", "CR-SEGMENT-NAME")]
    [Trait("diagnostic", "CR-SEGMENT-OPEN")]
    [Trait("diagnostic", "CR-SEGMENT-BEHIND")]
    public void TryCreate_LevelsThatAreNotInOrder_AreTold() => Assert.Equal(
        [
            "CR-SEGMENT-BEHIND error at /trees/cards/segments/1: The segment \"a\" stands behind one that takes the rest. Hint: move it up.",
            "CR-SEGMENT-OPEN error at /trees/cards/segments/1: The segments of \"a\" do not end in one that takes the rest. Hint: end every level with Otherwise.",
            "CR-SEGMENT-NAME error at /trees/cards/segments/2: The segment name \"a\" is not allowed or there twice among its neighbors. Hint: give each segment of a level a name of its own.",
            "CR-SEGMENT-OPEN error at /trees/cards: The segments of \"cards\" do not end in one that takes the rest. Hint: end every level with Otherwise.",
        ],
        Faults(t => t.Otherwise("rest", General).Segment("a", Thin, s => s.Segment("b", Days > 5, General)).Segment("a", Thin, General)).Where(fault => !fault.StartsWith("CR-ROW", StringComparison.Ordinal)));

    [Fact]
    [Trait("diagnostic", "CR-SEGMENT-GRADES")]
    public void TryCreate_GradesInOtherOrder_AreTold()
    {
        Scorecard turned = Scorecard.Create("turned", s => s.Characteristic(Days, c => c.Otherwise(1)).Grade("D", 10).Grade("B", 5));
        Assert.Equal(
            ["CR-SEGMENT-GRADES error at /trees/cards/segments/1: The card \"turned\" grades \"D\" above \"B\", another card the other way round. Hint: let all cards of a tree order their grades alike."],
            Faults(t => t.Segment("a", Thin, General).Otherwise("rest", turned)));
    }

    [Fact]
    [Trait("diagnostic", "CR-SEGMENT-DEPTH")]
    public void TryCreate_SeventeenLevels_AreTold()
    {
        Action<SegmentBuilder> nested = t => t.Otherwise("s17", General);
        for (int i = 16; i > 1; i--)
        {
            Action<SegmentBuilder> inside = nested;
            string name = $"s{i}";
            nested = t => t.Otherwise(name, inside);
        }

        Assert.Empty(Faults(nested));
        Assert.Equal("CR-SEGMENT-DEPTH error", Assert.Single(Faults(t => t.Otherwise("s1", nested)))[..22]);
    }

    private static ScorecardTree Tree() => ScorecardTree.Create("cards", t => t
        .Segment("thin-file", Thin, ThinCard, ReasonCode.Parse("thin-file"))
        .Segment("installment", Product.Is("installment"), s => s.Segment("early", Days <= 30, Early).Otherwise("late", Late))
        .Otherwise("rest", General, challengers: Challenger));

    private static Scorecard Card(string name, decimal start, NumberFact fact, params (string Grade, decimal From)[] grades) => Scorecard.Create(name, s =>
    {
        s.StartingAt(start).Characteristic(fact, c => _ = fact.MayBeMissing ? c.Missing(0).Otherwise(1) : c.Otherwise(0 - PointsExpression.Of(fact)));
        foreach ((string grade, decimal from) in grades)
        {
            s.Grade(grade, from);
        }
    });

    private static string[] Faults(Action<SegmentBuilder> configure)
    {
        ScorecardTree.TryCreate("cards", configure, out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        return [.. diagnostics.Select(diagnostic => diagnostic.ToString())];
    }
}
