using BenchmarkDotNet.Attributes;
using CollectionRules.Benchmarks.CommonPolicy;
using CollectionRules.Rules;
using CommonPolicy;

namespace CollectionRules.Benchmarks;

/// <summary>The common policy over columns against the hand-written decimal loop. Bars: a tenth from coded columns, a quarter with coding.</summary>
public class BatchDecisionBenchmark
{
    private readonly CommonPolicyRunner runner = new();
    private readonly HandDecimal hand = new();
    private readonly Columnar columnar = new(scoreOnly: false);
    private BorrowerCase[] cases = [];
    private Outcome[] outcomes = [];
    private CoreDecision[] decisions = [];
    private CommonPolicyColumns given = new([]);
    private FactColumns? columns;

    [Params(10_000, 1_000_000)]
    public int Cases { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        cases = Generator.Cases(20240229, Cases);
        outcomes = new Outcome[Cases];
        decisions = new CoreDecision[Cases];
        columnar.Prepare(cases);
        given = new(cases);
        columns = runner.Core.NewColumns(Cases);
        runner.Code(given, columns);
    }

    [Benchmark(Baseline = true, Description = "hand-written if/switch, decimal")]
    public void Hand() => hand.Decide(cases, Cases, outcomes);

    [Benchmark(Description = "PolicyCore.DecideBatch on coded columns")]
    public void Coded() => runner.Core.DecideBatch(columns!, decisions);

    [Benchmark(Description = "PolicyCore.DecideBatch, coding included")]
    public void Decimals()
    {
        runner.Code(given, columns!);
        runner.Core.DecideBatch(columns!, decisions);
    }

    [Benchmark(Description = "hand-written columns and vectors (what the machine allows)")]
    public void HandColumns() => columnar.Decide(cases, Cases, outcomes);
}
