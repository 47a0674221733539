using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Cli;

public sealed class ScoreTests : TemporaryFolder
{
    private static readonly string[] Scored =
    [
        "points,result,product,note",
        "640,good,card,", "600,bad,loan,", "620,good,loan,", "580,bad,card,", "620,bad,loan,", "660,good,card,x",
    ];

    [Fact]
    public void Score_ColumnOfAnyFile_IsMeasured()
    {
        CommandRun run = CommandRun.Of("score", Write("s.csv", Scored), "--score", "points", "--outcome", "result", "--bad", "bad", "--good", "good", "--by", "product");
        Assert.Equal((0, CommandRun.Lines($"{PathOf("s.csv")}: 6 scored, 0 without a score, 0 refused.")), (run.ExitCode, run.Errors));
        Assert.Equal(
            CommandRun.Lines(
                "Score        column \"points\", a higher score is better",
                "File         s.csv",
                "Rows         6 scored, 0 without a score, 0 refused",
                "Zero counts  replaced by 0.5 before shares are taken; bins without any account are left out",
                "",
                "Separation",
                "measure          all       odd      even",
                "accounts           6         3         3",
                "bad rate      0.5000    0.3333    0.6667",
                "mean score  620.0000  626.6667  613.3333",
                "KS            0.6667    0.5000    1.0000",
                "AUC           0.9444    0.7500    1.0000",
                "Gini          0.8889    0.5000    1.0000",
                ""),
            string.Concat(run.Output.Split('\n')[..14].Select(static line => line + "\n")));
        Assert.Contains("\nproduct            2  0.4621", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nOrdered: no riskier band has a lower bad rate.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_HigherIsRiskier_TurnsTheOrderRound()
    {
        string output = CommandRun.Of("score", Write("s.csv", Scored), "--score", "points", "--higher-is", "riskier", "--outcome", "result", "--bad", "bad", "--good", "good").Output;
        Assert.Contains("\nGini         -0.8889", output, StringComparison.Ordinal);
        Assert.EndsWith("\nNot ordered: the bad rate falls at 620, 640.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OneClassOnly_IsSaidInBothLanguages()
    {
        string file = Write("s.csv", "points,result", "640,0", "600,0");
        Assert.Contains("Gini        not defined: All rows had the same outcome.", CommandRun.Of("score", file, "--score", "points", "--outcome", "result").Output, StringComparison.Ordinal);
        Assert.Contains("未定义：所有样本的结果相同。", CommandRun.Of("score", file, "--score", "points", "--outcome", "result", "--lang", "zh-Hans").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_FaultyRows_AreRefusedWithEveryFault()
    {
        string file = Write("s.csv", "points,result", "640,0", "many,2", "600", "610,1");
        CommandRun run = CommandRun.Of("score", file, "--score", "points", "--outcome", "result");
        Assert.Equal(
            (1, CommandRun.Lines(
                $"{file}: row 3, column \"points\": \"many\" is not a number; column \"result\": \"2\" is none of 1, 0",
                $"{file}: row 4, 1 fields where the header has 2",
                $"{file}: 2 scored, 0 without a score, 2 refused.")),
            (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Score_HeaderWithoutTheColumns_SaysAllAtOnce()
    {
        string file = Write("s.csv", "point,result,result", "640,0,0");
        CommandRun run = CommandRun.Of("score", file, "--score", "points", "--outcome", "outcome", "--by", "product");
        Assert.Equal(
            (2, "", CommandRun.Lines(
                $"{file}: row 1, column \"result\": is there twice",
                $"{file}: row 1, there is no column \"points\"; did you mean \"point\"?",
                $"{file}: row 1, there is no column \"outcome\"",
                $"{file}: row 1, there is no column \"product\"")),
            (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Score_CardOfAPolicy_ReadsItsFactsAndTheOutcome()
    {
        string late = CommandRun.GoodRow.Replace("C-1,12,", "C-2,200,", StringComparison.Ordinal);
        string file = Write("s.csv", CommandRun.Header + ",defaulted", CommandRun.GoodRow + ",0", late + ",1", CommandRun.GoodRow + ",0", late + ",maybe");
        CommandRun run = CommandRun.Of("score", file, "--outcome", "defaulted");
        Assert.Equal((1, CommandRun.Lines($"{file}: row 5, column \"defaulted\": \"maybe\" is none of 1, 0", $"{file}: 3 scored, 0 without a score, 1 refused.")), (run.ExitCode, run.Errors));
        Assert.Contains("\nGini          1.0000  ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("Policy       sample-installment: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_CardOfAPolicyWithoutTheOutcomeColumn_SaysSo()
    {
        string file = Write("s.csv", CommandRun.Header, CommandRun.GoodRow);
        Assert.Equal(CommandRun.Lines($"{file}: row 1, there is no column \"defaulted\", which \"sample-installment\" requires"), CommandRun.Of("score", file, "--outcome", "defaulted").Errors);
    }

    [Theory]
    [InlineData("give --outcome COLUMN: without what became of the accounts nothing can be measured.")]
    [InlineData("--score takes the score from the file; leave --policy and --format away.", "--score", "points", "--policy", "sample-card", "--outcome", "x")]
    [InlineData("--score takes the score from the file; leave --policy and --format away.", "--score", "points", "--format", "uci-card-default")]
    [InlineData("--by needs --score; the card of a policy has its own characteristics.", "--by", "product", "--outcome", "x")]
    [InlineData("the format \"uci-card-default\" has its own outcome; leave --outcome away.", "--format", "uci-card-default", "--outcome", "x")]
    [InlineData("the format \"uci-card-default\" feeds the policy \"sample-card\" only.", "--format", "uci-card-default", "--policy", "sample-installment")]
    public void Score_OptionsThatDoNotFit_AreOneLine(string message, params string[] options)
    {
        CommandRun run = CommandRun.Of(["score", PathOf("none.csv"), .. options]);
        Assert.Equal((2, "", CommandRun.Lines(message)), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Score_NoSuchFile_IsOneLine() => Assert.Equal(
        CommandRun.Lines($"{PathOf("taiwan_card_default.csv")}: there is no such file."),
        CommandRun.Of("score", PathOf("taiwan_card_default.csv"), "--format", "uci-card-default").Errors);

    [DataFact(DataFile.TaiwanCards)]
    public void Score_RealData_PrintsSeparationStabilityAndRankOrder()
    {
        string[] lines = CommandRun.Of("score", DataFile.Find(DataFile.TaiwanCards)!, "--format", "uci-card-default").Output.Split('\n');
        Assert.Contains("KS            0.4254    0.4281    0.4226", lines);
        Assert.Contains("AUC           0.7709    0.7738    0.7680", lines);
        Assert.Contains("score    0.0025  stable (below 0.10)", lines);
        Assert.Contains("Ordered: no riskier band has a lower bad rate.", lines);
    }
}
