using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Scoring;

public class AbilityWillingnessTests
{
    private static readonly RatioFact Debt = Fact.Ratio("debt-ratio", f => f.Decimals(2).Between(0, 5).Optional().Axis(FactAxis.Ability));
    private static readonly CountFact Broken = Fact.Count("broken-promises", f => f.Axis(FactAxis.Willingness));
    private static readonly CategoryFact Reason = Fact.Category("overdue-reason", ["economic-pressure", "unwilling", "other"], f => f.Optional());
    private static readonly Scorecard Card = Scorecard.Create("card", s => s
        .StartingAt(100)
        .Characteristic(Debt, c => c.Missing(20).Below(0.3m, 45).Below(0.6m, 28).Otherwise(6))
        .Characteristic(Broken, c => c.Below(1, 50).Below(2, 26).Otherwise(2)));

    [Theory]
    [Trait("req", "JD-06")]
    [InlineData("0.1", 0, "can-will", "remind")]
    [InlineData("0.9", 0, "cannot-will", "restructure")]
    [InlineData("0.1", 5, "can-will-not", "firm")]
    [InlineData("0.9", 5, "cannot-will-not", "hardship-review")]
    [InlineData("0.55", 1, "can-will", "remind")]
    public void Place_FourQuadrants_LeadToTheirTracks(string debt, int broken, string quadrant, string track)
    {
        AbilityWillingness axes = AbilityWillingness.Create("axes", Card, m => Tracks(m));
        QuadrantResult result = Place(axes, row => row.Set(Debt, DecimalText.Parse(debt)).Set(Broken, broken));
        Assert.Equal((quadrant, track), (axes.QuadrantFact.Values[(int)result.Quadrant], result.Track.Name));
    }

    [Fact]
    [Trait("req", "JD-06")]
    [Trait("diagnostic", "CR-AXIS-CELL")]
    [Trait("diagnostic", "CR-AXIS-CELL-TWICE")]
    public void TryCreate_EmptyCells_FailAndAreNamed() => Assert.Equal(
        [
            "CR-AXIS-CELL error at /axes/axes/tracks/cannot-will: The quadrant \"cannot-will\" has no track. Hint: give every quadrant a track, and one for borrowers that cannot be placed.",
            "CR-AXIS-CELL error at /axes/axes/tracks/cannot-will-not: The quadrant \"cannot-will-not\" has no track. Hint: give every quadrant a track, and one for borrowers that cannot be placed.",
            "CR-AXIS-CELL-TWICE error at /axes/axes/tracks/undetermined: The quadrant \"undetermined\" has two tracks. Hint: keep one.",
        ],
        Faults(m => m
            .Track(BorrowerQuadrant.CanWill, "remind", TrackPosture.Neutral)
            .Track(BorrowerQuadrant.CanWillNot, "firm", TrackPosture.Firm)
            .Track(BorrowerQuadrant.Undetermined, "inquire", TrackPosture.Neutral)
            .Track(BorrowerQuadrant.Undetermined, "ask", TrackPosture.Neutral)));

    [Fact]
    public void Place_SubScores_RunFromAllBinsAndTheCutIsInclusive()
    {
        AbilityWillingness axes = AbilityWillingness.Create("axes", Card, m => Tracks(m.Cut(ability: 100 * 14m / 39m, willingness: 50)));
        QuadrantResult missing = Place(axes, row => row.Set(Broken, 1));
        Assert.Equal((20m, 6m, 45m, true), (missing.Ability.Points, missing.Ability.Minimum, missing.Ability.Maximum, missing.Ability.IsKnown));
        Assert.Equal((35.89743589743589743590m, 50m, 146m), (missing.Ability.Value, missing.Willingness.Value, missing.Score.Score));
        AxisScore half = new(27, 0, 54, true), below = new(26.999m, 0, 54, true), unknown = new(54, 0, 54, false);
        Assert.Equal((true, false, false), (half.IsAtLeast(50), below.IsAtLeast(50), unknown.IsAtLeast(0)));
        Assert.Null(unknown.Value);
    }

    [Fact]
    public void Place_UnmatchedCharacteristic_IsUndetermined()
    {
        Scorecard holes = Scorecard.Create("holes", s => s.Unmatched(UnmatchedTreatment.InvalidScore).Characteristic(Debt, c => c.Below(0.3m, 45).Otherwise(6)).Characteristic(Broken, c => c.Below(1, 50).Otherwise(2)));
        AbilityWillingness axes = AbilityWillingness.Create("axes", holes, m => Tracks(m));
        QuadrantResult result = Place(axes, row => row.Set(Broken, 1)), invalid = Place(axes, row => row.Set(Debt, 0.1m));
        Assert.Equal((BorrowerQuadrant.Undetermined, "inquire", null, 0m), (result.Quadrant, result.Track.Name, result.Ability.Value, result.Willingness.Value));
        Assert.Equal((BorrowerQuadrant.Undetermined, "inquire", ScoreStatus.Invalid), (invalid.Quadrant, invalid.Track.Name, invalid.Score.Status));
    }

    /// <summary>The overdue reason steers first; a firm track is held back where ability is low or not known.</summary>
    [Fact]
    public void Place_Steering_ComesFirstButNeverPressesTheUnable()
    {
        AbilityWillingness axes = AbilityWillingness.Create("axes", Card, m => Tracks(m)
            .Steer("hardship", Reason.Is("economic-pressure"), "restructure", TrackPosture.Relief)
            .Steer("refusal", Reason.Is("unwilling"), "firm", TrackPosture.Firm)
            .Steer("unknown", Reason.IsMissing, "inquire", TrackPosture.Neutral));
        QuadrantResult hardship = Place(axes, row => row.Set(Debt, 0.1m).Set(Broken, 0).Set(Reason, "economic-pressure"));
        QuadrantResult refusal = Place(axes, row => row.Set(Debt, 0.1m).Set(Broken, 0).Set(Reason, "unwilling"));
        QuadrantResult unable = Place(axes, row => row.Set(Debt, 0.9m).Set(Broken, 0).Set(Reason, "unwilling"));
        QuadrantResult unknown = Place(axes, row => row.Set(Debt, 0.1m).Set(Broken, 0));
        QuadrantResult other = Place(axes, row => row.Set(Debt, 0.1m).Set(Broken, 0).Set(Reason, "other"));
        Assert.Equal(("restructure", "hardship"), (hardship.Track.Name, hardship.Steering!.Name));
        Assert.Equal(("firm", "refusal", null), (refusal.Track.Name, refusal.Steering!.Name, refusal.HeldBack));
        Assert.Equal(("restructure", null, "refusal"), (unable.Track.Name, unable.Steering, unable.HeldBack!.Name));
        Assert.Equal(("inquire", "unknown"), (unknown.Track.Name, unknown.Steering!.Name));
        Assert.Equal(("remind", null), (other.Track.Name, other.Steering));
        Assert.Equal<string>(["remind", "firm", "restructure", "hardship-review", "inquire"], axes.TrackFact.Values.ToArray());
        Assert.Equal((FactPhase.Scored, FactAxis.Ability, FactAxis.Willingness), (axes.TrackFact.Phase, axes.AbilityFact.Axis, axes.WillingnessFact.Axis));
    }

    /// <summary>Worsening ability never leads to a firmer track.</summary>
    [Fact]
    public void Place_LessAbility_NeverMeansMorePressure() => Property.HoldsForSeeds(random =>
    {
        AbilityWillingness axes = AbilityWillingness.Create("axes", Card, m => Tracks(m.Cut(random.Next(0, 101), random.Next(0, 101)))
            .Steer("refusal", Reason.Is("unwilling"), "firm", TrackPosture.Firm));
        int broken = random.Next(0, 4);
        string reason = random.Next(2) == 0 ? "unwilling" : "other";
        TrackPosture before = TrackPosture.Firm;
        foreach (decimal debt in (decimal[])[0, 0.3m, 0.6m, 4])
        {
            TrackPosture posture = Place(axes, row => row.Set(Debt, debt).Set(Broken, broken).Set(Reason, reason)).Track.Posture;
            Assert.True(posture <= before);
            before = posture;
        }
    });

    [Fact]
    [Trait("diagnostic", "CR-AXIS-PRESSURE")]
    public void TryCreate_PressureOnTheUnable_IsTold()
    {
        const string Hint = "Hint: where ability is low a track is a relief, and where it is not known no track is firm.";
        Assert.Equal(
            [
                $"CR-AXIS-PRESSURE error at /axes/axes/tracks/cannot-will: The track \"a\" of the quadrant \"cannot-will\" is Neutral. {Hint}",
                $"CR-AXIS-PRESSURE error at /axes/axes/tracks/cannot-will-not: The track \"b\" of the quadrant \"cannot-will-not\" is Firm. {Hint}",
                $"CR-AXIS-PRESSURE error at /axes/axes/tracks/undetermined: The track \"b\" of the quadrant \"undetermined\" is Firm. {Hint}",
            ],
            Faults(m => m
                .Track(BorrowerQuadrant.CanWill, "a", TrackPosture.Neutral)
                .Track(BorrowerQuadrant.CanWillNot, "b", TrackPosture.Firm)
                .Track(BorrowerQuadrant.CannotWill, "a", TrackPosture.Neutral)
                .Track(BorrowerQuadrant.CannotWillNot, "b", TrackPosture.Firm)
                .Track(BorrowerQuadrant.Undetermined, "b", TrackPosture.Firm)));
    }

    [Fact]
    [Trait("diagnostic", "CR-AXIS-NAME")]
    [Trait("diagnostic", "CR-AXIS-CHARACTERISTIC")]
    [Trait("diagnostic", "CR-AXIS-FLAT")]
    public void TryCreate_BadNames_AreTold()
    {
        AbilityWillingness.TryCreate("no/good", Card, m => Tracks(m.Ability("debt-ration").Willingness()), out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        const string Hint = "Hint: name characteristics of the card, or give their facts an axis.";
        Assert.Equal(
            [
                "CR-AXIS-NAME error at /axes: The name \"no/good\" is not allowed for a matrix. Hint: begin with a letter, go on with letters, digits, \"-\", \"_\" or \".\", at most 64 characters.",
                "CR-AXIS-CHARACTERISTIC error at /axes/no~1good/ability: The card \"card\" has no characteristic \"debt-ration\". Did you mean \"debt-ratio\"? Hint: use the name of a characteristic of the card.",
                $"CR-AXIS-FLAT error at /axes/no~1good/ability: The sub-score Ability has no characteristic whose bins differ. {Hint}",
                $"CR-AXIS-FLAT error at /axes/no~1good/willingness: The sub-score Willingness has no characteristic whose bins differ. {Hint}",
            ],
            diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    [Trait("diagnostic", "CR-AXIS-POINTS")]
    public void TryCreate_ComputedPoints_AreTold()
    {
        Scorecard computed = Scorecard.Create("computed", s => s.Characteristic(Broken, c => c.Otherwise(PointsExpression.Of(Broken))).Characteristic(Debt, c => c.Missing(1).Otherwise(2)));
        AbilityWillingness.TryCreate("axes", computed, m => Tracks(m), out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        Assert.Equal(
            ["CR-AXIS-POINTS error at /axes/axes/willingness: The characteristic \"broken-promises\" has computed points, so a sub-score over it has no range. Hint: use characteristics with fixed points."],
            diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    [Trait("diagnostic", "CR-AXIS-CUT")]
    [Trait("diagnostic", "CR-AXIS-TRACK")]
    public void TryCreate_CutsAndTracks_AreTold() => Assert.Equal(
        [
            "CR-AXIS-CUT error at /axes/axes/ability/cut: The cut -1 lies outside 0 to 100. Hint: use a number from 0 to 100.",
            "CR-AXIS-CUT error at /axes/axes/willingness/cut: The cut 101 lies outside 0 to 100. Hint: use a number from 0 to 100.",
            "CR-AXIS-TRACK error at /axes/axes/tracks: The track \"firm\" is Firm in one place and Relief in another. Hint: give a track one posture, or two tracks two names.",
        ],
        Faults(m => Tracks(m.Cut(-1, 101)).Steer("s", Reason.IsMissing, "firm", TrackPosture.Relief)));

    [Fact]
    public void TryCreate_SteeringThatIsWrong_IsTold()
    {
        string fault = Assert.Single(Faults(m => Tracks(m).Steer("s", Reason.Is("hardship"), "inquire", TrackPosture.Neutral)));
        Assert.StartsWith("CR-UNKNOWN-VALUE error at /axes/axes/tables/steering/rows/", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Place_OfAnotherCardOrSchema_IsRefused()
    {
        AbilityWillingness axes = AbilityWillingness.Create("axes", Card, m => Tracks(m));
        Scorecard other = Scorecard.Create("other", s => s.Characteristic(Broken, c => c.Otherwise(1)));
        Assert.Equal("The result is not of the card \"card\". (Parameter 'result')", Assert.Throws<ArgumentException>(() => axes.Place(other.Score(other.Schema.NewRow().Set(Broken, 1)))).Message);
        Assert.Equal("The row is not of the schema of \"axes\". Hint: make it with Schema.NewRow(). (Parameter 'row')", Assert.Throws<ArgumentException>(() => axes.Place(other.Schema.NewRow())).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => AbilityWillingness.Create("axes", Card, m => m.Track((BorrowerQuadrant)9, "a", TrackPosture.Firm)));
        Assert.Throws<ArgumentOutOfRangeException>(() => AbilityWillingness.Create("axes", Card, m => m.Track(BorrowerQuadrant.CanWill, "a", (TrackPosture)9)));
    }

    private static QuadrantResult Place(AbilityWillingness axes, Func<FactRow, FactRow> set)
    {
        FactRow row = axes.Schema.NewRow();
        set(row);
        return axes.Place(in row);
    }

    private static AbilityWillingnessBuilder Tracks(AbilityWillingnessBuilder builder) => builder
        .Track(BorrowerQuadrant.CanWill, "remind", TrackPosture.Neutral)
        .Track(BorrowerQuadrant.CanWillNot, "firm", TrackPosture.Firm)
        .Track(BorrowerQuadrant.CannotWill, "restructure", TrackPosture.Relief)
        .Track(BorrowerQuadrant.CannotWillNot, "hardship-review", TrackPosture.Relief)
        .Track(BorrowerQuadrant.Undetermined, "inquire", TrackPosture.Neutral);

    private static string[] Faults(Action<AbilityWillingnessBuilder> configure)
    {
        AbilityWillingness.TryCreate("axes", Card, configure, out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        return [.. diagnostics.Select(diagnostic => diagnostic.ToString())];
    }
}
