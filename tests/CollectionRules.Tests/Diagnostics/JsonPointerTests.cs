using CollectionRules.Diagnostics;

namespace CollectionRules.Tests.Diagnostics;

public sealed class JsonPointerTests
{
    [Theory]
    [InlineData("", "facts", "/facts")]
    [InlineData("/facts", "a/b~c", "/facts/a~1b~0c")]
    [InlineData("", "", "/")]
    public void Append_Name_IsEscaped(string path, string name, string expected) => Assert.Equal(expected, JsonPointer.Append(path, name));

    [Fact]
    public void Append_Index_IsWritten() => Assert.Equal("/rows/12", JsonPointer.Append("/rows", 12));

    [Fact]
    public void Append_NegativeIndex_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => JsonPointer.Append("", -1));
}
