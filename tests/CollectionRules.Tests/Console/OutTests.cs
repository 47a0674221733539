using CollectionRules.Cli.Output;
using CollectionRules.Cli.Policies;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Cli;

public sealed class OutTests : TemporaryFolder
{
    private const string Decided = "id,row,score,grade,stage,channel,gate,status\nC-1,2,574,C,call,call,open,decided\n";

    [Fact]
    public void Out_EveryRow_IsWritten()
    {
        string file = Write("p.csv", CommandRun.Header, CommandRun.GoodRow, "\"C,\"\"2\"\"\n\",0,0,true,0,0,,,,", "C-3,x,0,true,0,0,,,,", "C-4,1");
        CommandRun run = CommandRun.Of("decide", file, "--out", PathOf("out.csv"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Decided + "\"C,\"\"2\"\"\n\",3,581,C,current,none,no-contact,decided\nC-3,5,,,,,,refused\n,6,,,,,,refused\n", File.ReadAllText(PathOf("out.csv")));
    }

    [Fact]
    public void Out_FileThatExists_IsKeptWithoutForce()
    {
        string file = Write("p.csv", CommandRun.Header, CommandRun.GoodRow), output = WriteText("out.csv", "precious");
        CommandRun run = CommandRun.Of("decide", file, "--out", output);
        Assert.Equal((2, "", CommandRun.Lines($"{output}: already exists; give --force to overwrite it.")), (run.ExitCode, run.Output, run.Errors));
        Assert.Equal("precious", File.ReadAllText(output));
    }

    [Fact]
    public void Out_WithForce_IsOverwrittenWhole()
    {
        string file = Write("p.csv", CommandRun.Header, CommandRun.GoodRow), output = WriteText("out.csv", new string('x', 10_000));
        Assert.Equal(0, CommandRun.Of("decide", file, "--out", output, "--force").ExitCode);
        Assert.Equal(Decided, File.ReadAllText(output));
    }

    [Fact]
    public void Out_TheInputItself_IsKeptEvenWithForce()
    {
        string file = Write("p.csv", CommandRun.Header, CommandRun.GoodRow), before = File.ReadAllText(file);
        CommandRun run = CommandRun.Of("decide", file, "--out", Path.Combine(Folder, ".", "p.csv"), "--force");
        Assert.Equal((2, CommandRun.Lines($"{Path.Combine(Folder, ".", "p.csv")}: is the file being read; choose another name for --out.")), (run.ExitCode, run.Errors));
        Assert.Equal(before, File.ReadAllText(file));
    }

    [Fact]
    public void Out_LinkToTheInput_KeepsItEvenWithForce()
    {
        string file = Write("p.csv", CommandRun.Header, CommandRun.GoodRow), before = File.ReadAllText(file), link = PathOf("link.csv");
        File.CreateSymbolicLink(link, file);
        CommandRun run = CommandRun.Of("decide", file, "--out", link, "--force");
        Assert.Equal((2, CommandRun.Lines($"{link}: is the file being read; choose another name for --out.")), (run.ExitCode, run.Errors));
        Assert.Equal(before, File.ReadAllText(file));
    }

    [Fact]
    public void TryOpen_FileThatIsBeingRead_IsKeptEvenWithForce()
    {
        string file = WriteText("p.csv", "precious");
        using (FileStream reading = new(file, FileMode.Open, FileAccess.Read, FileShare.Read))
        {
            Assert.False(OutputFile.TryOpen(file, overwrite: true, Language.English, out _, out string? reason));
            Assert.StartsWith("cannot be written: ", reason, StringComparison.Ordinal);
        }

        Assert.Equal("precious", File.ReadAllText(file));
    }

    [Fact]
    public void Out_FolderThatIsNotThere_IsOneLine()
    {
        string file = Write("p.csv", CommandRun.Header, CommandRun.GoodRow), output = Path.Combine(Folder, "none", "out.csv");
        CommandRun run = CommandRun.Of("decide", file, "--out", output);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{output}: cannot be written: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Out_HeaderFault_LeavesNoFile()
    {
        Assert.Equal(2, CommandRun.Of("decide", Write("p.csv", "nothing"), "--out", PathOf("out.csv")).ExitCode);
        Assert.False(File.Exists(PathOf("out.csv")));
    }

    [Fact]
    public void Out_StrictStop_SaysWhatIsThere()
    {
        string file = Write("p.csv", CommandRun.Header, CommandRun.GoodRow, "C-2,x,0,true,0,0,,,,", CommandRun.GoodRow), output = PathOf("out.csv");
        CommandRun run = CommandRun.Of("decide", file, "--out", output, "--strict");
        Assert.Equal($"{output}: incomplete; rows up to the stop: 2.", run.ErrorLines[2]);
        Assert.Equal(Decided + "C-2,3,,,,,,refused\n", File.ReadAllText(output));
    }

    [Fact]
    public void DecisionFile_StreamThatFills_Throws()
    {
        PolicyCore core = BuiltInPolicies.Get("sample-card").Core;
        using DecisionFile file = new(new StreamWriter(new FullStream()), core);
        file.WriteRefused("C-1"u8, 2);
        OutputException fault = Assert.Throws<OutputException>(file.Flush);
        Assert.Equal("There is no room.", fault.Message);
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("There is no room.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("There is no room.");
    }
}
