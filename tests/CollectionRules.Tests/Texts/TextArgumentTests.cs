using CollectionRules.Texts;

namespace CollectionRules.Tests.Texts;

public sealed class TextArgumentTests
{
    [Fact]
    public void In_PlainText_IsTheSameInEveryLanguage()
    {
        TextArgument argument = ("value", "M2");
        Assert.Equal("M2", argument.In(Language.English));
        Assert.Equal("M2", argument.In(Language.SimplifiedChinese));
        Assert.Equal("value = M2", argument.ToString());
    }

    [Fact]
    public void In_LineBreakAndDirectionControl_AreEscaped() =>
        Assert.Equal("a\\u000Ab\\u202Ec", new TextArgument("value", "a\nb\u202Ec").Value);

    [Fact]
    public void FromKey_Word_IsTranslated()
    {
        TextArgument argument = TextArgument.FromKey("expected", "kind.number");
        Assert.Equal("a number", argument.In(Language.English));
        Assert.Equal("数字", argument.In(Language.SimplifiedChinese));
    }

    [Fact]
    public void FromKey_UnknownKey_Throws() => Assert.Throws<ArgumentException>(() => TextArgument.FromKey("expected", "kind.none"));

    [Fact]
    public void FromNumber_Negative_HasAsciiDigits() => Assert.Equal("-1234567", TextArgument.FromNumber("n", -1_234_567).Value);

    [Fact]
    public void FromWords_Words_AreQuotedInTheLanguage()
    {
        TextArgument argument = TextArgument.FromWords("allowed", ["call", "s\nms"]);
        Assert.Equal("\"call\", \"s\\u000Ams\"", argument.Value);
        Assert.Equal("“call”、“s\\u000Ams”", argument.In(Language.SimplifiedChinese));
        Assert.Equal("\"\"", TextArgument.FromWords("allowed", [""]).Value);
    }

    [Fact]
    public void FromWords_None_ReadsNothing()
    {
        TextArgument argument = TextArgument.FromWords("allowed", []);
        Assert.Equal("nothing", argument.Value);
        Assert.Equal("无", argument.In(Language.SimplifiedChinese));
    }

    [Theory]
    [InlineData(24, "\"23\"")]
    [InlineData(25, "\"23\" and 1 more")]
    [InlineData(1_000, "\"23\" and 976 more")]
    public void FromWords_Many_CountsTheRest(int count, string end) => Assert.EndsWith(
        end,
        TextArgument.FromWords("allowed", Enumerable.Range(0, count).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))).Value,
        StringComparison.Ordinal);

    [Fact]
    public void Sensitive_Text_KeepsOnlyTheLength()
    {
        TextArgument argument = TextArgument.Sensitive("value", "13800138000");
        Assert.Equal("text of 11 characters", argument.Value);
        Assert.Equal("11 个字符的文本", argument.In(Language.SimplifiedChinese));
        Assert.Equal(TextArgument.Sensitive("value", "13900139000"), argument);
    }

    [Fact]
    public void Equals_SameTextOtherForm_Differs() =>
        Assert.NotEqual(TextArgument.FromKey("a", "flag.yes"), new TextArgument("a", "flag.yes"));

    [Fact]
    public void Default_HasEmptyNameAndText()
    {
        TextArgument argument = default;
        Assert.Equal(string.Empty, argument.Name);
        Assert.Equal(string.Empty, argument.Value);
    }

    [Fact]
    public void New_EmptyName_Throws() => Assert.Throws<ArgumentException>(() => new TextArgument("", "x"));
}
