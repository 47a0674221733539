using System.Text.RegularExpressions;

namespace CollectionRules.Tests.Guards;

/// <summary>The repository speaks of the product alone: no path of a machine, no host of a package registry.</summary>
public sealed partial class RepositoryTextTests
{
    [Fact]
    public void Files_EveryText_NamesNoMachineAndNoRegistry() => Assert.Equal([], Repository.Files(Repository.Root)
        .Select(file => (Path: Repository.Shown(file), Text: File.ReadAllText(file)))
        .Where(file => !file.Text.Contains('\0', StringComparison.Ordinal))
        .SelectMany(file => Faults(file.Text).Select(fault => $"{file.Path}: {fault}")));

    [Fact]
    public void Files_OfTheRepository_AreFound()
    {
        string[] found = [.. Repository.Files(Repository.Root).Select(Repository.Shown)];
        Assert.Contains(".ci/run", found);
        Assert.Contains("src/CollectionRules/CollectionRules.csproj", found);
        Assert.DoesNotContain(found, file => file.Contains("/obj/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("see /wor" + "k/main", "/wor" + "k/")]
    [InlineData("/roo" + "t/x", "/roo" + "t/")]
    [InlineData("https://api.nug" + "et.org/v3/index.json", "nug" + "et.org")]
    [InlineData("registry.npm" + "js.org", "npm" + "js.org")]
    [InlineData("https://docs.example.org/network/", null)]
    [InlineData("framework/", null)]
    public void Faults_Text_AreFound(string text, string? fault) => Assert.Equal(fault is null ? [] : [fault], Faults(text));

    private static IEnumerable<string> Faults(string text) => Banned().Matches(text).Select(match => match.Value);

    // Written in pieces, so that this file does not find itself.
    [GeneratedRegex(@"(?<![\w.])/wor[k]/|(?<![\w.])/roo[t]/|(?<![\w.])/hom[e]/\w|nuge[t]\.org|npmj[s]\.org|deb\.debia[n]\.org")]
    private static partial Regex Banned();
}
