using System.Text;

namespace CollectionRules.Tests.Cli;

public sealed class BadRowTests : TemporaryFolder
{
    // The cell, its column in CommandRun.GoodRow, and what is said of it.
    public static TheoryData<int, string, string> BadCells { get; } = new()
    {
        { 1, "", "column \"days-past-due\": is empty, but the fact is required" },
        { 1, "-1", "column \"days-past-due\": -1 is outside [0..36500]" },
        { 1, "36501", "column \"days-past-due\": 36501 is outside [0..36500]" },
        { 1, "1.5", "column \"days-past-due\": 1.5 is not a multiple of 1" },
        { 1, "twelve", "column \"days-past-due\": \"twelve\" is not a number" },
        { 1, " 12", "column \"days-past-due\": \" 12\" is not a number" },
        { 1, "1_000", "column \"days-past-due\": \"1_000\" is not a number" },
        { 1, "NaN", "column \"days-past-due\": \"NaN\" is not a number" },
        { 1, "\u0661", "column \"days-past-due\": \"\u0661\" is not a number" },
        { 1, "\u202e1", "column \"days-past-due\": \"\\u202E1\" is not a number" },
        { 2, "1500.505", "column \"outstanding\": 1500.505 is not a multiple of 0.01" },
        { 2, "-0.01", "column \"outstanding\": -0.01 is outside >= 0" },
        { 2, "79228162514264337593543950336", "column \"outstanding\": \"79228162514264337593543950336\" is too large a number" },
        { 2, "1e400", "column \"outstanding\": \"1e400\" is too large a number" },
        { 2, "1.00000000000000000000000000001", "column \"outstanding\": \"1.00000000000000000000000000001\" has more digits than can be kept exactly" },
        { 2, "9999999999999999999999999999999999999999999999999999999999999999", "column \"outstanding\": \"999999999999999999999999999999999999999999999999999999999999…\" is too large a number" },
        { 3, "yes", "column \"cease-contact\": \"yes\" is neither true nor false" },
        { 3, "TRUE", "column \"cease-contact\": \"TRUE\" is neither true nor false" },
        { 6, "no-promise-takn", "column \"broken-promises-6m\": \"no-promise-takn\" is not a number; did you mean \"no-promise-taken\"?" },
        { 6, "-2", "column \"broken-promises-6m\": -2 is outside >= 0" },
        { 7, "1.01", "column \"right-party-contact-rate-90d\": 1.01 is outside [0..1]" },
        { 8, "permanant", "column \"employment\": \"permanant\" is none of permanent, retired, temporary, self-employed, unemployed, other; did you mean \"permanent\"?" },
        { 9, "24", "column \"local-hour\": 24 is outside [0..23]" },
    };

    [Theory]
    [MemberData(nameof(BadCells))]
    public void Decide_BadCell_IsOneLineAndTheRestIsDecided(int column, string cell, string reason)
    {
        string file = Write("p.csv", CommandRun.Header, CommandRun.GoodRow, RowWith(column, cell), CommandRun.GoodRow);
        CommandRun run = CommandRun.Of("decide", file);
        Assert.Equal([$"{file}: row 3, {reason}", $"{file}: 2 decided, 1 refused.", "3 rows in 1.00 s (3 rows per second)."], run.ErrorLines);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Rows    2 decided, 1 refused\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "36500")]
    [InlineData(1, "1.2e1")]
    [InlineData(2, "0")]
    [InlineData(2, "79228162514264337593543950335")]
    [InlineData(2, "1.50000000000000000000000000000000000")]
    [InlineData(6, "")]
    [InlineData(6, "-1")]
    [InlineData(6, "no-promise-taken")]
    [InlineData(7, "0.333333333333333333333")]
    [InlineData(9, "23")]
    public void Decide_CellOnTheEdge_IsTaken(int column, string cell) =>
        Assert.Equal(0, CommandRun.Of("decide", Write("p.csv", CommandRun.Header, RowWith(column, cell))).ExitCode);

    [Fact]
    public void Decide_ManyPlantedFaults_SaysEachOnItsOwnLine()
    {
        using MemoryStream bytes = new();
        void Line(string text) => bytes.Write(Encoding.UTF8.GetBytes(text + "\r\n"));
        Line(CommandRun.Header);
        Line(CommandRun.GoodRow);
        Line("C-2,-5,x,maybe,0,2,1,7,none-such-word,25");
        Line("C-3,12,1500.50,false,0,2");
        Line("C-4,12,1500.50,false,0,2,1,0.25,permanent,10,extra");
        Line("\"C-5\r\nsecond line, still \"\"C-5\"\"\",12,1500.50,false,0,2,1,0.25,permanent,10");
        Line("\"C-6\r\nwith a fault\",12,,false,0,2,1,0.25,permanent,10");
        Line("C-7,1\"2,1500.50,false,0,2,1,0.25,permanent,10");
        Line("\"C-8\" ,12,1500.50,false,0,2,1,0.25,permanent,10");
        Line("");
        Line("C-9\0,12,1500.50,false,0,2,1,0.25,permanent,10");
        bytes.Write(Encoding.Latin1.GetBytes("C-10\u00ff,12,1500.50,false,0,2,1,0.25,perm\u00c3,10\r\n"));
        Line(CommandRun.GoodRow);
        Line("C-12,\"12,1500.50,false,0,2,1,0.25,permanent,10");
        Line(CommandRun.GoodRow);
        string file = WriteBytes("p.csv", bytes.ToArray());
        CommandRun run = CommandRun.Of("decide", file);
        Assert.Equal(
            [
                $"{file}: row 3, column \"days-past-due\": -5 is outside [0..36500]; column \"outstanding\": \"x\" is not a number; column \"cease-contact\": \"maybe\" is neither true nor false; "
                    + "column \"right-party-contact-rate-90d\": 7 is outside [0..1]; column \"employment\": \"none-such-word\" is none of permanent, retired, temporary, self-employed, unemployed, other; "
                    + "column \"local-hour\": 25 is outside [0..23]",
                $"{file}: row 4, 6 fields where the header has 10",
                $"{file}: row 5, 11 fields where the header has 10",
                $"{file}: row 8, column \"outstanding\": is empty, but the fact is required",
                $"{file}: row 10, a quotation mark stands inside a field that does not begin with one, or text follows a closing one",
                $"{file}: row 11, a quotation mark stands inside a field that does not begin with one, or text follows a closing one",
                $"{file}: row 13, column \"id\": holds a NUL byte",
                $"{file}: row 14, column \"id\": is not valid UTF-8; column \"employment\": is not valid UTF-8",
                $"{file}: row 16, a quoted field is not closed (a row has at most 1048576 bytes)",
                $"{file}: 4 decided, 9 refused.",
                "13 rows in 1.00 s (13 rows per second).",
            ],
            run.ErrorLines);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Decide_FaultsInChinese_AreOneLineToo()
    {
        string file = Write("p.csv", CommandRun.Header, "C-2,-5,x,maybe,0,2,1,7,permanant,25");
        Assert.Equal(
            $"{file}：第 2 行，列“days-past-due”：-5 超出 [0..36500]；列“outstanding”：“x”不是数字；列“cease-contact”：“maybe”既不是 true 也不是 false；"
                + "列“right-party-contact-rate-90d”：7 超出 [0..1]；列“employment”：“permanant”不在以下取值之中：permanent, retired, temporary, self-employed, unemployed, other；是否为“permanent”？；"
                + "列“local-hour”：25 超出 [0..23]",
            CommandRun.Of("decide", file, "--lang", "zh-Hans").ErrorLines[0]);
    }

    [Fact]
    public void Decide_Strict_StopsAtTheFirst()
    {
        string file = Write("p.csv", CommandRun.Header, CommandRun.GoodRow, RowWith(1, "x"), RowWith(1, "y"), CommandRun.GoodRow);
        CommandRun run = CommandRun.Of("decide", file, "--strict");
        Assert.Equal(
            [
                $"{file}: row 3, column \"days-past-due\": \"x\" is not a number",
                $"{file}: stopped at row 3, the first that was refused; 1 decided before it.",
                $"{file}: 1 decided, 1 refused.",
                "2 rows in 1.00 s (2 rows per second).",
            ],
            run.ErrorLines);
        Assert.Equal(1, run.ExitCode);
    }

    private static string RowWith(int column, string cell)
    {
        string[] cells = CommandRun.GoodRow.Split(',');
        cells[column] = cell;
        return string.Join(',', cells);
    }
}
