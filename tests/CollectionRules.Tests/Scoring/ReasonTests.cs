using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Tests.Testing;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Scoring;

public sealed partial class ReasonTests
{
    private static readonly CountFact Days = Fact.Count("days", f => f.Described("Days past due", "逾期天数"));
    private static readonly CountFact Broken = Fact.Count("broken", f => f.Optional().Special("no-promise-taken", -1));
    private static readonly RatioFact Rate = Fact.Ratio("rate", f => f.Decimals(2).Between(0, 1));
    private static readonly FlagFact Fast = Fact.Flag("fast-disbursement");
    private static readonly CategoryFact Job = Fact.Category("job", ["permanent", "contract"], f => f.OpenValues());

    [Fact]
    [Trait("req", "BOC-07")]
    public void Score_FixedBorrowerAndTable_GivesTotalPointsAndTopThreeReasons()
    {
        Scorecard card = Behavior(r => r.AtMost(3));
        ScoreResult result = Score(card, row => row.Set(Days, 12).Set(Broken, 2).Set(Rate, 0.30m).Set(Fast, true));
        Assert.Equal(("Scored", 651m, "B"), (result.Status.ToString(), result.Score, result.Grade));
        Assert.Equal(["days [8..16) 50", "broken [2..3) 14", "rate [0.2..0.4) 26", "fast true -39"], result.Parts.Select(part => FormattableString.Invariant($"{part.Characteristic.Name} {part.Bin!.Label} {part.Points}")));
        Assert.Equal(["1 T1 39", "2 C04 36", "3 C01 25"], result.Reasons.Select(reason => reason.ToString()));
        Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(result.Reasons.Select(reason => reason.Code), Score(card, row => row.Set(Fast, true).Set(Rate, 0.30m).Set(Broken, 2).Set(Days, 12)).Reasons.Select(reason => reason.Code)));
    }

    [Fact]
    [Trait("req", "JD-02")]
    public void Score_FastDisbursement_AddsItsPointsAndItsReason()
    {
        Scorecard card = Behavior(r => r.AtMost(10));
        ScoreResult with = Score(card, row => row.Set(Days, 0).Set(Broken, 0).Set(Rate, 0.9m).Set(Fast, true));
        ScoreResult without = Score(card, row => row.Set(Days, 0).Set(Broken, 0).Set(Rate, 0.9m).Set(Fast, false));
        Assert.Equal((-39m, "1 T1 39"), (with.Score - without.Score, Assert.Single(with.Reasons).ToString()));
        Assert.Empty(without.Reasons);
        Assert.Equal(600 + 75 + 50 + 45, without.Score);
    }

    [Fact]
    public void Reason_Says_RankShortfallBinNextBetterBinAndText()
    {
        ScoreResult result = Score(Behavior(r => r.Text("C04", "Promises were not kept", "承诺还款未履行", customerSafe: true)), row => row.Set(Days, 12).Set(Broken, 5).Set(Rate, 0.305m).Set(Fast, false));
        Assert.Equal(
            [
                "1 C04 47 broken >= 3, to [2..3) +11 by 3, safe: Promises were not kept / 承诺还款未履行",
                "2 C01 25 days [8..16), to [4..8) +12 by 5: Days past due / 逾期天数",
                "3 C05 19 rate [0.2..0.4), to >= 0.4 +19 by 0.1: rate / rate",
            ],
            result.Reasons.Select(Show));
    }

    /// <summary>A number with more decimals than the fact declares counts from the number below; a bound outside the bin is told as such.</summary>
    [Theory]
    [InlineData("12.5", "<= 10 by 2.5")]
    [InlineData("8", "nothing")]
    [InlineData("15", "<= 10 by 5")]
    [InlineData("25", "(10..20) by more than 5")]
    [InlineData("40", "(10..20) by more than 20")]
    public void NextBetter_OpenBounds_AreTold(string value, string expected)
    {
        RatioFact ratio = Fact.Ratio("ratio", f => f.Decimals(1));
        Scorecard card = Scorecard.Create("card", s => s.Characteristic(ratio, c => c.AtMost(10, 30).Range(NumberInterval.Open(10, 20), 20).Otherwise(5).Reason("R")));
        BetterBin? next = Assert.Single(Score(card, row => row.Set(ratio, DecimalText.Parse(value))).Reasons.DefaultIfEmpty(null!))?.NextBetter;
        Assert.Equal(expected, next is null ? "nothing" : FormattableString.Invariant($"{next.Bin.Label} by {(next.IsMoreThanDistance ? "more than " : "")}{next.Distance}"));
    }

    [Fact]
    public void NextBetter_WithoutADistance_IsTheSmallestGain()
    {
        Scorecard card = Scorecard.Create("card", s => s
            .Characteristic(Broken, c => c.Below(1, 50).Otherwise(3).Special("no-promise-taken", 28).Missing(10).Reason("A").Trend(PointsTrend.Free))
            .Characteristic(Job, c => c.Is("permanent", 30).Is("contract", 20).Is("other", 10).Reason("B"))
            .Characteristic("both", c => c.When(Fast & Days < 5, 1).When(Fast, 7).Otherwise(0).Reason("C")));
        ScoreResult result = Score(card, row => row.Set(Job, "gardener").Set(Fast, true).Set(Days, 0));
        Assert.Equal(
            ["1 A 40 broken missing, to no-promise-taken +18: broken / broken", "2 B 20 job other, to contract +10: job / job", "3 C 6 both fast-disbursement and Days past due < 5, to fast-disbursement +6: both / both"],
            result.Reasons.Select(Show));
        Assert.Equal([false, true, false], result.Parts.Select(part => part.IsUnseenCategory));
        ScoreResult special = Score(card, row => row.Set(Broken, -1).Set(Job, "contract").Set(Fast, false).Set(Days, 0));
        Assert.Equal(["1 A 22 broken no-promise-taken, to < 1 +22: broken / broken", "2 B 10 job contract, to permanent +10: job / job", "3 C 7 both otherwise, to fast-disbursement and Days past due < 5 +1: both / both"], special.Reasons.Select(Show));
        Assert.Null(Score(card, row => row.Set(Broken, 0).Set(Job, "permanent").Set(Fast, true).Set(Days, 9)).Reasons.FirstOrDefault());
    }

    [Theory]
    [InlineData(BaselineMethod.Maximum, null, "B 8, A 5")]
    [InlineData(BaselineMethod.Minimum, null, "C 9, A 5, B 2")]
    [InlineData(BaselineMethod.Minimum, ReasonDirection.PointsBelow, "")]
    [InlineData(BaselineMethod.Maximum, ReasonDirection.PointsAbove, "")]
    public void Reasons_MethodsWorkedOutFromTheCard_UseTheExtremes(BaselineMethod method, ReasonDirection? direction, string expected)
    {
        Scorecard card = Scorecard.Create("card", s => s
            .Characteristic("a", c => c.When(Fast, 5).When(!Fast, 10).Otherwise(0).Reason("A"))
            .Characteristic("b", c => c.When(Fast, 2).Otherwise(0).When(Condition.Never, 10).Reason("B"))
            .Characteristic("c", c => c.When(Fast, 9).Otherwise(0).Reason("C"))
            .Reasons(r => _ = direction is { } d ? r.Against(method).Direction(d) : r.Against(method)));
        Assert.Equal(expected, Codes(Score(card, row => row.Set(Fast, true))));
    }

    [Fact]
    public void Reasons_Baselines_TheNearestOneWins()
    {
        BaselineTable table = BaselineTable.Of(BaselineMethod.Mean, [new("own", 100), new("table", 30)], "sample");
        Scorecard card = Scorecard.Create("card", s => s
            .Characteristic("own", c => c.When(Condition.Always, 1).Reason("A").Baseline(11))
            .Characteristic("table", c => c.When(Condition.Always, 1).Reason("B"))
            .Characteristic("card", c => c.When(Condition.Always, 1).Reason("C"))
            .Characteristic("silent", c => c.When(Condition.Always, 1))
            .Reasons(r => r.Against(table).Baseline(6)));
        Assert.Equal("B 29, A 10, C 5", Codes(Score(card, row => row)));
        Assert.Equal((BaselineMethod.Mean, ReasonDirection.PointsBelow, 4, 6m, "sample"), (card.Reasons!.Method, card.Reasons.Direction, card.Reasons.Most, card.Reasons.CardBaseline, card.Reasons.Table!.Provenance));
        Assert.Null(Scorecard.Create("card", s => s.Characteristic(Days, c => c.Otherwise(1))).Reasons);
    }

    [Theory]
    [InlineData(SharedReasonCodes.Summed, "X 12, Y 8")]
    [InlineData(SharedReasonCodes.Netted, "Y 8, X 5")]
    [InlineData(SharedReasonCodes.Largest, "X 9, Y 8")]
    [InlineData(SharedReasonCodes.Last, "Y 8, X 3")]
    [InlineData(SharedReasonCodes.Separate, "X 9, Y 8, X 3")]
    public void Reasons_SharedCodes_FollowThePolicy(SharedReasonCodes shared, string expected)
    {
        Scorecard card = Constant(r => r.SharedCodes(shared), ("X", 9), ("Y", 8), ("X", -7), ("X", 3));
        ScoreResult result = Score(card, row => row);
        Assert.Equal(expected, Codes(result));
        if (shared == SharedReasonCodes.Summed)
        {
            Assert.Equal(["c0 9", "c3 3"], result.Reasons[0].Parts.Select(part => FormattableString.Invariant($"{part.Part.Characteristic.Name} {part.Shortfall}")));
        }
    }

    [Theory]
    [InlineData(ZeroShortfall.Dropped, ReasonTies.DefinitionOrder, "Z 4, B 4, A 4, C 1")]
    [InlineData(ZeroShortfall.Kept, ReasonTies.DefinitionOrder, "Z 4, B 4, A 4, C 1, E 0, D 0")]
    [InlineData(ZeroShortfall.Kept, ReasonTies.CodeOrder, "A 4, B 4, Z 4, C 1, D 0, E 0")]
    public void Reasons_ZeroAndTies_FollowThePolicy(ZeroShortfall zero, ReasonTies ties, string expected) => Assert.Equal(
        expected,
        Codes(Score(Constant(r => r.ZeroShortfalls(zero).Ties(ties).AtMost(50), ("E", 0), ("C", 1), ("Z", 4), ("B", 4), ("D", 0), ("A", 4), ("F", -1)), row => row)));

    [Fact]
    public void Reasons_BinsOwnCode_ComesBeforeThatOfTheCharacteristic()
    {
        Scorecard card = Scorecard.Create("card", s => s
            .Characteristic(Days, c => c.Below(1, 9).Below(8, 5, reason: "EARLY").Otherwise(0).Reason("LATE"))
            .Characteristic(Fast, c => c.Is("true", 0, reason: "FAST").Is("false", 2)));
        Assert.Equal("EARLY 4, FAST 2", Codes(Score(card, row => row.Set(Days, 3).Set(Fast, true))));
        Assert.Equal("LATE 9", Codes(Score(card, row => row.Set(Days, 30).Set(Fast, false))));
        Assert.Equal(("EARLY", "LATE"), (card.Characteristics[0].Bins[1].ReasonCode, card.Characteristics[0].ReasonCode));
    }

    [Fact]
    public void BaselineTable_OfResults_AveragesAndMedians()
    {
        Scorecard card = Scorecard.Create("card", s => s.Characteristic(Days, c => c.Below(1, 10).Below(2, 7).Below(3, 3).Otherwise(0)).Characteristic(Fast, c => c.Is("true", 1).Is("false", 0)));
        ScoreResult[] results = [.. ((int[])[0, 1, 2, 2, 5]).Select(days => Score(card, row => row.Set(Days, days).Set(Fast, days == 0))), Score(card, row => row)];
        Assert.Equal<Baseline>([new("days", 4.6m), new("fast-disbursement", 0.2m)], BaselineTable.Mean(card, results).Baselines);
        Assert.Equal<Baseline>([new("days", 3), new("fast-disbursement", 0)], BaselineTable.Median(card, results).Baselines);
        Assert.Equal(5, BaselineTable.Median(card, results.Skip(1).Take(2)).Find("days"));
        Assert.Equal(4.333333333m, BaselineTable.NearCutOff(card, results, 3, 4).Find("days"));
        Assert.Null(BaselineTable.NearCutOff(card, results, 3, 4).Find("nothing"));
        Assert.Equal("The sample holds \"0\" results with a score in the range; at least one is needed. (Parameter 'results')", Assert.Throws<ArgumentException>(() => BaselineTable.NearCutOff(card, results, 100, 4)).Message);
        Assert.Equal("A result is not of the card \"card\". (Parameter 'results')", Assert.Throws<ArgumentException>(() => BaselineTable.Mean(Scorecard.Create("card", s => s.Characteristic(Fast, c => c.Otherwise(1))), results)).Message);
        Assert.Equal("The characteristic \"a\" has no name or stands there twice; one baseline each is allowed. (Parameter 'baselines')", Assert.Throws<ArgumentException>(() => BaselineTable.Of(BaselineMethod.Mean, [new("a", 1), new("a", 1)])).Message);
    }

    [Fact]
    public void Unmatched_Skipped_GivesNoPointsAndNoReason()
    {
        Scorecard card = Scorecard.Create("card", s => s
            .StartingAt(5)
            .Unmatched(UnmatchedTreatment.Skipped)
            .Characteristic(Days, c => c.Below(5, 7).Reason("A"))
            .Characteristic("both", c => c.When(Fast & Days < 3, 2).Reason("B"))
            .Grade("G", 5));
        ScoreResult none = Score(card, row => row.Set(Days, 9).Set(Fast, false)), all = Score(card, row => row.Set(Days, 2).Set(Fast, true));
        Assert.Equal((ScoreStatus.Scored, 5m, "G", 0), (none.Status, none.Score, none.Grade, none.Reasons.Length));
        Assert.All(none.Parts, part => Assert.Equal((null, 0m), (part.Bin, part.Points)));
        Assert.Equal(14, all.Score);
        PolicyCore core = PolicyCore.Create("core", c => c.Card(card));
        core.Decide(core.Schema.NewRow().Set(Days, 9).Set(Fast, false), out CoreDecision decision);
        Assert.Equal((true, 5m), (decision.HasScore, decision.Score));
    }

    [Theory]
    [InlineData(UnseenCategory.LowestPoints, "Scored 10")]
    [InlineData(UnseenCategory.HighestPoints, "Scored 30")]
    [InlineData(UnseenCategory.Unmatched, "Unmatched ")]
    public void Unseen_Category_IsWorthWhatTheCardSays(UnseenCategory treatment, string expected)
    {
        Scorecard card = Scorecard.Create("card", s => s.Unseen(treatment).Unmatched(UnmatchedTreatment.InvalidScore).Characteristic(Job, c => c.Is("permanent", 30).Is("contract", 10)));
        ScoreResult result = Score(card, row => row.Set(Job, "gardener"));
        Assert.Equal(expected, FormattableString.Invariant($"{result.Status} {result.Score}"));
        Assert.True(result.Parts[0].IsUnseenCategory);
        Assert.False(Score(card, row => row.Set(Job, "contract")).Parts[0].IsUnseenCategory);
        Assert.Equal(treatment == UnseenCategory.Unmatched ? 2 : 3, card.Characteristics[0].Bins.Length);
        Scorecard written = Scorecard.Create("card", s => s.Unseen(treatment).Characteristic(Job, c => c.Is("permanent", 30).Otherwise(1)));
        Assert.Equal((1, 2), ((int)Score(written, row => row.Set(Job, "gardener")).Score!.Value, written.Characteristics[0].Bins.Length));
    }

    /// <summary>The order of reasons hangs on the order of definition only where shortfalls are equal.</summary>
    [Fact]
    public void Reasons_ShuffledCard_KeepTheirOrderUpToTies() => Property.HoldsForSeeds(random =>
    {
        (string Code, decimal Shortfall)[] reasons = [.. Enumerable.Range(0, random.Next(2, 9)).Select(i => ($"R{i}", (decimal)random.Next(-2, 6)))];
        (string Code, decimal Shortfall)[] shuffled = [.. reasons];
        random.Shuffle(shuffled);
        ScoreResult first = Score(Constant(r => r.AtMost(20), reasons), row => row), second = Score(Constant(r => r.AtMost(20), shuffled), row => row);
        Assert.Equal(first.Reasons.Select(reason => reason.Shortfall), second.Reasons.Select(reason => reason.Shortfall));
        Assert.Equal(
            reasons.Where(reason => reason.Shortfall > 0).OrderByDescending(reason => reason.Shortfall).Select(reason => reason.Code),
            first.Reasons.Select(reason => reason.Code));
        Assert.Equal(
            shuffled.Where(reason => reason.Shortfall > 0).OrderByDescending(reason => reason.Shortfall).Select(reason => reason.Code),
            second.Reasons.Select(reason => reason.Code));
        string[] byCode = [.. Score(Constant(r => r.AtMost(20).Ties(ReasonTies.CodeOrder), reasons), row => row).Reasons.Select(reason => reason.Code)];
        Assert.Equal(byCode, Score(Constant(r => r.AtMost(20).Ties(ReasonTies.CodeOrder), shuffled), row => row).Reasons.Select(reason => reason.Code));
    });

    /// <summary>Score = initial + sum of parts, and a characteristic declared falling never lowers the score when its number falls.</summary>
    [Fact]
    public void Score_RandomMonotoneCards_AddUpAndNeverFallOnImprovement() => Property.HoldsForSeeds(random =>
    {
        int[] bounds = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(1, 60)).Distinct().Order()];
        decimal[] points = [.. bounds.Append(0).Select(_ => random.Next(-50, 50) / 4m).OrderDescending()];
        Scorecard card = Scorecard.Create("card", s => s
            .StartingAt(random.Next(0, 900))
            .Characteristic(Days, c =>
            {
                for (int i = 0; i < bounds.Length; i++)
                {
                    c.Below(bounds[i], points[i]);
                }

                c.Otherwise(points[^1]).Trend(PointsTrend.Falling).Reason("D");
            })
            .Characteristic(Fast, c => c.Is("true", random.Next(-9, 9)).Is("false", 0).Reason("F")));
        ScoreResult[] results = [.. Enumerable.Range(0, 65).Select(days => Score(card, row => row.Set(Days, days).Set(Fast, days % 2 == 0)))];
        Assert.All(results, result => Assert.Equal(card.InitialScore + result.Parts.Sum(part => part.Points), result.Score));
        for (int days = 2; days < results.Length; days++)
        {
            Assert.True(results[days].Score <= results[days - 2].Score);
        }

        Assert.All(results, result => Assert.Equal(result.Reasons.Sum(reason => reason.Shortfall), card.Characteristics.Sum(c => c.Bins.Max(bin => bin.Points.Constant)) - result.Parts.Sum(part => part.Points)));
        foreach (AdverseReason reason in results.SelectMany(result => result.Reasons).Where(reason => reason.Code == "D"))
        {
            Assert.True(reason.NextBetter is { Gain: > 0, Distance: > 0, IsMoreThanDistance: false });
        }

        // Moving by the distance lands in the bin that was named.
        for (int days = 0; days < results.Length; days++)
        {
            if (results[days].Reasons.FirstOrDefault(reason => reason.Code == "D")?.NextBetter is { } next)
            {
                Assert.Same(next.Bin, results[days - (int)next.Distance!.Value].Parts[0].Bin);
            }
        }
    });

    private static Scorecard Behavior(Action<ReasonsBuilder> reasons) => Scorecard.Create("behavior", s => s
        .StartingAt(600)
        .Characteristic(Days, c => c.Below(1, 75).Range(NumberInterval.HalfOpen(1, 4), 70).Range(NumberInterval.HalfOpen(4, 8), 62).Range(NumberInterval.HalfOpen(8, 16), 50).Otherwise(5).Reason("C01"))
        .Characteristic(Broken, c => c.Special("no-promise-taken", 28).Missing(28).Below(1, 50).Range(NumberInterval.HalfOpen(1, 2), 26).Range(NumberInterval.HalfOpen(2, 3), 14).AtLeast(3, 3).Reason("C04"))
        .Characteristic(Rate, c => c.Below(0.2m, 14).Range(NumberInterval.HalfOpen(0.2m, 0.4m), 26).AtLeast(0.4m, 45).Reason("C05").Trend(PointsTrend.Rising))
        .Characteristic("fast", Fast, c => c.Is("true", -39).Is("false", 0).Reason("T1"))
        .Grade("A", 700).Grade("B", 640).Grade("C")
        .Reasons(reasons));

    private static Scorecard Constant(Action<ReasonsBuilder> reasons, params (string Code, decimal Shortfall)[] characteristics) => Scorecard.Create("card", s =>
    {
        for (int i = 0; i < characteristics.Length; i++)
        {
            (string code, decimal shortfall) = characteristics[i];
            s.Characteristic($"c{i}", c => c.When(Condition.Always, -shortfall).Reason(code));
        }

        s.Reasons(r => reasons(r.Baseline(0)));
    });

    private static ScoreResult Score(Scorecard card, Func<FactRow, FactRow> set)
    {
        FactRow row = card.Schema.NewRow();
        set(row);
        return card.Score(in row);
    }

    private static string Codes(ScoreResult result) => string.Join(", ", result.Reasons.Select(reason => FormattableString.Invariant($"{reason.Code} {reason.Shortfall:0.##}")));

    private static string Show(AdverseReason reason) => FormattableString.Invariant(
        $"{reason} {reason.Characteristic.Name} {reason.Bin.Label}, to {reason.NextBetter!.Bin.Label} +{reason.NextBetter.Gain:0.##}{(reason.NextBetter.Distance is { } distance ? FormattableString.Invariant($" by {distance:0.##}") : "")}{(reason.IsCustomerSafe ? ", safe" : "")}: {reason.TextIn(Language.English)} / {reason.TextIn(Language.SimplifiedChinese)}");
}
