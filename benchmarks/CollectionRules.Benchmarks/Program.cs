using CollectionRules;
using CollectionRules.Benchmarks.CommonPolicy;
using CollectionRules.Rules;
using CommonPolicy;
using System.Diagnostics;

foreach (int n in (int[])[10_000, 100_000, 1_000_000])
{
    BorrowerCase[] cases = Generator.Cases(20240229, n);
    CommonPolicyRunner runner = new();
    FactRow row = runner.Core.Schema.NewRow();
    Outcome[] outs = new Outcome[n];
    for (int k = 0; k < 3; k++) { 
    long t0 = Stopwatch.GetTimestamp();
    for (int i = 0; i < n; i++) { runner.Code(cases[i], row); runner.Core.Decide(in row, out CoreDecision d); outs[i] = CommonPolicyRunner.OutcomeOf(d); }
    Console.WriteLine($"single {n}: {Stopwatch.GetElapsedTime(t0).TotalNanoseconds / n:F1} ns {Generator.Checksum(outs):x}");
    t0 = Stopwatch.GetTimestamp();
    new HandDecimal().Decide(cases, n, outs);
    Console.WriteLine($"hand {n}: {Stopwatch.GetElapsedTime(t0).TotalNanoseconds / n:F1} ns {Generator.Checksum(outs):x}");
    CommonPolicyColumns cols = new(cases);
    FactColumns fc = runner.Core.NewColumns(n);
    CoreDecision[] ds = new CoreDecision[n];
    runner.Core.DecideBatch(fc, ds);
    t0 = Stopwatch.GetTimestamp();
    runner.Code(cols, fc);
    double a = Stopwatch.GetElapsedTime(t0).TotalNanoseconds / n;
    t0 = Stopwatch.GetTimestamp();
    runner.Core.DecideBatch(fc, ds);
    Console.WriteLine($"batch {n}: code {a:F1} decide {Stopwatch.GetElapsedTime(t0).TotalNanoseconds / n:F1} ns {Generator.Checksum(Array.ConvertAll(ds, d => CommonPolicyRunner.OutcomeOf(d))):x}");
    }
}
