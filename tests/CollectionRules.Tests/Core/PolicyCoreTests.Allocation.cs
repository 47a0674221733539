using CollectionRules.Benchmarks.CommonPolicy;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CommonPolicy;

namespace CollectionRules.Tests.Core;

/// <content>What a decision allocates.</content>
public sealed partial class PolicyCoreTests
{
    private const int Calls = 10_000;

    [Fact]
    public void Decide_CommonPolicy_AllocatesNothing()
    {
        CommonPolicyRunner runner = new();
        FactRow row = runner.Core.Schema.NewRow();
        BorrowerCase[] cases = Generator.Cases(20240229, 100);
        Assert.Equal(0, AllocatedBy(i =>
        {
            runner.Code(cases[i % 100], row);
            runner.Core.Decide(in row, out _);
        }));
    }

    [Fact]
    public void Decide_DerivedFactsComputedPointsAndFaults_AllocatesNothing()
    {
        PolicyCore core = Rich(out RatioFact income, out MoneyFact due);
        FactRow row = core.Schema.NewRow();
        FactSlot incomes = core.Schema.Slot(income), dues = core.Schema.Slot(due);
        FactRow refused = core.Schema.NewRow();
        refused.Set(dues, -1).Set(incomes, 3);
        Assert.Single(refused.Faults);
        HashSet<CoreStatus> seen = [];
        Assert.Equal(0, AllocatedBy(i =>
        {
            row.Set(incomes, (i % 7) + 0.123456789m).Set(dues, i % 3);
            core.Decide(in row, out CoreDecision decision);
            seen.Add(decision.Status);
            core.Decide(in refused, out decision);
            seen.Add(decision.Status);
        }));
        Assert.Equal([CoreStatus.Decided, CoreStatus.Invalid, CoreStatus.NoMatch], seen.Order());
    }

    [Fact]
    public void DecideBatch_FilledColumns_AllocatesNothing()
    {
        CommonPolicyRunner runner = new();
        BorrowerCase[] cases = Generator.Cases(20240229, 700);
        CommonPolicyColumns given = new(cases);
        FactColumns columns = runner.Core.NewColumns(cases.Length);
        CoreDecision[] decisions = new CoreDecision[cases.Length];
        Assert.Equal(0, AllocatedBy(i =>
        {
            if (i % 100 == 0)
            {
                runner.Code(given, columns);
                runner.Core.DecideBatch(columns, decisions);
            }
        }));
    }

    [Fact]
    public void Explain_CommonPolicy_AllocatesAtMost200Bytes()
    {
        CommonPolicyRunner runner = new();
        FactRow row = runner.Core.Schema.NewRow();
        runner.Code(Generator.Case(20240229, 0), row);
        CoreExplanation? kept = null;
        long bytes = AllocatedBy(_ => kept = runner.Core.Explain(in row));
        Assert.Equal(579, kept!.Decision.Score);
        Assert.Same(runner.Core, kept.Core);
        Assert.InRange(bytes, 1, 200L * Calls);
    }

    /// <summary>
    /// The bytes that <see cref="Calls"/> calls allocate on this thread: the least of a few rounds, because the runtime itself may allocate
    /// once on the thread that it compiles for, but not in each round.
    /// </summary>
    private static long AllocatedBy(Action<int> call)
    {
        long least = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Calls; i++)
            {
                call(i);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static PolicyCore Rich(out RatioFact income, out MoneyFact due)
    {
        RatioFact given = income = Fact.Ratio("income");
        MoneyFact owed = due = Fact.Money("due", f => f.AtLeast(0));
        RatioFact quotient = given.DividedBy("quotient", owed, "nothing-due"), difference = given.Minus("difference", owed);
        Scorecard card = Scorecard.Create("card", s => s
            .Characteristic("free", c => c.When(quotient.IsSpecial("nothing-due"), 5).When(quotient > 1, PointsExpression.Of(given) * 0.03m).Otherwise(1))
            .Characteristic(difference, c => c.Below(0, 1).Otherwise(2))
            .Grade("A", 5).Grade("B"));
        DecisionTable stages = DecisionTable.Create("stages", t => t.Output(Stage).When(card.GradeFact.Is("A"), "calm").When(difference < 1.5m, "firm"));
        return PolicyCore.Create("rich", c => c.Card(card).Stages(stages));
    }
}
