using CollectionRules.Analytics.Validation;

namespace CollectionRules.Tests.Analytics.Validation;

public sealed class RateTestTests
{
    [Fact]
    public void Compare_TwoByTwo_GivesStatisticAndProbability()
    {
        RateTest test = RateTest.Compare(new("A", 90, 10), new("A", 80, 20));
        Assert.Equal("3.9215686274509803921568627451", test.Statistic.ToString()); // 200 * 1000^2 / (100 * 100 * 30 * 170)
        Assert.Equal(0.0476704m, Math.Round(test.Probability.Value!.Value, 7));
        Assert.Equal((0m, 1m), (RateTest.Compare(new("A", 9, 1), new("A", 90, 10)).Statistic.Value, RateTest.Compare(new("A", 9, 1), new("A", 90, 10)).Probability.Value));
    }

    [Fact]
    public void Compare_EmptyBandOrOneClass_IsNotDefined()
    {
        Assert.Equal("not defined (empty-bin)", RateTest.Compare(new("A", 0, 0), new("A", 80, 20)).Statistic.ToString());
        Assert.Equal("not defined (empty-bin)", RateTest.Compare(new("A", 80, 20), new("A", 0, 0)).Probability.ToString());
        Assert.Equal("not defined (one-class-only)", RateTest.Compare(new("A", 8, 0), new("A", 80, 0)).Statistic.ToString());
    }

    [Fact]
    public void CompareBands_ListsOfDifferentLength_AreRefused()
    {
        Assert.Equal(2, RateTest.CompareBands([new("A", 1, 1), new("B", 1, 1)], [new("A", 2, 1), new("B", 3, 1)]).Length);
        Assert.Throws<ArgumentException>(() => RateTest.CompareBands([new("A", 1, 1)], []));
    }
}
