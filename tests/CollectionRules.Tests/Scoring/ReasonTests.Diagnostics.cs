using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Scoring;

/// <content>Every fault of reasons, trends and overlaps, told whole.</content>
public sealed partial class ReasonTests
{
    [Fact]
    [Trait("diagnostic", "CR-REASON-CODE")]
    public void TryCreate_BadCodes_AreTold()
    {
        const string Hint = "Hint: use 1 to 64 characters that can be seen, without white space.";
        string tooLong = new('x', 65);
        Assert.Equal(
            [
                $"CR-REASON-CODE error at /cards/card/characteristics/days: The reason code \"\" is not allowed. {Hint}",
                $"CR-REASON-CODE error at /cards/card/characteristics/days/bins/0: The reason code \"a b\" is not allowed. {Hint}",
                $"CR-REASON-CODE error at /cards/card/characteristics/days/bins/1: The reason code \"{tooLong}\" is not allowed. {Hint}",
            ],
            Faults(s => s.Characteristic(Days, c => c.Below(1, 2, reason: "a b").Otherwise(1, reason: tooLong).Reason(""))));
        Assert.Empty(Faults(s => s.Characteristic(Days, c => c.Otherwise(1).Reason(new('x', 64)))));
    }

    [Fact]
    [Trait("diagnostic", "CR-REASON-BASELINE")]
    public void TryCreate_NoBaseline_IsTold()
    {
        const string Hint = "Hint: give the characteristic or the card a baseline, or supply a table.";
        Assert.Equal(
            [$"CR-REASON-BASELINE error at /cards/card/characteristics/days: The characteristic \"days\" has a reason code but no baseline; the method Mean cannot give one from its bins. {Hint}"],
            Faults(s => s.Characteristic(Days, c => c.Otherwise(1).Reason("A")).Characteristic(Fast, c => c.Otherwise(1)).Reasons(r => r.Against(BaselineMethod.Mean))));
        Assert.Equal(
            [$"CR-REASON-BASELINE error at /cards/card/characteristics/days: The characteristic \"days\" has a reason code but no baseline; the method Maximum cannot give one from its bins. {Hint}"],
            Faults(s => s.Characteristic(Days, c => c.Otherwise(PointsExpression.Of(Days)).Reason("A"))));
        Assert.Empty(Faults(s => s.Characteristic(Days, c => c.Otherwise(PointsExpression.Of(Days)).Reason("A").Baseline(5))));
    }

    [Fact]
    [Trait("diagnostic", "CR-REASON-CHARACTERISTIC")]
    public void TryCreate_BaselineOfNothing_IsTold() => Assert.Equal(
        ["CR-REASON-CHARACTERISTIC error at /cards/card/reasons/table: A baseline stands for \"dais\", which the card does not have. Did you mean \"days\"? Hint: use the name of a characteristic of the card."],
        Faults(s => s.Characteristic(Days, c => c.Otherwise(1)).Reasons(r => r.Against(BaselineTable.Of(BaselineMethod.Median, [new("dais", 1)])))));

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    [Trait("diagnostic", "CR-REASON-LIMIT")]
    public void TryCreate_ImpossibleLimit_IsTold(int most) => Assert.Equal(
        [$"CR-REASON-LIMIT error at /cards/card/reasons: At most {most} reasons is not possible. Hint: use 1 to 500."],
        Faults(s => s.Characteristic(Days, c => c.Otherwise(1).Reason("A")).Reasons(r => r.AtMost(most))));

    [Fact]
    [Trait("diagnostic", "CR-REASON-TWICE")]
    [Trait("diagnostic", "CR-REASON-UNUSED")]
    public void TryCreate_TextsTwiceOrUnused_AreTold() => Assert.Equal(
        [
            "CR-REASON-TWICE error at /cards/card/reasons/texts/1: The reason code \"C01\" has two texts. Hint: keep one.",
            "CR-REASON-UNUSED warning at /cards/card/reasons/texts/2: A text stands for the reason code \"C10\", which no bin has. Did you mean \"C01\"? Hint: give the code to a characteristic, or remove the text.",
            "CR-TEXT-EMPTY error at /cards/card/reasons/texts/2/chinese: The text is empty or begins or ends with white space: \"\". Hint: write at least one visible character and no white space around it.",
        ],
        Faults(s => s.Characteristic(Days, c => c.Otherwise(1).Reason("C01")).Reasons(r => r.Text("C01", "a", "b").Text("C01", "c", "d").Text("C10", "e", ""))));

    [Fact]
    [Trait("diagnostic", "CR-BIN-OVERLAP")]
    public void TryCreate_BinsThatOverlapInPart_AreTold()
    {
        Assert.Equal(
            ["CR-BIN-OVERLAP warning at /cards/card/characteristics/days/bins/1: The bin \"[4..9]\" of \"days\" overlaps \"[3..5]\" in part; the earlier bin wins. Hint: let the two meet at one bound."],
            Faults(s => s.Characteristic(Days, c => c.Range(NumberInterval.Closed(3, 5), 3).Range(NumberInterval.Closed(4, 9), 2).Otherwise(3).Trend(PointsTrend.Free))));
        Assert.Empty(Faults(s => s.Characteristic(Days, c => c.Range(NumberInterval.Closed(3, 5), 1).Range(NumberInterval.Closed(1, 9), 2).Otherwise(3).Trend(PointsTrend.Free))));
    }

    [Fact]
    [Trait("diagnostic", "CR-POINTS-TREND")]
    public void TryCreate_PointsThatRiseAndFall_AreTold()
    {
        Assert.Equal(
            ["CR-POINTS-TREND warning at /cards/card/characteristics/days/bins/2: The bin \"[2..3)\" has 4 points after 5 of \"[1..2)\": the points rise and fall again. Hint: correct the points, or declare PointsTrend.Free."],
            Faults(s => s.Characteristic(Days, c => c.Below(1, 3).Range(NumberInterval.HalfOpen(1, 2), 5).Range(NumberInterval.HalfOpen(2, 3), 4).Otherwise(4))));
        Assert.Empty(Faults(s => s.Characteristic(Days, c => c.Below(1, 3).Below(2, 3).Otherwise(9))));
        Assert.Empty(Faults(s => s.Characteristic(Broken, c => c.Below(1, 9).Otherwise(3).Missing(50).Special("no-promise-taken", 70).Trend(PointsTrend.Falling))));
    }

    [Fact]
    [Trait("diagnostic", "CR-POINTS-AGAINST-TREND")]
    public void TryCreate_PointsAgainstTheirTrend_AreTold()
    {
        Assert.Equal(
            ["CR-POINTS-AGAINST-TREND error at /cards/card/characteristics/days/bins/1: The bin \"otherwise\" has 5 points after 3 of \"< 1\", against the declared trend. Hint: correct the points or the trend."],
            Faults(s => s.Characteristic(Days, c => c.Below(1, 3).Otherwise(5).Trend(PointsTrend.Falling))));
        Assert.Equal(
            ["CR-POINTS-AGAINST-TREND error at /cards/card/characteristics/days/bins/1: The bin \"otherwise\" has 1 points after 3 of \"< 1\", against the declared trend. Hint: correct the points or the trend."],
            Faults(s => s.Characteristic(Days, c => c.Below(1, 3).Otherwise(1).Trend(PointsTrend.Rising))));
    }

    [Fact]
    [Trait("diagnostic", "CR-POINTS-TREND-UNKNOWN")]
    public void TryCreate_TrendOfNoNumber_IsTold() => Assert.Equal(
        ["CR-POINTS-TREND-UNKNOWN error at /cards/card/characteristics/fast-disbursement: A trend is declared for \"fast-disbursement\", but its points do not follow the numbers of one fact. Hint: use fixed points on one number, or take the trend away."],
        Faults(s => s.Characteristic(Fast, c => c.Otherwise(3).Trend(PointsTrend.Rising))));

    [Fact]
    public void Builders_UndefinedWords_AreRefused()
    {
        Assert.Equal(
            "The word \"9\" is not defined; DefinitionOrder, CodeOrder are. (Parameter 'rule')\nActual value was 9.",
            Refuses<ArgumentOutOfRangeException>(s => s.Reasons(r => r.Ties((ReasonTies)9))).Message.ReplaceLineEndings("\n"));
        Refuses<ArgumentOutOfRangeException>(s => s.Reasons(r => r.Against((BaselineMethod)9)));
        Refuses<ArgumentOutOfRangeException>(s => s.Reasons(r => r.Direction((ReasonDirection)9)));
        Refuses<ArgumentOutOfRangeException>(s => s.Reasons(r => r.ZeroShortfalls((ZeroShortfall)9)));
        Refuses<ArgumentOutOfRangeException>(s => s.Reasons(r => r.SharedCodes((SharedReasonCodes)9)));
        Refuses<ArgumentOutOfRangeException>(s => s.Unseen((UnseenCategory)9));
        Refuses<ArgumentOutOfRangeException>(s => s.Characteristic(Days, c => c.Trend((PointsTrend)9)));
        Refuses<ArgumentNullException>(s => s.Characteristic(Days, c => c.Reason(null!)));
        Refuses<ArgumentNullException>(s => s.Reasons(null!));
        Refuses<ArgumentNullException>(s => s.Reasons(r => r.Against((BaselineTable)null!)));
        Refuses<ArgumentNullException>(s => s.Reasons(r => r.Text(null!, "a", "b")));
    }

    private static T Refuses<T>(Action<ScorecardBuilder> configure)
        where T : Exception => Assert.Throws<T>(() => Scorecard.Create("card", configure));

    private static string[] Faults(Action<ScorecardBuilder> configure)
    {
        Scorecard.TryCreate("card", configure, out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        return [.. diagnostics.Select(diagnostic => diagnostic.ToString())];
    }
}
