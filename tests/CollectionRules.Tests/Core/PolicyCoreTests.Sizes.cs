using CollectionRules.Rules;

namespace CollectionRules.Tests.Core;

/// <content>Tables on every edge of the words that masks are made of.</content>
public sealed partial class PolicyCoreTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(95)]
    [InlineData(96)]
    [InlineData(97)]
    [InlineData(128)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(321)]
    public void Decide_TablesOfManySizes_FindEveryRow(int rows)
    {
        foreach (HitPolicy policy in (HitPolicy[])[HitPolicy.First, HitPolicy.Unique, HitPolicy.Any, HitPolicy.Priority])
        {
            foreach (bool hasDefault in (bool[])[false, true])
            {
                PolicyCore core = PolicyCore.Create("core", c => c
                    .Stages(Ladder("stages", Stage, policy, rows, hasDefault))
                    .Channels(Ladder("channels", Channel, policy, rows, hasDefault))
                    .Gate(Ladder("gates", Gate, policy, rows, hasDefault)));
                AssertRows(core, rows, hasDefault);
            }
        }
    }

    private static DecisionTable Ladder(string name, CategoryFact output, HitPolicy policy, int rows, bool hasDefault) => DecisionTable.Create(name, t =>
    {
        t.Hit(policy).Columns(Days);
        _ = hasDefault ? t.Output(output, output.Values[0]) : t.Output(output);
        for (int i = 0; i < rows; i++)
        {
            t.Row([new FactSet([SetTerm.OfRange(NumberInterval.Closed(i, i))], isComplement: false)], [output.Values[1]]);
        }
    });

    private static void AssertRows(PolicyCore core, int rows, bool hasDefault)
    {
        FactColumns columns = core.NewColumns(600);
        columns.Fill(core.Schema.Slot(Days), [.. Enumerable.Range(0, 600)]);
        CoreDecision[] batch = new CoreDecision[600];
        core.DecideBatch(columns, batch);
        FactRow row = core.Schema.NewRow();
        for (int days = 0; days < 600; days++)
        {
            row.Set(Days, days);
            core.Decide(in row, out CoreDecision single);
            Assert.Equal(single, batch[days]);
            string expected = days < rows ? $"Decided {days} {days} {days} 1 1 1" : hasDefault ? "Decided -1 -1 -1 0 0 0" : "NoMatch -1 -1 -1 -1 -1 -1";
            Assert.Equal(expected, $"{single.Status} {single.StageRow} {single.ChannelRow} {single.GateRow} {single.Stage} {single.Channel} {single.Gate}");
        }
    }
}
