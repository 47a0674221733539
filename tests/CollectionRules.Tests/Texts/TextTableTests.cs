using CollectionRules.Texts;

namespace CollectionRules.Tests.Texts;

public sealed class TextTableTests
{
    public static TheoryData<string> AllKeys => [.. TextTable.Keys];

    [Theory]
    [MemberData(nameof(AllKeys))]
    public void Entry_EveryKey_HasBothLanguagesWithTheSamePlaceholders(string key)
    {
        TextEntry entry = TextTable.Entry(key);
        Assert.NotEqual(string.Empty, entry.English.Trim());
        Assert.NotEqual(string.Empty, entry.SimplifiedChinese.Trim());
        Assert.Equal(TextTemplate.Placeholders(entry.English).Order(), TextTemplate.Placeholders(entry.SimplifiedChinese).Order());
    }

    [Theory]
    [MemberData(nameof(AllKeys))]
    public void Get_EveryKey_LeavesNoPlaceholderAndNoLineBreak(string key)
    {
        TextArgument[] arguments = [.. TextTable.Placeholders(key).Select(name => new TextArgument(name, "x\ny"))];
        foreach (Language language in Languages.All)
        {
            string text = TextTable.Get(key, language, arguments);
            Assert.DoesNotContain('{', text);
            Assert.DoesNotContain('}', text);
            Assert.DoesNotContain(text, char.IsControl);
        }
    }

    [Theory]
    [MemberData(nameof(AllKeys))]
    public void Entry_EveryKey_ChineseUsesFullWidthPunctuation(string key)
    {
        string chinese = TextTable.Entry(key).SimplifiedChinese;
        for (int i = 1; i < chinese.Length; i++)
        {
            Assert.False(chinese[i] is ',' or ';' or '?' or '!' or '"' && chinese[i - 1] >= '\u4E00', $"half-width \"{chinese[i]}\" in: {chinese}");
        }
    }

    [Theory]
    [MemberData(nameof(AllKeys))]
    public void Keys_Every_IsDottedWithoutWhiteSpace(string key) => Assert.Matches("^[a-z-]+(\\.[A-Za-z0-9-]+)+$", key);

    [Fact]
    public void Keys_AreSortedAndDistinct()
    {
        Assert.Equal(TextTable.Keys.Order(StringComparer.Ordinal), TextTable.Keys);
        Assert.Equal(TextTable.Keys.Length, TextTable.Keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Contains_KnownAndUnknown_Differ()
    {
        Assert.True(TextTable.Contains("flag.yes"));
        Assert.False(TextTable.Contains("Flag.yes"));
    }

    [Fact]
    public void Get_UnknownKey_Throws()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => TextTable.Get("no.such", Language.English));
        Assert.Equal("No text has the key \"no.such\". Hint: add it to a TextTable file in both languages. (Parameter 'key')", fault.Message);
    }

    [Fact]
    public void Get_MissingArgument_Throws()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => TextTable.Get("sensitive.text", Language.English, ("other", "1")));
        Assert.Equal("Text \"sensitive.text\" needs the argument \"length\", which was not given. Hint: pass new TextArgument(\"length\", …). (Parameter 'arguments')", fault.Message);
    }

    [Fact]
    public void Get_UndefinedLanguage_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextTable.Get("flag.yes", (Language)2));

    [Fact]
    public void Get_BracesInAValue_AreNotReadAgain() =>
        Assert.Equal("text of {length} characters", TextTable.Get("sensitive.text", Language.English, ("length", "{length}")));

    [Fact]
    public void Get_TwoArgumentsOfOneName_UsesTheFirst() =>
        Assert.Equal("1 个字符的文本", TextTable.Get("sensitive.text", Language.SimplifiedChinese, ("length", "1"), ("length", "2")));
}
