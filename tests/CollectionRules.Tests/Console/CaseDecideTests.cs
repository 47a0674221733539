using System.Diagnostics;
using System.Globalization;
using System.Text;
using CollectionRules.Cli;
using CollectionRules.Cli.Commands;
using CollectionRules.Cli.Generation;
using CollectionRules.Tests.Guards;

namespace CollectionRules.Tests.Cli;

public sealed class CaseDecideTests : TemporaryFolder
{
    private const string AsOf = "2026-11-16T10:00:00+08:00";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Input_AnyNumberOfWorkers_GivesTheSameBytes(int workers)
    {
        byte[] input = Cases(300);
        (int exitCode, byte[] output, _) = Answer(input, "--workers", "1");
        (_, byte[] other, _) = Answer(input, "--workers", workers.ToString(CultureInfo.InvariantCulture));
        Assert.Equal((0, 300), (exitCode, output.Count(static one => one == (byte)'\n')));
        Assert.Equal(output, other);
    }

    [Fact]
    public void Input_OtherCulture_GivesTheSameBytes()
    {
        byte[] input = Cases(60);
        (_, byte[] output, _) = Answer(input);
        CultureInfo before = CultureInfo.CurrentCulture, odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.DateSeparator = "_";
        odd.DateTimeFormat.TimeSeparator = "_";
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(output, Answer(input, "--workers", "1").Output);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Input_BadLine_IsAnErrorRecordInItsPlace()
    {
        string[] good = Encoding.UTF8.GetString(Cases(2)).TrimEnd('\n').Split('\n');
        const string Bad = """{"schema":"collectionrules-case/1","id":"C-9","currency":"CNY","borrower":{"zones":["Asia/Shangai"],"typo":1},"extra":2}""";
        (int exitCode, byte[] output, string errors) = Answer(Encoding.UTF8.GetBytes($"{good[0]}\n{Bad}\n\nno json\n{good[1]}\n"));
        string[] lines = Encoding.UTF8.GetString(output).TrimEnd('\n').Split('\n');
        Assert.Equal(1, exitCode);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("""{"schema":"collectionrules-decision/1","case":"C-000001",""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"schema":"collectionrules-error/1","line":2,"faults":[{"code":""", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"path\":\"/borrower/zones\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"path\":\"/borrower/typo\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"path\":\"/extra\"", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"schema":"collectionrules-error/1","line":4,"faults":[{"code":"CR-JSON-SYNTAX",""", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("""{"schema":"collectionrules-decision/1","case":"C-000002",""", lines[3], StringComparison.Ordinal);
        Assert.EndsWith("standard input: 2 decided, 2 refused.\n", errors, StringComparison.Ordinal);
        Assert.Contains("standard input: row 2, column ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Input_LineBeyondTheLimit_IsAnErrorRecordAndTheNextIsDecided(int workers)
    {
        string[] good = Encoding.UTF8.GetString(Cases(2)).TrimEnd('\n').Split('\n');
        int limit = Math.Max(good[0].Length, good[1].Length);
        byte[] input = Encoding.UTF8.GetBytes($"{good[0]}\n{new string('x', limit + 1)}\r\n{{\"schema\":{new string(' ', 40 * limit)}\n{good[1]}\n{new string('[', 3 * limit)}");
        using StringWriter errors = new() { NewLine = "\n" };
        MemoryStream output = new();
        Session session = new(TextWriter.Null, errors, IsTerminal: false, TimeProvider.System) { OpenInput = () => new MemoryStream(input), OpenRawOutput = () => output, LongestLine = limit };
        Assert.Equal(1, CommandTree.Run(["decide", "-", "--as-of", AsOf, "--workers", $"{workers}"], session));

        string[] lines = Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
        Assert.Equal(5, lines.Length);
        Assert.StartsWith("{\"schema\":\"collectionrules-decision/1\",\"case\":\"C-000001\",", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"schema\":\"collectionrules-decision/1\",\"case\":\"C-000002\",", lines[3], StringComparison.Ordinal);
        foreach ((int line, int length) in ((int, int)[])[(2, limit + 1), (3, (40 * limit) + 10), (5, 3 * limit)])
        {
            Assert.Equal(
                $"{{\"schema\":\"collectionrules-error/1\",\"line\":{line},\"faults\":[{{\"code\":\"CR-LIMIT-SIZE\",\"path\":\"\",\"message\":\"The document has {length} bytes; at most {limit} are allowed.\",\"hint\":\"split the document.\"}}]}}",
                lines[line - 1]);
        }

        Assert.Contains($"standard input: row 3, The document has {(40 * limit) + 10} bytes; at most {limit} are allowed. Hint: split the document.\n", errors.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("standard input: 2 decided, 3 refused.\n", errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    public void File_InstantTooFarOff_IsSaidAsSuch(string asOf)
    {
        string file = Write("cases.ndjson", Encoding.UTF8.GetString(Cases(1)));
        CommandRun run = CommandRun.Of("decide", file, "--as-of", asOf);
        string line = $"\"{asOf}\" is too far off; instants of the years 1900 to 2999 can be decided.";
        Assert.Equal((2, line), (run.ExitCode, run.ErrorLines[0]));
        Assert.Equal((2, line), (CommandRun.Of("explain", file, "--as-of", asOf).ExitCode, CommandRun.Of("explain", file, "--as-of", asOf).ErrorLines[0]));
        Assert.Equal(2, CommandRun.Of("contacts", file, "--as-of", asOf).ExitCode);
        Assert.Equal(2, CommandRun.Of("check", file, "--channel", "call", "--at", asOf).ExitCode);
    }

    [Fact]
    public void Input_Strict_EndsAtTheFirstBadLine()
    {
        (int exitCode, byte[] output, _) = Answer([.. "{}\n"u8, .. Cases(2)], "--strict");
        Assert.Equal((1, 1), (exitCode, output.Count(static one => one == (byte)'\n')));
    }

    [Fact]
    public void Input_OutputThatTakesNoMore_EndsWithAFault()
    {
        using StringWriter errors = new() { NewLine = "\n" };
        Session session = new(TextWriter.Null, errors, IsTerminal: false, TimeProvider.System)
        {
            OpenInput = static () => new MemoryStream(Cases(5)),
            OpenRawOutput = static () => new Closed(),
        };
        Assert.Equal(2, CommandTree.Run(["decide", "-", "--as-of", AsOf], session));
        Assert.Equal("standard output: was closed before everything was written: gone\n", errors.ToString());
    }

    [Fact]
    public async Task Input_ClosedPipe_EndsTheProcessWithAFault()
    {
        using Process process = Start("UTC");
        process.StandardOutput.Close();
        byte[] input = Cases(200);
        try
        {
            for (int i = 0; i < 20 && !process.HasExited; i++)
            {
                await process.StandardInput.BaseStream.WriteAsync(input);
            }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended already.
        }

        string errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("standard output: was closed before everything was written: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_OutputIsASharedFile_KeepsWhatOthersWrite()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string cases = WriteBytes("p.ndjson", Cases(3)), output = PathOf("all.txt");
        using Process shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"(echo before; dotnet '{Program}' decide - --as-of {AsOf} < '{cases}'; echo after) > '{output}'"]) { RedirectStandardError = true })!;
        await shell.StandardError.ReadToEndAsync();
        await shell.WaitForExitAsync();
        string[] lines = await File.ReadAllLinesAsync(output);
        Assert.Equal(("before", 5, "after"), (lines[0], lines.Length, lines[^1]));
    }

    [Theory]
    [InlineData("America/St_Johns")]
    [InlineData("Pacific/Apia")]
    public async Task Input_MachineZone_ChangesNothing(string zone)
    {
        byte[] input = Cases(40);
        using Process process = Start(zone);
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        using MemoryStream output = new();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(Answer(input).Output, output.ToArray());
    }

    [Fact]
    public void File_WithFaults_DecidesTheRestAndSaysSo()
    {
        string[] good = Encoding.UTF8.GetString(Cases(2)).TrimEnd('\n').Split('\n');
        string file = Write("p.ndjson", good[0], good[1].Replace("\"currency\":\"CNY\"", "\"currency\":\"USD\"", StringComparison.Ordinal), "{}", good[1]);
        CommandRun run = CommandRun.Of("decide", file, "--out", PathOf("d.ndjson"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{file}: 2 decided, 2 refused.", run.ErrorLines[^2]);
        Assert.Contains(run.ErrorLines, line => line.StartsWith($"{file}: row 2, ", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.StartsWith($"{file}: row 3, column 1, ", StringComparison.Ordinal));
        Assert.Equal(4, File.ReadAllLines(PathOf("d.ndjson")).Length);
        Assert.Contains("Cases        2 decided, 2 refused\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_FirstLineBad_IsStillDecidedAsOfWhatTheFileTells()
    {
        string file = WriteBytes("p.ndjson", [.. "{}\n"u8, .. Cases(2)]);
        Assert.Contains($"As of        {AsOf} (as the file tells)\n", CommandRun.Of("decide", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_Strict_StopsAtTheFirst()
    {
        string file = WriteBytes("p.ndjson", [.. "{}\n"u8, .. Cases(1)]);
        CommandRun run = CommandRun.Of("decide", file, "--strict");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{file}: stopped at row 1, the first that was refused; 0 decided before it.", run.ErrorLines);
    }

    [Fact]
    public void File_OutAsCsv_HasARowForEachCase()
    {
        string file = WriteBytes("p.ndjson", Cases(20));
        Assert.Equal(0, CommandRun.Of("decide", file, "--out", PathOf("d.csv")).ExitCode);
        string[] rows = File.ReadAllLines(PathOf("d.csv"));
        Assert.Equal(21, rows.Length);
        Assert.StartsWith("case,row,status,state,days-past-due,", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("C-000001,1,decided,overdue,", rows[1], StringComparison.Ordinal);
        CommandRun again = CommandRun.Of("decide", file, "--out", PathOf("d.csv"));
        Assert.Equal((2, $"{PathOf("d.csv")}: already exists; give --force to overwrite it.\n"), (again.ExitCode, again.Errors));
    }

    [Fact]
    public void File_OneCaseOverManyLines_TellsItsInstantToo()
    {
        string line = Encoding.UTF8.GetString(Cases(1));
        string file = WriteText("one.json", System.Text.Json.Nodes.JsonNode.Parse(line)!.ToJsonString(new() { WriteIndented = true }));
        CommandRun run = CommandRun.Of("decide", file);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{AsOf} (as the file tells)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_OutputTakesNoMore_SaysSoInOneLine()
    {
        string file = WriteText("one.ndjson", Encoding.UTF8.GetString(Cases(1)));
        using FullWriter output = new();
        using StringWriter errors = new() { NewLine = "\n" };
        int exitCode = CommandTree.Run(["decide", file], new Session(output, errors, IsTerminal: false, TimeProvider.System));
        Assert.Equal((2, "standard output: no space left\n"), (exitCode, errors.ToString()));
    }

    [Fact]
    public void Policy_NoSuchFile_SaysSoInOneLine()
    {
        string file = WriteText("one.ndjson", Encoding.UTF8.GetString(Cases(1))), policy = PathOf("none.json");
        CommandRun run = CommandRun.Of("decide", file, "--policy", policy);
        Assert.Equal((2, "", $"{policy}: there is no such file.\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void File_Json_PrintsOneObject()
    {
        CommandRun run = CommandRun.Of("decide", WriteBytes("p.ndjson", Cases(20)), "--json", "--as-of", AsOf);
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal((20, AsOf), (json.RootElement.GetProperty("decided").GetInt32(), json.RootElement.GetProperty("asOf").GetString()));
    }

    [Fact]
    public void File_OneCaseOfManyLines_IsReadAsOne()
    {
        string file = WriteText("c.json", "{\n  \"schema\": \"collectionrules-case/1\",\n  \"id\": 7,\n  \"currency\": \"CNY\",\n  \"borrower\": { \"zones\": [\"Nowhere/Land\"], \"a\": 1 },\n  \"b\": 2,\n  \"c\": 3\n}\n");
        CommandRun run = CommandRun.Of("decide", file);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(5, run.ErrorLines.Count(line => line.StartsWith($"{file}: row ", StringComparison.Ordinal)));
        Assert.Contains(run.ErrorLines, line => line.StartsWith($"{file}: row 3, column 9, /id: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void File_Empty_IsOneLine(string text)
    {
        string file = WriteText("p.ndjson", text);
        CommandRun run = CommandRun.Of("decide", file);
        Assert.Equal((2, "", $"{file}: is empty; it must hold a case file on each line.\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Policy_AsJson_DecidesTheSame()
    {
        string file = WriteBytes("p.ndjson", Cases(100));
        string policy = WriteText("policy.json", CollectionRules.Json.PolicyJson.Save(CollectionRules.Cli.Policies.SampleConsumer.Create()));
        Assert.Equal(0, CommandRun.Of("decide", file, "--out", PathOf("a.ndjson")).ExitCode);
        CommandRun run = CommandRun.Of("decide", file, "--policy", policy, "--out", PathOf("b.ndjson"));
        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Errors));
        Assert.True(File.ReadAllBytes(PathOf("a.ndjson")).AsSpan().SequenceEqual(File.ReadAllBytes(PathOf("b.ndjson"))));
    }

    [Fact]
    public void Policy_OfOtherStages_CountsThemApart()
    {
        string policy = Path.Combine(Repository.Root, "samples", "policies", "consumer-installment.policy.json");
        CommandRun run = CommandRun.Of("decide", Path.Combine(Repository.Root, "samples", "data", "portfolio.ndjson"), "--policy", policy);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("grade .* other +total", run.Output);
    }

    [Fact]
    public void Policy_WithFaults_SaysThemAll()
    {
        string policy = WriteText("policy.json", """{"schema":"collectionrules/1","id":"x","version":"1","currency":"ZZZZ","a":1,"b":2,"c":3,"d":4}""");
        CommandRun run = CommandRun.Of("decide", "x.ndjson", "--policy", policy);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.True(run.ErrorLines.Length >= 5, run.Errors);
        Assert.All(run.ErrorLines, line => Assert.StartsWith($"{policy}: row 1, column ", line, StringComparison.Ordinal));
    }

    private static (int ExitCode, byte[] Output, string Errors) Answer(byte[] input, params string[] arguments)
    {
        using StringWriter errors = new() { NewLine = "\n" };
        MemoryStream output = new();
        Session session = new(TextWriter.Null, errors, IsTerminal: false, TimeProvider.System) { OpenInput = () => new MemoryStream(input), OpenRawOutput = () => output };
        int exitCode = CommandTree.Run(["decide", "-", "--as-of", AsOf, .. arguments], session);
        return (exitCode, output.ToArray(), errors.ToString());
    }

    private static byte[] Cases(int count)
    {
        using MemoryStream stream = new();
        CasePortfolio.Write(stream, count, seed: 1);
        return stream.ToArray();
    }

    private static string Program => Path.Combine(Repository.Root, "samples", "CollectionRules.Console", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "collection-rules.dll");

    private static Process Start(string zone)
    {
        ProcessStartInfo start = new("dotnet", [Program, "decide", "-", "--as-of", AsOf, "--workers", "2"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TZ"] = zone;
        return Process.Start(start)!;
    }

    private sealed class Closed : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("gone");
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException("no space left");

        public override void Write(string? value) => throw new IOException("no space left");

        public override void Write(char[] buffer, int index, int count) => throw new IOException("no space left");

        public override void Write(ReadOnlySpan<char> buffer) => throw new IOException("no space left");
    }
}
