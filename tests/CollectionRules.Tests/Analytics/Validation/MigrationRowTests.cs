using CollectionRules.Analytics.Validation;

namespace CollectionRules.Tests.Analytics.Validation;

public sealed class MigrationRowTests
{
    [Fact]
    public void Of_MiddleState_SplitsTheRow()
    {
        MigrationRow row = MigrationRow.Of(1, [10, 20, 30, 20], total: 100, MigrationBasis.Balance);
        Assert.Equal((0.1m, 0.2m, 0.5m, 0.2m), (row.RollBack.Value, row.Stay.Value, row.RollForward.Value, row.Left.Value));
        Assert.Equal([0.1m, 0.2m, 0.3m, 0.2m], row.Rates.Select(static rate => rate.Value!.Value));
        Assert.Equal((0.8m, 0.2m, 0m, 0m), (row.ShareFrom(0).Value, row.ShareFrom(3).Value, row.ShareFrom(4).Value, row.ShareFrom(400).Value));
        Assert.Equal(0, MigrationRow.Of(0, [3, 4]).Left.Value);
    }

    [Fact]
    public void Of_EmptyState_IsNotDefined() => Assert.Equal("not defined (too-few-rows)", MigrationRow.Of(0, [0, 0]).RollForward.ToString());

    [Fact]
    public void Of_BrokenContract_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MigrationRow.Of(2, [1, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MigrationRow.Of(-1, [1, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MigrationRow.Of(0, [1, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MigrationRow.Of(0, [1, 1], total: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MigrationRow.Of(0, [1, 1], basis: (MigrationBasis)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => MigrationRow.Of(0, [1]).ShareFrom(-1));
    }
}
