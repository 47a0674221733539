using System.Text;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Texts;

public sealed class TextScanTests
{
    [Fact]
    public void HasUnpairedSurrogate_Text_IsFoundAnywhere()
    {
        Assert.False(TextScan.HasUnpairedSurrogate(""));
        Assert.False(TextScan.HasUnpairedSurrogate("a\U0001F600\U0001F601b"));
        Assert.True(TextScan.HasUnpairedSurrogate("a\U0001F600\uD83Db"));
        Assert.True(TextScan.HasUnpairedSurrogate("\uDE00"));
        Assert.True(TextScan.HasUnpairedSurrogate("a\uD83D"));
    }

    [Fact]
    public void FirstInvisible_Text_IsTheFirst()
    {
        Assert.Null(TextScan.FirstInvisible("张三 a-1\U0001F600"));
        Assert.Equal(new Rune('\u202E'), TextScan.FirstInvisible("a\u202E\u200B"));
        Assert.Equal("U+202E", TextScan.CodePoint(new Rune('\u202E')));
        Assert.Equal("U+E0001", TextScan.CodePoint(new Rune(0xE0001)));
        Assert.Equal("U+0000", TextScan.CodePoint(new Rune(0)));
    }
}
