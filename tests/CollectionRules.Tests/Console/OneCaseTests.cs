using CollectionRules.Cli;
using CollectionRules.Cli.Commands;
using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Tests.Cli;

/// <summary>The commands <c>explain</c>, <c>check</c> and <c>contacts</c>.</summary>
public sealed class OneCaseTests : TemporaryFolder
{
    private const string Night = "2026-11-16T22:30:00+08:00";
    private readonly string portfolio;

    public OneCaseTests() => portfolio = WriteBytes("cases.ndjson", [.. Document("C-1", 3), .. Document("C-2", 212)]);

    [Theory]
    [InlineData("en", "Case C-2 under policy sample-consumer ", "Outcome: ", "To record: stage-changed.")]
    [InlineData("zh-Hans", "案件 C-2，策略 sample-consumer ", "结果：", "待记录：stage-changed。")]
    public void Explain_Case_TellsTheWholeReasoning(string language, string first, string outcome, string last)
    {
        CommandRun run = CommandRun.Of("explain", portfolio, "--case", "C-2", "--lang", language, "--as-of", Night);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(first, run.Output, StringComparison.Ordinal);
        Assert.Contains(outcome, run.Output, StringComparison.Ordinal);
        Assert.EndsWith(last + "\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("days-past-due", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Json_IsTheRecordOfDecide()
    {
        string line = File.ReadLines(portfolio).ElementAt(1);
        string one = Path.Combine(Folder, "one.ndjson"), decided = Path.Combine(Folder, "decided.ndjson");
        File.WriteAllText(one, line + "\n");
        Assert.Equal(0, CommandRun.Of("decide", one, "--out", decided, "--as-of", Night).ExitCode);

        CommandRun run = CommandRun.Of("explain", portfolio, "--case", "C-2", "--json", "--as-of", Night);

        Assert.Equal(File.ReadAllText(decided), run.Output);
    }

    [Fact]
    public void Explain_Channel_AnswersForItAlone()
    {
        CommandRun run = CommandRun.Of("explain", portfolio, "--case", "C-2", "--channel", "call", "--as-of", Night);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("call: not now, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("2026-11-17T08:00:00+08:00", run.Output, StringComparison.Ordinal);
        Assert.Contains("cn-contact-hours", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "call for demand about case C-2 at 2026-11-16T22:30:00+08:00:\nBlocked. Lawful at the earliest at 2026-11-17T08:00:00+08:00.\n", "This is what the rules of the policy say, not legal advice.\n")]
    [InlineData("zh-Hans", "案件 C-2，call（目的：demand），时间 2026-11-16T22:30:00+08:00：\n", "以上为策略规则的结论，并非法律意见。\n")]
    public void Check_CallAtNight_IsBlockedWithClauseAndEarliestNext(string language, string first, string last)
    {
        CommandRun run = CommandRun.Of("check", portfolio, "--case", "C-2", "--channel", "call", "--at", Night, "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(first, run.Output, StringComparison.Ordinal);
        Assert.EndsWith(last, run.Output, StringComparison.Ordinal);
        Assert.Contains("cn-contact-hours; GB/T 45251-2025, 5.3; ", run.Output.Replace("；", "; ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Inbound_IsAllowedAtNight()
    {
        CommandRun run = CommandRun.Of("check", portfolio, "--case", "C-2", "--channel", "call", "--at", Night, "--inbound", "--json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"disposition\":\"allow\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Json_NamesRuleClauseQualityAndDay()
    {
        CommandRun run = CommandRun.Of("check", portfolio, "--case", "C-2", "--channel", "call", "--at", Night, "--json");
        Assert.StartsWith("""{"schema":"collectionrules-check/1","case":"C-2","policy":"sample-consumer",""", run.Output, StringComparison.Ordinal);
        Assert.Contains("""
            "verdict":"blocked","disposition":"defer","reason":"outside-contact-hours","earliest":"2026-11-17T08:00:00+08:00"
            """, run.Output, StringComparison.Ordinal);
        Assert.Contains("""
            "source":"GB/T 45251-2025","clause":"5.3","quality":"secondary","seenOn":"2026-11-22"
            """, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WordsThatNothingKnows_AreEachRefused()
    {
        // A misspelled channel lies in no rule's scope: it must never come out as allowed.
        CommandRun run = CommandRun.Of("check", portfolio, "--case", "C-2", "--channel", "cal", "--purpose", "demnd", "--place", "mars", "--person", "p-9", "--account", "a-99999", "--contact-point", "mobil");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            [
                "--channel: \"cal\" is not known here; did you mean \"call\"?",
                "--purpose: \"demnd\" is not known here; did you mean \"demand\"?",
                "--place: \"mars\" is not known here.",
                "--person: \"p-9\" is not known here.",
                "--contact-point: \"mobil\" is not known here.",
                "--account: \"a-99999\" is not known here.",
            ],
            run.ErrorLines);
    }

    [Fact]
    public void Contacts_ThreeDays_PrintsSlotsAndWhatThePolicyWouldDo()
    {
        CommandRun run = CommandRun.Of("contacts", portfolio, "--case", "C-2", "--days", "3", "--as-of", Night);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("Contacts of case C-2 from 2026-11-16T22:30:00+08:00 until 2026-11-19T22:30:00+08:00.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  2026-11-17T08:00:00+08:00 to 2026-11-17T22:00:00+08:00, mobile\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("If nobody reacts, the policy would make these contacts:\n  2026-11-17T08:00:00+08:00 ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain", "\"asOf\":\"2026-11-16T02:00:00Z\"")]
    [InlineData("contacts", "\"from\":\"2026-11-16T02:00:00Z\"")]
    [InlineData("check", "\"at\":\"2026-11-16T02:00:00Z\"")]
    public void OneCase_NoInstantTold_IsTheClockInWholeSeconds(string command, string told)
    {
        string file = Path.Combine(Folder, "one.ndjson");
        File.WriteAllBytes(file, CollectionRules.Cases.CaseDocument.WriteCanonical(Decisions.Given.Loan(5)));
        using StringWriter output = new() { NewLine = "\n" }, errors = new() { NewLine = "\n" };
        string[] arguments = command == "check" ? [command, file, "--json", "--channel", "sms"] : [command, file, "--json"];
        Assert.Equal((0, ""), (CommandTree.Run(arguments, new Session(output, errors, IsTerminal: false, new Stopped())), errors.ToString()));
        Assert.Contains(told, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void OneCase_WhatIsWrong_IsSaidInOneLine()
    {
        string bad = Path.Combine(Folder, "bad.ndjson"), empty = Path.Combine(Folder, "empty.ndjson");
        File.WriteAllText(bad, """{"schema":"collectionrules-case/1","id":"C-9","currency":"CNY","borrower":{"zones":["Asia/Shangai"]}}""" + "\n");
        File.WriteAllText(empty, "");
        foreach ((string[] arguments, string line) in ((string[], string)[])
        [
            (["explain", portfolio], $"{portfolio}: holds more than one case; name one with --case."),
            (["explain", portfolio, "--case", "nobody"], $"{portfolio}: holds no case \"nobody\" that can be read."),
            (["explain", empty], $"{empty}: is empty; it must hold a case file on each line."),
            (["contacts", "none.ndjson"], "none.ndjson: there is no such file."),
            (["check", Folder, "--channel", "call"], $"{Folder}: is a folder, not a file."),
            (["contacts", portfolio, "--policy", "sample-consumr"], "there is no policy \"sample-consumr\"; did you mean \"sample-consumer\"?"),
            (["contacts", portfolio, "--policy", "sample-installment"], "the policy \"sample-installment\" decides rows of facts, not case files."),
            (["contacts", portfolio, "--days", "93"], "\"93\" is no number of days; 1 to 92 are possible."),
            (["check", portfolio, "--channel", "ca ll"], "\"ca ll\" is no channel; write one such as field-visit."),
            (["check", portfolio, "--channel", "call", "--collector", "a\tb"], "\"a?b\" is no id; write one such as agent-7."),
            (["explain", portfolio, "--as-of", "today"], "\"today\" is no instant; write one as 2026-11-16T10:00:00+08:00."),
        ])
        {
            CommandRun run = CommandRun.Of(arguments);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Equal(line, run.ErrorLines[0]);
        }

        CommandRun faulty = CommandRun.Of("explain", bad);
        Assert.Equal((2, ""), (faulty.ExitCode, faulty.Output));
        Assert.StartsWith($"{bad}: row 1, column ", faulty.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(faulty.Errors, CommandRun.Of("explain", bad, "--case", "C-9").Errors);
    }

    private static byte[] Document(string id, int daysPastDue)
    {
        CollectionCase file = CaseFile.For(id)
            .Of(new Borrower { Zones = ["Asia/Shanghai"], ContactPoints = [new ContactPoint { Id = "mobile", Kind = ContactPointKind.Phone, Value = "13800000000", Basis = LawfulBasis.Contract, Consent = ConsentState.Given }] })
            .Loan(Money.Of(12_000m, Currency.CNY), installments: 12).PastDue(daysPastDue, new DateOnly(2026, 11, 16)).Build();
        return [.. CaseDocument.WriteCanonical(file), (byte)'\n'];
    }

    /// <summary>A clock that stands between two seconds.</summary>
    private sealed class Stopped : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 16, 2, 0, 0, TimeSpan.Zero).AddTicks(7_654_321);
    }
}
