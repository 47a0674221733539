using CollectionRules.Diagnostics;
using CollectionRules.Json;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Json;

/// <content>Cards with reasons, scaling and calibration.</content>
public sealed partial class PolicyJsonTests
{
    private static readonly CountFact Days = Fact.Count("days");
    private static readonly CategoryFact Job = Fact.Category("job", ["permanent"], f => f.OpenValues());

    private static readonly CalibrationProvenance Provenance = new("portfolio of 2026", new(2025, 1, 1), new(2025, 12, 31), 12_000, new(2026, 2, 1), new(2026, 12, 31));

    [Fact]
    public void LoadCore_SavedCardWithReasonsAndScaling_IsTheSameCard()
    {
        ScoreScaling scaling = ScoreScaling.Create(600, 0.02m, OddsForm.BadToGood, 20, 3);
        PolicyCore core = Core(card => card
            .Scaled(scaling)
            .Calibrated(ScoreCalibration.FromSteps("observed", [new(300, 0.4m), new(500, 0.1m)], Provenance))
            .Reasons(r => r
                .Against(BaselineTable.Of(BaselineMethod.Mean, [new("days", 5), new("job", 2.5m)], "portfolio"))
                .Baseline(7).Direction(ReasonDirection.PointsAbove).AtMost(3).ZeroShortfalls(ZeroShortfall.Kept).SharedCodes(SharedReasonCodes.Netted).Ties(ReasonTies.CodeOrder)
                .Text("C01", "Days past due", "逾期天数", customerSafe: true).Text("C02", "Job", "工作")));
        string json = PolicyJson.Save(core);
        PolicyCore loaded = PolicyJson.LoadCore(json);
        Assert.Equal(json, PolicyJson.Save(loaded));
        Assert.Equal(core.ContentHash, loaded.ContentHash);
        Scorecard card = loaded.Card!;
        Assert.Equal((scaling, "observed", 2, Provenance), (card.Scaling, card.Calibration!.Name, card.Calibration.Steps.Length, card.Calibration.Provenance));
        Assert.Equal((BaselineMethod.Mean, ReasonDirection.PointsAbove, 3, ZeroShortfall.Kept, SharedReasonCodes.Netted, ReasonTies.CodeOrder, 7m), (card.Reasons!.Method, card.Reasons.Direction, card.Reasons.Most, card.Reasons.ZeroShortfall, card.Reasons.SharedCodes, card.Reasons.Ties, card.Reasons.CardBaseline));
        Assert.Equal<ReasonText>(core.Card!.Reasons!.Texts, card.Reasons.Texts);
        Assert.Equal<Baseline>(core.Card.Reasons.Table!.Baselines, card.Reasons.Table!.Baselines);
        Assert.Equal(("C01", 9m, PointsTrend.Falling, "EARLY"), (card.Characteristics[0].ReasonCode, card.Characteristics[0].Baseline, card.Characteristics[0].Trend, card.Characteristics[0].Bins[0].ReasonCode));
        Assert.Equal((UnmatchedTreatment.Skipped, UnseenCategory.LowestPoints, 2), (card.UnmatchedTreatment, card.UnseenCategory, card.Characteristics[1].Bins.Length));
    }

    [Fact]
    public void LoadCore_SavedCardWithALine_IsTheSameCard()
    {
        PolicyCore core = Core(card => card.Calibrated(ScoreCalibration.FromScaling("line", ScoreScaling.Create(600, 50, OddsForm.GoodToBad, 20), Provenance)).Reasons(r => r.Against(BaselineMethod.Minimum)));
        PolicyCore loaded = PolicyJson.LoadCore(PolicyJson.Save(core));
        Assert.Equal(core.ContentHash, loaded.ContentHash);
        Assert.Equal((core.Card!.Calibration!.Scaling, BaselineMethod.Minimum, ReasonDirection.PointsAbove), (loaded.Card!.Calibration!.Scaling, loaded.Card.Reasons!.Method, loaded.Card.Reasons.Direction));
        Assert.NotEqual(core.ContentHash, Core(_ => { }).ContentHash);
    }

    [Fact]
    public void LoadCore_SavedQuotients_AreTheSamePoints()
    {
        PointsExpression days = PointsExpression.Of(Days);
        PointsExpression points = (PointsExpression.Divide(days, days - 3, whenZero: -2.5m) * 2) + (1 / (days + 1)) - (days / 7 / 3);
        PolicyCore core = PolicyCore.Create("core", c => c.Card(Scorecard.Create("card", s => s.Characteristic(Days, bins => bins.Otherwise(points)))));
        string json = PolicyJson.Save(core);
        PolicyCore loaded = PolicyJson.LoadCore(json);
        Assert.Equal((json, core.ContentHash), (PolicyJson.Save(loaded), loaded.ContentHash));
        Assert.Equal(points, loaded.Card!.Characteristics[0].Bins[0].Points);
        Assert.Contains("""{"quotient": {"of": 1, "by": {"sum": [{"fact": "days"}, 1]}}}""", json, StringComparison.Ordinal);
        Assert.Contains("\"whenZero\": -2.5", json, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadCore_SavedIllustrativeCard_IsTheSameCard()
    {
        PolicyCore core = PolicyCore.Create("core", c => c.Card(Scorecard.Create("mine", card => Illustrative.WriteCollectionCard(card.AcceptIllustrative("pilot")))));
        PolicyCore loaded = PolicyJson.LoadCore(PolicyJson.Save(core));
        Assert.Equal(core.ContentHash, loaded.ContentHash);
        Assert.Equal((true, "pilot", 14), (loaded.Card!.IsIllustrative, loaded.Card.AcceptedBecause, loaded.Card.Characteristics.Length));
    }

    [Theory]
    [Trait("diagnostic", DiagnosticCode.ReasonTable)]
    [Trait("diagnostic", DiagnosticCode.CardScaling)]
    [Trait("diagnostic", DiagnosticCode.CardCalibration)]
    [InlineData("\"baseOdds\": 50", "\"baseOdds\": 0", "CR-CARD-SCALING error at /score/scaling", "The scaling is not possible: odds and points lie above 0 and the rate above 1. Hint: correct the numbers.")]
    [InlineData("\"from\": 500", "\"from\": 300", "CR-CARD-CALIBRATION error at /score/calibration", "The calibration is not in order: scores rise from step to step and probabilities do not, and sample from, sample to, fitted on and valid to follow each other. Hint: correct steps or provenance.")]
    [InlineData("{\"characteristic\": \"job\"", "{\"characteristic\": \"days\"", "CR-REASON-TABLE error at /score/reasons/table", "The table of baselines names a characteristic twice. Hint: keep one baseline each.")]
    public void TryLoadCore_CardPartsOutOfOrder_AreToldInTheirPlace(string old, string changed, string place, string message)
    {
        string json = PolicyJson.Save(Core(card => card
            .Scaled(ScoreScaling.Create(600, 50, OddsForm.GoodToBad, 20))
            .Calibrated(ScoreCalibration.FromSteps("observed", [new(300, 0.4m), new(500, 0.1m)], Provenance))
            .Reasons(r => r.Against(BaselineTable.Of(BaselineMethod.Mean, [new("days", 5), new("job", 2.5m)])))));
        Assert.Contains(old, json, StringComparison.Ordinal);
        string fault = Assert.Single(PolicyText.Faults(json.Replace(old, changed, StringComparison.Ordinal)));
        Assert.StartsWith(place, fault, StringComparison.Ordinal);
        Assert.EndsWith(message, fault, StringComparison.Ordinal);
    }

    private static PolicyCore Core(Action<ScorecardBuilder> more) => PolicyCore.Create("core", c => c.Card(Scorecard.Create("card", card => more(card
        .Unmatched(UnmatchedTreatment.Skipped)
        .Unseen(UnseenCategory.LowestPoints)
        .Characteristic(Days, b => b.Below(1, 9, reason: "EARLY").Below(5, 4).Reason("C01").Baseline(9).Trend(PointsTrend.Falling))
        .Characteristic(Job, b => b.Is("permanent", 3).Reason("C02"))))));
}
