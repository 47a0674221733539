using CollectionRules.Rules;

namespace CollectionRules.Tests.Core;

public class CoreDecisionTests
{
    private static readonly CountFact Days = Fact.Count("days");
    private static readonly FlagFact Hold = Fact.Flag("hold", f => f.Optional());
    private static readonly CategoryFact Stage = Fact.Category("stage", ["none", "call"], f => f.Phase(FactPhase.Staged));
    private static readonly CategoryFact Gate = Fact.Category("gate", ["open", "held"], f => f.Phase(FactPhase.Gated));

    [Fact]
    public void Default_IsNoDecision()
    {
        CoreDecision decision = default;
        Assert.Equal(CoreStatus.None, decision.Status);
        Assert.Equal((-1, -1, -1, -1), (decision.Grade, decision.Stage, decision.Channel, decision.Gate));
        Assert.Equal((-1, -1, -1), (decision.StageRow, decision.ChannelRow, decision.GateRow));
        Assert.False(decision.HasScore);
        Assert.False(decision.IsGated);
    }

    [Theory]
    [InlineData(true, true, "held")]
    [InlineData(false, true, "open")]
    [InlineData(null, false, "open")]
    public void IsGated_FactOfTheGateMissing_IsFalse(bool? hold, bool gated, string answer)
    {
        PolicyCore core = Core(withGate: true);
        FactRow row = core.Schema.NewRow().Set(Days, 3);
        if (hold is { } known)
        {
            row.Set(Hold, known);
        }

        core.Decide(row, out CoreDecision decision);
        Assert.Equal((gated, answer), (decision.IsGated, core.GateAnswers[decision.Gate]));
    }

    [Fact]
    public void IsGated_NoGateOrInvalidRow_IsFalse()
    {
        PolicyCore open = Core(withGate: false);
        open.Decide(open.Schema.NewRow().Set(Days, 3), out CoreDecision ungated);
        Assert.Equal((CoreStatus.Decided, false), (ungated.Status, ungated.IsGated));
        PolicyCore core = Core(withGate: true);
        core.Decide(core.Schema.NewRow(), out CoreDecision invalid);
        Assert.Equal((CoreStatus.Invalid, false), (invalid.Status, invalid.IsGated));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(600)]
    public void DecideBatch_FirstRows_AreThoseOfDecide(int count)
    {
        PolicyCore core = Core(withGate: true);
        FactColumns columns = core.NewColumns(600);
        FactSlot days = core.Schema.Slot(Days), hold = core.Schema.Slot(Hold);
        for (int i = 0; i < 600; i++)
        {
            columns.Set(days, i, i % 5);
            columns.Set(hold, i, i % 3 == 0 ? FactValue.Missing : i % 3 == 1);
        }

        CoreDecision[] decisions = new CoreDecision[600];
        core.DecideBatch(columns, count, decisions);
        for (int i = 0; i < 600; i++)
        {
            FactRow row = core.Schema.NewRow().Set(Days, i % 5).Set(Hold, i % 3 == 0 ? FactValue.Missing : i % 3 == 1);
            core.Decide(row, out CoreDecision expected);
            Assert.Equal(i < count ? expected : default, decisions[i]);
        }
    }

    [Fact]
    public void DecideBatch_MoreRowsThanThereAre_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Core(withGate: true) is { } core ? Act(core) : 0);

    private static int Act(PolicyCore core)
    {
        core.DecideBatch(core.NewColumns(3), 4, new CoreDecision[4]);
        return 0;
    }

    private static PolicyCore Core(bool withGate) => PolicyCore.Create("core", c =>
    {
        c.Facts(Days, Hold).Stages(DecisionTable.Create("ladder", t => t.Output(Stage, "none").When(Days >= 1, "call")));
        if (withGate)
        {
            c.Gate(DecisionTable.Create("gate", t => t.Output(Gate, "open").When(Hold, "held")));
        }
    });
}
