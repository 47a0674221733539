using System.Text.RegularExpressions;
using CollectionRules.Cli.Wording;
using CollectionRules.Tests.Guards;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Cli;

public sealed partial class MessagesTests
{
    [Fact]
    public void All_BothLanguages_HaveTheSamePlaceholders() =>
        Assert.All(Messages.All, static message => Assert.Equal(Names(message.English), Names(message.SimplifiedChinese)));

    [Fact]
    public void All_Texts_AreOneLineAndNotEmpty() => Assert.All(Messages.All, static message =>
    {
        Assert.Matches(@"^[^\r\n]+$", message.English);
        Assert.Matches(@"^[^\r\n]+$", message.SimplifiedChinese);
    });

    [Fact]
    public void All_Keys_AreUsed()
    {
        string code = string.Concat(Repository.Files(Path.Combine(Repository.Root, "samples")).Where(static file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.Contains("Wording", StringComparison.Ordinal)).Select(File.ReadAllText));
        Assert.Equal([], Messages.All.Select(static message => message.Key).Where(key => !key.StartsWith("policy.", StringComparison.Ordinal) && !code.Contains($"\"{key}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Get_ValueWithBraces_IsNotReadAgain() =>
        Assert.Equal("{b}: {a}", Messages.Get("line.file", Language.English, ("file", "{b}"), ("reason", "{a}")));

    [Fact]
    public void Get_MissingArgument_Throws() =>
        Assert.StartsWith("The text \"line.file\" needs \"reason\", which was not given.", Assert.Throws<ArgumentException>(() => Messages.Get("line.file", Language.English, ("file", "x"))).Message, StringComparison.Ordinal);

    private static IEnumerable<string> Names(string text) => Placeholder().Matches(text).Select(static match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
