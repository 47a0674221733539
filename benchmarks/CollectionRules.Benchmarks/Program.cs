using BenchmarkDotNet.Running;
using CollectionRules.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(RatioConfig).Assembly).Run(args, new RatioConfig());
