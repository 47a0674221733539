using BenchmarkDotNet.Attributes;
using CollectionRules.Benchmarks.CommonPolicy;
using CollectionRules.Rules;
using CommonPolicy;

namespace CollectionRules.Benchmarks;

/// <summary>The common policy on input that is coded before. Bar: 2.0.</summary>
public class CodedDecisionBenchmark
{
    private const int Cases = 10_000;

    private readonly CommonPolicyRunner runner = new();
    private readonly HandFixed hand = new();
    private readonly Outcome[] outcomes = new Outcome[Cases];
    private readonly CoreDecision[] decisions = new CoreDecision[Cases];
    private readonly FactRow[] rows = new FactRow[Cases];

    [GlobalSetup]
    public void Setup()
    {
        BorrowerCase[] cases = Generator.Cases(20240229, Cases);
        hand.Prepare(cases);
        for (int i = 0; i < Cases; i++)
        {
            rows[i] = runner.Core.Schema.NewRow();
            runner.Code(cases[i], rows[i]);
        }
    }

    [Benchmark(Baseline = true, Description = "hand-written if/switch, fixed point", OperationsPerInvoke = Cases)]
    public void Hand() => hand.Decide([], Cases, outcomes);

    [Benchmark(Description = "PolicyCore.Decide on coded rows", OperationsPerInvoke = Cases)]
    public void Core()
    {
        for (int i = 0; i < Cases; i++)
        {
            runner.Core.Decide(in rows[i], out decisions[i]);
        }
    }
}
