using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Scoring;
using CollectionRules.Tests.Cli;
using CollectionRules.Tests.Guards;
using static CollectionRules.Calendars.CalendarWords;

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
        CommandRun run = CommandRun.Of("decide", Path.Combine(Repository.Root, "samples", "data", "portfolio.ndjson"));
        Assert.Equal(run.Output, Markdown.BlockAfter(Readme, "-- decide samples/data/portfolio.ndjson", "text"));
    }

    [Fact]
    public void Commands_OfTheReadme_AreTheTwoOfTheContinuousRun()
    {
        string readme = File.ReadAllText(Readme).ReplaceLineEndings("\n");
        Assert.Contains("\ndotnet run -c Release --project samples/CollectionRules.Console -- decide samples/data/portfolio.ndjson\n", readme, StringComparison.Ordinal);
        Assert.Contains("\ndotnet test CollectionRules.sln -c Release\n", readme, StringComparison.Ordinal);
        string run = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));
        Assert.Contains("--project samples/CollectionRules.Console -- decide samples/data/portfolio.ndjson", run, StringComparison.Ordinal);
        Assert.Contains("dotnet test CollectionRules.sln -c Release", run, StringComparison.Ordinal);
    }

    [Fact]
    public void RowExample_Code_StandsInTheReadme() => Assert.Equal(Region("RowExample"), Markdown.BlockAfter(Readme, "### Rows of facts", "csharp"));

    [Fact]
    public void RowExample_Prints_WhatTheReadmeSays()
    {
        using StringWriter printed = new() { NewLine = "\n" };
        RowExample(printed);
        Assert.Equal(printed.ToString(), Markdown.BlockAfter(Readme, "The rows print", "text"));
    }

    [Fact]
    public void Chinese_Readme_HasTheSameBlocksHeadingsAndRows()
    {
        static string[] Shape(string file)
        {
            string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, file));
            bool inside = false;
            List<string> shape = [];
            foreach (string line in lines)
            {
                inside ^= line.StartsWith("```", StringComparison.Ordinal);
                if (inside || line.StartsWith("```", StringComparison.Ordinal))
                {
                    shape.Add(line);
                }
                else if (line.StartsWith('#') || line.StartsWith('|'))
                {
                    shape.Add(line.StartsWith('#') ? line[..line.IndexOf(' ', StringComparison.Ordinal)] : $"| {line.Count(static c => c == '|')}");
                }
            }

            return [.. shape];
        }

        Assert.Equal(Shape("README.md"), Shape("README.zh-CN.md"));
    }

    private static void FirstExample(TextWriter output)
    {
        #region FirstExample
        CollectionPolicy policy = CollectionPolicy.Create("consumer-installment", "2026.11", p => p
            .In(Currency.CNY)
            .Score(card => card
                .StartingAt(560)
                .Characteristic(Facts.DaysPastDue, c => c.Below(1, 75).Below(4, 70).Below(31, 38).Otherwise(5))
                .Characteristic(Facts.BrokenPromises6M, c => c.Below(1, 50).Below(2, 26).Otherwise(3).Special("no-promise-taken", 28).Missing(28))
                .Grade("A", from: 680).Grade("B", from: 640).Grade("C", from: 600).Grade("D"))
            .Escalate(ladder => ladder
                .Stage("reminder", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms, t => t.Every(Days(3)).Tone(Tone.Gentle)))
                .Stage("call", s => s.When(Facts.DaysPastDue >= 8).MinimumStay(Days(3)).Treat(Channel.Call, t => t.AtMost(3).Per(Week)))
                .Stage("pre-legal", s => s.When(Facts.DaysPastDue >= 90 & Facts.FruitlessContacts >= 5).MinimumStay(Days(30)).Treat(Channel.Letter, t => t.Template("pre-legal-notice")))
                .Stage("legal", s => s.When(Facts.DaysPastDue >= 120 & Facts.FruitlessContacts >= 5)
                    .Requires(Step.PreLegalNoticeServed, Step.WithinLimitation).NeedsApproval("legal").Treat(Channel.Legal)))
            .Comply(RulePacks.China.PersonalConsumerLoans));

        CollectionCase file = CaseFile.For("C-1")
            .Loan(Money.Of(12_000m, Currency.CNY), installments: 12)
            .PastDue(5, asOf: new DateOnly(2026, 3, 10))
            .Build();

        CollectionDecision morning = policy.Decide(file, DecisionContext.At(DateText.ParseInstant("2026-03-10T10:00:00+08:00")));
        output.WriteLine($"{morning.Score!.Score} {morning.Grade} {morning.Stage}: {string.Join(", ", morning.Actions)}");

        CollectionDecision night = policy.Decide(file, DecisionContext.At(DateText.ParseInstant("2026-03-10T22:30:00+08:00")));
        output.WriteLine(night.WhyNot(Channel.Sms));

        CollectionCase next = file.Record(morning.Events);
        output.WriteLine($"{next.Version.EventCount} events recorded, next review {morning.NextReview:yyyy-MM-dd}");
        #endregion
    }

    private static void RowExample(TextWriter output)
    {
        #region RowExample
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
