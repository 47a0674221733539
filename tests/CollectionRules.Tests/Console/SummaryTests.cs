using System.Text.RegularExpressions;
using CollectionRules.Tests.Guards;
using CollectionRules.Tests.Testing.Snapshots;

namespace CollectionRules.Tests.Cli;

public sealed partial class SummaryTests : SnapshotTests
{
    private static readonly string Portfolio = Path.Combine(Repository.Root, "samples", "data", "portfolio.csv");

    [Fact]
    public async Task Decide_ShippedPortfolio_PrintsTheSummary()
    {
        CommandRun run = CommandRun.Of("decide", Portfolio);
        Assert.Equal((0, CommandRun.Lines($"{Portfolio}: 1000 decided, 0 refused.", "1,000 rows in 1.00 s (1,000 rows per second).")), (run.ExitCode, run.Errors));
        await Verify(run.Output, "txt");
    }

    [Fact]
    public async Task Decide_ShippedPortfolioInChinese_PrintsTheSummary()
    {
        CommandRun run = CommandRun.Of("decide", Portfolio, "--lang", "zh-Hans");
        Assert.Equal((0, CommandRun.Lines($"{Portfolio}：已决策 1000 行，拒绝 0 行。", "1,000 行，用时 1.00 秒（每秒 1,000 行）。")), (run.ExitCode, run.Errors));
        await Verify(run.Output, "txt");
    }

    // How it is drawn depends on the terminal; what is drawn does not.
    [Fact]
    public void Decide_OnATerminal_DrawsTheSameCells()
    {
        string drawn = CommandRun.Of(isTerminal: true, "decide", Portfolio).Output;
        string[] plain = Words(CommandRun.Of("decide", Portfolio).Output);
        Assert.Equal(plain, Words(Decoration().Replace(drawn, " ")));
        Assert.Contains('─', drawn);
    }

    [Fact]
    public async Task Policies_ListsFacts() => await Verify(CommandRun.Of("policies").Output, "txt");

    [Fact]
    public async Task Policies_InChinese_ListsFacts() => await Verify(CommandRun.Of("policies", "--lang", "zh-Hans").Output, "txt");

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void Decide_Piped_HasNoEscapesAndNoCarriageReturn(string language) =>
        Assert.DoesNotContain(CommandRun.Of("decide", Portfolio, "--lang", language).Output, static c => c is '\u001b' or '\r');

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"\u001b\[[\d;]*m|[─-╿]")]
    private static partial Regex Decoration();
}
