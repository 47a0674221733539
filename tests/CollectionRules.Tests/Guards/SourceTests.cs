using CollectionRules.Tests.Guards.Compiled;

namespace CollectionRules.Tests.Guards;

/// <summary>Rules on the sources of the library and on every text of the repository.</summary>
public sealed class SourceTests
{
    /// <summary>Faults that are accepted, word for word, each with its reason.</summary>
    private static readonly Dictionary<string, string> Accepted = new(StringComparer.Ordinal);

    [Fact]
    public void Sources_EveryFile_KeepsTheRules() =>
        Assert.Equal([], Sources().SelectMany(file => SourceRules.Faults(file.Path, file.Text)).Where(fault => !Accepted.ContainsKey(fault)));

    [Fact]
    public void Sources_EveryUsing_LooksLeft() =>
        Assert.Equal([], Sources().SelectMany(file => SourceRules.UsingFaults(file.Path, file.Text, RoomMap.Core)));

    [Theory]
    [InlineData("CollectionRules.dll")]
    [InlineData("CollectionRules.Analytics.dll")]
    public void CompiledCode_HoldsNoBinaryFloatingPoint(string assembly) =>
        Assert.Equal([], CompiledAssembly.Read(Path.Combine(AppContext.BaseDirectory, assembly)).BinaryFloatingPoint.Where(line => !Accepted.ContainsKey(line)));

    [Fact]
    public void BinaryFloatingPoint_PlantedMembers_AreReported()
    {
        IEnumerable<string> found = CompiledAssembly.Read(typeof(SourceTests).Assembly.Location).BinaryFloatingPoint
            .Where(line => line.StartsWith("CollectionRules.Tests.Guards.Planted.Floats.", StringComparison.Ordinal))
            .Select(line => line["CollectionRules.Tests.Guards.Planted.Floats.".Length..].Split(':')[0])
            .Distinct();
        Assert.Equal(["ByCall.Days", "ByConversion.Cut", "ByField.value", "ByLiteral.Half", "ByParameter.Take"], found);
    }

    [Fact]
    public void Faults_PlantedSource_AreReported()
    {
        string source = string.Join('\n',
            "namespace CollectionRules.Elsewhere;",
            "public sealed class RateManager // TO" + "DO",
            "{",
            "    public double Rate => 1.5;",
            "    public decimal Exact => 1.5m + 0x1E2 + 12;",
            "    public object Bits => 1e6 + 2f;",
            "    public string Text => \"double 1.5\" + nameof(NotImplemented" + "Exception);",
            "}");
        Assert.Equal(
            [
                "CollectionRules/Utils/RateManager.cs(4): \"double\" is binary floating point.",
                "CollectionRules/Utils/RateManager.cs(4): \"1.5\" is a literal without the suffix m.",
                "CollectionRules/Utils/RateManager.cs(6): \"1e6\" is a literal without the suffix m.",
                "CollectionRules/Utils/RateManager.cs(6): \"2f\" is a literal without the suffix m.",
                "CollectionRules/Utils/RateManager.cs(2): \"TO" + "DO\" marks something unfinished.",
                "CollectionRules/Utils/RateManager.cs(7): \"NotImplemented" + "Exception\" marks something unfinished.",
                "CollectionRules/Utils/RateManager.cs(2): the type name \"RateManager\" names no concept.",
                "CollectionRules/Utils/RateManager.cs: the folder name \"Utils\" names no concept.",
                "CollectionRules/Utils/RateManager.cs(1): the namespace is \"CollectionRules.Elsewhere\", the folder says \"CollectionRules.Utils\".",
            ],
            SourceRules.Faults("CollectionRules/Utils/RateManager.cs", source));
    }

    [Theory]
    [InlineData(350, 0)]
    [InlineData(351, 1)]
    public void Faults_LengthOfTheFile_IsBounded(int lines, int faults) =>
        Assert.Equal(faults, SourceRules.Faults("CollectionRules/Rules/Long.cs", new string('\n', lines - 1) + ";").Count());

    [Fact]
    public void UsingFaults_UsingThatLooksRight_IsReported() =>
        Assert.Equal(
            ["CollectionRules/Rules/A.cs(2): Rules may not look at Scoring.", "CollectionRules/Rules/A.cs(3): Rules may not look at (root)."],
            SourceRules.UsingFaults(
                "CollectionRules/Rules/A.cs",
                "using CollectionRules.Monetary;\nusing static CollectionRules.Scoring.Grade;\nusing Policy = CollectionRules;\n",
                RoomMap.Core));

    private static IEnumerable<(string Path, string Text)> Sources() => Repository.Sources()
        .Select(file => (Repository.Shown(file)["src/".Length..], File.ReadAllText(file).ReplaceLineEndings("\n")));
}
