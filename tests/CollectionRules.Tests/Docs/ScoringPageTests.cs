using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Scoring;
using CollectionRules.Tests.Cli;
using CollectionRules.Tests.Decisions;
using CollectionRules.Tests.Guards;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Docs;

/// <summary>What the page on scoring shows is what happens.</summary>
public sealed class ScoringPageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "scoring.md");

    public static TheoryData<string, string> Examples => new()
    {
        { nameof(Reasons), "## A card with reasons" },
        { nameof(Scaling), "## Points, odds and probabilities" },
        { nameof(Axes), "## Ability and willingness" },
        { nameof(OverTime), "## Over time" },
        { nameof(Again), "## Deciding again" },
        { nameof(Segments), "## Several cards" },
        { nameof(Models), "## Models from outside" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_CodeAndOutput_StandOnThePage(string name, string heading)
    {
        using StringWriter printed = new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        Action<TextWriter> example = name switch { nameof(Reasons) => Reasons, nameof(Scaling) => Scaling, nameof(Axes) => Axes, nameof(Again) => Again, nameof(Segments) => Segments, nameof(Models) => Models, _ => OverTime };
        example(printed);
        Assert.Equal(Region(name), Markdown.BlockAfter(Page, heading, "csharp"));
        Assert.Equal(printed.ToString(), Markdown.BlockAfter(Page, heading, "text"));
    }

    private static void Reasons(TextWriter output)
    {
        #region Reasons
        CountFact daysPastDue = Fact.Count("days-past-due", f => f.Described("Days past due", "逾期天数"));
        CountFact brokenPromises = Fact.Count("broken-promises", f => f.Optional());
        Scorecard card = Scorecard.Create("behavior", s => s
            .StartingAt(560)
            .Characteristic(daysPastDue, c => c.Below(1, 75).Below(8, 62).Below(31, 38).Otherwise(5).Reason("C01").Trend(PointsTrend.Falling))
            .Characteristic(brokenPromises, c => c.Below(1, 50).Below(2, 26).Otherwise(3).Missing(28).Reason("C04"))
            .Grade("A", from: 680).Grade("B", from: 600).Grade("C")
            .Reasons(r => r.AtMost(3).Text("C04", "Promises to pay were not kept", "承诺还款未履行", customerSafe: true)));

        ScoreResult result = card.Score(card.Schema.NewRow().Set(daysPastDue, 12).Set(brokenPromises, 1));
        output.WriteLine($"{result.Score} {result.Grade}");
        foreach (AdverseReason reason in result.Reasons)
        {
            output.WriteLine($"{reason}: {reason.TextIn(Language.English)}; {reason.NextBetter!.Bin.Label} is {reason.NextBetter.Distance} away, worth {reason.NextBetter.Gain}");
        }
        #endregion
    }

    private static void Scaling(TextWriter output)
    {
        #region Scaling
        ScoreScaling scaling = ScoreScaling.Create(baseScore: 600, baseOdds: 50, OddsForm.GoodToBad, pointsToDouble: 20);
        output.WriteLine($"25:1 is {scaling.ScoreAtOdds(25)}, 620 is {scaling.OddsAt(620)}:1");
        output.WriteLine($"factor {decimal.Round(scaling.Factor, 6)}, offset {decimal.Round(scaling.Offset, 6)}, probability of bad at 600 {decimal.Round(scaling.ProbabilityOfBad(600), 6)}");

        WeightedCharacteristic[] model = [new("utilization", 0.8m, [-0.5m, 0, 1.2m]), new("tenure", 1.1m, [0.3m, -0.9m])];
        ScaledPoints points = ScaledPoints.FromOdds(scaling, intercept: -2.5m, model, BasePoints.Apart, decimals: 0, RoundingRule.HalfEven);
        output.WriteLine($"start {points.InitialScore}, utilization {string.Join(" ", points["utilization"].Points)}, tenure {string.Join(" ", points["tenure"].Points)}");
        #endregion
    }

    private static void Again(TextWriter output)
    {
        DecisionContext tuesday = Given.Context(Given.Morning), wednesday = Given.Context(Given.Morning.AddDays(1));
        CollectionCase file = Given.Loan(5).Record(new PromiseMade("PR-1", Given.Morning.AddDays(-3)) { Amount = Money.Of(100m, Currency.CNY), DueOn = new DateOnly(2026, 3, 9) });
        #region Again
        CollectionPolicy policy = CollectionPolicy.Create("promises", "1", p => p
            .In(Currency.CNY)
            .Escalate(ladder => ladder
                .Stage("remind", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms, t => t.Tone(Tone.Gentle)))
                .Stage("talk", s => s.When(Facts.DaysPastDue >= 1 & Facts.BrokenPromises >= 1).Treat(Channel.Call)))
            .Comply(RulePacks.China.PersonalConsumerLoans));
        CollectionDecision before = policy.Decide(file, tuesday);
        CollectionCase told = file.Record(before.Events).Record(new PromiseBroken("PR-1B", before.AsOf) { Promise = "PR-1" });
        DecisionDiff diff = policy.Redecide(before, told, wednesday);
        output.WriteLine(diff.ToText(Language.English).TrimEnd());
        #endregion
    }

    private static void Segments(TextWriter output)
    {
        DecisionContext context = Given.Context(Given.Morning);
        CollectionCase file = CaseFile.For("C-1").Loan(Money.Of(12_000m, Currency.CNY), installments: 12).With(Tag.ThinFile).PastDue(5, new DateOnly(2026, 3, 10)).Build();
        #region Segments
        Scorecard known = Scorecard.Create("known", s => s
            .StartingAt(560)
            .Characteristic(Facts.DaysPastDue, c => c.Below(1, 75).Below(31, 38).Otherwise(5))
            .Characteristic(Facts.BrokenPromises6M, c => c.Below(1, 50).Otherwise(3).Special("no-promise-taken", 0).Missing(0))
            .Grade("A", from: 680).Grade("B", from: 640).Grade("C", from: 600).Grade("D"));
        Scorecard thin = Scorecard.Create("thin", s => s
            .StartingAt(600)
            .Characteristic(Facts.DaysPastDue, c => c.Below(8, 30).Otherwise(5))
            .Grade("A", from: 680).Grade("B", from: 620).Grade("C", from: 600).Grade("D"));
        CollectionPolicy policy = CollectionPolicy.Create("segments", "1", p => p
            .In(Currency.CNY)
            .ScoreBySegment(s => s
                .Segment("new", Facts.IsThinFile, thin, DecisionReasons.ThinFile)
                .Otherwise("usual", known))
            .Challenge(known));
        CollectionDecision decision = policy.Decide(file, context);
        output.WriteLine($"{decision.Score!.Score} {decision.Grade} by {decision.ScoredBy!.Name}: segment {decision.Routing!.Path[^1]}, {decision.Routing.Reason}");
        output.WriteLine($"beside it {decision.Challengers[0].Card.Name}: {decision.Challengers[0].Result.Score} {decision.Challengers[0].Result.Grade}");
        #endregion
    }

    private static void Models(TextWriter output)
    {
        DecisionContext context = Given.Context(Given.Morning);
        CollectionCase file = Given.Loan(5);
        #region Models
        RatioFact chance = Fact.Ratio("repayment-chance", f => f.Decimals(2).Between(0, 1));
        CollectionPolicy policy = CollectionPolicy.Create("models", "1", p => p
            .In(Currency.CNY)
            .Consult(OutsideModel.Create("repay-30d", chance, ["2026.1", "2026.2"], fallback: 0.5m, usableFor: TimeSpan.FromDays(30)))
            .Score(s => s.Characteristic(chance, c => c.Below(0.3m, 10).Below(0.7m, 20).Otherwise(30))));
        foreach ((string version, int daysAgo) in new[] { ("2026.2", 3), ("2025.9", 3), ("2026.2", 40) })
        {
            CollectionCase told = file.Record(new ModelResultReceived("M-1", context.AsOf.AddDays(-daysAgo)) { Model = "repay-30d", ModelVersion = version, Value = 0.8m });
            CollectionDecision decision = policy.Decide(told, context);
            output.WriteLine($"{version}, {daysAgo} days old: {decision.Score!.Score} points, {decision.Models[0].Reason}");
        }
        #endregion
    }

    private static void Axes(TextWriter output)
    {
        #region Axes
        RatioFact debtRatio = Fact.Ratio("debt-ratio", f => f.Decimals(2).Between(0, 5).Axis(FactAxis.Ability));
        CountFact broken = Fact.Count("broken-promises", f => f.Axis(FactAxis.Willingness));
        Scorecard card = Scorecard.Create("two-axes", s => s
            .Characteristic(debtRatio, c => c.Below(0.3m, 45).Below(0.6m, 28).Otherwise(6))
            .Characteristic(broken, c => c.Below(1, 50).Below(2, 26).Otherwise(2)));
        AbilityWillingness axes = AbilityWillingness.Create("axes", card, m => m
            .Track(BorrowerQuadrant.CanWill, "remind", TrackPosture.Neutral)
            .Track(BorrowerQuadrant.CannotWill, "restructure", TrackPosture.Relief)
            .Track(BorrowerQuadrant.CanWillNot, "firm", TrackPosture.Firm)
            .Track(BorrowerQuadrant.CannotWillNot, "hardship-review", TrackPosture.Relief)
            .Track(BorrowerQuadrant.Undetermined, "inquire", TrackPosture.Neutral));

        QuadrantResult placed = axes.Place(axes.Schema.NewRow().Set(debtRatio, 0.9m).Set(broken, 0));
        output.WriteLine($"{placed.Quadrant}: {placed.Track.Name}, ability {placed.Ability.Value}, willingness {placed.Willingness.Value}");
        #endregion
    }

    private static void OverTime(TextWriter output)
    {
        #region OverTime
        CountFact daysPastDue = Fact.Count("days-past-due");
        FlagFact incomeStopped = Fact.Flag("income-stopped", f => f.Optional());
        EarlyWarning warning = EarlyWarning.Create(daysPastDue, w => w
            .ScoreFall("score-fell", points: 50, days: 30)
            .Signal("income-stopped", incomeStopped)
            .Level(1, "care").Level(2, "offer"));

        DateOnly today = new(2026, 11, 25);
        ScoreHistory history = ScoreHistory.Of(new(today.AddDays(-20), "behavior", 700, "A"), new(today, "behavior", 640, "B"));
        WarningResult early = warning.Check(warning.Schema.NewRow().Set(daysPastDue, 0).Set(incomeStopped, true), history, "behavior", today);
        output.WriteLine($"level {early.Level}: {early.Action}, because {string.Join(", ", early.Signals.Select(signal => signal.Name))}");
        #endregion
    }

    private static string Region(string name)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "CollectionRules.Tests", "Docs", "ScoringPageTests.cs"));
        int first = Array.FindIndex(lines, line => line.Trim() == $"#region {name}") + 1, last = Array.FindIndex(lines, first, static line => line.Trim() == "#endregion");
        int indent = lines[first].Length - lines[first].TrimStart().Length;
        return CommandRun.Lines(lines[first..last].Select(line => line.Length > indent ? line[indent..] : ""));
    }
}
