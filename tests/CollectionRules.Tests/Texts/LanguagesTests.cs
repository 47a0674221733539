using CollectionRules.Texts;

namespace CollectionRules.Tests.Texts;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("en-GB", Language.English)]
    [InlineData("zh-Hans", Language.SimplifiedChinese)]
    [InlineData("ZH-HANS", Language.SimplifiedChinese)]
    [InlineData("zh-Hans-HK", Language.SimplifiedChinese)]
    [InlineData("zh-CN", Language.SimplifiedChinese)]
    [InlineData("zh-SG", Language.SimplifiedChinese)]
    [InlineData("zh", Language.SimplifiedChinese)]
    [InlineData("zh-Hant", Language.English)]
    [InlineData("zh-TW", Language.English)]
    [InlineData("zh-Hansel", Language.English)]
    [InlineData("fr", Language.English)]
    [InlineData("", Language.English)]
    public void FromTag_Tag_GivesTheLanguageThatServesBest(string tag, Language expected) => Assert.Equal(expected, Languages.FromTag(tag));

    [Fact]
    public void Tag_EveryLanguage_RoundTrips()
    {
        Assert.Equal(Enum.GetValues<Language>(), Languages.All.ToArray());
        foreach (Language language in Languages.All)
        {
            Assert.Equal(language, Languages.FromTag(Languages.Tag(language)));
        }
    }

    [Fact]
    public void Tag_Undefined_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Languages.Tag((Language)(-1)));
}
