using CollectionRules.Serialization;

namespace CollectionRules.Tests.Serialization;

public sealed class ContentHashTests
{
    private const string OfNothing = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private const string OfAbc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void Of_StandardExamples_AreThoseOfTheStandard()
    {
        Assert.Equal(OfNothing, ContentHash.Of([]).ToString());
        Assert.Equal(OfAbc, ContentHash.Of("abc"u8).ToString());
        Assert.Equal(OfAbc[7..], ContentHash.Of("abc"u8).Hex);
    }

    [Fact]
    public void Parse_Text_RoundTrips()
    {
        ContentHash hash = ContentHash.Parse(OfAbc);
        Assert.Equal(ContentHash.Of("abc"u8), hash);
        Assert.NotEqual(ContentHash.Of("abd"u8), hash);
        Assert.Equal(OfAbc, hash.ToString());
        Assert.Equal(0xBA, hash.ToBytes()[0]);
        Assert.Equal(0xAD, hash.ToBytes()[31]);
    }

    [Fact]
    public void Default_IsAllZeros()
    {
        Assert.Equal("sha256:" + new string('0', 64), default(ContentHash).ToString());
        Assert.Equal(default, ContentHash.Parse("sha256:" + new string('0', 64)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015add")]
    [InlineData("sha256:BA7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256:ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("SHA256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void TryParse_OtherForm_IsFalse(string text)
    {
        Assert.False(ContentHash.TryParse(text, out ContentHash hash));
        Assert.Equal(default, hash);
        FormatException fault = Assert.Throws<FormatException>(() => ContentHash.Parse(text));
        Assert.Equal($"\"{text}\" is not a content hash; \"sha256:\" and 64 lower-case hexadecimal digits are.", fault.Message);
    }

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(ContentHash.TryParse(null, out _));
}
