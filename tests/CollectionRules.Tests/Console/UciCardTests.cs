using CollectionRules.Cli.Policies;
using CollectionRules.Tests.Docs;
using CollectionRules.Tests.Guards;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Cli;

public sealed class UciCardTests : TemporaryFolder
{
    private const string Header = "ID,LIMIT_BAL,PAY_1,PAY_2,PAY_3,PAY_4,PAY_5,PAY_6,BILL_AMT1,BILL_AMT2,BILL_AMT3,BILL_AMT4,BILL_AMT5,BILL_AMT6,PAY_AMT1,PAY_AMT2,PAY_AMT3,PAY_AMT4,PAY_AMT5,PAY_AMT6,DEFAULT";

    [Theory]
    // Never late, all paid, low use of a high limit: 600 + 13 + 3 + 11 + 0 + 9 + 6 + 21.
    [InlineData("1,300000,-1,-1,-1,-1,-1,-1,10000,1,1,1,1,1,1,1,1,1,1,1,0", "663,A,current,none")]
    // Two months late now, late in four months before (at worst 3), half the limit used: 600 - 83 - 10 - 26 + 0 - 8 - 5 - 18.
    [InlineData("2,20000,2,3,2,2,1,0,10000,1,1,1,1,1,1,1,0,0,0,0,1", "450,E,notice,letter")]
    // The edge of use: 0.25 is not below 0.25. 600 + 26 + 3 + 11 + 0 + 9 + 0 - 18.
    [InlineData("3,40000,0,0,0,0,0,0,10000,1,1,1,1,1,1,1,1,1,1,1,0", "631,B,current,none")]
    // A credit balance in every month: nothing to score.
    [InlineData("4,40000,1,-2,-2,-2,-2,-2,-10,0,0,0,0,0,1,1,1,1,1,1,0", ",ungraded,review,none")]
    [InlineData("5,49999,9,9,9,9,9,9,49999,1,1,1,1,1,0,0,0,0,0,0,1", "427,E,pre-legal,letter")]
    public void Decide_Row_IsMappedAsDocumented(string row, string decision)
    {
        CommandRun run = CommandRun.Of("decide", Write("c.csv", Header, row), "--format", "uci-card-default", "--out", PathOf("out.csv"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"{row.Split(',')[0]},2,{decision},,decided", File.ReadAllLines(PathOf("out.csv"))[1]);
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
                $"{file}: row 2, column \"LIMIT_BAL\": 0 is outside >= 1; column \"PAY_1\": 10 is outside [-2..9]; column \"PAY_2\": -3 is outside [-2..9]; column \"PAY_3\": 0.5 is not a multiple of 1; "
                    + "column \"BILL_AMT1\": 10000.5 is not a multiple of 1; column \"BILL_AMT2\": \"x\" is not a number; column \"PAY_AMT1\": -1 is outside >= 0; column \"DEFAULT\": 2 is outside [0..1]",
                $"{file}: row 3, column \"ID\": is empty, but the fact is required; column \"DEFAULT\": is empty, but the fact is required",
                $"{file}: 1 decided, 2 refused.",
                "3 rows in 1.00 s (3 rows per second)."),
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

    [DataFact(DataFile.TaiwanCards)]
    public void Decide_RealData_GivesTheTablesOfTheReadme()
    {
        CommandRun run = CommandRun.Of("decide", DataFile.Find(DataFile.TaiwanCards)!, "--format", "uci-card-default");
        Assert.Equal((0, "Rows    30,000 decided, 0 refused"), (run.ExitCode, run.Output.Split('\n')[3]));
        Assert.Equal(run.Output, Markdown.BlockAfter(Path.Combine(Repository.Root, "README.md"), "decide taiwan_card_default.csv", "text"));
    }
}
