using CollectionRules.Diagnostics;

namespace CollectionRules.Tests.Diagnostics;

public sealed class TextPositionTests
{
    [Fact]
    public void Default_IsTheFirstPlace()
    {
        Assert.Equal(new TextPosition(1, 1), default);
        Assert.Equal("line 1, column 1", default(TextPosition).ToString());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 1)]
    public void New_BelowOne_Throws(int line, int column) => Assert.Throws<ArgumentOutOfRangeException>(() => new TextPosition(line, column));

    [Theory]
    [InlineData(1, 9, 2, 1)]
    [InlineData(2, 1, 2, 2)]
    public void CompareTo_Later_IsLess(int line, int column, int laterLine, int laterColumn)
    {
        TextPosition first = new(line, column), second = new(laterLine, laterColumn);
        Assert.True(first < second && first <= second && second > first && second >= first);
        Assert.False(first > second || first >= second || second < first || second <= first);
        Assert.True(first.CompareTo(first) == 0);
    }
}
