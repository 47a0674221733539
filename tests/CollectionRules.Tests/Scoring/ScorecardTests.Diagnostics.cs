using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Scoring;

/// <content>Every fault of a card, told whole.</content>
public sealed partial class ScorecardTests
{
    [Fact]
    [Trait("diagnostic", "CR-CARD-NAME")]
    public void TryCreate_BadName_IsTold() => Assert.Equal(
        ["CR-CARD-NAME error at /cards: The name \"no/good\" is not allowed for a card. Hint: begin with a letter, go on with letters, digits, \"-\", \"_\" or \".\", at most 64 characters."],
        Faults(s => s.Characteristic(Days, c => c.Otherwise(1)), "no/good"));

    [Fact]
    [Trait("diagnostic", "CR-CARD-EMPTY")]
    public void TryCreate_NoCharacteristic_IsTold() => Assert.Equal(
        ["CR-CARD-EMPTY error at /cards/card: The card has no characteristic. Hint: add at least one characteristic."],
        Faults(s => s.StartingAt(5)));

    [Theory]
    [InlineData(-1, RoundingRule.HalfUp, "-1 decimals by HalfUp")]
    [InlineData(10, RoundingRule.HalfUp, "10 decimals by HalfUp")]
    [InlineData(2, RoundingRule.Unspecified, "2 decimals by Unspecified")]
    [InlineData(2, (RoundingRule)99, "2 decimals by 99")]
    [Trait("diagnostic", "CR-CARD-ROUNDING")]
    public void TryCreate_ImpossibleRounding_IsTold(int decimals, RoundingRule rule, string shown) => Assert.Equal(
        [$"CR-CARD-ROUNDING error at /cards/card: The rounding to {shown} is not possible. Hint: use 0 to 9 decimals and a named rounding rule."],
        Faults(s => s.RoundComputedPoints(decimals, rule).Characteristic(Days, c => c.Otherwise(PointsExpression.Of(Days)))));

    [Fact]
    [Trait("diagnostic", "CR-CARD-HOLE")]
    public void TryCreate_Holes_AreToldOneByOne()
    {
        const string Hint = "Hint: add a bin for it, or state that an unmatched characteristic makes the score invalid.";
        Assert.Equal(
            [
                $"CR-CARD-HOLE error at /cards/card/characteristics/broken: No bin takes the value missing of \"broken\". {Hint}",
                $"CR-CARD-HOLE error at /cards/card/characteristics/broken: No bin takes the value new of \"broken\". {Hint}",
                $"CR-CARD-HOLE error at /cards/card/characteristics/broken: No bin takes the value (5..8) of \"broken\". {Hint}",
                $"CR-CARD-HOLE error at /cards/card/characteristics/rate: No bin takes the value < 0 of \"rate\". {Hint}",
                $"CR-CARD-HOLE error at /cards/card/characteristics/rate: No bin takes the value (1..1.5] of \"rate\". {Hint}",
                $"CR-CARD-HOLE error at /cards/card/characteristics/rate: No bin takes the value >= 3 of \"rate\". {Hint}",
                $"CR-CARD-HOLE error at /cards/card/characteristics/auto-pay: No bin takes the value false of \"auto-pay\". {Hint}",
                $"CR-CARD-HOLE error at /cards/card/characteristics/job: No bin takes the value missing of \"job\". {Hint}",
                $"CR-CARD-HOLE error at /cards/card/characteristics/job: No bin takes the value contract, other of \"job\". {Hint}",
                $"CR-CARD-HOLE error at /cards/card/characteristics/opened: No bin takes the value 2026-02-01 of \"opened\". {Hint}",
            ],
            Faults(s => s
                .Characteristic(Broken, c => c.AtMost(5, 1).AtLeast(8, 2).Special("no-promise-taken", 3))
                .Characteristic(Rate, c => c.Range(NumberInterval.Closed(0, 1), 1).Range(new(1.5m, false, 3, false), 2))
                .Characteristic(AutoPay, c => c.Is("true", 1))
                .Characteristic(Job, c => c.Is("permanent", 1))
                .Characteristic(Opened, c => c.Cell("< 2026-02-01", 1).Cell("> 2026-02-01", 2))));
    }

    /// <summary>Between two neighboring values of a fact with a step lies no value, so nothing is missing there.</summary>
    [Fact]
    public void TryCreate_BinsThatMeetOnTheStep_HaveNoHole()
    {
        MoneyFact money = Fact.Money("money", f => f.AtLeast(-5)), nickels = Fact.Money("nickels", f => f.Step(0.05m));
        Assert.Empty(Faults(s => s
            .Characteristic(Days, c => c.AtMost(30, 1).AtLeast(31, 2))
            .Characteristic(money, c => c.AtMost(-0.01m, 1).AtLeast(0, 2))
            .Characteristic(nickels, c => c.AtMost(0.95m, 1).Range(NumberInterval.Closed(1, 1), 2).AtLeast(1.05m, 3))
            .Characteristic(Opened, c => c.Cell("<= 2026-01-31", 1).Cell(">= 2026-02-01", 2))));
        Assert.Equal(
            ["(0.95..1)", "(30..32)", "(-0.05..0)"],
            ((string[][])[Faults(s => s.Characteristic(money, c => c.AtMost(0.95m, 1).AtLeast(1, 2))), Faults(s => s.Characteristic(Days, c => c.AtMost(30, 1).AtLeast(32, 2))), Faults(s => s.Characteristic(money, c => c.AtMost(-0.05m, 1).AtLeast(0, 2)))])
                .Select(faults => Assert.Single(faults).Split("the value ")[1].Split(" of ")[0]));
    }

    [Fact]
    [Trait("diagnostic", "CR-LIMIT-CHARACTERISTICS")]
    public void TryCreate_TooManyCharacteristics_IsTold()
    {
        Assert.Empty(Faults(s => Fill(s, 500)));
        Assert.Equal(
            ["CR-LIMIT-CHARACTERISTICS error at /cards/card: The card has 501 characteristics; at most 500 are allowed. Hint: remove or join characteristics."],
            Faults(s => Fill(s, 501)));
        static void Fill(ScorecardBuilder card, int count)
        {
            for (int i = 0; i < count; i++)
            {
                card.Characteristic($"c{i}", Days, c => c.Otherwise(1));
            }
        }
    }

    [Fact]
    [Trait("diagnostic", "CR-CHARACTERISTIC-NAME")]
    public void TryCreate_CharacteristicNames_AreUniqueNames() => Assert.Equal(
        [
            "CR-CHARACTERISTIC-NAME error at /cards/card/characteristics: The characteristic name \"days\" is not allowed or there twice. Hint: give each characteristic a name of its own.",
            "CR-CHARACTERISTIC-NAME error at /cards/card/characteristics: The characteristic name \"a/b~\" is not allowed or there twice. Hint: give each characteristic a name of its own.",
            "CR-CHARACTERISTIC-EMPTY error at /cards/card/characteristics/a~1b~0: The characteristic \"a/b~\" has no bin. Hint: add at least one bin.",
        ],
        Faults(s => s.Characteristic(Days, c => c.Otherwise(1)).Characteristic(Days, c => c.Otherwise(1)).Characteristic("a/b~", Days, _ => { })));

    [Fact]
    [Trait("diagnostic", "CR-CHARACTERISTIC-EMPTY")]
    public void TryCreate_CharacteristicWithoutBin_IsTold() => Assert.Equal(
        ["CR-CHARACTERISTIC-EMPTY error at /cards/card/characteristics/days: The characteristic \"days\" has no bin. Hint: add at least one bin."],
        Faults(s => s.Characteristic(Days, _ => { })));

    [Fact]
    [Trait("diagnostic", "CR-BIN-UNREACHABLE")]
    public void TryCreate_BinBehindOthers_IsAWarning() => Assert.Equal(
        [
            "CR-BIN-UNREACHABLE warning at /cards/card/characteristics/days/bins/2: The bin \"[2..7]\" of \"days\" never fires: earlier bins take all of it. Hint: remove it, or move it up.",
            "CR-BIN-UNREACHABLE warning at /cards/card/characteristics/days/bins/4: The bin \"otherwise\" of \"days\" never fires: earlier bins take all of it. Hint: remove it, or move it up.",
        ],
        Faults(s => s.Characteristic(Days, c => c.Below(5, 1).AtMost(9, 2).Range(NumberInterval.Closed(2, 7), 3).Above(9, 4).Otherwise(5))));

    /// <summary>Where no bin can fire, everything is a hole.</summary>
    [Fact]
    [Trait("diagnostic", "CR-BIN-NEVER")]
    public void TryCreate_BinsOutsideTheDomain_AreToldAndLeaveAHole()
    {
        CountFact few = Fact.Count("few", f => f.Between(0, 9).Optional());
        const string Never = "for no values that its facts may have. Hint: correct the bin or remove it.";
        const string Hint = "Hint: add a bin for it, or state that an unmatched characteristic makes the score invalid.";
        Assert.Equal(
            [
                $"CR-BIN-NEVER warning at /cards/card/characteristics/few/bins/0: The bin \"> 9\" fires {Never}",
                $"CR-BIN-NEVER warning at /cards/card/characteristics/few/bins/1: The bin \"below\" fires {Never}",
                $"CR-CARD-HOLE error at /cards/card/characteristics/few: No bin takes the value missing of \"few\". {Hint}",
                $"CR-CARD-HOLE error at /cards/card/characteristics/few: No bin takes the value [0..9] of \"few\". {Hint}",
            ],
            Faults(s => s.Characteristic(few, c => c.Above(9, 1).Cell("< 0", 2, "below"))));
        Assert.Equal(
            [$"CR-BIN-NEVER warning at /cards/card/characteristics/few/bins/0: The bin \"> 9\" fires {Never}"],
            Faults(s => s.Characteristic(few, c => c.Above(9, 1).Cell("-", 2))));
    }

    /// <summary>A step on a derived fact is refused, so that a hole between its whole numbers cannot be overlooked.</summary>
    [Fact]
    public void TryCreate_StepOnADerivedFact_IsRefused()
    {
        RatioFact stepped = Rate.Minus("gap", Days, f => f.Step(1)), gap = Rate.Minus("gap", Days);
        Assert.StartsWith("CR-FACT-OPTION error at /cards/card/characteristics/gap: The option Step does not fit the fact \"gap\".", Assert.Single(Faults(s => s.Characteristic(stepped, c => c.AtMost(0, 1).AtLeast(1, 2)))), StringComparison.Ordinal);
        Assert.StartsWith("CR-CARD-HOLE error at /cards/card/characteristics/gap: No bin takes the value (0..1) of \"gap\".", Assert.Single(Faults(s => s.Characteristic(gap, c => c.AtMost(0, 1).AtLeast(1, 2)))), StringComparison.Ordinal);
    }

    [Fact]
    public void TryCreate_LabelsAndGradesThatDoNotShowAllTheyHold_AreTold()
    {
        const string Invisible = "names and ids must show all they hold. Hint: remove control, format and text-direction characters.";
        const string Empty = "Hint: write at least one visible character and no white space around it.";
        Assert.Equal(
            [
                $"CR-TEXT-INVISIBLE error at /cards/card/characteristics/days/bins/0: The name \"l\\u202Eow\" holds the invisible character U+202E; {Invisible}",
                $"CR-TEXT-EMPTY error at /cards/card/characteristics/days/bins/1: The text is empty or begins or ends with white space: \"\". {Empty}",
                $"CR-TEXT-EMPTY error at /cards/card/characteristics/days/bins/2: The text is empty or begins or ends with white space: \"late \". {Empty}",
                "CR-LIMIT-TEXT error at /cards/card/characteristics/days/bins/3: The text has 257 characters; at most 256 are allowed. Hint: shorten the text.",
                "CR-TEXT-SURROGATE error at /cards/card/grades/0: The text \"A\\uDE00\" holds half of a surrogate pair, which is not a character. Hint: write both halves, such as \\uD83D\\uDE00, or the character itself.",
            ],
            Faults(s => s
                .Characteristic(Days, c => c.Below(5, 1, "l\u202Eow").Below(6, 1, "").When(Days < 7, 1, "late ").Below(8, 1, new string('x', 257)).Otherwise(2, new string('x', 256)))
                .Grade("A\ude00", 5)));
    }

    [Fact]
    [Trait("diagnostic", "CR-BIN-WITHOUT-FACT")]
    public void TryCreate_SetWithoutFact_IsTold() => Assert.Equal(
        [
            "CR-BIN-WITHOUT-FACT error at /cards/card/characteristics/free/bins/0: The bin names values, but the characteristic has no fact of its own. Hint: give the characteristic a fact, or write the bin as a condition.",
            "CR-BIN-WITHOUT-FACT error at /cards/card/characteristics/free/bins/1: The bin names values, but the characteristic has no fact of its own. Hint: give the characteristic a fact, or write the bin as a condition.",
        ],
        Faults(s => s.Characteristic("free", c => c.Below(5, 1).Cell("> 5", 2).When(Days > 1, 3).Otherwise(4))));

    [Fact]
    [Trait("diagnostic", "CR-POINTS")]
    public void TryCreate_PointsThatDoNotFit_AreTold()
    {
        Assert.Empty(Faults(s => s.StartingAt(549.755813887m).Characteristic(Days, c => c.Below(1, 0.000000001m).Otherwise(-549_755_813_887m / 1_000_000_000m))));
        Assert.Empty(Faults(s => s.StartingAt(549_755_813_887m).Characteristic(Days, c => c.Otherwise(-549_755_813_887m))));
        Assert.Equal(
            [
                "CR-POINTS error at /cards/card/startingAt: The points 549755813888 do not fit: points have at most 9 decimals and, with the 0 of this card, stay below 549755813888. Hint: use smaller points or fewer decimals.",
                "CR-POINTS error at /cards/card/characteristics/days/bins/1: The points -79228162514264337593543950335 do not fit: points have at most 9 decimals and, with the 0 of this card, stay below 549755813888. Hint: use smaller points or fewer decimals.",
            ],
            Faults(s => s.StartingAt(549_755_813_888).Characteristic(Days, c => c.Below(1, 1).Otherwise(decimal.MinValue))));
    }

    /// <summary>Decimals that are not allowed do not count: the other bins' points are judged by the decimals that are.</summary>
    [Fact]
    [Trait("diagnostic", "CR-POINTS")]
    public void TryCreate_TooManyDecimals_TellsThatBinAlone() => Assert.Equal(
        ["CR-POINTS error at /cards/card/characteristics/days/bins/1: The points 0.0000000001 do not fit: points have at most 9 decimals and, with the 2 of this card, stay below 5497558138.88. Hint: use smaller points or fewer decimals."],
        Faults(s => s.StartingAt(600).Characteristic(Days, c => c.Below(1, 75.25m).Below(2, 0.0000000001m).Otherwise(1))));

    [Fact]
    [Trait("diagnostic", "CR-POINTS-FACT")]
    public void TryCreate_ComputedPointsOfADerivedFact_AreTold()
    {
        RatioFact difference = Rate.Minus("difference", Days);
        Assert.Equal(
            ["CR-POINTS-FACT error at /cards/card/characteristics/days/bins/0: The computed points read \"difference\", which is derived. Hint: compute them from the facts that it rests on."],
            Faults(s => s.Characteristic(Days, c => c.Otherwise(PointsExpression.Of(difference) * PointsExpression.Of(difference)))));
    }

    [Fact]
    [Trait("diagnostic", "CR-POINTS-ZERO-DIVISOR")]
    public void TryCreate_ComputedPointsThatDivideByZero_AreTold()
    {
        Assert.Equal(
            ["CR-POINTS-ZERO-DIVISOR error at /cards/card/characteristics/days/bins/0: The computed points \"1 + days / 0\" divide by 0 and declare nothing for it: they are never worth anything. Hint: correct the divisor, or say what the quotient is worth where it is 0."],
            Faults(s => s.Characteristic(Days, c => c.Otherwise(1 + (PointsExpression.Of(Days) / 0)))));
        Assert.Empty(Faults(s => s.Characteristic(Days, c => c.Otherwise(PointsExpression.Divide(PointsExpression.Of(Days), 0, whenZero: 4)))));
    }

    [Fact]
    [Trait("diagnostic", "CR-GRADE-NAME")]
    public void TryCreate_GradeNames_AreUniqueWords() => Assert.Equal(
        ((string[])["", "A", "ungraded", "missing", "null"]).Select((name, i) =>
            $"CR-GRADE-NAME error at /cards/card/grades/{i + 1}: The grade \"{name}\" is empty, reserved or there twice. Hint: use each name once, and not \"ungraded\", \"missing\" or \"null\"."),
        Faults(s => s.Characteristic(Days, c => c.Otherwise(1)).Grade("A", 9).Grade("", 8).Grade("A", 7).Grade("ungraded", 6).Grade("missing", 5).Grade("null", 4)));

    [Fact]
    [Trait("diagnostic", "CR-GRADE-ORDER")]
    public void TryCreate_GradesThatDoNotFall_AreTold() => Assert.Equal(
        [
            "CR-GRADE-ORDER error at /cards/card/grades/1: The grade \"B\" begins at 9, which is not below 9, where the grade before it begins. Hint: list grades from the best down, each with a lower bound.",
            "CR-GRADE-ORDER error at /cards/card/grades/3: The grade \"D\" begins at 8.51, which is not below 8.5, where the grade before it begins. Hint: list grades from the best down, each with a lower bound.",
        ],
        Faults(s => s.Characteristic(Days, c => c.Otherwise(1)).Grade("A", 9).Grade("B", 9.0m).Grade("C", 8.50m).Grade("D", 8.51m).Grade("E")));

    [Fact]
    [Trait("diagnostic", "CR-GRADE-OPEN")]
    public void TryCreate_OpenGradeBeforeTheLast_IsTold() => Assert.Equal(
        ["CR-GRADE-OPEN error at /cards/card/grades/0: The grade \"A\" has no lower bound but is not the last. Hint: give it a bound, or move it to the end."],
        Faults(s => s.Characteristic(Days, c => c.Otherwise(1)).Grade("A").Grade("B", 5)));

    [Fact]
    public void TryCreate_DecidedFacts_AreCheckedLikeOthers()
    {
        void With(ScorecardBuilder card, string score, string grade) => card.Characteristic(Days, c => c.Otherwise(1)).Deciding(score, grade);
        const string Names = "begin with a letter, go on with letters, digits, \"-\", \"_\" or \".\", at most 64 characters.";
        Assert.Equal([$"CR-FACT-NAME error at /cards/card/score: The name \"1\" is not allowed for a fact. Hint: {Names}"], Faults(s => With(s, "1", "grade")));
        Assert.Equal([$"CR-FACT-NAME error at /cards/card/grade: The name \"?\" is not allowed for a fact. Hint: {Names}"], Faults(s => With(s, "score", "?")));
        Assert.Equal(["CR-FACT-CONFLICT error at /cards/card/grade: Two different facts are named \"x\". Hint: rename one of them, or use one definition in both places."], Faults(s => With(s, "x", "x")));
    }

    [Fact]
    public void TryCreate_FaultsOfFactsAndSets_AreToldAllAtOnce()
    {
        CountFact wrong = Fact.Count("wrong", f => f.Decimals(30));
        RatioFact late = Fact.Ratio("late", f => f.Phase(FactPhase.Scored));
        Assert.Equal(
            [
                "CR-FACT-DECIMALS at /cards/card/characteristics/wrong",
                "CR-FACT-DECIMALS at /cards/card/characteristics/again",
                "CR-PHASE at /cards/card/characteristics/late",
                "CR-UNKNOWN-VALUE at /cards/card/characteristics/job/bins/0",
                "CR-NOT-MISSING at /cards/card/characteristics/days/bins/0",
                "CR-BOUND-DECIMALS at /cards/card/characteristics/days/bins/1",
                "CR-CELL-SYNTAX at /cards/card/characteristics/days/bins/2",
                "CR-PHASE at /cards/card/characteristics/days/bins/3",
            ],
            Faults(s => s
                .Characteristic(wrong, c => c.Below(5, 1).Cell("> 7", 2).Otherwise(3))
                .Characteristic("again", Fact.Count("wrong2", f => f.Decimals(-1)), c => c.Below(5, 1).Otherwise(3))
                .Characteristic("third", wrong, c => c.Below(5, 1))
                .Characteristic(late, c => c.Otherwise(1))
                .Characteristic(Job, c => c.Is("permanant", 1))
                .Characteristic(Days, c => c.Missing(1).Below(0.5m, 1).Cell("> ", 2).When(late > 5, 1).Otherwise(2))).Select(fault => fault.Split(':')[0].Split(" (")[0].Replace(" error", "", StringComparison.Ordinal)));
    }
}
