namespace CollectionRules.Tests.Guards;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a // double\nb", "a \nb")]
    [InlineData("a /* double\n */ b", "a \n b")]
    [InlineData("a \"double\" b", "a b")]
    [InlineData("a \"x\\\"double\" b", "a b")]
    [InlineData("a \"\" double", "a double")]
    [InlineData("a @\"x\"\"double\\\" b", "a b")]
    [InlineData("a \"\"\"x \"double\" y\"\"\" b", "a b")]
    [InlineData("a $\"x {double} y\" b", "a double b")]
    [InlineData("a $\"x {{double}} y\" b", "a b")]
    [InlineData("a $\"{(c ? \"double\" : d)}\" b", "a (c ? : d) b")]
    [InlineData("a $$\"\"\"{double} {{x}}\"\"\" b", "a x b")]
    [InlineData("a '\"' double '\\'' b", "a double b")]
    [InlineData("a '\\u0022' b", "a b")]
    [InlineData("@double b", "@double b")]
    public void CodeOnly_Source_LeavesTheCode(string source, string code) =>
        Assert.Equal(Squeeze(code), Squeeze(SourceText.CodeOnly(source)));

    private static string Squeeze(string text) => string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
}
