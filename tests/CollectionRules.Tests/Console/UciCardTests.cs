using CollectionRules.Cases;
using CollectionRules.Cli.Input;
using CollectionRules.Cli.Policies;
using CollectionRules.Monetary;
using CollectionRules.Tests.Docs;
using CollectionRules.Tests.Guards;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Cli;

public sealed class UciCardTests : TemporaryFolder
{
    private const string Header = "ID,LIMIT_BAL,PAY_1,PAY_2,PAY_3,PAY_4,PAY_5,PAY_6,BILL_AMT1,BILL_AMT2,BILL_AMT3,BILL_AMT4,BILL_AMT5,BILL_AMT6,PAY_AMT1,PAY_AMT2,PAY_AMT3,PAY_AMT4,PAY_AMT5,PAY_AMT6,DEFAULT";

    [Theory]
    // Never late, all paid, low use of a high limit: 600 + 13 + 3 + 11 + 0 + 9 + 6 + 21.
    [InlineData("1,300000,-1,-1,-1,-1,-1,-1,10000,1,1,1,1,1,1,1,1,1,1,1,0", "0,663,A,")]
    // Two months late now, late in four months before (at worst 3), half the limit used: 600 - 83 - 10 - 26 + 0 - 8 - 5 - 18.
    [InlineData("2,20000,2,3,2,2,1,0,10000,1,1,1,1,1,1,1,0,0,0,0,1", "62,450,E,notice")]
    // The edge of use: 0.25 is not below 0.25. 600 + 26 + 3 + 11 + 0 + 9 + 0 - 18.
    [InlineData("3,40000,0,0,0,0,0,0,10000,1,1,1,1,1,1,1,1,1,1,1,0", "0,631,B,")]
    // A credit balance in every month: nothing to score.
    [InlineData("4,40000,1,-2,-2,-2,-2,-2,-10,0,0,0,0,0,1,1,1,1,1,1,0", "0,,ungraded,")]
    [InlineData("5,49999,9,9,9,9,9,9,49999,1,1,1,1,1,0,0,0,0,0,0,1", "274,427,E,pre-legal")]
    public void Decide_Row_IsMappedAsDocumented(string row, string decision)
    {
        CommandRun run = CommandRun.Of("decide", Write("c.csv", Header, row), "--format", "uci-card-default", "--out", PathOf("out.csv"));
        Assert.Equal(0, run.ExitCode);
        string[] written = File.ReadAllLines(PathOf("out.csv"))[1].Split(',');
        Assert.Equal((row.Split(',')[0], "2", "decided"), (written[0], written[1], written[2]));
        Assert.Equal(decision, string.Join(',', written[4], written[8], written[9], written[10]));
    }

    [Fact]
    public void Decide_DonorsOwnHeader_IsTakenAndPersonalColumnsAreNeverRead()
    {
        string header = Header.Replace("ID,LIMIT_BAL,PAY_1", "ID,LIMIT_BAL,SEX,EDUCATION,MARRIAGE,AGE,PAY_0", StringComparison.Ordinal).Replace("DEFAULT", "default payment next month", StringComparison.Ordinal);
        string file = Write("c.csv", header, "1,300000,x,,?,999999999999999999999999999999,-1,-1,-1,-1,-1,-1,10000,1,1,1,1,1,1,1,1,1,1,1,0");
        Assert.Equal(0, CommandRun.Of("decide", file, "--format", "uci-card-default").ExitCode);
    }

    [Fact]
    public void Decide_Faults_NameTheColumnsOfTheFile()
    {
        string file = Write(
            "c.csv",
            Header,
            "1,0,10,-3,0.5,-1,-1,-1,10000.5,x,1,1,1,1,-1,1,1,1,1,1,2",
            ",300000,-1,-1,-1,-1,-1,-1,10000,1,1,1,1,1,1,1,1,1,1,1,",
            "3,300000,-1,-1,-1,-1,-1,-1,10000,1,1,1,1,1,1,1,1,1,1,1,0");
        Assert.Equal(
            CommandRun.Lines(
                $"{file}: row 2, column \"LIMIT_BAL\": 0 is outside [1..1000000000000]; column \"PAY_1\": 10 is outside [-2..9]; column \"PAY_2\": -3 is outside [-2..9]; column \"PAY_3\": 0.5 is not a multiple of 1; "
                    + "column \"BILL_AMT1\": 10000.5 is not a multiple of 1; column \"BILL_AMT2\": \"x\" is not a number; column \"PAY_AMT1\": -1 is outside [0..1000000000000]; column \"DEFAULT\": 2 is outside [0..1]",
                $"{file}: row 3, column \"ID\": is empty, but the fact is required; column \"DEFAULT\": is empty, but the fact is required",
                $"{file}: 1 decided, 2 refused.",
                "3 cases in 1.00 s (3 cases per second)."),
            CommandRun.Of("decide", file, "--format", "uci-card-default").Errors);
    }

    [Fact]
    public void Decide_ColumnsLeftOut_AreAllSaid()
    {
        string file = Write("c.csv", Header.Replace("BILL_AMT3,", "", StringComparison.Ordinal).Replace(",DEFAULT", ",OUTCOME", StringComparison.Ordinal), "1");
        Assert.Equal(
            CommandRun.Lines(
                $"{file}: row 1, column \"OUTCOME\": \"uci-card-default\" knows no column of this name",
                $"{file}: row 1, there is no column \"BILL_AMT3\", which \"uci-card-default\" requires",
                $"{file}: row 1, there is no column \"DEFAULT\", which \"uci-card-default\" requires"),
            CommandRun.Of("decide", file, "--format", "uci-card-default").Errors);
    }

    [Fact]
    public void Policy_Facts_HoldNeitherTheOutcomeNorPersonalColumns() => Assert.Equal(
        ["months-late", "worst-months-late-before", "late-months-before", "billed-months", "paid-months", "bill", "credit-limit", "utilization"],
        BuiltInPolicies.Get("sample-card").Core.Schema.Facts.Select(static fact => fact.Name));

    private const string Good = "1,300000,-1,-1,-1,-1,-1,-1,10000,1,1,1,1,1,1,1,1,1,1,1,0", Late = "2,20000,2,3,2,2,1,0,10000,1,1,1,1,1,1,1,0,0,0,0,1", Bad = "3,x,2,3,2,2,1,0,10000,1,1,1,1,1,1,1,0,0,0,0,1";

    [Fact]
    public void Row_AsCaseFile_HoldsTheStatementAsOneDueItemAndNoOutcome()
    {
        UciCardRow row = ReadOne(Late);
        CollectionCase file = UciCardCase.Of(row);
        Account account = Assert.Single(file.Accounts);
        DueItem item = Assert.Single(account.Contract.DueItems);
        Assert.Equal((ProductKind.CreditCard, Money.Of(20_000m, Currency.TWD), new DateOnly(2005, 7, 30), Money.Of(10_000m, Currency.TWD)), (account.Product, account.CreditLimit, item.DueOn, item.Amounts.Total));
        Assert.Equal(["billed-months", "credit-limit", "late-months-before", "months-late", "paid-months", "worst-months-late-before"], file.Attributes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(new Outcome(IsDefault: true, IsHeldOut: true), UciCardCase.OutcomeOf(row));
        byte[] document = CaseDocument.WriteCanonical(file);
        Assert.Equal(document, CaseDocument.WriteCanonical(CaseDocument.Read(document)));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public void Decide_AnyNumberOfWorkers_WritesTheSameBytesAndTables(string ending)
    {
        string file = Write("c.csv", [Header, .. Enumerable.Range(1, 500).Select(static id => (id % 97 == 0 ? Bad : id % 3 == 0 ? Late : Good)[1..].Insert(0, $"{id}"))]);
        CommandRun[] runs = [.. new[] { "1", "2", "8" }.Select(workers =>
            CommandRun.Of("decide", file, "--format", "uci-card-default", "--workers", workers, "--out", PathOf($"{workers}.{ending}")))];
        Assert.All(runs, run => Assert.Equal((1, runs[0].Output, runs[0].Errors), (run.ExitCode, run.Output, run.Errors)));
        byte[] alone = File.ReadAllBytes(PathOf($"1.{ending}"));
        Assert.Equal(alone, File.ReadAllBytes(PathOf($"2.{ending}")));
        Assert.Equal(alone, File.ReadAllBytes(PathOf($"8.{ending}")));
        Assert.Contains($"{file}: 495 decided, 5 refused.", runs[0].Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_Json_CountsTheOutcomesByGrade()
    {
        CommandRun run = CommandRun.Of("decide", Write("c.csv", Header, Good, Late), "--format", "uci-card-default", "--json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"A\":{\"accounts\":1,\"defaults\":0,\"heldOutAccounts\":0,\"heldOutDefaults\":0}", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"E\":{\"accounts\":1,\"defaults\":1,\"heldOutAccounts\":1,\"heldOutDefaults\":1}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_Strict_StopsAtTheFirstRefused()
    {
        string file = Write("c.csv", Header, Good, Bad, Late);
        CommandRun run = CommandRun.Of("decide", file, "--format", "uci-card-default", "--strict", "--workers", "2");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{file}: stopped at row 3, the first that was refused; 1 decided before it.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_AsOf_MovesTheDaysPastDue()
    {
        Assert.Equal(0, CommandRun.Of("decide", Write("c.csv", Header, Late), "--format", "uci-card-default", "--as-of", "2005-10-30T12:00:00+08:00", "--out", PathOf("out.csv")).ExitCode);
        Assert.Equal("92", File.ReadAllLines(PathOf("out.csv"))[1].Split(',')[4]);
    }

    [Fact]
    public void Decide_PolicyInAnotherCurrency_IsOneLine()
    {
        CommandRun run = CommandRun.Of("decide", Write("c.csv", Header, Late), "--format", "uci-card-default", "--policy", "sample-consumer");
        Assert.Equal((2, "the format \"uci-card-default\" holds amounts in TWD; the policy \"sample-consumer\" decides in CNY.\n"), (run.ExitCode, run.Errors));
    }

    private static UciCardRow ReadOne(string row)
    {
        using CsvRows csv = new(new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{Header}\n{row}\n")));
        UciCardRows rows = new(csv);
        Assert.Empty(rows.ReadHeader());
        List<UciCardRow> read = [];
        Assert.True(rows.Read(read, 64, 1 << 20));
        return Assert.Single(read);
    }

    [DataFact(DataFile.TaiwanCards)]
    public void Decide_RealData_GivesTheTablesOfTheReadme()
    {
        CommandRun run = CommandRun.Of("decide", DataFile.Find(DataFile.TaiwanCards)!, "--format", "uci-card-default");
        Assert.Equal((0, "Cases        30,000 decided, 0 refused"), (run.ExitCode, run.Output.Split('\n')[4]));
        Assert.Equal(run.Output, Markdown.BlockAfter(Path.Combine(Repository.Root, "README.md"), "decide taiwan_card_default.csv", "text"));
    }
}
