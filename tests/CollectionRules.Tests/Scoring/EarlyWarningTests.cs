using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Scoring;

public class EarlyWarningTests
{
    private static readonly CountFact Days = Fact.Count("days-past-due");
    private static readonly FlagFact IncomeStopped = Fact.Flag("income-stopped", f => f.Optional());
    private static readonly RatioFact Rise = Fact.Ratio("utilization-rise", f => f.Optional());
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly EarlyWarning Warning = EarlyWarning.Create(Days, w => w
        .ScoreFall("score-fell", 50, 30)
        .Signal("income-stopped", IncomeStopped)
        .Signal("utilization-rising", Rise >= 0.2m, weight: 1)
        .Level(1, "care").Level(2, "offer"));

    [Theory]
    [InlineData(0, 700, 650, 30, "1 care: score-fell")]
    [InlineData(0, 700, 651, 30, "0 : ")]
    [InlineData(0, 700, 650, 31, "0 : ")]
    [InlineData(0, 700, 700, 10, "0 : ")]
    [InlineData(1, 700, 600, 10, "overdue")]
    public void Check_FallOfTheScore_CountsWithinItsDaysWhileNothingIsOverdue(int days, int before, int now, int daysAgo, string expected)
    {
        ScoreHistory history = ScoreHistory.Of(new(Today, "card", now, "C"), new(Today.AddDays(-daysAgo), "card", before, "A"), new(Today.AddDays(-2), "other", 900, "A"));
        Assert.Equal(expected, Show(Warning.Check(Warning.Schema.NewRow().Set(Days, days), history, "card", Today)));
    }

    [Fact]
    public void Check_IncomeStopAndRisingUtilization_IsLevelTwo()
    {
        FactRow row = Warning.Schema.NewRow().Set(Days, 0).Set(IncomeStopped, true).Set(Rise, 0.25m);
        Assert.Equal("2 offer: income-stopped, utilization-rising", Show(Warning.Check(row, ScoreHistory.None, "card", Today)));
        Assert.Equal("0 : ", Show(Warning.Check(Warning.Schema.NewRow().Set(Days, 0), ScoreHistory.None, "card", Today)));
        Assert.Equal("overdue", Show(Warning.Check(Warning.Schema.NewRow(), ScoreHistory.None, "card", Today)));
    }

    [Fact]
    public void History_Fall_IsFromTheHighestToTheLast()
    {
        ScoreHistory history = ScoreHistory.None.With(new(Today.AddDays(-20), "card", 640, "B")).With(new(Today.AddDays(-25), "card", 700, "A")).With(new(Today, "card", null, "ungraded")).With(new(Today.AddDays(-1), "card", 660, "B")).With(new(Today.AddDays(1), "card", 1, "E"));
        Assert.Equal((decimal?[])[40m, 0m, null], [history.Fall("card", Today, 30), history.Fall("card", Today, 21), history.Fall("card", Today, 5)]);
        Assert.Equal(660, history.Last("card", Today)!.Score);
        Assert.Null(history.Last("none", Today));
        Assert.Equal([new(2026, 10, 31), new(2026, 11, 5), new(2026, 11, 24), Today, new(2026, 11, 26)], history.Records.Select(record => record.Date));
        Assert.Throws<ArgumentOutOfRangeException>(() => history.Fall("card", Today, 0));
        Assert.Null(history.Fall("card", DateOnly.MinValue, 30));
    }

    [Fact]
    public void Migration_Shares_AreOfTheRow()
    {
        GradeMigration migration = GradeMigration.Of(["A", "B", "C"], [("A", "A", 1), ("A", "B", 1), ("A", "C", 1), ("B", "A", 2.5m), ("B", "B", 7.5m)]);
        Assert.Equal((0.333333333m, 0.666666667m, 0m), (migration.Share("A", "A"), migration.Worsened("A"), migration.Improved("A")));
        Assert.Equal((0.25m, 0m, 0.25m, 7.5m), (migration.Share("B", "A"), migration.Worsened("B"), migration.Improved("B"), migration.Weight("B", "B")));
        Assert.Null(migration.Share("C", "A"));
        Assert.Equal("The move from \"A\" to \"D\" by 1 names an unknown grade or has a weight below 0. (Parameter 'moves')", Assert.Throws<ArgumentException>(() => GradeMigration.Of(["A"], [("A", "D", 1)])).Message);
        Assert.Throws<ArgumentException>(() => GradeMigration.Of(["A"], [("A", "A", -1)]));
        Assert.Throws<ArgumentException>(() => GradeMigration.Of(["A", "A"], []));
        Assert.Throws<ArgumentException>(() => migration.Share("D", "A"));
    }

    [Fact]
    [Trait("diagnostic", "CR-WARNING-EMPTY")]
    public void TryCreate_NoSignal_IsTold() => Assert.Equal(
        ["CR-WARNING-EMPTY error at /earlyWarning: The early warning has no signal. Hint: add at least one signal."],
        Faults(w => w.Level(1, "care")));

    [Fact]
    [Trait("diagnostic", "CR-WARNING-NAME")]
    [Trait("diagnostic", "CR-WARNING-FALL")]
    [Trait("diagnostic", "CR-WARNING-WEIGHT")]
    [Trait("diagnostic", "CR-WARNING-LEVEL")]
    public void TryCreate_EveryFault_IsTold() => Assert.Equal(
        [
            "CR-WARNING-NAME error at /earlyWarning/signals/1: The name \"a\" of an early-warning signal is not allowed or there twice. Hint: give each signal a name of its own.",
            "CR-WARNING-WEIGHT error at /earlyWarning/signals/1: The weight 0 of the signal \"a\" is not possible. Hint: use a whole number from 1 to 100.",
            "CR-WARNING-FALL error at /earlyWarning/signals/2: A fall of 0 points in 30 days is not possible. Hint: use more than 0 points and 1 to 3,660 days.",
            "CR-WARNING-LEVEL error at /earlyWarning/levels/1: The level that begins at 2 does not begin above the one before it. Hint: let levels rise, the first from at least 1.",
        ],
        Faults(w => w.Signal("a", IncomeStopped).Signal("a", IncomeStopped, weight: 0).ScoreFall("fall", 0, 30).Level(2, "care").Level(2, "offer")));

    private static string Show(WarningResult result) => result.IsOverdue ? "overdue" : $"{result.Level} {result.Action}: {string.Join(", ", result.Signals.Select(signal => signal.Name))}";

    private static string[] Faults(Action<EarlyWarningBuilder> configure)
    {
        EarlyWarning.TryCreate(Days, configure, out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        return [.. diagnostics.Select(diagnostic => diagnostic.ToString())];
    }
}
