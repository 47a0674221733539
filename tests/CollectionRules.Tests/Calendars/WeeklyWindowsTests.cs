using CollectionRules.Calendars;
using static CollectionRules.Tests.Calendars.Dates;

namespace CollectionRules.Tests.Calendars;

public sealed class WeeklyWindowsTests
{
    private static readonly ZoneRules Sydney = ZoneRules.Resolve("Australia/Sydney");
    private static readonly HolidayCalendar Holidays = HolidayCalendar.Create("AU").WithHolidays(Date("2026-04-03"), Date("2026-04-06"));
    private static readonly WeeklyWindows Hours = WeeklyWindows.Parse("Mon-Fri 07:30-21:00; Sat-Sun 09:00-21:00; holidays never");

    [Theory]
    [InlineData("2026-04-02T21:00:00+11:00", "2026-04-04T09:00:00+11:00")] // Good Friday is closed
    [InlineData("2026-04-02T20:59:59+11:00", "2026-04-02T20:59:59+11:00")]
    [InlineData("2026-04-04T21:00:00+11:00", "2026-04-05T09:00:00+10:00")] // summer time ends on Sunday
    [InlineData("2026-04-05T21:00:00+10:00", "2026-04-07T07:30:00+10:00")] // Easter Monday is closed
    [InlineData("2026-04-08T07:29:59+10:00", "2026-04-08T07:30:00+10:00")]
    public void NextOpening_WeekdaysAndHolidays_HaveTheirOwnHours(string from, string expected)
    {
        Assert.Equal(expected, Text(Hours.NextOpening(Instant(from), Sydney, Holidays)));
        Assert.Equal(Instant(from) == Instant(expected), Hours.IsOpen(Instant(from), Sydney, Holidays));
    }

    [Fact]
    public void NextClosing_SeveralWindowsOfADay_ClosesAtEach()
    {
        WeeklyWindows hours = WeeklyWindows.Every(DailyWindow.Parse("14:00-18:00"), DailyWindow.Parse("08:00-12:00"));
        Assert.Equal("2026-04-08T12:00:00+10:00", Text(hours.NextClosing(Instant("2026-04-08T08:00:00+10:00"), Sydney)));
        Assert.Equal("2026-04-08T14:00:00+10:00", Text(hours.NextOpening(Instant("2026-04-08T12:00:00+10:00"), Sydney)));
        Assert.Equal("2026-04-08T18:00:00+10:00", Text(hours.NextClosing(Instant("2026-04-08T14:00:00+10:00"), Sydney)));
        Assert.Equal("Mon-Sun 08:00-12:00,14:00-18:00", hours.ToString());
    }

    [Fact]
    public void IsOpen_WindowAcrossMidnight_BelongsToTheDayItStartsOn()
    {
        // 2026-11-20 is a Friday; the Saturday has no windows of its own.
        WeeklyWindows hours = WeeklyWindows.Every().On(DayOfWeek.Friday, DailyWindow.Parse("22:00-02:00"));
        Assert.False(hours.IsOpen(Instant("2026-11-20T01:00:00Z"), ZoneRules.Utc));
        Assert.True(hours.IsOpen(Instant("2026-11-20T22:00:00Z"), ZoneRules.Utc));
        Assert.True(hours.IsOpen(Instant("2026-11-21T01:59:59Z"), ZoneRules.Utc));
        Assert.False(hours.IsOpen(Instant("2026-11-21T02:00:00Z"), ZoneRules.Utc));
        Assert.Equal("2026-11-21T02:00:00Z", Text(hours.NextClosing(Instant("2026-11-20T23:00:00Z"), ZoneRules.Utc)));
        Assert.Equal("2026-11-27T22:00:00Z", Text(hours.NextOpening(Instant("2026-11-21T02:00:00Z"), ZoneRules.Utc)));
    }

    [Fact]
    public void NextOpening_LongClosure_IsNullWithinTheHorizonAndFoundBeyond()
    {
        HolidayCalendar closed = HolidayCalendar.Create("X").WithHolidays(Enumerable.Range(0, 20).Select(Date("2026-01-01").AddDays));
        Assert.Null(Hours.NextOpening(Instant("2026-01-01T00:00:00Z"), ZoneRules.Utc, closed, 20));
        Assert.Equal("2026-01-21T07:30:00Z", Text(Hours.NextOpening(Instant("2026-01-01T00:00:00Z"), ZoneRules.Utc, closed, 21)));
        Assert.Null(WeeklyWindows.Every().NextOpening(Instant("2026-01-01T00:00:00Z"), ZoneRules.Utc));
    }

    [Fact]
    public void NextOpeningInAll_EachZoneHasItsOwnWeekday()
    {
        // Open on Mondays only: Monday in both zones at once.
        WeeklyWindows hours = WeeklyWindows.Every().On(DayOfWeek.Monday, DailyWindow.WholeDay);
        ZoneRules[] zones = [ZoneRules.Resolve("+00:00"), ZoneRules.Resolve("-10:00")];
        Assert.Equal("2026-11-23T10:00:00Z", Text(hours.NextOpeningInAll(Instant("2026-11-22T00:00:00Z"), zones)));
        Assert.False(hours.IsOpenInAll(Instant("2026-11-23T09:59:59Z"), zones));
        Assert.True(hours.IsOpenInAll(Instant("2026-11-23T23:59:59Z"), zones));
    }

    [Fact]
    public void IsOpen_HolidayWindowsWithoutCalendar_IsRefused()
    {
        Assert.True(Hours.HasHolidayWindows);
        Assert.Equal(
            "Holidays have windows of their own, so a holiday calendar is needed. (Parameter 'holidays')",
            Assert.Throws<ArgumentException>(() => Hours.IsOpen(Instant("2026-04-03T10:00:00Z"), Sydney)).Message);
        Assert.True(Hours.IsOpen(Instant("2026-04-03T10:00:00+11:00"), Sydney, HolidayCalendar.None));
    }

    [Theory]
    [InlineData("Mon-Sun 08:00-21:00")]
    [InlineData("Mon-Fri 07:30-21:00; Sat-Sun 09:00-21:00; holidays never")]
    [InlineData("Mon 08:00-12:00,14:00-18:00,22:00-02:00; Tue-Sat never; Sun 00:00-24:00")]
    [InlineData("Mon-Sun never; holidays 10:00-11:00")]
    public void Parse_Text_RoundTrips(string text)
    {
        WeeklyWindows windows = WeeklyWindows.Parse(text);
        Assert.Equal(text, windows.ToString());
        Assert.Equal(windows, WeeklyWindows.Parse(text));
        Assert.Equal(windows.GetHashCode(), WeeklyWindows.Parse(text).GetHashCode());
    }

    [Fact]
    public void Parse_DaysInAnotherOrder_AreWrittenMondayFirst()
    {
        Assert.Equal(
            "Mon-Thu 08:00-20:00; Fri never; Sat-Sun 08:00-20:00",
            WeeklyWindows.Parse("Sat-Sun 08:00-20:00; Mon-Thu 08:00-20:00; Fri never").ToString());
        Assert.Equal(Hours, WeeklyWindows.Every(DailyWindow.Parse("07:30-21:00")).On([DayOfWeek.Saturday, DayOfWeek.Sunday], DailyWindow.Parse("09:00-21:00")).OnHolidays(DailyWindow.Never));
        Assert.NotEqual(Hours, Hours.OnHolidays(DailyWindow.WholeDay));
        Assert.NotEqual(Hours, Hours.On(DayOfWeek.Monday));
        Assert.NotEqual(WeeklyWindows.Every(), WeeklyWindows.Every().OnHolidays());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mon-Sat 08:00-21:00")]
    [InlineData("Mon-Sun 08:00-21:00; Sun never")]
    [InlineData("Sun-Mon 08:00-21:00; Tue-Sat never")]
    [InlineData("Mon-Mon 08:00-21:00; Tue-Sun never")]
    [InlineData("Mon-Wed-Sun 08:00-21:00")]
    [InlineData("mon-sun 08:00-21:00")]
    [InlineData("Mon-Sun 08:00-21:00;holidays never")]
    [InlineData("Mon-Sun  08:00-21:00")]
    [InlineData("Mon-Sun 08:00-21:00; ")]
    [InlineData("holidays never; Mon-Sun 08:00-21:00")]
    [InlineData("Mon-Sun 08:00-12:00,12:00-13:00")]
    [InlineData("Mon-Sun 08:00-12:00,11:00-13:00")]
    [InlineData("Mon-Sun 14:00-15:00,08:00-09:00")]
    [InlineData("Mon-Sun 22:00-08:00,09:00-10:00")]
    [InlineData("Mon-Sun never,08:00-09:00")]
    [InlineData("Mon-Sun")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Assert.False(WeeklyWindows.TryParse(text, out _));
        Assert.Equal(
            $"\"{text}\" are not weekly windows. Give every day from Mon to Sun once, such as \"Mon-Fri 08:00-21:00; Sat-Sun 09:00-18:00; holidays never\"; windows of a day must not overlap or meet.",
            Assert.Throws<FormatException>(() => WeeklyWindows.Parse(text)).Message);
    }

    [Fact]
    public void Every_OverlappingWindows_AreRefused() =>
        Assert.Equal(
            "The windows \"08:00-12:00\" and \"12:00-13:00\" of one day overlap or meet. Hint: write them as one. (Parameter 'windows')",
            Assert.Throws<ArgumentException>(() => WeeklyWindows.Every(DailyWindow.Parse("12:00-13:00"), DailyWindow.Parse("08:00-12:00"))).Message);

    [Fact]
    public void WindowsOn_Day_ListsByStart()
    {
        Assert.Equal([DailyWindow.Parse("07:30-21:00")], Hours.WindowsOn(DayOfWeek.Friday));
        Assert.Equal([], Hours.HolidayWindows);
        Assert.Null(WeeklyWindows.Every().HolidayWindows);
        Assert.Throws<ArgumentOutOfRangeException>(() => Hours.On((DayOfWeek)7, DailyWindow.WholeDay));
    }
}
