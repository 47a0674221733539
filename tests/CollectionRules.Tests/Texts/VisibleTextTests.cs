using CollectionRules.Texts;

namespace CollectionRules.Tests.Texts;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain ~", "plain ~")]
    [InlineData("张三，é", "张三，é")]
    [InlineData("a\0b", "a\\u0000b")]
    [InlineData("a\u0085b\u2028c\u2029", "a\\u0085b\\u2028c\\u2029")]
    [InlineData("\uFEFFa\u200B", "\\uFEFFa\\u200B")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("\U000E0001", "\\uE0001")]
    public void Of_Text_EscapesWhatCannotBeSeen(string text, string expected) => Assert.Equal(expected, VisibleText.Of(text));

    [Fact]
    public void Of_UnpairedSurrogates_AreEscaped()
    {
        Assert.Equal("a\\uD83D", VisibleText.Of("a\uD83D"));
        Assert.Equal("\\uDE00\\uD83Dx", VisibleText.Of("\uDE00\uD83Dx"));
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc…")]
    [InlineData("ab\U0001F600", 3, "ab…")]
    [InlineData("ab\U0001F600", 4, "ab\U0001F600")]
    [InlineData("张三李四", 3, "张三李…")]
    public void Of_Limit_CutsWithoutSplittingACharacter(string text, int limit, string expected) => Assert.Equal(expected, VisibleText.Of(text, limit));
}
