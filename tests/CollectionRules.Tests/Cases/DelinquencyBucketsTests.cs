using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;

namespace CollectionRules.Tests.Cases;

public sealed class DelinquencyBucketsTests
{
    [Fact]
    [Trait("req", "BOC-04")]
    public void Find_BoundsOfTheMonthlyTable_AreAsStatedAndFaultyTablesNameBothRows()
    {
        Assert.Equal(["M0", "M1", "M1", "M2", "M2", "M3", "M3", "M4"], new[] { 0, 1, 30, 31, 60, 61, 90, 91 }.Select(DelinquencyBuckets.Monthly.Find));
        AssetClasses classes = AssetClasses.Create(new("normal", 0, 0), new("special-mention", 1, 90), new("substandard", 91, 270), new("doubtful", 271));
        Assert.Equal(["normal", "special-mention", "special-mention", "substandard", "doubtful"], new[] { 0, 1, 90, 91, 10_000 }.Select(classes.Find));
        AssertFaults(
            [new("M0", 0, 0), new("M1", 1, 35), new("M2", 31)],
            "CR-BAND-OVERLAP error at /2/from: The days 31 to 35 belong to both \"M1\" and \"M2\". Hint: let \"M1\" end before \"M2\" begins.");
        AssertFaults(
            [new("M0", 0, 0), new("M1", 1, 29), new("M2", 31)],
            "CR-BAND-GAP error at /2/from: The days 30 to 30 belong to no row: they lie between \"M1\" and \"M2\". Hint: let one of the two take them.");
    }

    [Fact]
    [Trait("diagnostic", "CR-BAND-OVERLAP")]
    [Trait("diagnostic", "CR-BAND-GAP")]
    public void TryCreate_GapsAtTheEnds_AreReportedTogether() => AssertFaults(
        [new("late", 10, 20), new("early", 2, 12)],
        "CR-BAND-GAP error at /1/from: The days 0 to 1 belong to no row: they lie between the start and \"early\". Hint: let one of the two take them.",
        "CR-BAND-OVERLAP error at /0/from: The days 10 to 12 belong to both \"early\" and \"late\". Hint: let \"early\" end before \"late\" begins.",
        "CR-BAND-GAP error at /0/to: The days 21 to 2147483647 belong to no row: they lie between \"late\" and the end. Hint: let one of the two take them.");

    [Fact]
    public void TryCreate_OpenRowInside_OverlapsAllBehindIt() => AssertFaults(
        [new("A", 0), new("B", 5, 9)],
        "CR-BAND-OVERLAP error at /1/from: The days 5 to 9 belong to both \"A\" and \"B\". Hint: let \"A\" end before \"B\" begins.");

    [Fact]
    [Trait("diagnostic", "CR-BAND-EMPTY")]
    public void TryCreate_NoRow_IsReported() =>
        AssertFaults([], "CR-BAND-EMPTY error: The table has no row. Hint: add a row from day 0 on.");

    [Fact]
    [Trait("diagnostic", "CR-BAND-NAME")]
    [Trait("diagnostic", "CR-BAND-ORDER")]
    public void TryCreate_BadRows_AreAllReported() => AssertFaults(
        [new("A", 0, 3), new("A", 4, 2), new(" ", 5)],
        "CR-BAND-NAME error at /1/name: The name \"A\" is no id or stands twice. Hint: give each row a name of its own.",
        "CR-BAND-ORDER error at /1/to: The row \"A\" begins at day 4 but ends at day 2. Hint: let it end at day 4 or later.",
        "CR-BAND-NAME error at /2/name: The name \" \" is no id or stands twice. Hint: give each row a name of its own.");

    [Fact]
    public void Create_Rows_StandInOrderAndRefuseNegativeDays()
    {
        DelinquencyBuckets table = DelinquencyBuckets.Create(new("later", 5), new("sooner", 0, 4));
        Assert.Equal(["sooner (0 to 4)", "later (5 and more)"], table.Rows.Select(row => row.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Find(-1));
        Assert.Equal("later", table.Find(int.MaxValue));
        Assert.Throws<PolicyValidationException>(() => AssetClasses.Create());
    }

    private static void AssertFaults(DayBand[] rows, params string[] faults)
    {
        Assert.False(DelinquencyBuckets.TryCreate(rows, out _, out ImmutableArray<PolicyDiagnostic> buckets));
        Assert.False(AssetClasses.TryCreate(rows, out _, out ImmutableArray<PolicyDiagnostic> classes));
        Assert.Equal(faults, buckets.Select(fault => fault.ToString()));
        Assert.Equal(buckets.AsEnumerable(), classes.AsEnumerable());
    }
}
