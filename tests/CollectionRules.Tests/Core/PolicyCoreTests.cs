using System.Collections.Immutable;
using CollectionRules.Benchmarks.CommonPolicy;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CommonPolicy;

namespace CollectionRules.Tests.Core;

public sealed partial class PolicyCoreTests
{
    private static readonly CountFact Days = Fact.Count("days");
    private static readonly CategoryFact Stage = Fact.Category("stage", ["calm", "firm"], f => f.Phase(FactPhase.Staged));
    private static readonly CategoryFact Channel = Fact.Category("channel", ["letter", "call"], f => f.Phase(FactPhase.Offered));
    private static readonly CategoryFact Gate = Fact.Category("gate", ["open", "closed"], f => f.Phase(FactPhase.Gated));

    [Fact]
    public void Decide_EachStatus_SaysHowFarItCame()
    {
        PolicyCore core = PolicyCore.Create("core", c => c
            .Stages(DecisionTable.Create("stages", t => t.Hit(HitPolicy.Unique).Output(Stage).When(Days.Between(1, 10), "calm").When(Days.Between(10, 20), "firm")))
            .Channels(DecisionTable.Create("channels", t => t.Output(Channel, "letter").When(Stage.Is("firm"), "call")))
            .Gate(DecisionTable.Create("gates", t => t.Hit(HitPolicy.Any).Output(Gate).When(Days < 19, "open").When(Days.Is(18), "closed"))));
        Assert.Equal("Invalid -1 -1/-1 -1/-1 -1/-1", Decide(core, FactValue.Missing));
        Assert.Equal("Invalid -1 -1/-1 -1/-1 -1/-1", Decide(core, -1));
        Assert.Equal("NoMatch -1 -1/-1 -1/-1 -1/-1", Decide(core, 0));
        Assert.Equal("Decided -1 0/0 0/-1 0/0", Decide(core, 1));
        Assert.Equal("Ambiguous -1 -1/-1 -1/-1 -1/-1", Decide(core, 10));
        Assert.Equal("Decided -1 1/1 1/0 0/0", Decide(core, 11));
        Assert.Equal("Ambiguous -1 1/1 1/0 -1/-1", Decide(core, 18));
        Assert.Equal("NoMatch -1 1/1 1/0 -1/-1", Decide(core, 19));
        Assert.Equal("NoMatch -1 -1/-1 -1/-1 -1/-1", Decide(core, 21));
    }

    [Fact]
    public void Decide_CardWithHole_IsDecidedWithoutScore()
    {
        Scorecard card = Scorecard.Create("card", s => s
            .StartingAt(100).Unmatched(UnmatchedTreatment.InvalidScore).Characteristic(Days, c => c.Below(10, 1.5m)).Grade("A", from: 101.5m).Grade("B"));
        PolicyCore core = PolicyCore.Create("core", c => c.Card(card).Stages(DecisionTable.Create("stages", t => t.Output(Stage, "calm").When(card.GradeFact.Is("ungraded") & card.ScoreFact.IsMissing, "firm"))));
        FactRow row = core.Schema.NewRow();
        row.Set(Days, 9);
        core.Decide(in row, out CoreDecision scored);
        row.Set(Days, 10);
        core.Decide(in row, out CoreDecision unscored);
        Assert.Equal((CoreStatus.Decided, true, 101.5m, "A", "calm"), (scored.Status, scored.HasScore, scored.Score, core.Grades[scored.Grade], core.Stages[scored.Stage]));
        Assert.Equal((CoreStatus.Decided, false, 0m, "ungraded", "firm"), (unscored.Status, unscored.HasScore, unscored.Score, core.Grades[unscored.Grade], core.Stages[unscored.Stage]));
    }

    [Fact]
    public void Decide_RowOfAnotherSchema_IsRefused()
    {
        PolicyCore core = Simple();
        Assert.Equal(
            "The row is not of the schema of the core \"simple\". Hint: make it with core.Schema.NewRow(). (Parameter 'row')",
            Assert.Throws<ArgumentException>(() =>
            {
                FactRow row = Simple().Schema.NewRow();
                core.Decide(in row, out _);
            }).Message);
        Assert.Equal(
            "The row is empty. Hint: make rows with FactSchema.NewRow().",
            Assert.Throws<InvalidOperationException>(() =>
            {
                FactRow row = default;
                core.Decide(in row, out _);
            }).Message);
    }

    [Fact]
    public void DecideBatch_ColumnsOfAnotherCore_AreRefused() => Assert.Equal(
        "The columns are of another core than \"simple\". Hint: make them with NewColumns of this one. (Parameter 'columns')",
        Assert.Throws<ArgumentException>(() => Simple().DecideBatch(Simple().NewColumns(1), new CoreDecision[1])).Message);

    [Fact]
    public void DecideBatch_TooFewDecisions_IsRefused()
    {
        PolicyCore core = Simple();
        Assert.Equal(
            "There is room for 2 decisions but 3 rows. (Parameter 'decisions')",
            Assert.Throws<ArgumentException>(() => core.DecideBatch(core.NewColumns(3), new CoreDecision[2])).Message);
    }

    [Fact]
    public void DecideBatch_MoreRoomThanRows_LeavesTheRest()
    {
        PolicyCore core = Simple();
        CoreDecision[] decisions = new CoreDecision[300];
        core.DecideBatch(core.NewColumns(257), decisions);
        Assert.All(decisions[..257], decision => Assert.Equal(CoreStatus.Invalid, decision.Status));
        Assert.All(decisions[257..], decision => Assert.Equal(default, decision));
    }

    [Fact]
    public void NewColumns_NegativeCount_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Simple().NewColumns(-1));

    [Fact]
    public void Schema_FactsNamed_ComeFirstInThatOrder()
    {
        FlagFact unread = Fact.Flag("unread");
        MoneyFact balance = Fact.Money("balance");
        PolicyCore core = PolicyCore.Create("core", c => c
            .Facts(unread, balance)
            .Stages(DecisionTable.Create("stages", t => t.Output(Stage, "calm").When(Days > 3 & balance > 100, "firm"))));
        Assert.Equal(["unread", "balance", "days"], core.Schema.Facts.Select(fact => fact.Name));
        Assert.Equal(
            ("core", null, "stages", null, null, 0, 2, 0, 0),
            (core.Name, core.Card, core.StageTable?.Name, core.ChannelTable, core.GateTable, core.Grades.Length, core.Stages.Length, core.Channels.Length, core.GateAnswers.Length));
    }

    [Fact]
    public void Decide_AsManyFactsAsThereMayBe_ReadsTheLast()
    {
        ImmutableArray<Fact> facts = [.. Enumerable.Range(0, FactSchema.MostFacts - 1).Select(i => i % 2 == 0 ? Fact.Count($"f{i}") : (Fact)Fact.Ratio($"f{i}")), Days];
        DecisionTable stages = DecisionTable.Create("stages", t => t.Output(Stage, "calm").When(Days > 3, "firm"));
        PolicyCore core = PolicyCore.Create("core", c => c.Facts(facts).Stages(stages));
        FactRow row = core.Schema.NewRow();
        FactColumns columns = core.NewColumns(300);
        foreach (Fact fact in facts)
        {
            row.Set(fact, 4);
            columns.Fill(core.Schema.Slot(fact), Enumerable.Repeat(4, 300).ToArray());
        }

        core.Decide(in row, out CoreDecision decision);
        CoreDecision[] batch = new CoreDecision[300];
        core.DecideBatch(columns, batch);
        Assert.Equal((CoreStatus.Decided, 1, 0), (decision.Status, decision.Stage, decision.StageRow));
        Assert.All(batch, one => Assert.Equal(decision, one));
        Assert.Equal(
            ["CR-LIMIT-FACTS error at /facts: The fact \"days\" is one too many; at most 500 are allowed. Hint: remove facts that decide nothing."],
            Faults(c => c.Facts([.. facts[..^1], Fact.Flag("more")]).Stages(stages)));
    }

    [Theory]
    [InlineData(true, 1, 0)]
    [InlineData(false, 0, -1)]
    public void Decide_NoFactAtAll_StillAnswers(bool always, int stage, int stageRow)
    {
        PolicyCore core = PolicyCore.Create("core", c => c.Stages(DecisionTable.Create("stages", t => t.Output(Stage, "calm").When(always ? Condition.Always : Condition.Never, "firm"))));
        FactRow row = core.Schema.NewRow();
        core.Decide(in row, out CoreDecision decision);
        CoreDecision[] batch = new CoreDecision[300];
        core.DecideBatch(core.NewColumns(300), batch);
        Assert.Equal((CoreStatus.Decided, stage, stageRow), (decision.Status, decision.Stage, decision.StageRow));
        Assert.All(batch, one => Assert.Equal(decision, one));
    }

    [Fact]
    public void Decide_ManyThreads_AllSeeTheSame()
    {
        CommonPolicyRunner runner = new();
        BorrowerCase[] cases = Generator.Cases(20240229, 2_000);
        CoreDecision[] expected = Decide(runner, cases);
        CoreDecision[][] found = new CoreDecision[8][];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => found[i] = i % 2 == 0 ? Decide(runner, cases) : DecideBatch(runner, cases));
        Assert.All(found, decisions => Assert.Equal(expected, decisions));
    }

    private static CoreDecision[] Decide(CommonPolicyRunner runner, BorrowerCase[] cases)
    {
        FactRow row = runner.Core.Schema.NewRow();
        CoreDecision[] decisions = new CoreDecision[cases.Length];
        for (int i = 0; i < cases.Length; i++)
        {
            runner.Code(cases[i], row);
            runner.Core.Decide(in row, out decisions[i]);
        }

        return decisions;
    }

    private static CoreDecision[] DecideBatch(CommonPolicyRunner runner, BorrowerCase[] cases)
    {
        FactColumns columns = runner.Core.NewColumns(cases.Length);
        runner.Code(new CommonPolicyColumns(cases), columns);
        CoreDecision[] decisions = new CoreDecision[cases.Length];
        runner.Core.DecideBatch(columns, decisions);
        return decisions;
    }

    private static PolicyCore Simple() => PolicyCore.Create("simple", c => c.Stages(DecisionTable.Create("stages", t => t.Output(Stage, "calm").When(Days > 3, "firm"))));

    private static string Decide(PolicyCore core, FactValue days)
    {
        FactRow row = core.Schema.NewRow();
        row.Set(Days, days);
        core.Decide(in row, out CoreDecision d);
        return $"{d.Status} {d.Grade} {d.Stage}/{d.StageRow} {d.Channel}/{d.ChannelRow} {d.Gate}/{d.GateRow}";
    }
}
