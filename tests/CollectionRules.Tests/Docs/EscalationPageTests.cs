using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Tests.Cli;
using CollectionRules.Tests.Guards;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Docs;

/// <summary>What the page on escalation shows is what happens.</summary>
public sealed class EscalationPageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "escalation.md");

    [Theory]
    [InlineData("Ladder", "## A ladder")]
    [InlineData("Treatments", "## Treatments")]
    [InlineData("Visits", "## Visits and legal steps")]
    public void Example_Code_StandsOnThePage(string region, string after) =>
        Assert.Equal(Region(region), Markdown.BlockAfter(Page, after, "csharp"));

    [Fact]
    public void Examples_Print_WhatThePageSays()
    {
        using StringWriter printed = new() { NewLine = "\n" };
        CollectionCase file = CaseFile.For("C-1").Loan(Money.Of(12_000m, Currency.CNY), installments: 12).PastDue(45, new DateOnly(2026, 3, 1)).Build();
        DateTimeOffset asOf = DateText.ParseInstant("2026-03-01T10:00:00+08:00");
        ZoneRules zone = ZoneRules.Resolve("Asia/Shanghai");

        (Ladder ladder, CollectionCase recorded) = LadderExample(printed, file, asOf, zone);
        Assert.Equal(printed.ToString(), Markdown.BlockAfter(Page, "## A ladder", "text"));
        printed.GetStringBuilder().Clear();
        TreatmentExample(printed, ladder, recorded, asOf, zone);
        Assert.Equal(printed.ToString(), Markdown.BlockAfter(Page, "## Treatments", "text"));
        printed.GetStringBuilder().Clear();
        VisitExample(printed, recorded, asOf, zone);
        Assert.Equal(printed.ToString(), Markdown.BlockAfter(Page, "## Visits and legal steps", "text"));
    }

    [Fact]
    public void Tables_OfThePage_NameWhatThereIs()
    {
        Assert.Equal(Enum.GetValues<StageMoveKind>().Select(static kind => Word(kind)), new DocumentFile("docs/escalation.md").Table("Moves").Select(static row => row[0].Trim('`')));
        Assert.Equal(
            HoldRules.Standard.Rules.Select(static rule => $"{Word(rule.Kind)} {rule.Task}"),
            new DocumentFile("docs/escalation.md").Table("Holds").Select(static row => $"{row[0].Trim('`')} {row[1].Trim('`')}"));
        Assert.Equal(
            ChannelCatalog.BuiltIn.Channels.Select(static one => $"{one.Channel} {Word(one.Intensity)} {(one.IsAutomated ? "machine" : "person")}"),
            new DocumentFile("docs/escalation.md").Table("Channels").Select(static row => $"{row[0].Trim('`')} {row[1]} {row[2]}"));
    }

    private static (Ladder Ladder, CollectionCase Recorded) LadderExample(TextWriter output, CollectionCase file, DateTimeOffset asOf, ZoneRules zone)
    {
        #region Ladder
        CountFact daysPastDue = Fact.Count("days-past-due", f => f.Unit("days"));
        CountFact fruitless = Fact.Count("fruitless-contacts");

        Ladder ladder = Ladder.Create(l => l
            .Stage("reminder", s => s.When(daysPastDue >= 1)
                .AnswerWithin(Days(2))
                .Treat(Channel.Sms, t => t.Every(Days(3)).Tone(Tone.Gentle))
                .Treat(Channel.Call, t => t.AtMost(3).Per(Week)))
            .Stage("letter", s => s.When(daysPastDue >= 30).MinimumStay(Days(10)).Treat(Channel.Letter))
            .Stage("legal", s => s.When(daysPastDue >= 90 & fruitless >= 5)
                .Requires(Step.PreLegalNoticeServed, Step.WithinLimitation).NeedsApproval("legal").Treat(Channel.Legal)));

        CaseStanding standing = file.StandingAt(asOf);
        StageHistory history = StageHistory.Of(file, asOf, zone);
        StageTarget target = ladder.Target(fact => fact.Equals(daysPastDue) ? standing.DaysPastDue : 0);
        LadderSituation situation = LadderSituation.Of(file, standing, ladder, history, zone, steps: []);

        StageMove move = ladder.Move(history, target, situation);
        output.WriteLine(move);

        // Recorded, the same instant gives no second move.
        CollectionCase recorded = file.Record(move.ToEvent("S-1", asOf)!);
        history = StageHistory.Of(recorded, asOf, zone);
        output.WriteLine(ladder.Move(history, target, situation));
        #endregion
        return (ladder, recorded);
    }

    private static void TreatmentExample(TextWriter output, Ladder ladder, CollectionCase recorded, DateTimeOffset asOf, ZoneRules zone)
    {
        #region Treatments
        ProposalContext context = ProposalContext.Of(recorded, recorded.StandingAt(asOf), ladder, StageHistory.Of(recorded, asOf, zone), zone);
        ImmutableArray<Treatment> treatments = ladder.Treatments("reminder", _ => FactValue.Missing);
        ImmutableArray<Proposal> proposals = Proposals.Of(ladder, treatments, context);

        // The policy asks its rule packs here; this gate lets everything through.
        ActionChoice choice = ActionChoice.Choose(proposals, proposal => GateAnswer.Allowed)[0];
        foreach (JudgedProposal judged in choice.Proposals)
        {
            output.WriteLine($"{judged.Proposal.Treatment.Id}: {(judged.IsChosen ? "chosen" : "not chosen")}, {judged.Reason}");
        }
        #endregion
    }

    private static void VisitExample(TextWriter output, CollectionCase recorded, DateTimeOffset asOf, ZoneRules zone)
    {
        #region Visits
        VisitWorkflow visits = new(staff: 2, DailyWindow.Parse("09:00-20:00"), new TreatmentCap(1, Month), VulnerabilityRule.NoVisit);
        VisitAssessment visit = visits.Assess(new VisitSituation(recorded, recorded.StandingAt(asOf), zone, zone));
        output.WriteLine($"{visit.Next}: {string.Join("; ", visit.Gaps.Take(3))}");

        LegalAssessment legal = new LegalWorkflow().Assess(new LegalSituation(recorded, recorded.StandingAt(asOf), zone));
        output.WriteLine($"{legal.Advice}: {string.Join("; ", legal.Gaps.Take(3))}");
        #endregion
    }

    private static string Word<T>(T value)
        where T : struct, Enum => CollectionRules.Explanations.ReasonCode.FromWords(value.ToString()).ToString();

    private static string Region(string name)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "CollectionRules.Tests", "Docs", "EscalationPageTests.cs"));
        int first = Array.FindIndex(lines, line => line.Trim() == $"#region {name}") + 1, last = Array.FindIndex(lines, first, static line => line.Trim() == "#endregion");
        int indent = lines[first].Length - lines[first].TrimStart().Length;
        return CommandRun.Lines(lines[first..last].Select(line => line.Length > indent ? line[indent..] : ""));
    }
}
