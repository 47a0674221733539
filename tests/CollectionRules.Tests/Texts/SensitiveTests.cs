using CollectionRules.Texts;

namespace CollectionRules.Tests.Texts;

public sealed class SensitiveTests
{
    [Theory]
    [InlineData("", "text of 0 characters")]
    [InlineData("13800138000", "text of 11 characters")]
    [InlineData("张三", "text of 2 characters")]
    [InlineData("\U0001F600a", "text of 2 characters")]
    public void Describe_Text_TellsKindAndLengthOnly(string text, string expected) => Assert.Equal(expected, Sensitive.Describe(text));

    [Fact]
    public void Describe_UnpairedSurrogate_CountsAsOne() => Assert.Equal("text of 2 characters", Sensitive.Describe("\uD83Da"));

    [Fact]
    public void Describe_InChinese_IsChinese() => Assert.Equal("2 个字符的文本", Sensitive.Describe("张三", Language.SimplifiedChinese));
}
