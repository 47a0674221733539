using CollectionRules.Cli.Generation;
using CollectionRules.Tests.Guards;

namespace CollectionRules.Tests.Cli;

public sealed class GenerateTests : TemporaryFolder
{
    [Fact]
    public void Generate_ShippedPortfolio_GivesTheSameBytes()
    {
        CommandRun run = CommandRun.Of("generate", "--format", "csv", "--rows", "1000", "--seed", "1", "--out", PathOf("portfolio.csv"));
        Assert.Equal((0, "", $"{PathOf("portfolio.csv")}: rows 1000, seed 1.\n"), (run.ExitCode, run.Output, run.Errors));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "data", "portfolio.csv")), File.ReadAllBytes(PathOf("portfolio.csv")));
    }

    [Fact]
    public void Generate_ShippedCases_GivesTheSameBytes()
    {
        CommandRun run = CommandRun.Of("generate", "--rows", "2000", "--seed", "1", "--out", PathOf("portfolio.ndjson"));
        Assert.Equal((0, "", $"{PathOf("portfolio.ndjson")}: rows 2000, seed 1.\n"), (run.ExitCode, run.Output, run.Errors));
        Assert.True(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "data", "portfolio.ndjson")).AsSpan().SequenceEqual(File.ReadAllBytes(PathOf("portfolio.ndjson"))));
    }

    [Fact]
    public void Generate_OtherSeed_GivesOtherRowsThatAreAllDecided()
    {
        CommandRun.Of("generate", "--format", "csv", "--rows", "3000", "--seed", "18446744073709551615", "--out", PathOf("other.csv"));
        CommandRun run = CommandRun.Of("decide", PathOf("other.csv"));
        Assert.Equal((0, $"{PathOf("other.csv")}: 3000 decided, 0 refused."), (run.ExitCode, run.ErrorLines[0]));
        Assert.DoesNotContain(File.ReadAllText(Path.Combine(Repository.Root, "samples", "data", "portfolio.csv")).Split('\n')[1], File.ReadAllText(PathOf("other.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Generate_FileThatExists_IsKeptWithoutForce()
    {
        string file = WriteText("p.csv", "precious");
        CommandRun run = CommandRun.Of("generate", "--out", file);
        Assert.Equal((2, $"{file}: already exists; give --force to overwrite it.\n"), (run.ExitCode, run.Errors));
        Assert.Equal("precious", File.ReadAllText(file));
    }

    [Fact]
    public void SplitMix64_ReferenceSeed_GivesTheReferenceNumbers()
    {
        SplitMix64 random = new(1234567);
        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821], Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    [Fact]
    public void Between_ManyDraws_ReachBothEndsAndNothingElse()
    {
        SplitMix64 random = new(7);
        Assert.Equal([-2, -1, 0, 1], Enumerable.Range(0, 500).Select(_ => random.Between(-2, 1)).Distinct().Order());
    }
}
