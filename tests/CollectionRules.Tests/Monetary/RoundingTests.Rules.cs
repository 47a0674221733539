using CollectionRules.Monetary;

namespace CollectionRules.Tests.Monetary;

public partial class RoundingTests
{
    [Fact]
    public void Name_EveryRule_ReadsBack()
    {
        Assert.Equal(["half-even", "half-up", "half-down", "up", "down", "ceiling", "floor"], Rules.Select(rule => rule.Name()));
        Assert.All(Rules, rule => Assert.Equal(rule, Rounding.Parse(rule.Name())));
        Assert.Equal(Rules.Length + 1, Enum.GetValues<RoundingRule>().Length);
    }

    [Theory]
    [InlineData("half-evn", " Did you mean \"half-even\"?")]
    [InlineData("Half-Up", " Did you mean \"half-up\"?")]
    [InlineData("flor", " Did you mean \"floor\"?")]
    [InlineData("banker's rounding", "")]
    [InlineData("", "")]
    [InlineData("unspecified", "")]
    public void Parse_UnknownName_ListsTheNamesAndHints(string text, string hint)
    {
        var exception = Assert.Throws<FormatException>(() => Rounding.Parse(text));
        Assert.Equal($"Rounding rule \"{text}\" is not known; allowed are half-even, half-up, half-down, up, down, ceiling, floor.{hint}", exception.Message);
        Assert.False(Rounding.TryParse(text, out RoundingRule rule));
        Assert.Equal(RoundingRule.Unspecified, rule);
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Rounding.Parse(null!));
}
