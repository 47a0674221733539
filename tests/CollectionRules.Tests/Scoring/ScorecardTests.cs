using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Scoring;

public sealed partial class ScorecardTests
{
    private static readonly CountFact Days = Fact.Count("days");
    private static readonly CountFact Broken = Fact.Count("broken", f => f.Optional().Special("no-promise-taken", -1).Special("new"));
    private static readonly RatioFact Rate = Fact.Ratio("rate", f => f.Decimals(2));
    private static readonly FlagFact AutoPay = Fact.Flag("auto-pay");
    private static readonly CategoryFact Job = Fact.Category("job", ["permanent", "contract"], f => f.OpenValues().Optional());
    private static readonly DateFact Opened = Fact.Date("opened");

    [Fact]
    public void Score_EveryKindOfBin_GivesItsPoints()
    {
        Scorecard card = Scorecard.Create("behavior", s => s
            .StartingAt(560)
            .Characteristic(Days, c => c.Below(1, 75).AtMost(3, 70).Range(NumberInterval.HalfOpen(4, 31), 38).Otherwise(5, "late"))
            .Characteristic(Broken, c => c.Below(1, 50).Otherwise(3).Special("no-promise-taken", 28).Special("new", 29).Missing(27, "unknown"))
            .Characteristic(AutoPay, c => c.Is("true", 8).Is("false", -8))
            .Characteristic(Job, c => c.Is("permanent", 30).In(["contract", "other"], 10).Missing(0))
            .Characteristic("opening", Opened, c => c.Cell("< 2026-01-01", 1.25m).Otherwise(0))
            .Characteristic("both", c => c.When(AutoPay & Days < 5, 7, "paid by itself").Otherwise(0))
            .Grade("A", from: 720).Grade("B", from: 600).Grade("C"));
        Assert.Equal(("behavior", 560m, 6, 2, UnmatchedTreatment.Refused, RoundingRule.HalfEven), (card.Name, card.InitialScore, card.Characteristics.Length, card.Decimals, card.UnmatchedTreatment, card.RoundingRule));
        Assert.Equal(["days", "broken", "auto-pay", "job", "opened"], card.Schema.Facts.Select(fact => fact.Name));
        Assert.Equal("731.25 A: < 1 75, < 1 50, true 8, permanent 30, < 2026-01-01 1.25, paid by itself 7", Show(card, 0, 0, true, "permanent", new DateOnly(2025, 12, 31)));
        Assert.Equal("660 B: <= 3 70, no-promise-taken 28, false -8, contract, other 10, otherwise 0, otherwise 0", Show(card, 3, -1, false, "gardener", new DateOnly(2026, 1, 1)));
    }

    [Theory]
    [InlineData(1, "680 A")]
    [InlineData(2, "679.99 B")]
    [InlineData(3, "600.5 B")]
    [InlineData(4, "600.49 ungraded")]
    public void Score_GradeBounds_AreInclusive(int days, string expected)
    {
        Scorecard card = Scorecard.Create("card", s => s
            .Characteristic(Days, c => c.Range(NumberInterval.Closed(1, 1), 680).Range(NumberInterval.Closed(2, 2), 679.99m).Range(NumberInterval.Closed(3, 3), 600.5m).Otherwise(600.49m))
            .Grade("A", from: 680).Grade("B", from: 600.495m));
        ScoreResult result = Score(card, row => row.Set(Days, days));
        Assert.Equal(expected, FormattableString.Invariant($"{result.Score:0.##} {result.Grade}"));
        Assert.Equal<string>(["A", "B", "ungraded"], card.GradeFact.Values.ToArray());
        Assert.Equal((2, FactPhase.Scored, "score", "grade"), (card.ScoreFact.Decimals, card.GradeFact.Phase, card.ScoreFact.Name, card.GradeFact.Name));
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "B")]
    [InlineData("-79228162514264337593543950335", "A")]
    [InlineData("5.0000000000000000000000000001", "B")]
    [InlineData("4.9999999999999999999999999999", "A")]
    public void Score_GradeBoundOfAnySize_IsComparedExactly(string from, string grade)
    {
        Scorecard card = Scorecard.Create("card", s => s.Characteristic(Days, c => c.Otherwise(5)).Grade("A", DecimalText.Parse(from)).Grade("B"));
        Assert.Equal(grade, Score(card, row => row.Set(Days, 1)).Grade);
    }

    [Fact]
    public void Score_OverlappingBins_TheFirstThatFiresWins()
    {
        Scorecard card = Scorecard.Create("card", s => s.Characteristic(Days, c => c.Range(NumberInterval.Closed(3, 5), 1).Range(NumberInterval.Closed(4, 9), 2).Otherwise(3)));
        Assert.Equal([3m, 1m, 1m, 2m, 2m, 3m], ((int[])[2, 3, 5, 6, 9, 10]).Select(days => Score(card, row => row.Set(Days, days)).Score));
    }

    [Fact]
    public void Score_TwoCharacteristicsOnOneFact_BothCount()
    {
        Scorecard card = Scorecard.Create("card", s => s
            .Characteristic("early", Days, c => c.Below(5, 1).Otherwise(2))
            .Characteristic("late", Days, c => c.Below(10, 10).Otherwise(20)));
        Assert.Equal([11m, 12m, 22m], ((int[])[4, 5, 10]).Select(days => Score(card, row => row.Set(Days, days)).Score));
    }

    [Theory]
    [InlineData("5", "Scored 1")]
    [InlineData("5.01", "Unmatched ")]
    [InlineData("5.0000001", "Unmatched ")]
    [InlineData("6.9999999", "Unmatched ")]
    [InlineData("7", "Scored 2")]
    public void Score_Hole_MakesTheScoreInvalid(string rate, string expected)
    {
        Scorecard card = Scorecard.Create("card", s => s
            .Unmatched(UnmatchedTreatment.InvalidScore)
            .Characteristic(Rate, c => c.AtMost(5, 1).AtLeast(7, 2))
            .Characteristic(Days, c => c.Otherwise(0))
            .Grade("A"));
        ScoreResult result = Score(card, row => row.Set(Rate, DecimalText.Parse(rate)).Set(Days, 0));
        Assert.Equal(expected, FormattableString.Invariant($"{result.Status} {result.Score}"));
        Assert.Equal(result.Status == ScoreStatus.Scored ? "A" : Scorecard.Ungraded, result.Grade);
        Assert.Equal(result.Status == ScoreStatus.Scored, result.Parts[0].Bin is not null);
        Assert.NotNull(result.Parts[1].Bin);
    }

    [Fact]
    public void Score_FactAtFault_IsInvalidWithoutParts()
    {
        Scorecard card = Scorecard.Create("card", s => s.Characteristic(Days, c => c.Otherwise(1)).Grade("A"));
        ScoreResult ungiven = Score(card, row => row), outside = Score(card, row => row.Set(Days, -1));
        Assert.All([ungiven, outside], result => Assert.Equal((ScoreStatus.Invalid, null, Scorecard.Ungraded, 0), (result.Status, result.Score, result.Grade, result.Parts.Length)));
    }

    [Fact]
    public void Score_RowOfAnotherSchema_IsRefused()
    {
        Scorecard card = Scorecard.Create("behavior", s => s.Characteristic(Days, c => c.Otherwise(1)));
        Assert.Equal(
            "The row is not of the schema of the card \"behavior\". Hint: make it with card.Schema.NewRow(). (Parameter 'row')",
            Assert.Throws<ArgumentException>(() => card.Score(FactSchema.Of(Days).NewRow())).Message);
    }

    [Fact]
    public void Score_FiveHundredLargestPoints_AddUpExactly()
    {
        const decimal Largest = 549.755813887m;
        Scorecard card = Scorecard.Create("card", s =>
        {
            s.StartingAt(-Largest);
            for (int i = 0; i < 500; i++)
            {
                s.Characteristic($"c{i}", Days, c => c.Below(1, Largest).Below(2, -Largest).Otherwise(0));
            }
        });
        Assert.Equal(499 * Largest, Score(card, row => row.Set(Days, 0)).Score);
        Assert.Equal(-501 * Largest, Score(card, row => row.Set(Days, 1)).Score);
        PolicyCore core = PolicyCore.Create("core", c => c.Card(card));
        FactRow row = core.Schema.NewRow();
        row.Set(Days, 1);
        core.Decide(in row, out CoreDecision decision);
        Assert.Equal((true, -501 * Largest), (decision.HasScore, decision.Score));
    }

    [Fact]
    public void Score_LargestNegativePointsBesideAHole_IsStillUnmatched()
    {
        Scorecard card = Scorecard.Create("card", s =>
        {
            s.Unmatched(UnmatchedTreatment.InvalidScore).Characteristic("hole", Days, c => c.AtLeast(1, 0));
            for (int i = 0; i < 499; i++)
            {
                s.Characteristic($"c{i}", Days, c => c.Otherwise(-549_755_813_887));
            }
        });
        Assert.Equal(ScoreStatus.Unmatched, Score(card, row => row.Set(Days, 0)).Status);
        Assert.Equal(499 * -549_755_813_887m, Score(card, row => row.Set(Days, 1)).Score);
    }

    [Fact]
    public void Create_BuilderUsedAfterwards_LeavesTheCardAsItWas()
    {
        ScorecardBuilder? kept = null;
        CharacteristicBuilder? bins = null;
        Scorecard card = Scorecard.Create("card", s => kept = s.StartingAt(1).Characteristic(Days, c => bins = c.Otherwise(PointsExpression.Of(Days))).Grade("A"));
        kept!.StartingAt(1_000).RoundComputedPoints(0, RoundingRule.Up).Grade("B").Deciding("x", "y");
        bins!.Below(5, 3);
        PolicyCore core = PolicyCore.Create("core", c => c.Card(card));
        FactRow row = core.Schema.NewRow();
        row.Set(Days, 4);
        core.Decide(in row, out CoreDecision decision);
        Assert.Equal((5m, "A", 5m), (decision.Score, core.Grades[decision.Grade], Score(card, r => r.Set(Days, 4)).Score));
    }

    [Fact]
    public void Builders_NullsAndUndefinedWords_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Scorecard.Create(null!, _ => { }));
        Assert.Throws<ArgumentNullException>(() => Scorecard.Create("card", null!));
        Refuses<ArgumentNullException>(s => s.Grade(null!));
        Refuses<ArgumentNullException>(s => s.Grade(null!, 5));
        Refuses<ArgumentNullException>(s => s.Deciding(null!, "grade"));
        Refuses<ArgumentNullException>(s => s.Deciding("score", null!));
        Refuses<ArgumentNullException>(s => s.Characteristic((Fact)null!, c => c.Otherwise(1)));
        Refuses<ArgumentNullException>(s => s.Characteristic((string)null!, c => c.Otherwise(1)));
        Refuses<ArgumentNullException>(s => s.Characteristic("name", (Fact)null!, c => c.Otherwise(1)));
        Refuses<ArgumentNullException>(s => s.Characteristic(Days, null!));
        Refuses<ArgumentNullException>(s => s.Characteristic(Days, c => c.Otherwise(null!)));
        Refuses<ArgumentNullException>(s => s.Characteristic(Days, c => c.When(null!, 1)));
        Refuses<ArgumentNullException>(s => s.Characteristic(Days, c => c.Cell(null!, 1)));
        Refuses<ArgumentNullException>(s => s.Characteristic(Days, c => c.Is(null!, 1)));
        Refuses<ArgumentNullException>(s => s.Characteristic(Days, c => c.In(null!, 1)));
        Assert.Equal(
            "The treatment \"7\" is not defined; Refused, InvalidScore and Skipped are. (Parameter 'treatment')\nActual value was 7.",
            Refuses<ArgumentOutOfRangeException>(s => s.Unmatched((UnmatchedTreatment)7)).Message.ReplaceLineEndings("\n"));
    }

    private static T Refuses<T>(Action<ScorecardBuilder> configure)
        where T : Exception => Assert.Throws<T>(() => Scorecard.Create("card", configure));

    private static ScoreResult Score(Scorecard card, Func<FactRow, FactRow> set)
    {
        FactRow row = card.Schema.NewRow();
        set(row);
        return card.Score(in row);
    }

    /// <summary>A cell means the same in a card as in a table: what it takes, missing and special codes included.</summary>
    [Theory]
    [InlineData("-", "11111")]
    [InlineData("not([0..5])", "00111")]
    [InlineData("not(missing)", "11101")]
    [InlineData("(..)", "11100")]
    [InlineData("> 5, missing", "00110")]
    public void Score_CellBin_MeansWhatATableCellMeans(string cell, string expected)
    {
        CategoryFact answer = Fact.Category("answer", ["no", "yes"], f => f.Phase(FactPhase.Scored));
        CountFact count = Fact.Count("n", f => f.Optional().Special("new"));
        Scorecard card = Scorecard.Create("card", s => s.Unmatched(UnmatchedTreatment.InvalidScore).Characteristic(count, c => c.Cell(cell, 1)));
        DecisionTable table = DecisionTable.Create("t", t => t.Columns(count).Output(answer, "no").Row([cell], "yes"));
        FactValue[] values = [0, 5, 6, FactValue.Missing, FactValue.Special("new")];
        Assert.Equal(expected, string.Concat(values.Select(value => Score(card, row => row.Set(count, value)).Status == ScoreStatus.Scored ? 1 : 0)));
        Assert.Equal(expected, string.Concat(values.Select(value => table.Evaluate(table.Schema.NewRow().Set(count, value)).Status == TableStatus.Matched ? 1 : 0)));
        ScoreBin bin = card.Characteristics[0].Bins[0];
        Assert.Equal((FactSet.Parse(cell, count), null, cell), (bin.Cell, bin.Condition, bin.Label));
        PolicyCore core = PolicyCore.Create("core", c => c.Card(card));
        Assert.Equal(expected, string.Concat(values.Select(value =>
        {
            core.Decide(core.Schema.NewRow().Set(count, value), out CoreDecision decision);
            return decision.HasScore ? 1 : 0;
        })));
    }

    private static string Show(Scorecard card, int days, int broken, bool autoPay, string job, DateOnly opened)
    {
        ScoreResult result = Score(card, row => row.Set(Days, days).Set(Broken, broken).Set(AutoPay, autoPay).Set(Job, job).Set(Opened, opened));
        Assert.Equal(result.Score, card.InitialScore + result.Parts.Sum(part => part.Points));
        return FormattableString.Invariant($"{result.Score:0.##} {result.Grade}: {string.Join(", ", result.Parts.Select(part => FormattableString.Invariant($"{part.Bin?.Label} {part.Points:0.##}")))}");
    }

    private static string[] Faults(Action<ScorecardBuilder> configure, string name = "card")
    {
        Assert.Equal(Scorecard.TryCreate(name, configure, out Scorecard? card, out ImmutableArray<PolicyDiagnostic> diagnostics), card is not null);
        Assert.Equal(card is null, diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
        return [.. diagnostics.Select(diagnostic => diagnostic.ToString())];
    }
}
