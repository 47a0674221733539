using CollectionRules.Analytics.Validation;

namespace CollectionRules.Tests.Analytics.Validation;

public sealed class CalibrationTableTests
{
    [Fact]
    public void Of_TwoBands_ComparesPredictedAndObserved()
    {
        CalibrationTable table = CalibrationTable.Of([new(0.6m, true), new(0.1m, false), new(0.2m, false), new(0.3m, true)], bands: 2);
        Assert.Equal(["0.1 .. 0.2", "0.3 .. 0.6"], table.Rows.Select(static row => row.Band.Label));
        Assert.Equal([(0.15m, 0m, -0.15m), (0.45m, 1m, 0.55m)], table.Rows.Select(static row => (row.Predicted.Value!.Value, row.Observed.Value!.Value, row.Difference.Value!.Value)));
        Assert.Equal((0.3m, 0.5m, 0.2m), (table.Total.Predicted.Value, table.Total.Observed.Value, table.Total.Difference.Value));
    }

    [Fact]
    public void Of_NoRowsOrNoProbability_IsNotDefinedOrRefused()
    {
        CalibrationTable none = CalibrationTable.Of([]);
        Assert.Empty(none.Rows);
        Assert.Equal("not defined (too-few-rows)", none.Total.Difference.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => CalibrationTable.Of([new(1.01m, true)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalibrationTable.Of([], bands: 0));
        Assert.Single(CalibrationTable.Of([new(0, false), new(0, true)]).Rows);
    }
}
