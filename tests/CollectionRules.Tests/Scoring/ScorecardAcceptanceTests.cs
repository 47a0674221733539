using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Scoring;

/// <summary>What a card owes to those who use it: grades at their bounds, missing inputs, behavior, and applications before a loan.</summary>
public class ScorecardAcceptanceTests
{
    private static readonly RatioFact Salary = Fact.Ratio("monthly-salary", f => f.AtLeast(0));
    private static readonly CountFact Years = Fact.Count("years-in-job", f => f.Optional());
    private static readonly CountFact Late = Fact.Count("late-payments-12m", f => f.Optional());
    private static readonly CountFact Nightly = Fact.Count("cash-advances-90d");

    [Theory]
    [Trait("req", "BOC-08")]
    [InlineData(2, "A")]
    [InlineData(3, "B")]
    [InlineData(4, "C")]
    public void Grade_ScoreOnABound_IsTheNamedGrade(int late, string grade)
    {
        Scorecard card = Scorecard.Create("card", s => s.Characteristic(Late, c => c.Below(3, 700).Below(4, 650).Otherwise(649.99m).Missing(0)).Grade("A", 700).Grade("B", 650).Grade("C", 600));
        ScoreResult result = card.Score(card.Schema.NewRow().Set(Late, late));
        Assert.Equal(grade, result.Grade);
    }

    [Fact]
    [Trait("req", "BOC-08")]
    public void Grade_MissingInput_IsADeclaredBinOrUngradedAndNeverASilentZero()
    {
        Scorecard declared = Scorecard.Create("card", s => s.Characteristic(Late, c => c.Below(3, 700).Otherwise(100).Missing(640, "no history")).Grade("A", 700).Grade("B", 600).Grade("C"));
        ScoreResult result = declared.Score(declared.Schema.NewRow());
        Assert.Equal((640m, "B", "no history"), (result.Score, result.Grade, result.Parts[0].Bin!.Label));
        Assert.Equal(
            ["CR-CARD-HOLE"],
            Scorecard.TryCreate("card", s => s.Characteristic(Late, c => c.Below(3, 700).Otherwise(100)), out _, out var diagnostics) ? [] : diagnostics.Select(diagnostic => diagnostic.Code));
        Scorecard open = Scorecard.Create("card", s => s.Unmatched(UnmatchedTreatment.InvalidScore).Characteristic(Late, c => c.Below(3, 700).Otherwise(100)).Grade("A", 700).Grade("C"));
        ScoreResult ungraded = open.Score(open.Schema.NewRow());
        Assert.Equal((ScoreStatus.Unmatched, null, Scorecard.Ungraded), (ungraded.Status, ungraded.Score, ungraded.Grade));
        Assert.Equal(("late-payments-12m", null), (ungraded.Parts[0].Characteristic.Name, ungraded.Parts[0].Bin));
    }

    [Fact]
    [Trait("req", "ZJ-22")]
    public void Behavior_BinsChangePointsAndTheRiskiestBandIsMetEarly()
    {
        Scorecard card = Scorecard.Create("behavior", s => s.StartingAt(600).Characteristic(Nightly, c => c.Below(1, 60).Below(5, 10).Otherwise(-90).Reason("BH1")).Characteristic(Late, c => c.Below(1, 40).Otherwise(0).Missing(20)).Grade("low", 650).Grade("middle", 550).Grade("top-risk"));
        CategoryFact measure = Fact.Category("measure", ["early-care", "none"], f => f.Phase(FactPhase.Staged));
        DecisionTable table = DecisionTable.Create("measures", t => t.Columns(card.GradeFact).Output(measure).Row(["top-risk"], "early-care").Otherwise("none"));
        PolicyCore core = PolicyCore.Create("core", c => c.Card(card).Stages(table));
        string[] answers = [.. ((int[])[0, 3, 9]).Select(advances =>
        {
            FactRow row = core.Schema.NewRow().Set(Nightly, advances).Set(Late, 1);
            core.Decide(in row, out CoreDecision decision);
            return FormattableString.Invariant($"{decision.Score} {core.Grades[decision.Grade]}");
        })];
        Assert.Equal(["660 low", "610 middle", "510 top-risk"], answers);
        FactRow risky = core.Schema.NewRow().Set(Nightly, 9).Set(Late, 1);
        string trace = core.Explain(in risky).ToText(Language.English);
        Assert.Contains("cash-advances-90d is 9, bin otherwise: -90 points.", trace, StringComparison.Ordinal);
        Assert.Contains("late-payments-12m is 1, bin otherwise: 0 points.", trace, StringComparison.Ordinal);
        Assert.Contains("early-care", trace, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("req", "ZJ-31")]
    public void Application_FactsOfTheApplicationAlone_GiveScoreGradeAndReasons()
    {
        Scorecard card = Scorecard.Create("application", s => s
            .StartingAt(500)
            .Characteristic(Salary, c => c.Below(5_000, 20).Below(20_000, 60).Otherwise(90).Reason("AP1"))
            .Characteristic(Years, c => c.Below(1, 5).Below(5, 30).Otherwise(50).Missing(10).Reason("AP2"))
            .Grade("accept", 600).Grade("review", 550).Grade("decline"));
        ScoreResult result = card.Score(card.Schema.NewRow().Set(Salary, 7_500).Set(Years, 0));
        Assert.Equal(
            (565m, "review", "1 AP2 45, 2 AP1 30"),
            (result.Score, result.Grade, string.Join(", ", result.Reasons.Select(reason => reason.ToString()))));
        Assert.Equal(["monthly-salary", "years-in-job"], card.Schema.Facts.Select(fact => fact.Name));
    }
}
