using BenchmarkDotNet.Attributes;
using CollectionRules.Benchmarks.CommonPolicy;
using CollectionRules.Rules;
using CommonPolicy;

namespace CollectionRules.Benchmarks;

/// <summary>The common policy from the decimal input, coding included. Bars: 1.0 without and 2.5 with explanation, 0 and 200 bytes.</summary>
public class SingleDecisionBenchmark
{
    private const int Cases = 10_000;

    private readonly CommonPolicyRunner runner = new();
    private readonly HandDecimal hand = new();
    private readonly Outcome[] outcomes = new Outcome[Cases];
    private readonly CoreDecision[] decisions = new CoreDecision[Cases];
    private BorrowerCase[] cases = [];
    private FactRow row;

    [GlobalSetup]
    public void Setup()
    {
        cases = Generator.Cases(20240229, Cases);
        row = runner.Core.Schema.NewRow();
    }

    [Benchmark(Baseline = true, Description = "hand-written if/switch, decimal", OperationsPerInvoke = Cases)]
    public void Hand() => hand.Decide(cases, Cases, outcomes);

    [Benchmark(Description = "PolicyCore.Decide from decimals", OperationsPerInvoke = Cases)]
    public void Core()
    {
        for (int i = 0; i < Cases; i++)
        {
            runner.Code(cases[i], row);
            runner.Core.Decide(in row, out decisions[i]);
        }
    }

    [Benchmark(Description = "PolicyCore.Explain from decimals", OperationsPerInvoke = Cases)]
    public int Explained()
    {
        int stages = 0;
        for (int i = 0; i < Cases; i++)
        {
            runner.Code(cases[i], row);
            stages += runner.Core.Explain(in row).Decision.Stage;
        }

        return stages;
    }
}
