using CollectionRules.Analytics;
using CollectionRules.Analytics.Portfolios;
using CollectionRules.Analytics.Validation;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Tests.Cli;
using CollectionRules.Tests.Guards;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Docs;

/// <summary>What docs/analytics.md shows is what happens.</summary>
public sealed class AnalyticsPageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "analytics.md");

    private static readonly Dictionary<string, (string Heading, Action<TextWriter> Run)> Examples = new()
    {
        ["Separates"] = ("## Does the score separate?", Separates),
        ["Orders"] = ("## Does its order hold?", Orders),
        ["Weighs"] = ("## Weight of evidence and information value", Weighs),
        ["Compares"] = ("## Is the population the same?", Compares),
        ["Cases"] = ("## Measures over case files", Cases),
    };

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_Code_StandsInThePageAndPrintsWhatItSays(string name)
    {
        (string heading, Action<TextWriter> run) = Examples[name];
        using StringWriter printed = new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        run(printed);
        Assert.Equal(Region(name), Markdown.BlockAfter(Page, heading, "csharp"));
        Assert.Equal(printed.ToString(), Markdown.BlockAfter(Page, heading, "text"));
    }

    [DataFact(DataFile.TaiwanCards)]
    public void Score_RealData_PrintsWhatThePageShows()
    {
        CommandRun run = CommandRun.Of("score", DataFile.Find(DataFile.TaiwanCards)!, "--format", "uci-card-default");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(run.Output, Markdown.BlockAfter(Page, "## On the command line", "text"));
    }

    private static void Separates(TextWriter output)
    {
        #region Separates
        OutcomeSample sample = OutcomeSample.Of(
            [new(0.1m, false), new(0.4m, false), new(0.35m, true), new(0.8m, true), new(0.35m, false), new(0.35m, true)],
            ScoreDirection.HigherIsRiskier);
        Separation separation = sample.Separate();
        output.WriteLine($"KS {separation.KolmogorovSmirnov} at {separation.WidestAt}");
        output.WriteLine($"AUC {separation.AreaUnderCurve}, Gini {separation.Gini}");
        output.WriteLine(sample.Separate(new SampleFloor { Rows = 100 }).Gini);
        #endregion
    }

    private static void Orders(TextWriter output)
    {
        #region Orders
        BandTable grades = BandTable.Of(
            [new("A", 900, 30), new("B", 700, 60), new("C", 500, 40), new("D", 200, 70)], BandOrder.SafestFirst);
        RankOrderCheck order = grades.CheckRankOrder();
        output.WriteLine($"{order.Verdict} at {grades.Rows[order.Breaks[0].Band].Band.Label}");
        output.WriteLine($"lift of D {grades.Rows[3].Lift.Value:0.000}, banded KS {grades.KolmogorovSmirnov.Value:0.000}");
        #endregion
    }

    private static void Weighs(TextWriter output)
    {
        #region Weighs
        WoeTable housing = WoeTable.Of([new("rent", 109, 70), new("own", 527, 186), new("for free", 64, 44)]);
        output.WriteLine($"own {housing.Rows[1].Weight.Value:0.000000}, information value {housing.InformationValue.Value:0.000000}");
        WoeTable sparse = WoeTable.Of([new("a", 10, 0), new("b", 10, 10)]);
        output.WriteLine(sparse.InformationValue);
        WoeTable replaced = WoeTable.Of([new("a", 10, 0), new("b", 10, 10)], zeroCells: ZeroCellRule.Replace(0.99m));
        output.WriteLine($"{replaced.InformationValue.Value:0.000000}");
        #endregion
    }

    private static void Compares(TextWriter output)
    {
        #region Compares
        StabilityTable scores = StabilityTable.Compare([new("low", 200, 100), new("high", 100, 200)]);
        output.WriteLine($"PSI {scores.Index.Value:0.000000} {scores.Level}, shift {scores.ShiftInPoints(10, 30).Value:0.000} points");
        RateTest test = RateTest.Compare(actual: new("A", 90, 10), expected: new("A", 80, 20));
        output.WriteLine($"chi-square {test.Statistic.Value:0.0000}, p {test.Probability.Value:0.0000}");
        #endregion
    }

    private static void Cases(TextWriter output)
    {
        #region Cases
        CollectionCase file = CaseFile.For("C-1").Loan(Money.Of(1_000m, Currency.CNY), installments: 1, zone: "+08:00")
            .PastDue(20, asOf: new DateOnly(2026, 3, 1)).Build()
            .Record(new PaymentReceived("P-1", DateText.ParseInstant("2026-03-15T10:00:00+08:00")) { Account = "A-1", Amount = Money.Of(400m, Currency.CNY) });
        MeasureWindow march = new(DateText.ParseInstant("2026-03-01T00:00:00+08:00"), DateText.ParseInstant("2026-03-31T23:59:59+08:00"));
        RecoveryReport recovery = RecoveryReport.Of([file], march);
        output.WriteLine($"{recovery.Total.Rate} of {recovery.Total.PastDue}");
        output.WriteLine(RecoveryReport.Of([], march).Total.Rate);
        output.WriteLine(ContactReport.Of([file], march).Total.ContactRate);
        #endregion
    }

    private static string Region(string name)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "CollectionRules.Tests", "Docs", "AnalyticsPageTests.cs"));
        int first = Array.FindIndex(lines, line => line.Trim() == $"#region {name}") + 1, last = Array.FindIndex(lines, first, static line => line.Trim() == "#endregion");
        int indent = lines[first].Length - lines[first].TrimStart().Length;
        return CommandRun.Lines(lines[first..last].Select(line => line.Length > indent ? line[indent..] : ""));
    }
}
