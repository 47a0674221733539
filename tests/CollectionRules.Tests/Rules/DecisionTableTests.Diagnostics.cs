using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Rules;

public sealed partial class DecisionTableTests
{
    [Fact]
    public void Create_FivePlantedFaults_YieldFiveDiagnosticsInOrder()
    {
        for (int run = 0; run < 3; run++)
        {
            Assert.Equal(
                [
                    "CR-TABLE-NAME error at /tables/9 ladder: The name \"9 ladder\" is not allowed for a table. Hint: begin with a letter, go on with letters, digits, \"-\", \"_\" or \".\", at most 64 characters.",
                    "CR-CELL-NUMBER error at /tables/9 ladder/rows/0/cells/0 (line 1, column 4): The text \"ninty\" is not a number of \"days-past-due\". Hint: write digits with a point, such as 1250.50.",
                    "CR-ROW-OUTPUT error at /tables/9 ladder/rows/1/then/0: The output \"remindr\" is no value of \"stage\". Did you mean \"reminder\"? Hint: use a value inside the fact's domain or list.",
                    "CR-ROW-CELLS error at /tables/9 ladder/rows/2: The row has 1 cells; the table has 2 columns. Hint: write one cell per column, - where any value will do.",
                    "CR-BOUND-DECIMALS error at /tables/9 ladder/rows/3/when: The bound 0.005 on \"balance\" has more than 2 decimals. Hint: write fewer decimals, or declare more on the fact.",
                ],
                Faults("9 ladder", t => t
                    .Columns(Days, Balance)
                    .Output(Stage)
                    .Row([">= ninty", "-"], ["legal"])
                    .Row(["[1..90)", "> 5"], ["remindr"])
                    .Row(["0"], ["none"])
                    .When(Balance > 0.005m, "call")));
        }
    }

    [Fact]
    [Trait("diagnostic", "CR-TABLE-NAME")]
    [Trait("diagnostic", "CR-TABLE-NO-OUTPUT")]
    [Trait("diagnostic", "CR-TABLE-NO-ROW")]
    public void Create_EmptyTable_SaysAllThatIsAbsent() => Assert.Equal(
        [
            "CR-TABLE-NAME error at /tables/a~1b: The name \"a/b\" is not allowed for a table. Hint: begin with a letter, go on with letters, digits, \"-\", \"_\" or \".\", at most 64 characters.",
            "CR-TABLE-NO-OUTPUT error at /tables/a~1b: The table has no output column. Hint: add the fact that it decides.",
            "CR-TABLE-NO-ROW error at /tables/a~1b: The table has no row. Hint: add at least one row.",
        ],
        Faults("a/b", static _ => { }));

    [Fact]
    [Trait("diagnostic", "CR-TABLE-AGGREGATOR")]
    public void Create_AggregatorWithoutOneNumber_IsReported()
    {
        const string Line = "CR-TABLE-AGGREGATOR error at /tables/t: The aggregator Sum needs exactly one output, and that a number. Hint: use one count, money or ratio output, or the aggregator Count or None.";
        Assert.Equal([Line], Faults("t", t => t.Collect(Aggregator.Sum).Output(Points).Output(Stage).Otherwise([1m, "none"]), static code => code == DiagnosticCode.TableAggregator));
        Assert.Equal([Line], Faults("t", t => t.Collect(Aggregator.Sum).Output(Stage).Otherwise("none"), static code => code == DiagnosticCode.TableAggregator));
        Assert.Empty(Faults("t", t => t.Collect(Aggregator.Count).Output(Points).Output(Stage).Otherwise([1m, "none"])));
    }

    [Fact]
    [Trait("diagnostic", "CR-TABLE-PRIORITY")]
    public void Create_PriorityOverNumbers_IsReported() => Assert.Equal(
        ["CR-TABLE-PRIORITY error at /tables/t: The hit policy OutputOrder orders rows by their outputs, but an output is no category. Hint: use category outputs: the order of their values is the priority."],
        Faults("t", t => t.Hit(HitPolicy.OutputOrder).Output(Stage).Output(Points).Otherwise(["none", 1m])));

    [Fact]
    [Trait("diagnostic", "CR-TABLE-OUTPUT-TWICE")]
    public void Create_OutputTwice_IsReported() => Assert.Equal(
        ["CR-TABLE-OUTPUT-TWICE error at /tables/t/outputs/stage: The table has two output columns for \"stage\". Hint: keep one of them, or decide another fact."],
        Faults("t", t => t.Output(Stage).Output(Stage).Otherwise(["none", "call"])));

    [Fact]
    [Trait("diagnostic", "CR-ROW-ID")]
    public void Create_RowIdsTwiceOrWrong_AreReported() => Assert.Equal(
        [
            "CR-ROW-ID error at /tables/t/rows/1: The row id \"r1\" is not allowed or there twice. Hint: give each row an id of its own.",
            "CR-ROW-ID error at /tables/t/rows/2: The row id \"\" is not allowed or there twice. Hint: give each row an id of its own.",
            "CR-ROW-ID error at /tables/t/rows/3: The row id \"no spaces\" is not allowed or there twice. Hint: give each row an id of its own.",
        ],
        Faults("t", t => t.Output(Stage).Otherwise("none").When(Cease, "call", "r1").When(Cease, "call", "").When(Cease, "call", "no spaces")));

    [Fact]
    [Trait("diagnostic", "CR-ROW-CELLS")]
    [Trait("diagnostic", "CR-ROW-OUTPUTS")]
    public void Create_RowOfAnotherWidth_IsReported() => Assert.Equal(
        [
            "CR-ROW-CELLS error at /tables/t/rows/0: The row has 2 cells; the table has 1 columns. Hint: write one cell per column, - where any value will do.",
            "CR-ROW-OUTPUTS error at /tables/t/rows/0: The row has 0 outputs; the table has 1. Hint: write one value per output column.",
            "CR-ROW-CELLS error at /tables/t/rows/1: The row has 0 cells; the table has 1 columns. Hint: write one cell per column, - where any value will do.",
            "CR-ROW-OUTPUTS error at /tables/t/rows/2: The row has 2 outputs; the table has 1. Hint: write one value per output column.",
        ],
        Faults("t", t => t.Columns(Days).Output(Stage).Row(["-", "-"], default(ImmutableArray<FactValue>)).Row(default(ImmutableArray<string>), ["none"]).When(Cease, ["call", "call"])));

    [Fact]
    [Trait("diagnostic", "CR-ROW-OUTPUT")]
    public void Create_OutputsThatTheFactCannotHave_AreReported()
    {
        CategoryFact open = Fact.Category("route", ["direct"], f => f.Phase(FactPhase.Staged).OpenValues());
        Assert.Equal(
            [
                "CR-ROW-OUTPUT error at /tables/t/outputs/stage/default: The output \"calls\" is no value of \"stage\". Did you mean \"call\"? Hint: use a value inside the fact's domain or list.",
                "CR-ROW-OUTPUT error at /tables/t/rows/0/then/0: The output \"missing\" is no value of \"stage\". Hint: use a value inside the fact's domain or list.",
                "CR-ROW-OUTPUT error at /tables/t/rows/0/then/1: The output \"100.01\" is no value of \"points\". Hint: use a value inside the fact's domain or list.",
                "CR-ROW-OUTPUT error at /tables/t/rows/0/then/2: The output \"dirct\" is no value of \"route\". Did you mean \"direct\"? Hint: use a value inside the fact's domain or list.",
                "CR-ROW-OUTPUT error at /tables/t/rows/1/then/0: The output \"true\" is no value of \"stage\". Hint: use a value inside the fact's domain or list.",
                "CR-ROW-OUTPUT error at /tables/t/rows/1/then/1: The output \"0.001\" is no value of \"points\". Hint: use a value inside the fact's domain or list.",
            ],
            Faults("t", t => t.Output(Stage, "calls").Output(Points, 100m).Output(open).Otherwise([FactValue.Missing, 100.01m, "dirct"]).When(Cease, [true, 0.001m, "other"])));
    }

    [Fact]
    public void Create_AggregatedOutputThatIsNoNumber_IsReported()
    {
        MoneyFact optional = Fact.Money("points", f => f.Phase(FactPhase.Scored).Optional().Special("none"));
        Assert.Equal(
            [
                "CR-ROW-OUTPUT error at /tables/t/rows/0/then/0: The output \"missing\" is no value of \"points\". Hint: use a value inside the fact's domain or list.",
                "CR-ROW-OUTPUT error at /tables/t/rows/1/then/0: The output \"none\" is no value of \"points\". Hint: use a value inside the fact's domain or list.",
            ],
            Faults("t", t => t.Collect(Aggregator.Minimum).Output(optional, FactValue.Special("none")).Otherwise(FactValue.Missing).Otherwise(FactValue.Special("none"))));
    }

    [Fact]
    [Trait("diagnostic", "CR-ROW-NEVER")]
    public void Create_RowThatNeverHolds_IsAWarning()
    {
        Assert.True(DecisionTable.TryCreate(
            "t",
            t => t.Columns(Days).Output(Stage)
                .Row(["> 3650"], ["legal"])
                .When(Days >= 90 & Days < 90, "call")
                .When(Cease & !Cease, "call")
                .Row(["3650"], ["legal"]),
            out DecisionTable? table,
            out ImmutableArray<PolicyDiagnostic> diagnostics));
        Assert.Equal(
            [
                "CR-ROW-NEVER warning at /tables/t/rows/0: The row \"r1\" holds for no values that its facts may have. Hint: correct its condition or remove the row.",
                "CR-ROW-NEVER warning at /tables/t/rows/1: The row \"r2\" holds for no values that its facts may have. Hint: correct its condition or remove the row.",
                "CR-ROW-NEVER warning at /tables/t/rows/2: The row \"r3\" holds for no values that its facts may have. Hint: correct its condition or remove the row.",
            ],
            diagnostics.Select(static diagnostic => diagnostic.ToString()));
        Assert.Equal("legal", Answer(table, (Days, 3_650)));
        Assert.Equal("NoMatch", Answer(table, (Days, 3_649)));
    }

    [Fact]
    [Trait("diagnostic", "CR-PHASE")]
    public void Create_FactsOfTheWrongPhase_AreReportedOnceEach() => Assert.Equal(
        [
            "CR-PHASE error at /tables/t/outputs/days-past-due: The fact \"days-past-due\" belongs to the phase case, which does not fit here. Hint: read facts of earlier phases than the output; an output is of the phase scored, staged, offered or gated.",
            "CR-PHASE error at /tables/t/columns: The fact \"stage\" belongs to the phase staged, which does not fit here. Hint: read facts of earlier phases than the output; an output is of the phase scored, staged, offered or gated.",
            "CR-PHASE error at /tables/t/rows/1/when: The fact \"tone\" belongs to the phase staged, which does not fit here. Hint: read facts of earlier phases than the output; an output is of the phase scored, staged, offered or gated.",
        ],
        Faults("t", t => t.Columns(Stage).Output(Points).Output(Days)
            .Row(["nonsense is not read"], [1m, 1])
            .When(Tone.Is("firm") | Tone.Is("wrong"), [1m, 1])));

    [Fact]
    [Trait("diagnostic", "CR-FACT-CONFLICT")]
    public void Create_TwoFactsOfOneName_AreReported()
    {
        const string Tail = "Hint: rename one of them, or use one definition in both places.";
        CountFact other = Fact.Count("days-past-due");
        Assert.Equal(
            [$"CR-FACT-CONFLICT error at /tables/t/rows/0/when: Two different facts are named \"days-past-due\". {Tail}"],
            Faults("t", t => t.Columns(Days).Output(Stage).When(other >= 1 | other < 3, "call")));
        Assert.Equal(
            [$"CR-FACT-CONFLICT error at /tables/t/columns: Two different facts are named \"balance\". {Tail}"],
            Faults("t", t => t.Columns(Balance.Minus("balance", Days)).Output(Stage).Otherwise("none")));
    }

    [Fact]
    public void Create_LeafTwice_IsReportedOnce() => Assert.Equal(
        ["CR-NOT-MISSING error at /tables/t/rows/0/when: The fact \"days-past-due\" is never missing, so \"missing\" holds for no row. Hint: remove it, or declare the fact optional."],
        Faults("t", t => t.Output(Stage).When(Days.IsMissing | (Cease & Days.IsMissing), "call")));

    [Fact]
    public void Create_SetsThatDoNotFit_AreReportedLikeCells() => Assert.Equal(
        ["CR-UNKNOWN-VALUE error at /tables/t/rows/0/cells/0: The fact \"cease-contact\" has no value \"ture\". Did you mean \"true\"? Hint: use one of the declared values."],
        Faults("t", t => t.Columns(Cease).Output(Stage).Row([new FactSet([SetTerm.OfWord("ture")], false)], ["call"])));

    [Fact]
    public void Create_FactsWithFaultsOfTheirOwn_AreReportedWithoutFollowUps()
    {
        CountFact step = Fact.Count("step", f => f.Step(0));
        RatioFact decimals = Fact.Ratio("decimals", f => f.Decimals(40).Phase(FactPhase.Scored));
        RatioFact input = Fact.Ratio("input", f => f.Decimals(-1));
        string[] lines = Faults("t", t => t.Columns(step, input).Output(decimals, 1m).Row(["> 0.5", "> 1"], [7m]).When(input >= 1 | step >= 2.5m, 3m));
        Assert.Equal(
            [
                "CR-FACT-DECIMALS error at /tables/t/outputs/decimals: The fact \"decimals\" declares 40 decimals. Hint: money and ratios may have 0 to 9 decimals, other kinds have 0.",
                "CR-FACT-STEP error at /tables/t/columns: The step 0 of the fact \"step\" is not above 0 or has more decimals than the fact. Hint: use a step such as 1 or 0.01, or more decimals.",
                "CR-FACT-DECIMALS error at /tables/t/columns: The fact \"input\" declares -1 decimals. Hint: money and ratios may have 0 to 9 decimals, other kinds have 0.",
            ],
            lines);
    }

    [Fact]
    public void Create_Faults_ReadInChineseToo()
    {
        Assert.False(DecisionTable.TryCreate("t", t => t.Columns(Days).Output(Stage).Row([">= 0.5"], ["cal"]), out _, out ImmutableArray<PolicyDiagnostic> diagnostics));
        Assert.Equal(
            [
                "CR-BOUND-DECIMALS 错误，位于 /tables/t/rows/0/cells/0（第 1 行，第 1 列）：“days-past-due”的界限 0.5 超过 0 位小数。提示：请减少小数位，或在事实上声明更多小数位。",
                "CR-ROW-OUTPUT 错误，位于 /tables/t/rows/0/then/0：输出“cal”不是“stage”的取值。您是否想写“call”？提示：请使用该事实范围或列表内的值。",
            ],
            diagnostics.Select(static diagnostic => diagnostic.ToText(Language.SimplifiedChinese)));
    }

    private static string[] Faults(string name, Action<DecisionTableBuilder> configure, Func<string, bool>? only = null)
    {
        bool ok = DecisionTable.TryCreate(name, configure, out DecisionTable? table, out ImmutableArray<PolicyDiagnostic> diagnostics);
        Assert.Equal(!ok, diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error));
        Assert.Equal(ok, table is not null);
        return [.. diagnostics.Where(diagnostic => only is null || only(diagnostic.Code)).Select(static diagnostic => diagnostic.ToString())];
    }
}
