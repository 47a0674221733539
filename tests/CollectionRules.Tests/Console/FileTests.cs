using System.Text;

namespace CollectionRules.Tests.Cli;

public sealed class FileTests : TemporaryFolder
{
    [Fact]
    public void Decide_NoSuchFile_IsOneLine()
    {
        CommandRun run = CommandRun.Of("decide", PathOf("none.csv"));
        Assert.Equal((2, "", CommandRun.Lines($"{PathOf("none.csv")}: there is no such file.")), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Decide_Folder_IsOneLine()
    {
        CommandRun run = CommandRun.Of("decide", Folder);
        Assert.Equal((2, "", CommandRun.Lines($"{Folder}: is a folder, not a file.")), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\n")]
    [InlineData("\uFEFF")]
    public void Decide_EmptyFile_IsOneLine(string text)
    {
        string file = WriteText("p.csv", text);
        CommandRun run = CommandRun.Of("decide", file);
        Assert.Equal((2, "", CommandRun.Lines($"{file}: is empty; the first row must name the columns.")), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Decide_Utf16_IsOneLine()
    {
        string file = WriteBytes("p.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(CommandRun.Header)]);
        CommandRun run = CommandRun.Of("decide", file);
        Assert.Equal((2, "", CommandRun.Lines($"{file}: is UTF-16; save it as UTF-8.")), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData("C-1,12,1500.50,false,0,2", "\"sample-installment\" knows none of these columns; the first row must name them, separated by commas")]
    [InlineData("id;days-past-due;outstanding", "\"sample-installment\" knows none of these columns; the first row must name them, separated by commas")]
    [InlineData("\"id", "a quoted field is not closed (a row has at most 1048576 bytes)")]
    public void Decide_NoHeader_IsOneLine(string header, string reason)
    {
        string file = Write("p.csv", header, CommandRun.GoodRow);
        CommandRun run = CommandRun.Of("decide", file);
        Assert.Equal((2, "", CommandRun.Lines($"{file}: row 1, {reason}")), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Decide_HeaderFaults_AreAllSaid()
    {
        string file = Write("p.csv", "id,Days-Past-Due,outstanding,cease-contact,outstanding,calls-today,,balance-ratio, local-hour,a\0b", CommandRun.GoodRow);
        CommandRun run = CommandRun.Of("decide", file);
        Assert.Equal(
            [
                $"{file}: row 1, column \"Days-Past-Due\": \"sample-installment\" knows no column of this name; did you mean \"days-past-due\"?",
                $"{file}: row 1, column \"outstanding\": is there twice",
                $"{file}: row 1, column 7 has no name",
                $"{file}: row 1, column \"balance-ratio\": is derived from other columns and cannot be given",
                $"{file}: row 1, column \" local-hour\": \"sample-installment\" knows no column of this name; did you mean \"local-hour\"?",
                $"{file}: row 1, column \"a\\u0000b\": holds a NUL byte",
                $"{file}: row 1, there is no column \"days-past-due\", which \"sample-installment\" requires",
                $"{file}: row 1, there is no column \"calls-last-7-days\", which \"sample-installment\" requires",
            ],
            run.ErrorLines);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void Decide_AnyLineEndAndMark_GivesTheSame(string lineEnd, string mark)
    {
        string[] rows = [CommandRun.Header, CommandRun.GoodRow, CommandRun.GoodRow];
        CommandRun plain = CommandRun.Of("decide", Write("p.csv", rows));
        CommandRun run = CommandRun.Of("decide", WriteText("p.csv", mark + string.Join(lineEnd, rows)));
        Assert.Equal(0, plain.ExitCode);
        Assert.Equal(plain, run);
    }

    [Fact]
    public void Decide_HeaderOnly_DecidesNothing()
    {
        string file = Write("p.csv", CommandRun.Header);
        CommandRun run = CommandRun.Of("decide", file);
        Assert.Equal((0, CommandRun.Lines($"{file}: 0 decided, 0 refused.", "0 rows in 1.00 s (0 rows per second).")), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Decide_OptionalColumnsLeftOut_AreMissing()
    {
        string file = Write("p.csv", "calls-last-7-days,days-past-due,outstanding,cease-contact,calls-today", "0,12,10,false,0");
        CommandRun run = CommandRun.Of("decide", file, "--out", PathOf("out.csv"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("id,row,score,grade,stage,channel,gate,status\n,2,556,D,call,call,hour-unknown,decided\n", File.ReadAllText(PathOf("out.csv")));
    }

    [Theory]
    [InlineData("Required argument 'FILE' missing for command: 'decide'.", "decide")]
    [InlineData("Unrecognized command or argument '--quiet'.", "decide", "x.csv", "--quiet")]
    [InlineData("\"monday\" is no instant; write one as 2026-11-16T10:00:00+08:00.", "decide", "x.ndjson", "--as-of", "monday")]
    [InlineData("\"0\" is no number of workers; 1 to 64 are possible.", "decide", "x.ndjson", "--workers", "0")]
    [InlineData("\"0\" is no number of rows; 1 to 10,000,000 are possible.", "generate", "--out", "x.csv", "--rows", "0")]
    [InlineData("\"10000001\" is no number of rows; 1 to 10,000,000 are possible.", "generate", "--out", "x.csv", "--rows", "10000001")]
    [InlineData("Option '--out' is required.", "generate")]
    public void Run_WrongUsage_ExitsWithTwo(string message, params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);
        Assert.Equal((2, "", message + "\nTry: collection-rules --help\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Decide_FormatWithAnotherPolicy_ExitsWithTwo()
    {
        CommandRun run = CommandRun.Of("decide", "x.csv", "--format", "uci-card-default", "--policy", "sample-installment");
        Assert.Equal((2, "the policy \"sample-installment\" decides rows of facts, not case files.\n"), (run.ExitCode, run.Errors));
    }

    [Theory]
    [InlineData("there is no policy \"sample-consumr\"; did you mean \"sample-consumer\"?", "x.ndjson", "--policy", "sample-consumr")]
    [InlineData("there is no policy \"zzz\"; sample-consumer, sample-card-cases, sample-installment, sample-card are there, or the name of a JSON file.", "x.ndjson", "--policy", "zzz")]
    [InlineData("the policy \"sample-card\" decides rows of facts, not case files.", "x.ndjson", "--policy", "sample-card")]
    [InlineData("the policy \"sample-consumer\" decides case files; \"x.csv\" is read as \"csv\".", "x.csv", "--policy", "sample-consumer")]
    [InlineData("--as-of is for case files only.", "x.csv", "--as-of", "2026-11-16T10:00:00+08:00")]
    [InlineData("--workers is for case files only.", "x.csv", "--workers", "2")]
    [InlineData("--json is for case files only.", "x.csv", "--json")]
    [InlineData("decide - reads case files and writes records to standard output; leave --out away.", "-", "--out", "x.csv")]
    public void Decide_OptionsThatDoNotFit_AreOneLine(string message, params string[] arguments)
    {
        CommandRun run = CommandRun.Of(["decide", .. arguments]);
        Assert.Equal((2, "", message + "\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Run_Help_ExitsWithZero()
    {
        CommandRun run = CommandRun.Of("--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("decide <FILE>", run.Output, StringComparison.Ordinal);
    }
}
