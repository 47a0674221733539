using CollectionRules.Tests.Guards;
using CollectionRules.Tests.Testing.Snapshots;

namespace CollectionRules.Tests.Cli;

/// <summary>What <c>plan</c> prints, whole.</summary>
public sealed class PlanOutputTests : SnapshotTests
{
    [Fact]
    public async Task Schedule_OfOptions_PrintsCostAndRows() => await Verify(Schedule("en"), "txt");

    [Fact]
    public async Task Schedule_InChinese_PrintsCostAndRows() => await Verify(Schedule("zh-Hans"), "txt");

    [Fact]
    public async Task Offers_Case_StandSideBySide() => await Verify(Offers("--lang", "en"), "txt");

    [Fact]
    public async Task Offers_InChinese_StandSideBySide() => await Verify(Offers("--lang", "zh-Hans"), "txt");

    [Fact]
    public async Task Offers_Csv_HoldsEveryOfferAndRefusal() => await Verify(Offers("--csv"), "txt");

    [Fact]
    public async Task Offers_Json_HoldsEveryOfferAndRefusal() => await Verify(Offers("--json"), "txt");

    private static string Schedule(string language) => Done(
        "plan", "schedule", "--principal", "10000", "--currency", "CNY", "--rate", "12", "--installments", "12", "--disbursed", "2026-01-01", "--first-due", "2026-02-01", "--lang", language);

    private static string Offers(params string[] more) => Done(["plan", "offers", Path.Combine(Repository.Root, "samples", "data", "portfolio.ndjson"), "--case", "C-000017", .. more]);

    private static string Done(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run.Output;
    }
}
