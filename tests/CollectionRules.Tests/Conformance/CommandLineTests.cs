using CollectionRules.Conformance;

namespace CollectionRules.Tests.Conformance;

public sealed class CommandLineTests
{
    [Fact]
    public void TryParse_FilesAndData_AreRead()
    {
        Assert.True(CommandLine.TryParse(["a.json", "--data", "sets", "b.json"], out CommandLine? read, out _));
        Assert.Equal(["a.json", "b.json"], read.Files);
        Assert.Equal("sets", read.DataFolderFor("a.json"));
    }

    [Fact]
    public void DataFolderFor_NoData_IsBesideTheFile()
    {
        Assert.True(CommandLine.TryParse([Path.Combine("x", "a.json")], out CommandLine? read, out _));
        Assert.Equal(Path.Combine(Path.GetFullPath("x"), "data"), read.DataFolderFor(read.Files[0]));
    }

    [Theory]
    [InlineData(new string[0], "error: no file given.")]
    [InlineData(new[] { "a.json", "--data" }, "error: \"--data\" needs a folder.")]
    [InlineData(new[] { "--verbose", "a.json" }, "error: unknown option \"--verbose\".")]
    public void TryParse_Fault_IsSaid(string[] arguments, string fault)
    {
        Assert.False(CommandLine.TryParse(arguments, out _, out string? said));
        Assert.Equal(fault, said);
    }
}
