using CollectionRules.Calendars;
using CollectionRules.Tests.Testing;
using static CollectionRules.Tests.Calendars.Dates;

namespace CollectionRules.Tests.Calendars;

public sealed class HolidayCalendarTests
{
    private static readonly HolidayCalendar China = HolidayCalendar.Create("CN")
        .WithHolidays(Enumerable.Range(1, 7).Select(day => new DateOnly(2026, 10, day)))
        .WithWorkingDays(Date("2026-09-20"), Date("2026-10-10"));

    [Theory]
    [InlineData("2026-09-20", true)] // a Sunday that is worked
    [InlineData("2026-09-27", false)]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-01", false)]
    [InlineData("2026-10-07", false)]
    [InlineData("2026-10-08", true)]
    [InlineData("2026-10-10", true)] // a Saturday that is worked
    [InlineData("2026-10-11", false)]
    public void IsBusinessDay_MakeUpWorkingDays_AreWorked(string date, bool expected) =>
        Assert.Equal(expected, China.IsBusinessDay(Date(date)));

    [Fact]
    public void IsHoliday_IsOnlyWhatIsListed()
    {
        Assert.True(China.IsHoliday(Date("2026-10-03"))); // listed, and a Saturday
        Assert.False(China.IsHoliday(Date("2026-10-17")));
        Assert.False(HolidayCalendar.Weekends.IsHoliday(Date("2026-10-17")));
    }

    [Fact]
    public void Search_SkipsWeekendsAndHolidays()
    {
        Assert.Equal(Date("2026-10-08"), China.NextOrSame(Date("2026-10-01")));
        Assert.Equal(Date("2026-09-30"), China.PreviousOrSame(Date("2026-10-07")));
        Assert.Equal(Date("2026-10-08"), China.AddBusinessDays(Date("2026-09-30"), 1));
        Assert.Equal(Date("2026-10-12"), China.AddBusinessDays(Date("2026-09-30"), 4));
        Assert.Equal(Date("2026-09-30"), China.AddBusinessDays(Date("2026-10-08"), -1));
        Assert.Equal(Date("2026-10-03"), China.AddBusinessDays(Date("2026-10-03"), 0));
        Assert.Equal(Date("2026-10-08"), China.AddBusinessDays(Date("2026-10-03"), 1));
        Assert.Equal(3, China.BusinessDaysBetween(Date("2026-10-01"), Date("2026-10-11"))); // 8, 9 and the 10th that is worked
        Assert.Equal(0, China.BusinessDaysBetween(Date("2026-10-08"), Date("2026-10-08")));
    }

    [Fact]
    public void Search_NoBusinessDayInSight_FailsClearlyExactlyPastTheLimit()
    {
        DateOnly start = Date("2026-01-01");
        HolidayCalendar atLimit = HolidayCalendar.Create("X", []).WithHolidays(Enumerable.Range(0, 366).Select(start.AddDays));
        HolidayCalendar pastLimit = atLimit.WithHolidays(start.AddDays(366));
        Assert.Equal(start.AddDays(366), atLimit.NextOrSame(start));
        Assert.Equal(
            "The calendar \"X\" has no business day within 366 days after \"2026-01-01\".",
            Assert.Throws<InvalidOperationException>(() => pastLimit.NextOrSame(start)).Message);
        Assert.Equal(
            "The calendar \"X\" has no business day within 366 days before \"2027-01-02\".",
            Assert.Throws<InvalidOperationException>(() => pastLimit.PreviousOrSame(start.AddDays(366))).Message);
        Assert.Equal(
            "The calendar \"X\" has no business day within 366 days after \"2025-12-31\".",
            Assert.Throws<InvalidOperationException>(() => pastLimit.AddBusinessDays(start.AddDays(-1), 1)).Message);
        Assert.Equal(start.AddDays(-1), BusinessDayRule.Nearest.Adjust(start, pastLimit));
    }

    [Fact]
    public void Search_EndOfTheCalendar_FailsClearly()
    {
        HolidayCalendar calendar = HolidayCalendar.Create("X", []).WithHolidays(DateOnly.MaxValue, DateOnly.MinValue);
        Assert.Throws<InvalidOperationException>(() => calendar.NextOrSame(DateOnly.MaxValue));
        Assert.Throws<InvalidOperationException>(() => calendar.PreviousOrSame(DateOnly.MinValue));
        Assert.Throws<InvalidOperationException>(() => calendar.AddBusinessDays(DateOnly.MaxValue, 1));
        Assert.Throws<InvalidOperationException>(() => calendar.AddBusinessDays(DateOnly.MinValue, -1));
    }

    [Fact]
    public void Combination_IsConjunctionOrDisjunctionDayByDay()
    {
        HolidayCalendar friday = HolidayCalendar.Create("F", [DayOfWeek.Friday]).WithHolidays(Date("2026-10-01"), Date("2026-10-13"));
        HolidayCalendar both = China.And(friday);
        HolidayCalendar either = China.Or(friday);
        Property.HoldsForSeeds(random =>
        {
            DateOnly date = Date("2026-09-01").AddDays(random.Next(0, 70));
            Assert.Equal(China.IsBusinessDay(date) && friday.IsBusinessDay(date), both.IsBusinessDay(date));
            Assert.Equal(China.IsBusinessDay(date) || friday.IsBusinessDay(date), either.IsBusinessDay(date));
            Assert.Equal(China.IsHoliday(date) || friday.IsHoliday(date), both.IsHoliday(date));
            Assert.Equal(China.IsHoliday(date) && friday.IsHoliday(date), either.IsHoliday(date));
        });
        Assert.Equal(("CN+F", "CN|F"), (both.Id, either.ToString()));
        Assert.Equal("(CN+F)|weekends", both.Or(HolidayCalendar.Weekends).Id);
        Assert.Equal("CN+F+weekends", both.And(HolidayCalendar.Weekends).Id);
        Assert.Equal(8, both.Holidays.Count);
        Assert.Equal(both, China.And(friday));
        Assert.NotEqual(both, either);
        Assert.Equal(
            "The calendar \"CN+F\" is a combination; add the dates to one of its parts.",
            Assert.Throws<InvalidOperationException>(() => both.WithHolidays(Date("2026-12-25"))).Message);
    }

    [Fact]
    public void Content_IsReadableAndDecidesEquality()
    {
        Assert.Equal([DayOfWeek.Sunday, DayOfWeek.Saturday], China.WeekendDays);
        Assert.Equal([Date("2026-09-20"), Date("2026-10-10")], China.WorkingDays);
        HolidayCalendar rebuilt = HolidayCalendar.Create("CN", China.WeekendDays).WithWorkingDays(China.WorkingDays).WithHolidays(China.Holidays.Reverse());
        Assert.Equal(China, rebuilt);
        Assert.Equal(China.GetHashCode(), rebuilt.GetHashCode());
        Assert.NotEqual(China, rebuilt.WithHolidays(Date("2026-12-25")));
        Assert.NotEqual(HolidayCalendar.Create("A"), HolidayCalendar.Create("B"));
        Assert.NotEqual(HolidayCalendar.Create("A"), HolidayCalendar.Create("A", []));
        Assert.True(HolidayCalendar.None.IsBusinessDay(Date("2026-10-17")));
    }

    [Fact]
    public void Create_ContradictoryContent_IsRefused()
    {
        Assert.Equal(
            "\"2026-10-01\" cannot be both a holiday and a working day. (Parameter 'more')",
            Assert.Throws<ArgumentException>(() => HolidayCalendar.Create("X", [DayOfWeek.Thursday]).WithWorkingDays(Date("2026-10-01")).WithHolidays(Date("2026-10-01"))).Message);
        Assert.Equal(
            "\"2026-10-09\" is a Friday, not a weekend day of the calendar \"X\"; only weekend days can be declared worked. (Parameter 'dates')",
            Assert.Throws<ArgumentException>(() => HolidayCalendar.Create("X").WithWorkingDays(Date("2026-10-09"))).Message);
        Assert.Equal(
            "The calendar \"X\" has seven weekend days; at least one day of the week must be a working day. (Parameter 'weekend')",
            Assert.Throws<ArgumentException>(() => HolidayCalendar.Create("X", Enum.GetValues<DayOfWeek>())).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.Create("X", [(DayOfWeek)7]));
    }

    [Theory]
    [InlineData("A B")]
    [InlineData("A+B")]
    [InlineData("A|B")]
    [InlineData("A\n")]
    public void Create_IdThatCannotBeWritten_IsRefused(string id) =>
        Assert.Equal(
            $"\"{id}\" cannot be the id of a calendar: white space, control characters, \"+\" and \"|\" are not allowed. (Parameter 'id')",
            Assert.Throws<ArgumentException>(() => HolidayCalendar.Create(id)).Message);
}
