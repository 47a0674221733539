using CollectionRules.Diagnostics;
using CollectionRules.Serialization;

namespace CollectionRules.Tests.Serialization;

public sealed class WordListTests
{
    private static readonly WordList<Severity> Words = new(("warning", Severity.Warning), ("error", Severity.Error));

    [Fact]
    public void TryFind_Word_IsOrdinal()
    {
        Assert.True(Words.TryFind("error", out Severity found));
        Assert.Equal(Severity.Error, found);
        Assert.False(Words.TryFind("Error", out _));
        Assert.Equal(["warning", "error"], Words.Words);
    }

    [Fact]
    public void WordFor_Value_IsItsWord()
    {
        Assert.Equal("warning", Words.WordFor(Severity.Warning));
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Words.WordFor(Severity.Information));
        Assert.Equal("No word of the list stands for \"Information\". (Parameter 'value')", fault.Message);
    }

    [Fact]
    public void New_EmptyOrRepeatedWord_Throws()
    {
        Assert.Throws<ArgumentException>(() => new WordList<int>(("", 1)));
        Assert.Throws<ArgumentException>(() => new WordList<int>(("a", 1), ("a", 2)));
    }
}
