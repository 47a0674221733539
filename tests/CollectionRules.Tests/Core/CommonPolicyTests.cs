using System.Globalization;
using CollectionRules.Benchmarks.CommonPolicy;
using CollectionRules.Rules;
using CommonPolicy;

namespace CollectionRules.Tests.Core;

/// <summary>The common policy through the public API, against the published checksums.</summary>
public sealed class CommonPolicyTests
{
    private const ulong Seed = 20240229;

    [Theory]
    [InlineData(10_000, "c3f414ec97af9974", 5_330_495, 264, 752)]
    [InlineData(100_000, "af9fc6e8ab061d3e", 53_366_295, 250, 770)]
    [InlineData(1_000_000, "bc5eae97818414f4", 533_813_056, 227, 780)]
    public void Decide_EveryCase_GivesTheChecksum(int count, string checksum, long sum, int least, int most)
    {
        BorrowerCase[] cases = Generator.Cases(Seed, count);
        Outcome[] single = Single(cases), batch = Batch(cases);
        Assert.Equal((checksum, sum, least, most), Summary(single));
        Assert.Equal((checksum, sum, least, most), Summary(batch));
    }

    [Fact]
    public void Decide_FirstCases_AreThoseOfTheDescription()
    {
        BorrowerCase[] cases = Generator.Cases(Seed, 5);
        Outcome[] expected = [new(579, 1, 2, 2, 0), new(492, 3, 5, 4, 0), new(395, 4, 7, 5, 0), new(561, 1, 2, 2, 2), new(495, 3, 6, 3, 0)];
        Assert.Equal(expected, Single(cases));
        Assert.Equal(expected, Batch(cases));
    }

    [Fact]
    public void Decide_TenThousandCases_SpreadAsDescribed()
    {
        Outcome[] outcomes = Batch(Generator.Cases(Seed, 10_000));
        Assert.Equal([1883, 2355, 2488, 1959, 1315], Counts(outcomes, outcome => outcome.Grade));
        Assert.Equal([1980, 458, 1421, 1664, 1848, 880, 1141, 608], Counts(outcomes, outcome => outcome.Stage));
        Assert.Equal([1980, 458, 3085, 2989, 880, 608], Counts(outcomes, outcome => outcome.Channel));
        Assert.Equal([6717, 173, 2069, 687, 354], Counts(outcomes, outcome => outcome.Blocked));
    }

    [Fact]
    public void Decide_FirstCasesByName_AreThoseOfTheDescription()
    {
        CommonPolicyRunner runner = new();
        PolicyCore core = runner.Core;
        FactRow row = core.Schema.NewRow();
        runner.Code(Generator.Case(Seed, 3), row);
        core.Decide(in row, out CoreDecision decision);
        Assert.Equal(
            ("B", "soft-call", "call", "outside-hours", 561m, CoreStatus.Decided),
            (core.Grades[decision.Grade], core.Stages[decision.Stage], core.Channels[decision.Channel], core.GateAnswers[decision.Gate], decision.Score, decision.Status));
        Assert.Equal((11, 2, 1), (decision.StageRow, decision.ChannelRow, decision.GateRow));
    }

    /// <summary>The negative control: a policy that differs in one bound by one must not give the checksum.</summary>
    [Theory]
    [InlineData(45, "c3f414ec97af9974", true)]
    [InlineData(46, "c3f414ec97af9974", false)]
    public void Decide_OneBoundMoved_GivesAnotherChecksum(int bound, string checksum, bool isSame)
    {
        CommonPolicyRunner runner = new();
        PolicyCore core = runner.Core, rebuilt = WithNoticeFrom(core, bound);
        FactRow given = core.Schema.NewRow(), row = rebuilt.Schema.NewRow();
        FactColumns columns = rebuilt.NewColumns(10_000);
        Outcome[] single = new Outcome[10_000];
        for (int i = 0; i < single.Length; i++)
        {
            runner.Code(Generator.Case(Seed, i), given);
            foreach (Fact fact in core.Schema.Facts)
            {
                row.Set(fact, given.Get(fact));
                columns.Set(rebuilt.Schema.Slot(fact), i, given.Get(fact));
            }

            rebuilt.Decide(in row, out CoreDecision decision);
            single[i] = CommonPolicyRunner.OutcomeOf(decision);
        }

        CoreDecision[] batch = new CoreDecision[10_000];
        rebuilt.DecideBatch(columns, batch);
        Assert.Equal(single, Array.ConvertAll(batch, decision => CommonPolicyRunner.OutcomeOf(decision)));
        Assert.Equal(isSame, Summary(single).Checksum == checksum);
    }

    /// <summary>The same policy with the eighth row of the ladder from another day on.</summary>
    private static PolicyCore WithNoticeFrom(PolicyCore core, int days)
    {
        DecisionTable ladder = DecisionTable.Create("ladder", t =>
        {
            t.Output(core.StageTable!.Outputs[0].Fact);
            for (int i = 0; i < core.StageTable.Rows.Length; i++)
            {
                Condition written = core.StageTable.Rows[i].Condition!;
                t.When(i == 7 ? (CommonPolicyCore.DaysPastDue >= days) & core.Card!.GradeFact.In("D", "E") : written, core.StageTable.Rows[i].Outputs);
            }
        });
        return PolicyCore.Create("rebuilt", c => c.Facts(core.Schema.Facts).Card(core.Card!).Stages(ladder).Channels(core.ChannelTable!).Gate(core.GateTable!));
    }

    private static Outcome[] Single(BorrowerCase[] cases)
    {
        CommonPolicyRunner runner = new();
        FactRow row = runner.Core.Schema.NewRow();
        Outcome[] outcomes = new Outcome[cases.Length];
        for (int i = 0; i < cases.Length; i++)
        {
            runner.Code(cases[i], row);
            runner.Core.Decide(in row, out CoreDecision decision);
            outcomes[i] = CommonPolicyRunner.OutcomeOf(decision);
        }

        return outcomes;
    }

    private static Outcome[] Batch(BorrowerCase[] cases)
    {
        CommonPolicyRunner runner = new();
        FactColumns columns = runner.Core.NewColumns(cases.Length);
        runner.Code(new CommonPolicyColumns(cases), columns);
        CoreDecision[] decisions = new CoreDecision[cases.Length];
        runner.Core.DecideBatch(columns, decisions);
        return Array.ConvertAll(decisions, decision => CommonPolicyRunner.OutcomeOf(decision));
    }

    private static (string Checksum, long Sum, int Least, int Most) Summary(Outcome[] outcomes) => (
        Generator.Checksum(outcomes).ToString("x16", CultureInfo.InvariantCulture),
        outcomes.Sum(outcome => (long)outcome.Points),
        outcomes.Min(outcome => outcome.Points),
        outcomes.Max(outcome => outcome.Points));

    private static IEnumerable<int> Counts(Outcome[] outcomes, Func<Outcome, byte> part) =>
        outcomes.GroupBy(part).OrderBy(group => group.Key).Select(group => group.Count());
}
