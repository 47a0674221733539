using CollectionRules.Texts;

namespace CollectionRules.Tests.Texts;

public sealed class TextTemplateTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "")]
    [InlineData("{a}", "a")]
    [InlineData("{b} and {a} and {b}", "b a")]
    [InlineData("open {a", "")]
    public void Placeholders_Template_NamesEachOnceInOrder(string template, string expected) =>
        Assert.Equal(expected, string.Join(' ', TextTemplate.Placeholders(template)));

    [Theory]
    [InlineData("{a}", "1")]
    [InlineData("<{a}{b}>{a}.", "<12>1.")]
    [InlineData("none", "none")]
    [InlineData("{a} {", "1 {")]
    public void Fill_Template_KeepsTheTextBetween(string template, string expected) =>
        Assert.Equal(expected, TextTemplate.Fill("key", template, Language.English, [("b", "2"), ("a", "1")]));
}
