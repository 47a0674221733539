using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Tests.Testing;
using FsCheck.Fluent;

namespace CollectionRules.Tests.Scoring;

public class ScoreScalingTests
{
    private static readonly ScoreScaling Common = ScoreScaling.Create(600, 50, OddsForm.GoodToBad, 20);
    private static readonly CalibrationProvenance Provenance = new("portfolio of 2026, 90 days past due within 12 months", new(2025, 1, 1), new(2025, 12, 31), 12_000, new(2026, 2, 1), new(2026, 12, 31));

    [Fact]
    [Trait("req", "ZY-23")]
    public void Scaling_TwentyPointsDoubleTheOdds_AndParametersAreDocumented()
    {
        Assert.Equal([580m, 600m, 620m], ((decimal[])[25, 50, 100]).Select(Common.ScoreAtOdds));
        Assert.Equal([25m, 50m, 100m], ((decimal[])[580, 600, 620]).Select(Common.OddsAt));
        Assert.Equal((600m, 50m, OddsForm.GoodToBad, 20m, 2m), (Common.BaseScore, Common.BaseOdds, Common.Form, Common.PointsToMultiply, Common.Rate));
        Assert.Equal(("28.8539008177792681472", "487.12287620450550608519"), (Shown(Common.Factor), Shown(Common.Offset)));
        Scorecard card = Scorecard.Create("card", s => s.StartingAt(600).Characteristic(Fact.Flag("f"), c => c.Otherwise(0)).Scaled(Common));
        Assert.Same(Common, card.Scaling);
    }

    /// <summary>The same line from odds the other way round: one sign and one reciprocal apart.</summary>
    [Fact]
    public void Scaling_BadToGood_IsTheSameLine()
    {
        ScoreScaling other = ScoreScaling.Create(600, 0.02m, OddsForm.BadToGood, 20);
        Assert.Equal((Common.Factor, Common.Offset), (other.Factor, other.Offset));
        Assert.NotEqual(Common, other);
        Assert.Equal(Common, ScoreScaling.Create(600, 50.0m, OddsForm.GoodToBad, 20));
        Assert.Equal(0.05m, ScoreScaling.Create(600, 19, OddsForm.GoodToBad, 50).ProbabilityOfBad(600));
    }

    [Fact]
    public void Scaling_OtherRate_MultipliesByIt()
    {
        ScoreScaling tripled = ScoreScaling.Create(500, 10, OddsForm.GoodToBad, 60, rate: 3);
        Assert.Equal((30m, 270m), (tripled.OddsAt(560), tripled.OddsAt(680)));
        Assert.Equal(Common.Factor, ScoreScaling.FactorOf(20));
    }

    [Theory]
    [InlineData("0.5", "487.12287620450550608519")]
    [InlineData("0.0000000000000000000000000001", "2347.40260934142842089257")]
    public void ScoreAtProbability_FollowsTheLine(string probability, string expected) =>
        Assert.StartsWith(expected, Shown(Common.ScoreAtProbability(DecimalText.Parse(probability))), StringComparison.Ordinal);

    [Fact]
    public void Scaling_FarScores_AreCertainOrRefused()
    {
        Assert.Equal((0m, 1m, 0m), (Common.ProbabilityOfBad(1_000_000), Common.ProbabilityOfBad(-1_000_000), Common.OddsAt(-1_000_000)));
        Assert.Equal("The result is larger than a decimal can hold; use a score nearer to the base score.", Assert.Throws<OverflowException>(() => Common.OddsAt(1_000_000)).Message);
    }

    [Fact]
    public void Create_NumbersOutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoreScaling.Create(600, 0, OddsForm.GoodToBad, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoreScaling.Create(600, 1, OddsForm.GoodToBad, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoreScaling.Create(600, 1, OddsForm.GoodToBad, 20, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoreScaling.Create(600, 1, (OddsForm)5, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoreScaling.FactorOf(20, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Common.ScoreAtOdds(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Common.ScoreAtProbability(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Common.ScoreAtProbability(0));
    }

    [Fact]
    public void Scaling_RandomScores_RoundTripAndAgreeWithTheOdds() => Property.HoldsForSeeds(
        random =>
        {
            ScoreScaling scaling = ScoreScaling.Create(random.Next(0, 900), random.Next(1, 200), random.Next(2) == 0 ? OddsForm.GoodToBad : OddsForm.BadToGood, random.Next(5, 80));
            decimal score = random.Next(-500, 1_400) / 2m;
            decimal odds = scaling.OddsAt(score), bad = scaling.ProbabilityOfBad(score);
            Assert.Equal(1 / (1 + odds), bad, 15);
            Assert.True(scaling.ProbabilityOfBad(score + 1) <= bad);
            if (bad is > 0.000001m and < 0.999999m)
            {
                Assert.Equal(score, scaling.ScoreAtProbability(bad), 9);
                Assert.Equal(score, scaling.ScoreAtOdds(odds), 9);
                Assert.Equal(2 * odds, scaling.OddsAt(score + scaling.PointsToMultiply), 9);
            }
        },
        moderate: 100);

    [Fact]
    public void ScaledPoints_FromOdds_SpreadOrApart_AddUpToTheScoreOfTheModel()
    {
        WeightedCharacteristic[] model = [new("a", 0.8m, [-0.5m, 0, 1.2m]), new("b", 1.1m, [0.3m, -0.9m])];
        ScaledPoints apart = ScaledPoints.FromOdds(Common, -2.5m, model, BasePoints.Apart, 0, RoundingRule.HalfEven);
        ScaledPoints spread = ScaledPoints.FromOdds(Common, -2.5m, model, BasePoints.Spread, 0, RoundingRule.HalfEven);
        Assert.Equal((559m, 0m), (apart.InitialScore, spread.InitialScore));
        Assert.Equal<decimal>([12m, 0, -28], apart["a"].Points);
        Assert.Equal<decimal>([291m, 280, 252], spread["a"].Points);
        Assert.Equal((0m, 280m), (apart["a"].Neutral, spread["a"].Neutral));
        decimal exact = Common.ScoreAtProbability(1 / (1 + Exp(-(-2.5m + (0.8m * 1.2m) + (1.1m * 0.3m)))));
        Assert.Equal(exact, apart.ExactInitialScore + apart["a"].Exact[2] + apart["b"].Exact[0], 9);
        Assert.Equal(exact, spread["a"].Exact[2] + spread["b"].Exact[0], 9);
        Assert.Equal("The model has no characteristic \"c\". (Parameter 'name')", Assert.Throws<ArgumentException>(() => apart["c"]).Message);
    }

    [Fact]
    public void ScaledPoints_FromRange_ReachesBothEnds()
    {
        WeightedCharacteristic[] model = [new("a", -0.8m, [-0.5m, 0, 1.2m]), new("b", -1.1m, [0.3m, -0.9m])];
        ScaledPoints points = ScaledPoints.FromRange(300, 850, model, BasePoints.Spread, 9, RoundingRule.HalfUp);
        Assert.Equal(300, points["a"].Exact.Min() + points["b"].Exact.Min(), 9);
        Assert.Equal(850, points["a"].Exact.Max() + points["b"].Exact.Max(), 9);
        Assert.Equal(points["a"].Exact[2], points["a"].Exact.Max());
        Assert.Equal("Every choice of bins gives the same total; a range needs at least two. (Parameter 'model')", Assert.Throws<ArgumentException>(() => ScaledPoints.FromRange(0, 1, [new("a", 1, [2])], BasePoints.Apart, 0, RoundingRule.HalfEven)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => ScaledPoints.FromRange(1, 1, model, BasePoints.Apart, 0, RoundingRule.HalfEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScaledPoints.FromRange(0, 1, model, BasePoints.Apart, 10, RoundingRule.HalfEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScaledPoints.FromRange(0, 1, model, (BasePoints)4, 1, RoundingRule.HalfEven));
        Assert.Throws<ArgumentException>(() => ScaledPoints.FromRange(0, 1, [.. model, model[0]], BasePoints.Apart, 1, RoundingRule.HalfEven));
        Assert.Throws<ArgumentException>(() => ScaledPoints.FromRange(0, 1, [], BasePoints.Apart, 1, RoundingRule.HalfEven));
    }

    /// <summary>The drift report bounds what rounding does to any total, and both bounds are reached.</summary>
    [Theory]
    [InlineData(RoundingRule.HalfEven)]
    [InlineData(RoundingRule.HalfUp)]
    [InlineData(RoundingRule.Floor)]
    public void ScaledPoints_Drift_BoundsEveryTotal(RoundingRule rule) => Property.HoldsForSeeds(
        random =>
        {
            WeightedCharacteristic[] model = [.. Enumerable.Range(0, 3).Select(i => new WeightedCharacteristic($"c{i}", random.Next(1, 200) / 100m, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(-300, 300) / 100m)]))];
            ScaledPoints points = ScaledPoints.FromOdds(Common, random.Next(-400, 0) / 100m, model, random.Next(2) == 0 ? BasePoints.Apart : BasePoints.Spread, random.Next(0, 3), rule);
            List<decimal> drifts = [];
            foreach (int a in Enumerable.Range(0, model[0].Weights.Length))
            {
                foreach (int b in Enumerable.Range(0, model[1].Weights.Length))
                {
                    foreach (int c in Enumerable.Range(0, model[2].Weights.Length))
                    {
                        drifts.Add(points.InitialScore - points.ExactInitialScore
                            + points.Characteristics[0].Points[a] - points.Characteristics[0].Exact[a]
                            + points.Characteristics[1].Points[b] - points.Characteristics[1].Exact[b]
                            + points.Characteristics[2].Points[c] - points.Characteristics[2].Exact[c]);
                    }
                }
            }

            Assert.Equal((drifts.Min(), drifts.Max()), (points.LowestDrift, points.HighestDrift));
            Assert.All(points.Characteristics, c => Assert.All(c.Points.Zip(c.Exact), pair => Assert.Equal(Rounding.Round(pair.Second, points.Decimals, rule), pair.First)));
        },
        moderate: 100);

    [Fact]
    public void Calibration_Line_AnswersUntilItsLastDay()
    {
        ScoreCalibration calibration = ScoreCalibration.FromScaling("pd-2026", Common, Provenance);
        Assert.Equal((CalibrationStatus.Current, "0.00990099009900990099"), (calibration.At(620, new(2026, 12, 31)).Status, Shown(calibration.At(620, new(2026, 12, 31)).ProbabilityOfBad!.Value)));
        Assert.Equal((CalibrationStatus.Expired, null), Answer(calibration, 620, new(2027, 1, 1)));
        Assert.Equal((CalibrationStatus.NotYetValid, null), Answer(calibration, 620, new(2026, 1, 31)));
        Scorecard card = Scorecard.Create("card", s => s.Characteristic(Fact.Flag("f"), c => c.Otherwise(0)).Calibrated(calibration));
        Assert.Same(calibration, card.Calibration);
        Assert.Equal(("pd-2026", 12_000, Common), (calibration.Name, calibration.Provenance.SampleSize, calibration.Scaling));
    }

    [Fact]
    public void Calibration_Steps_BeginAtTheirScore()
    {
        ScoreCalibration calibration = ScoreCalibration.FromSteps("observed", [new(300, 0.4m), new(500, 0.1m), new(650, 0.1m), new(700, 0)], Provenance);
        DateOnly day = new(2026, 6, 1);
        Assert.Equal((CalibrationStatus.OutOfRange, null), Answer(calibration, 299.99m, day));
        Assert.Equal([0.4m, 0.4m, 0.1m, 0m], ((decimal[])[300, 499.99m, 500, 900]).Select(score => calibration.At(score, day).ProbabilityOfBad!.Value));
        Assert.Equal(4, calibration.Steps.Length);
    }

    [Fact]
    public void Calibration_OutOfOrder_IsRefused()
    {
        Assert.Equal("The calibration has \"0\" steps; at least one is needed. (Parameter 'steps')", Assert.Throws<ArgumentException>(() => ScoreCalibration.FromSteps("c", [], Provenance)).Message);
        Assert.Equal(
            "The step from \"500\" is not in order: scores rise from step to step, probabilities lie between 0 and 1 and do not rise. (Parameter 'steps')",
            Assert.Throws<ArgumentException>(() => ScoreCalibration.FromSteps("c", [new(300, 0.1m), new(500, 0.2m)], Provenance)).Message);
        Assert.Throws<ArgumentException>(() => ScoreCalibration.FromSteps("c", [new(300, 0.1m), new(300, 0.1m)], Provenance));
        Assert.Throws<ArgumentException>(() => ScoreCalibration.FromSteps("c", [new(300, 1.1m)], Provenance));
        Assert.Throws<ArgumentException>(() => ScoreCalibration.FromScaling("", Common, Provenance));
        Assert.All(
            (CalibrationProvenance[])[Provenance with { Source = " " }, Provenance with { SampleSize = 0 }, Provenance with { SampleTo = new(2024, 1, 1) }, Provenance with { FittedOn = new(2025, 12, 30) }, Provenance with { ValidTo = new(2026, 1, 31) }],
            faulty => Assert.Contains("is not in order", Assert.Throws<ArgumentException>(() => ScoreCalibration.FromScaling("c", Common, faulty)).Message, StringComparison.Ordinal));
    }

    private static (CalibrationStatus Status, decimal? Probability) Answer(ScoreCalibration calibration, decimal score, DateOnly asOf) =>
        calibration.At(score, asOf) is var answer ? (answer.Status, answer.ProbabilityOfBad) : default;

    private static decimal Exp(decimal value) => (decimal)Math.Exp((double)value);

    private static string Shown(decimal value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
