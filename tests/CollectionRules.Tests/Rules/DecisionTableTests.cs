using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules;

public sealed partial class DecisionTableTests
{
    private static readonly CountFact Days = Fact.Count("days-past-due", f => f.Unit("days").Between(0, 3_650));
    private static readonly MoneyFact Balance = Fact.Money("balance", f => f.Optional());
    private static readonly FlagFact Cease = Fact.Flag("cease-contact", f => f.Optional());
    private static readonly RatioFact Burden = Fact.Ratio("burden", f => f.Optional().Special("no-income", -1));
    private static readonly CategoryFact Stage = Fact.Category("stage", ["legal", "call", "reminder", "none"], f => f.Phase(FactPhase.Staged));
    private static readonly CategoryFact Tone = Fact.Category("tone", ["firm", "gentle"], f => f.Phase(FactPhase.Staged).Optional());
    private static readonly MoneyFact Points = Fact.Money("points", f => f.Phase(FactPhase.Scored).Between(0, 100));

    [Fact]
    public void Evaluate_Example_AnswersAsWritten()
    {
        DecisionTable ladder = DecisionTable.Create("ladder", t => t
            .Columns(Days, Balance)
            .Output(Stage)
            .Row([">= 90", ">= 5000"], ["legal"])
            .Row(["[1..90)", "-"], ["call"])
            .Otherwise(["none"]));
        Assert.Equal(("ladder", HitPolicy.First, Aggregator.None), (ladder.Name, ladder.HitPolicy, ladder.Aggregator));
        Assert.Equal(["r1", "r2", "r3"], ladder.Rows.Select(static row => row.Id));
        Assert.Equal("legal", Answer(ladder, (Days, 90), (Balance, 5_000)));
        Assert.Equal("none", Answer(ladder, (Days, 90), (Balance, 4_999.99m)));
        Assert.Equal("none", Answer(ladder, (Days, 90)));
        Assert.Equal("call", Answer(ladder, (Days, 89)));
        Assert.Equal("call", Answer(ladder, (Days, 1)));
        Assert.Equal("none", Answer(ladder, (Days, 0)));
    }

    [Theory]
    [InlineData("-", true, true, true)]
    [InlineData("missing", true, false, false)]
    [InlineData("not(missing)", false, true, true)]
    [InlineData("not(0.5)", true, true, true)]
    [InlineData("not(> 0)", true, true, false)]
    [InlineData("> 0", false, false, true)]
    [InlineData("(..)", false, false, true)]
    [InlineData("not((..))", true, true, false)]
    [InlineData("no-income", false, true, false)]
    [InlineData("not(no-income)", true, false, true)]
    [InlineData("[-5..5]", false, false, true)]
    public void Evaluate_Cell_OnMissingSpecialAndNumber(string cell, bool missing, bool special, bool number)
    {
        DecisionTable table = DecisionTable.Create("t", t => t.Columns(Burden).Output(Stage).Row([cell], ["call"]));
        Assert.Equal(missing ? "call" : "NoMatch", Answer(table));
        Assert.Equal(special ? "call" : "NoMatch", Answer(table, (Burden, FactValue.Special("no-income"))));
        Assert.Equal(special ? "call" : "NoMatch", Answer(table, (Burden, -1)));
        Assert.Equal(number ? "call" : "NoMatch", Answer(table, (Burden, 1.25m)));
    }

    [Fact]
    public void Evaluate_Unique_TwoRowsAreAmbiguousAndListed()
    {
        DecisionTable table = DecisionTable.Create("t", t => t.Hit(HitPolicy.Unique).Columns(Days).Output(Stage).Row(["< 10"], ["call"]).Row(["> 5"], ["call"]));
        TableResult result = table.Evaluate(Row(table, (Days, 7)));
        Assert.Equal(TableStatus.Ambiguous, result.Status);
        Assert.Equal(["r1", "r2"], result.Rows.Select(static row => row.Id));
        Assert.Empty(result.Outputs);
        Assert.Equal("call", Answer(table, (Days, 5)));
    }

    [Fact]
    public void Evaluate_UniqueRowOfTwoBoxes_IsOneRow()
    {
        DecisionTable table = DecisionTable.Create("t", t => t.Hit(HitPolicy.Unique).Output(Stage).When(Days >= 5 | Cease.IsTrue, "call"));
        Assert.Equal("call", Answer(table, (Days, 9), (Cease, true)));
    }

    [Fact]
    public void Evaluate_Any_SameOutputsAgree()
    {
        DecisionTable table = DecisionTable.Create("t", t => t.Hit(HitPolicy.Any).Columns(Days).Output(Points)
            .Row(["< 10"], [1.5m]).Row(["> 5"], [1.50m]).Row(["8"], [2m]));
        Assert.Equal("1.5", Answer(table, (Days, 7)));
        Assert.Equal(TableStatus.Ambiguous, table.Evaluate(Row(table, (Days, 8))).Status);
    }

    [Fact]
    public void Evaluate_Priority_OutputsInTurnThenWrittenOrder()
    {
        DecisionTable table = DecisionTable.Create("t", t => t.Hit(HitPolicy.Priority).Columns(Days).Output(Stage).Output(Tone)
            .Row(["-"], ["reminder", "firm"], "weak")
            .Row([">= 10"], ["call", FactValue.Missing], "toneless")
            .Row([">= 20"], ["call", "gentle"], "gentle")
            .Row([">= 30"], ["call", "firm"], "firm")
            .Row([">= 30"], ["call", "firm"], "later")
            .Row([">= 40"], ["legal", "gentle"], "legal"));
        Assert.Equal(["weak", "toneless", "gentle", "firm", "legal"], new[] { 0, 10, 20, 30, 40 }.Select(days => table.Evaluate(Row(table, (Days, days))).Rows.Single().Id));
        DecisionTable list = DecisionTable.Create("t", t => t.Hit(HitPolicy.OutputOrder).Columns(Days).Output(Stage)
            .Row(["-"], ["reminder"]).Row(["-"], ["legal"]).Row(["-"], ["call"]).Row(["-"], ["legal"]));
        Assert.Equal(["r2", "r4", "r3", "r1"], list.Evaluate(Row(list, (Days, 1))).Rows.Select(static row => row.Id));
    }

    [Fact]
    public void Evaluate_PriorityOnOpenList_PutsOtherBehindTheListAndMissingLast()
    {
        CategoryFact level = Fact.Category("level", ["high", "low"], f => f.Phase(FactPhase.Scored).OpenValues().Optional());
        DecisionTable table = DecisionTable.Create("t", t => t.Hit(HitPolicy.OutputOrder).Columns(Days).Output(level)
            .Row(["-"], [FactValue.Missing]).Row(["-"], ["other"]).Row(["-"], ["low"]).Row(["-"], ["high"]));
        Assert.Equal("r4,r3,r2,r1", string.Join(',', table.Evaluate(Row(table, (Days, 1))).Rows.Select(static row => row.Id)));
    }

    [Theory]
    [InlineData(Aggregator.Sum, 7, "6.5")]
    [InlineData(Aggregator.Minimum, 7, "2.25")]
    [InlineData(Aggregator.Maximum, 7, "4.25")]
    [InlineData(Aggregator.Count, 7, "2")]
    [InlineData(Aggregator.Sum, 3, "2.25")]
    [InlineData(Aggregator.Count, 3, "1")]
    public void Evaluate_Collect_MakesOneNumber(Aggregator how, int days, string aggregate)
    {
        DecisionTable table = DecisionTable.Create("t", t => t.Collect(how).Columns(Days).Output(Points, 9m).Row(["< 10"], [2.25m]).Row(["> 5"], [4.25m]));
        TableResult result = table.Evaluate(Row(table, (Days, days)));
        Assert.Equal((TableStatus.Matched, aggregate), (result.Status, result.Aggregate.ToString()));
        Assert.Equal(2.25m, result.Outputs.Single().Number);
    }

    [Theory]
    [InlineData(Aggregator.Sum, TableStatus.Defaulted, "9")]
    [InlineData(Aggregator.Minimum, TableStatus.Defaulted, "9")]
    [InlineData(Aggregator.Maximum, TableStatus.Defaulted, "9")]
    [InlineData(Aggregator.Count, TableStatus.Defaulted, "0")]
    [InlineData(Aggregator.None, TableStatus.Defaulted, "")]
    public void Evaluate_CollectWithoutHit_IsTheDefaultAndCountIsZero(Aggregator how, TableStatus status, string aggregate)
    {
        DecisionTable table = DecisionTable.Create("t", t => t.Collect(how).Columns(Days).Output(Points, 9m).Row(["> 5"], [4.25m]));
        TableResult result = table.Evaluate(Row(table, (Days, 5)));
        Assert.Equal((status, aggregate), (result.Status, result.Aggregate.ToString()));
        DecisionTable bare = DecisionTable.Create("t", t => t.Collect(how).Columns(Days).Output(Points).Row(["> 5"], [4.25m]));
        TableResult none = bare.Evaluate(Row(bare, (Days, 5)));
        Assert.Equal((TableStatus.NoMatch, how == Aggregator.Count ? "0" : ""), (none.Status, none.Aggregate.ToString()));
        Assert.Empty(none.Rows);
        Assert.Empty(none.Outputs);
    }

    [Fact]
    public void Evaluate_SumOfTheLargestOutputs_IsExact()
    {
        RatioFact output = Fact.Ratio("sum", f => f.Phase(FactPhase.Scored));
        DecisionTable exact = DecisionTable.Create("t", t => t.Collect(Aggregator.Sum).Columns(Days).Output(output)
            .Row(["-"], decimal.MaxValue - 2).Row(["-"], 1.00m).Row(["-"], -1m));
        Assert.Equal(decimal.MaxValue - 2, exact.Evaluate(Row(exact, (Days, 1))).Aggregate!.Value.Number);
        DecisionTable fine = DecisionTable.Create("t", t => t.Collect(Aggregator.Sum).Columns(Days).Output(output)
            .Row(["-"], 7_000_000_000_000_000_000_000_000_000m).Row(["> 1"], 0.1m).Row(["-"], 0.7000m));
        Assert.Equal(7_000_000_000_000_000_000_000_000_000.8m, fine.Evaluate(Row(fine, (Days, 2))).Aggregate!.Value.Number);
    }

    [Fact]
    [Trait("diagnostic", "CR-TABLE-SUM")]
    public void Create_OutputsWhoseSumHasTooManyDigits_AreReported()
    {
        RatioFact output = Fact.Ratio("sum", f => f.Phase(FactPhase.Scored));
        const string Line = "CR-TABLE-SUM error at /tables/t: The outputs of \"sum\" may add up to more digits than a number keeps. Hint: use smaller outputs or fewer decimals.";
        Assert.Equal([Line], Faults("t", t => Sum(t, decimal.MaxValue, 1)));
        Assert.Equal([Line], Faults("t", t => Sum(t, decimal.MaxValue, 0.1m)));
        Assert.Equal([Line], Faults("t", t => Sum(t, decimal.MinValue, 1)));
        Assert.Equal([Line], Faults("t", t => Sum(t, 1_000_000_000_000_000_000_000m, 0.00000001m)));
        Assert.Empty(Faults("t", t => Sum(t, decimal.MaxValue - 1, 1.0m)));
        Assert.Empty(Faults("t", t => Sum(t, decimal.MaxValue, 0)));
        Assert.Empty(Faults("t", t => t.Collect(Aggregator.Maximum).Columns(Days).Output(output).Row(["-"], decimal.MaxValue).Row(["-"], 0.1m)));

        void Sum(DecisionTableBuilder t, decimal left, decimal right) => t.Collect(Aggregator.Sum).Columns(Days).Output(output).Row(["-"], left).Row([FactSet.Any], right);
    }

    [Fact]
    public void Evaluate_RefusedOrAbsentValue_IsInvalid()
    {
        DecisionTable table = DecisionTable.Create("t", t => t.Columns(Days, Balance).Output(Stage).Otherwise("none"));
        FactRow row = table.Schema.NewRow();
        Assert.Equal(TableStatus.Invalid, table.Evaluate(row).Status);
        Assert.Equal(TableStatus.Matched, table.Evaluate(row.Set(Days, 0)).Status);
        Assert.Equal(TableStatus.Invalid, table.Evaluate(row.Set(Balance, 0.001m)).Status);
        Assert.Equal(TableStatus.Invalid, table.Evaluate(row.Set(Balance, 0).Set(Days, 3_651)).Status);
        Assert.Equal(TableStatus.Matched, table.Evaluate(row.Set(Days, 3_650)).Status);
    }

    [Fact]
    public void Evaluate_OnlyOtherwiseOrOnlyNever_NeedsNoFact()
    {
        DecisionTable always = DecisionTable.Create("t", t => t.Output(Stage).Otherwise(["none"], "last"));
        Assert.Empty(always.Schema.Facts);
        Assert.Equal("none", Answer(always));
        Assert.True(DecisionTable.TryCreate("t", t => t.Output(Stage, "call").When(Condition.Never, "legal"), out DecisionTable? never, out ImmutableArray<PolicyDiagnostic> warnings));
        Assert.Equal([Severity.Warning], warnings.Select(static warning => warning.Severity));
        TableResult result = never.Evaluate(never.Schema.NewRow());
        Assert.Equal((TableStatus.Defaulted, "call"), (result.Status, result.Outputs.Single().ToString()));
    }

    [Fact]
    public void Evaluate_RowOfAnotherSchema_Throws()
    {
        DecisionTable table = DecisionTable.Create("t", t => t.Columns(Days).Output(Stage).Otherwise("none"));
        DecisionTable twin = DecisionTable.Create("t", t => t.Columns(Days).Output(Stage).Otherwise("none"));
        ArgumentException fault = Assert.Throws<ArgumentException>(() => table.Evaluate(twin.Schema.NewRow()));
        Assert.Equal("The row is not of the schema of the table \"t\". Hint: make it with table.Schema.NewRow(). (Parameter 'row')", fault.Message);
        Assert.Equal("The row is empty. Hint: make rows with FactSchema.NewRow().", Assert.Throws<InvalidOperationException>(() => table.Evaluate(default)).Message);
    }

    [Fact]
    public void Evaluate_OneTableManyThreads_AnswersTheSame()
    {
        DecisionTable table = DecisionTable.Create("t", t =>
        {
            t.Columns(Days, Balance).Output(Stage);
            for (int i = 0; i < 300; i++)
            {
                t.Row([FactSet.Parse($"[{i}..{i + 40}]", Days), FactSet.Parse($"not({i})", Balance)], [Stage.Values[i % 4]]);
            }
        });
        string[] expected = [.. Enumerable.Range(0, 400).Select(days => Answer(table, (Days, days), (Balance, days % 7)))];
        Parallel.For(0, 8, _ =>
        {
            FactRow row = table.Schema.NewRow();
            for (int days = 0; days < expected.Length; days++)
            {
                row.Set(Days, days).Set(Balance, days % 7);
                TableResult result = table.Evaluate(row);
                Assert.Equal(expected[days], result.Outputs.IsEmpty ? result.Status.ToString() : result.Outputs[0].ToString());
            }
        });
    }

    [Fact]
    public void Builder_LastHitOrCollect_Counts()
    {
        DecisionTable table = DecisionTable.Create("t", t => t.Collect(Aggregator.Sum).Hit(HitPolicy.First).Columns(Days).Output(Stage).Otherwise("none"));
        Assert.Equal((HitPolicy.First, Aggregator.None), (table.HitPolicy, table.Aggregator));
    }

    [Fact]
    public void Builder_WrongArguments_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => DecisionTable.Create(null!, static _ => { }));
        Assert.Throws<ArgumentNullException>(() => DecisionTable.Create("t", null!));
        Assert.Throws<ArgumentNullException>(() => DecisionTable.Create("t", t => t.Columns(Days, null!)));
        Assert.Throws<ArgumentNullException>(() => DecisionTable.Create("t", t => t.Output(null!)));
        Assert.Throws<ArgumentNullException>(() => DecisionTable.Create("t", t => t.When(null!, "call")));
        Assert.Throws<ArgumentNullException>(() => DecisionTable.Create("t", t => t.Row((ImmutableArray<string>)[null!], ["call"])));
        Assert.Throws<ArgumentNullException>(() => DecisionTable.Create("t", t => t.Row((ImmutableArray<FactSet>)[null!], ["call"])));
        Assert.Equal("policy", Assert.Throws<ArgumentOutOfRangeException>(() => DecisionTable.Create("t", t => t.Hit((HitPolicy)7))).ParamName);
        Assert.Equal("how", Assert.Throws<ArgumentOutOfRangeException>(() => DecisionTable.Create("t", t => t.Collect((Aggregator)5))).ParamName);
    }

    [Fact]
    public void Builder_ChangedAfterBuild_DoesNotChangeTheTable()
    {
        DecisionTableBuilder? kept = null;
        DecisionTable table = DecisionTable.Create("t", t => kept = t.Columns(Days).Output(Stage).Otherwise("none"));
        kept!.Otherwise("call").Output(Tone).Columns(Balance);
        Assert.Single(table.Rows);
        Assert.Single(table.Outputs);
        Assert.Equal([Days], table.Inputs.AsEnumerable());
    }

    private static FactRow Row(DecisionTable table, params (Fact Fact, FactValue Value)[] values)
    {
        FactRow row = table.Schema.NewRow();
        foreach ((Fact fact, FactValue value) in values)
        {
            row.Set(fact, value);
        }

        return row;
    }

    private static string Answer(DecisionTable table, params (Fact Fact, FactValue Value)[] values)
    {
        TableResult result = table.Evaluate(Row(table, values));
        return result.Outputs.IsEmpty ? result.Status.ToString() : string.Join(',', result.Outputs);
    }
}
