using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Core;

/// <content>Every fault of a core, told whole.</content>
public sealed partial class PolicyCoreTests
{
    [Fact]
    [Trait("diagnostic", "CR-CORE-EMPTY")]
    public void TryCreate_Nothing_IsTold() => Assert.Equal(
        ["CR-CORE-EMPTY error: The policy core decides nothing. Hint: add a card or a table."],
        Faults(c => c.Facts(Days)));

    [Theory]
    [Trait("diagnostic", "CR-CORE-NAME")]
    [InlineData("", "")]
    [InlineData("no/good", "no/good")]
    [InlineData("a\0", "a\\u0000")]
    [InlineData("a\u202E", "a\\u202E")]
    public void TryCreate_BadName_IsTold(string name, string shown)
    {
        Assert.False(PolicyCore.TryCreate(name, c => c.Stages(DecisionTable.Create("t", t => t.Output(Stage, "calm").When(Days > 3, "firm"))), out _, out ImmutableArray<PolicyDiagnostic> diagnostics));
        Assert.Equal(
            [$"CR-CORE-NAME error: The name \"{shown}\" is not allowed for a policy core. Hint: begin with a letter, go on with letters, digits, \"-\", \"_\" or \".\", at most 64 characters."],
            diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    [Trait("diagnostic", "CR-TABLE-TWICE")]
    public void TryCreate_TwoTablesOfOneName_AreTold() => Assert.Equal(
        ["CR-TABLE-TWICE error at /tables: Two tables are named \"t\". Hint: give each table a name of its own."],
        Faults(c => c
            .Stages(DecisionTable.Create("t", t => t.Output(Stage, "calm").When(Days > 3, "firm")))
            .Channels(DecisionTable.Create("t", t => t.Output(Channel, "call").When(Days > 3, "letter")))));

    [Fact]
    [Trait("diagnostic", "CR-CORE-HIT-POLICY")]
    public void TryCreate_TableOfSeveralAnswers_IsTold()
    {
        CountFact number = Fact.Count("number", f => f.Phase(FactPhase.Staged));
        foreach (HitPolicy policy in (HitPolicy[])[HitPolicy.RuleOrder, HitPolicy.OutputOrder, HitPolicy.Collect])
        {
            Assert.Equal(
                ["CR-CORE-HIT-POLICY error at /tables/ladder: The table \"ladder\" may give several answers; the core needs one. Hint: use the hit policy First, Unique, Any or Priority."],
                Faults(c => c.Stages(DecisionTable.Create("ladder", t => t.Hit(policy).Output(Stage).When(Days > 3, "firm")))));
        }

        Assert.Equal(
            [
                "CR-CORE-HIT-POLICY error at /tables/ladder: The table \"ladder\" may give several answers; the core needs one. Hint: use the hit policy First, Unique, Any or Priority.",
                Output("ladder", "staged"),
            ],
            Faults(c => c.Stages(DecisionTable.Create("ladder", t => t.Collect(Aggregator.Sum).Output(number).When(Days > 3, 5)))));
    }

    [Fact]
    [Trait("diagnostic", "CR-CORE-OUTPUT")]
    public void TryCreate_OutputThatDoesNotServe_IsTold()
    {
        CategoryFact other = Fact.Category("other-stage", ["x"], f => f.Phase(FactPhase.Staged));
        CategoryFact open = Fact.Category("stage", ["calm", "firm"], f => f.Phase(FactPhase.Staged).OpenValues());
        CategoryFact optional = Fact.Category("stage", ["calm", "firm"], f => f.Phase(FactPhase.Staged).Optional());
        CountFact number = Fact.Count("number", f => f.Phase(FactPhase.Staged));
        Assert.Equal([Output("t", "staged")], Faults(c => c.Stages(DecisionTable.Create("t", t => t.Output(Channel, "call").When(Days > 3, "letter")))));
        Assert.Equal([Output("t", "offered")], Faults(c => c.Channels(DecisionTable.Create("t", t => t.Output(Stage, "calm").When(Days > 3, "firm")))));
        Assert.Equal([Output("t", "gated")], Faults(c => c.Gate(DecisionTable.Create("t", t => t.Output(Channel, "call").When(Days > 3, "letter")))));
        Assert.Equal([Output("t", "staged")], Faults(c => c.Stages(DecisionTable.Create("t", t => t.Output(Stage, "calm").Output(other, "x").When(Days > 3, ["firm", "x"])))));
        Assert.Equal([Output("t", "staged")], Faults(c => c.Stages(DecisionTable.Create("t", t => t.Output(number, 1).When(Days > 3, 2)))));
        Assert.Equal([Output("t", "staged")], Faults(c => c.Stages(DecisionTable.Create("t", t => t.Output(open, "calm").When(Days > 3, "other")))));
        Assert.Equal([Output("t", "staged")], Faults(c => c.Stages(DecisionTable.Create("t", t => t.Output(optional, "calm").When(Days > 3, FactValue.Missing)))));
    }

    [Fact]
    [Trait("diagnostic", "CR-CORE-UNDECIDED")]
    public void TryCreate_FactThatNothingDecides_IsTold()
    {
        CategoryFact misspelled = Fact.Category("stag", ["calm", "firm"], f => f.Phase(FactPhase.Staged));
        CategoryFact different = Fact.Category("stage", ["calm", "stern"], f => f.Phase(FactPhase.Staged));
        DecisionTable stages = DecisionTable.Create("stages", t => t.Output(Stage, "calm").When(Days > 3, "firm"));
        Assert.Equal(
            ["CR-CORE-UNDECIDED error at /facts: The fact \"stag\" is read by \"channels\", but nothing in the policy decides it. Did you mean \"stage\"? Hint: add the card or table that decides it, or correct the name."],
            Faults(c => c.Stages(stages).Channels(DecisionTable.Create("channels", t => t.Output(Channel, "call").When(misspelled.Is("firm"), "letter")))));
        Assert.Equal(
            ["CR-CORE-UNDECIDED", "CR-CORE-UNDECIDED"],
            Faults(c => c
                .Stages(stages)
                .Channels(DecisionTable.Create("channels", t => t.Output(Channel, "call").When(different.Is("calm"), "letter")))
                .Gate(DecisionTable.Create("gates", t => t.Output(Gate, "open").When(Fact.Category("grade", ["A"], f => f.Phase(FactPhase.Scored)).Is("A"), "closed")))).Select(fault => fault.Split(' ')[0]));
    }

    [Fact]
    public void TryCreate_FactsThatShareAName_AreTold()
    {
        CountFact score = Fact.Count("score"), otherDays = Fact.Count("days", f => f.Between(0, 9));
        Scorecard card = Scorecard.Create("card", s => s.Characteristic(Days, c => c.Otherwise(1)));
        const string Rename = "Hint: rename one of them, or use one definition in both places.";
        Assert.Equal([$"CR-FACT-CONFLICT error at /facts: Two different facts are named \"score\". {Rename}"], Faults(c => c.Facts(score).Card(card)));
        Assert.Equal([$"CR-FACT-CONFLICT error at /facts: Two different facts are named \"days\". {Rename}"], Faults(c => c.Facts(otherDays).Card(card)));
        Assert.Equal(
            [$"CR-FACT-CONFLICT error at /facts: Two different facts are named \"stage\". {Rename}"],
            Faults(c => c
                .Stages(DecisionTable.Create("stages", t => t.Output(Stage, "calm").When(Days > 3, "firm")))
                .Channels(DecisionTable.Create("channels", t => t.Output(Fact.Category("stage", ["x"], f => f.Phase(FactPhase.Offered)), "x").When(Days > 3, "x")))));
    }

    [Fact]
    public void TryCreate_FactsOfLaterPhases_AreTold() => Assert.Equal(
        ["CR-PHASE error at /facts: The fact \"stage\" belongs to the phase staged, which does not fit here. Hint: read facts of earlier phases than the output; an output is of the phase scored, staged, offered or gated."],
        Faults(c => c.Facts(Stage).Stages(DecisionTable.Create("stages", t => t.Output(Stage, "calm").When(Days > 3, "firm")))));

    [Fact]
    public void Create_FaultyCore_ThrowsWithEveryFault()
    {
        PolicyValidationException exception = Assert.Throws<PolicyValidationException>(() => PolicyCore.Create("core", c => c.Facts(Stage)));
        Assert.Equal([DiagnosticCode.CoreEmpty, DiagnosticCode.Phase], exception.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Create_Nulls_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => PolicyCore.Create(null!, _ => { }));
        Assert.Throws<ArgumentNullException>(() => PolicyCore.Create("core", null!));
        Assert.Throws<ArgumentNullException>(() => PolicyCore.Create("core", c => c.Card(null!)));
        Assert.Throws<ArgumentNullException>(() => PolicyCore.Create("core", c => c.Stages(null!)));
        Assert.Throws<ArgumentNullException>(() => PolicyCore.Create("core", c => c.Channels(null!)));
        Assert.Throws<ArgumentNullException>(() => PolicyCore.Create("core", c => c.Gate(null!)));
        Assert.Throws<ArgumentNullException>(() => PolicyCore.Create("core", c => c.Facts(Days, null!)));
        Assert.Throws<ArgumentNullException>(() => Simple().DecideBatch(null!, []));
    }

    private static string Output(string table, string phase) =>
        $"CR-CORE-OUTPUT error at /tables/{table}: The table \"{table}\" must decide exactly one category of the phase {phase} that has a closed list and is never missing. Hint: give it one category output of that phase.";

    private static string[] Faults(Action<PolicyCoreBuilder> configure)
    {
        Assert.Equal(PolicyCore.TryCreate("core", configure, out PolicyCore? core, out ImmutableArray<PolicyDiagnostic> diagnostics), core is not null);
        Assert.Equal(core is null, diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
        return [.. diagnostics.Select(diagnostic => diagnostic.ToString())];
    }
}
