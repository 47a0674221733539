using CollectionRules.Calendars;
using static CollectionRules.Tests.Calendars.Dates;

namespace CollectionRules.Tests.Calendars;

public sealed class DateRangeTests
{
    [Theory]
    [InlineData("2026-01-01/2026-07-01", "2025-12-31", false)]
    [InlineData("2026-01-01/2026-07-01", "2026-01-01", true)]
    [InlineData("2026-01-01/2026-07-01", "2026-06-30", true)]
    [InlineData("2026-01-01/2026-07-01", "2026-07-01", false)]
    [InlineData("2026-01-01/..", "9999-12-31", true)]
    [InlineData("2026-01-01/..", "2025-12-31", false)]
    [InlineData("2026-01-01/2026-01-02", "2026-01-01", true)]
    public void Contains_Date_FirstInLastOut(string range, string date, bool expected) =>
        Assert.Equal(expected, DateRange.Parse(range).Contains(Date(date)));

    [Theory]
    [InlineData("2026-01-01/2026-07-01", "2026-07-01/2027-01-01", false)]
    [InlineData("2026-01-01/2026-07-02", "2026-07-01/2027-01-01", true)]
    [InlineData("2026-01-01/..", "2026-07-01/..", true)]
    [InlineData("2026-01-01/2026-07-01", "2026-07-01/..", false)]
    [InlineData("2026-01-01/2026-12-01", "2026-03-01/2026-04-01", true)]
    public void Overlaps_Ranges_IsSymmetric(string left, string right, bool expected)
    {
        Assert.Equal(expected, DateRange.Parse(left).Overlaps(DateRange.Parse(right)));
        Assert.Equal(expected, DateRange.Parse(right).Overlaps(DateRange.Parse(left)));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("2026-01-01/..", null)]
    [InlineData("2026-07-01/.. 2026-01-01/2026-07-01", null)]
    [InlineData("2026-01-01/2026-06-30 2026-07-01/..", "gap 2026-01-01/2026-06-30 2026-07-01/..")]
    [InlineData("2026-01-01/2026-07-02 2026-07-01/..", "overlap 2026-01-01/2026-07-02 2026-07-01/..")]
    [InlineData("2026-01-01/.. 2026-07-01/2027-01-01", "overlap 2026-01-01/.. 2026-07-01/2027-01-01")]
    [InlineData("2026-01-01/2026-02-01 2026-01-01/2026-02-01", "overlap 2026-01-01/2026-02-01 2026-01-01/2026-02-01")]
    public void FirstFault_Ranges_FindsGapsAndOverlaps(string ranges, string? expected)
    {
        DateRangeFault? fault = DateRange.FirstFault(ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(DateRange.Parse));
        Assert.Equal(expected, fault is null ? null : $"{(fault.IsOverlap ? "overlap" : "gap")} {fault.Earlier} {fault.Later}");
    }

    [Fact]
    public void Constructor_EmptyRange_IsRefused() =>
        Assert.Equal(
            "The range from \"2026-01-01\" to \"2026-01-01\" is empty; the end is not included and must be later. (Parameter 'to')",
            Assert.Throws<ArgumentException>(() => new DateRange(Date("2026-01-01"), Date("2026-01-01"))).Message);

    [Fact]
    public void Default_ContainsEveryDate()
    {
        Assert.Equal("0001-01-01/..", default(DateRange).ToString());
        Assert.True(DateRange.Always.Contains(DateOnly.MinValue) && DateRange.Always.Contains(DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("2026-01-01/2026-07-01")]
    [InlineData("2026-01-01/..")]
    public void Parse_Text_RoundTrips(string text) => Assert.Equal(text, DateRange.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2026-01-01")]
    [InlineData("2026-01-01/")]
    [InlineData("../2026-01-01")]
    [InlineData("2026-01-01/2026-01-01")]
    [InlineData("2026-01-01/2025-01-01")]
    [InlineData("2026-01-01/2026-02-30")]
    [InlineData("2026-01-01 /..")]
    [InlineData("2026-01-01/...")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Assert.False(DateRange.TryParse(text, out _));
        Assert.Equal(
            $"\"{text}\" is not a date range. Write the first date and the later date that is no longer included, such as \"2026-01-01/2026-07-01\", or \"2026-01-01/..\" for no end.",
            Assert.Throws<FormatException>(() => DateRange.Parse(text)).Message);
    }
}
