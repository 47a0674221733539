using CollectionRules.Monetary;

namespace CollectionRules.Tests.Monetary;

public class ResidualTests
{
    private static readonly ResidualRule[] Rules =
        [ResidualRule.First, ResidualRule.Last, ResidualRule.SpreadFromFirst, ResidualRule.SpreadFromLast, ResidualRule.LargestRemainder];

    [Fact]
    public void Name_EveryRule_ReadsBack()
    {
        Assert.Equal(["first", "last", "spread-from-first", "spread-from-last", "largest-remainder"], Rules.Select(rule => rule.Name()));
        Assert.All(Rules, rule => Assert.Equal(rule, Residual.Parse(rule.Name())));
        Assert.Equal(Rules.Length + 1, Enum.GetValues<ResidualRule>().Length);
    }

    [Theory]
    [InlineData("lsat", " Did you mean \"last\"?")]
    [InlineData("largest remainder", " Did you mean \"largest-remainder\"?")]
    [InlineData("middle", "")]
    public void Parse_UnknownName_ListsTheNamesAndHints(string text, string hint)
    {
        var exception = Assert.Throws<FormatException>(() => Residual.Parse(text));
        Assert.Equal(
            $"Residual rule \"{text}\" is not known; allowed are first, last, spread-from-first, spread-from-last, largest-remainder.{hint}", exception.Message);
        Assert.False(Residual.TryParse(text, out ResidualRule rule));
        Assert.Equal(ResidualRule.Unspecified, rule);
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Residual.Parse(null!));

    [Theory]
    [InlineData(0, "Unspecified")]
    [InlineData(6, "6")]
    [InlineData(-1, "-1")]
    public void EveryOperation_NoRule_Refuses(int number, string shown)
    {
        var none = (ResidualRule)number;
        Money money = Money.Of(1m, Currency.CNY);
        Assert.All(
            (Action[])[() => none.Name(), () => money.Split(1, none), () => money.Allocate([1], none)],
            act => Assert.Equal(
                $"Residual rule \"{shown}\" is not known; allowed are first, last, spread-from-first, spread-from-last, largest-remainder. (Parameter 'rule')",
                Assert.Throws<ArgumentException>(act).Message));
    }
}
