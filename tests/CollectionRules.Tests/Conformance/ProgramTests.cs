using CollectionRules.Conformance;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Kinds;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Tests.Conformance;

public sealed class ProgramTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vectors").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Run_OneOfEach_PrintsALineForEachThatDiffersAndTheCounts()
    {
        string file = Write("a.json", """
            { "cases": [
                { "id": "one", "kind": "echo", "given": { "value": 1 }, "expect": { "value": 1 } },
                { "id": "two", "kind": "echo", "given": { "value": 1 }, "expect": { "value": 2, "again": 3 } },
                { "id": "three", "kind": "shout", "given": { "value": 1 }, "expect": { "value": 1 } },
                { "id": "four", "kind": "echo", "given": { "value": 1, "louder": true }, "expect": { "value": 1 } } ] }
            """);
        Assert.Equal(
            (1, Lines("FAIL two echo: value expected 2 but was 1 (and 1 more)", "UNSUPPORTED three shout: the kind is not known", "UNSUPPORTED four echo: the key \"given.louder\" is not known", "1 passed, 3 failed, 0 skipped"), ""),
            Run(file));
    }

    [Fact]
    public void Run_AllPassed_ExitsWithZero()
    {
        string file = Write("a.json", """{ "cases": [ { "id": "one", "kind": "echo", "given": { "value": 1 }, "expect": { "value": 1 } } ] }""");
        Assert.Equal((0, Lines("2 passed, 0 failed, 0 skipped"), ""), Run(file, file));
    }

    [Fact]
    public void Run_FileWithoutSchema_IsSaidAndTheOthersRun()
    {
        string good = Write("a.json", """{ "cases": [ { "id": "one", "kind": "echo", "given": { "value": 1 }, "expect": { "value": 1 } } ] }"""), bad = Write("b.json", "{}");
        Assert.Equal(
            (2, Lines("1 passed, 0 failed, 0 skipped"), Lines($"error: \"{bad}\" has none of the four schemas: no \"vectors\", \"cases\", \"tables\", \"diffs\", \"counterfactuals\", \"ladders\" or \"stress\" on top.")),
            Run(bad, good));
    }

    [Fact]
    public void Run_NoFile_ShowsTheUsage() =>
        Assert.Equal((2, "", Lines("error: no file given.", "usage: CollectionRules.Conformance FILE... [--data DIR]")), Run());

    [Fact]
    public void Run_SampleFiles_AreReadAndNoVectorIsWrong()
    {
        string[] files = [.. Directory.GetFiles(VectorText.Folder, "*.json").Order(StringComparer.Ordinal)];
        StringWriter output = new(), errors = new();
        Program.Run(files, KindCatalog.Standard, output, errors);
        string[] lines = output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        int unsupported = lines.Count(line => line.StartsWith("UNSUPPORTED ", StringComparison.Ordinal));
        Assert.Equal("", errors.ToString());
        Assert.DoesNotContain(lines, line => line.StartsWith("FAIL ", StringComparison.Ordinal));
        Assert.Equal($"{256 - unsupported} passed, {unsupported} failed, 0 skipped", lines[^1]);
    }

    private static (int Exit, string Output, string Errors) Run(params string[] arguments)
    {
        StringWriter output = new(), errors = new();
        return (Program.Run(arguments, new KindCatalog(new Echo()), output, errors), output.ToString(), errors.ToString());
    }

    private static string Lines(params string[] lines) => string.Concat(lines.Select(line => line + Environment.NewLine));

    private string Write(string name, string text)
    {
        string file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    private sealed class Echo : IVectorKind
    {
        public VectorSchema Schema => VectorSchema.Compliance;

        public string Name => "echo";

        public Outcome Run(Vector vector)
        {
            Comparison comparison = new(vector);
            decimal value = vector.Given.Number("value");
            comparison.Number("value", value);
            comparison.Number("again", value);
            return comparison.Outcome();
        }
    }
}
