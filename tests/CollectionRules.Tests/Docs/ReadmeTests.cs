using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Tests.Cli;
using CollectionRules.Tests.Guards;

namespace CollectionRules.Tests.Docs;

/// <summary>What the README shows is what happens.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Path.Combine(Repository.Root, "README.md");

    [Fact]
    public void FirstExample_Code_StandsInTheReadme() =>
        Assert.Equal(Region("FirstExample"), Markdown.BlockAfter(Readme, "## In code", "csharp"));

    [Fact]
    public void FirstExample_Prints_WhatTheReadmeSays()
    {
        using StringWriter printed = new() { NewLine = "\n" };
        FirstExample(printed);
        Assert.Equal(printed.ToString(), Markdown.BlockAfter(Readme, "It prints", "text"));
    }

    [Fact]
    public void MainCommand_Output_StandsInTheReadme()
    {
        CommandRun run = CommandRun.Of("decide", Path.Combine(Repository.Root, "samples", "data", "portfolio.csv"));
        Assert.Equal(run.Output, Markdown.BlockAfter(Readme, "-- decide samples/data/portfolio.csv", "text"));
    }

    [Fact]
    public void Commands_OfTheReadme_AreTheTwoOfTheContinuousRun()
    {
        string readme = File.ReadAllText(Readme).ReplaceLineEndings("\n");
        Assert.Contains("\ndotnet run -c Release --project samples/CollectionRules.Console -- decide samples/data/portfolio.csv\n", readme, StringComparison.Ordinal);
        Assert.Contains("\ndotnet test CollectionRules.sln -c Release\n", readme, StringComparison.Ordinal);
        string run = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));
        Assert.Contains("--project samples/CollectionRules.Console -- decide samples/data/portfolio.csv", run, StringComparison.Ordinal);
        Assert.Contains("dotnet test CollectionRules.sln -c Release", run, StringComparison.Ordinal);
    }

    private static void FirstExample(TextWriter output)
    {
        #region FirstExample
        CountFact daysPastDue = Fact.Count("days-past-due", f => f.Unit("days").Between(0, 36_500));
        CountFact brokenPromises = Fact.Count("broken-promises", f => f.Optional().Special("no-promise-taken", -1));
        CategoryFact stage = Fact.Category("stage", ["current", "remind", "call", "notice"], f => f.Phase(FactPhase.Staged));

        PolicyCore policy = PolicyCore.Create("first", p => p
            .Card(Scorecard.Create("first-card", card => card
                .StartingAt(560)
                .Characteristic(daysPastDue, c => c.Below(1, 75).Below(31, 38).Otherwise(5))
                .Characteristic(brokenPromises, c => c.Below(1, 50).Otherwise(3).Special("no-promise-taken", 28).Missing(28))
                .Grade("A", from: 680).Grade("B", from: 600).Grade("C")))
            .Stages(DecisionTable.Create("ladder", table => table
                .Output(stage)
                .When(daysPastDue >= 60 | (daysPastDue >= 31 & brokenPromises >= 2), "notice")
                .When(daysPastDue >= 8, "call")
                .When(daysPastDue >= 1, "remind")
                .Otherwise("current"))));

        FactRow row = policy.Schema.NewRow();
        row.Set(daysPastDue, 45).Set(brokenPromises, 2);
        policy.Decide(row, out CoreDecision decision);
        output.WriteLine($"{decision.Score} {policy.Grades[decision.Grade]} {policy.Stages[decision.Stage]}");

        row.Clear().Set(daysPastDue, -3);
        policy.Decide(row, out decision);
        output.WriteLine($"{decision.Status}: {row.Faults[0].Message}");
        #endregion
    }

    private static string Region(string name)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "CollectionRules.Tests", "Docs", "ReadmeTests.cs"));
        int first = Array.FindIndex(lines, line => line.Trim() == $"#region {name}") + 1, last = Array.FindIndex(lines, first, static line => line.Trim() == "#endregion");
        int indent = lines[first].Length - lines[first].TrimStart().Length;
        return CommandRun.Lines(lines[first..last].Select(line => line.Length > indent ? line[indent..] : ""));
    }
}
