using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules;

public sealed class NumberIntervalTests
{
    private const decimal Hair = 0.0000000000000000000000000001m;

    [Fact]
    public void Contains_BoundsAndTheirNeighbors_FollowTheEnds()
    {
        decimal[] values = [1 - Hair, 1, 1 + Hair, 2 - Hair, 2, 2 + Hair];
        Assert.Equal([true, false, false, false, false, false], values.Select(NumberInterval.Below(1).Contains));
        Assert.Equal([true, true, false, false, false, false], values.Select(NumberInterval.AtMost(1).Contains));
        Assert.Equal([false, false, false, false, false, true], values.Select(NumberInterval.Above(2).Contains));
        Assert.Equal([false, false, false, false, true, true], values.Select(NumberInterval.AtLeast(2).Contains));
        Assert.Equal([false, true, true, true, true, false], values.Select(NumberInterval.Closed(1, 2).Contains));
        Assert.Equal([false, true, true, true, false, false], values.Select(NumberInterval.HalfOpen(1, 2).Contains));
        Assert.Equal([false, false, true, true, true, false], values.Select(NumberInterval.LowerOpen(1, 2).Contains));
        Assert.Equal([false, false, true, true, false, false], values.Select(NumberInterval.Open(1, 2).Contains));
        Assert.All(values, static value => Assert.True(default(NumberInterval).Contains(value)));
    }

    [Fact]
    public void IsEmpty_OnlyWhereNoNumberFits()
    {
        Assert.False(NumberInterval.Closed(1, 1).IsEmpty);
        Assert.True(NumberInterval.HalfOpen(1, 1).IsEmpty);
        Assert.True(new NumberInterval(1, false, 1, true).IsEmpty);
        Assert.True(NumberInterval.Closed(1, 1 - Hair).IsEmpty);
        Assert.False(new NumberInterval(1, false, 1 + Hair, false).IsEmpty);
        Assert.False(default(NumberInterval).IsEmpty);
    }
}
