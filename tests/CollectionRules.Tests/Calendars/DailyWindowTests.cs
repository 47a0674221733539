using CollectionRules.Calendars;
using static CollectionRules.Tests.Calendars.Dates;

namespace CollectionRules.Tests.Calendars;

public sealed class DailyWindowTests
{
    [Theory]
    [InlineData("08:00-21:00", "07:59:59", false)]
    [InlineData("08:00-21:00", "08:00:00", true)]
    [InlineData("08:00-21:00", "20:59:59", true)]
    [InlineData("08:00-21:00", "21:00:00", false)]
    [InlineData("22:00-08:00", "21:59:59", false)]
    [InlineData("22:00-08:00", "22:00:00", true)]
    [InlineData("22:00-08:00", "23:59:59", true)]
    [InlineData("22:00-08:00", "00:00:00", true)]
    [InlineData("22:00-08:00", "07:59:59", true)]
    [InlineData("22:00-08:00", "08:00:00", false)]
    [InlineData("18:00-24:00", "23:59:59", true)]
    [InlineData("18:00-24:00", "00:00:00", false)]
    [InlineData("00:00-24:00", "00:00:00", true)]
    [InlineData("00:00-24:00", "23:59:59", true)]
    [InlineData("00:00-00:00:01", "00:00:00", true)]
    [InlineData("00:00-00:00:01", "00:00:01", false)]
    [InlineData("never", "12:00:00", false)]
    [InlineData("never", "00:00:00", false)]
    public void Contains_Time_StartInEndOut(string window, string time, bool expected) =>
        Assert.Equal(expected, DailyWindow.Parse(window).Contains(DateText.ParseTime(time)));

    [Fact]
    public void Contains_LastTickBeforeTheEnd_IsOpen()
    {
        DailyWindow window = DailyWindow.Parse("08:00-21:00");
        Assert.True(window.Contains(new TimeOnly(new TimeOnly(21, 0).Ticks - 1)));
        Assert.False(window.Contains(new TimeOnly(new TimeOnly(8, 0).Ticks - 1)));
    }

    [Theory]
    // China, 08:00 to 22:00 Beijing time: the edges of the contact-hours cases.
    [InlineData("2026-03-10T00:00:00Z", "2026-03-10T08:00:00+08:00")]
    [InlineData("2026-03-10T21:59:59+08:00", "2026-03-10T21:59:59+08:00")]
    [InlineData("2026-03-10T22:00:00+08:00", "2026-03-11T08:00:00+08:00")]
    [InlineData("2026-03-10T23:59:59+08:00", "2026-03-11T08:00:00+08:00")]
    [InlineData("2026-03-11T07:59:59.9999999+08:00", "2026-03-11T08:00:00+08:00")]
    public void NextOpening_FixedOffset_IsTheInstantItselfOrTheNextStart(string from, string expected)
    {
        ZoneRules zone = ZoneRules.Resolve("Asia/Shanghai");
        DailyWindow window = DailyWindow.Parse("22:00-08:00").Complement();
        Assert.Equal(expected, Text(window.NextOpening(Instant(from), zone)));
        Assert.Equal(Instant(from) == Instant(expected), window.IsOpen(Instant(from), zone));
    }

    [Theory]
    // New York skips 02:00 to 03:00 on 8 March 2026 and has 01:00 to 02:00 twice on 1 November.
    [InlineData("02:15-02:45", "2026-03-08T00:00:00-05:00", "2026-03-09T02:15:00-04:00")] // the whole window is skipped
    [InlineData("02:30-05:00", "2026-03-08T00:00:00-05:00", "2026-03-08T03:00:00-04:00")] // its start is skipped
    [InlineData("01:30-02:30", "2026-11-01T00:00:00-04:00", "2026-11-01T01:30:00-04:00")]
    [InlineData("01:30-01:45", "2026-11-01T01:45:00-04:00", "2026-11-01T01:30:00-05:00")] // opens a second time
    [InlineData("01:30-01:45", "2026-11-01T01:45:00-05:00", "2026-11-02T01:30:00-05:00")]
    [InlineData("00:00-24:00", "2026-03-08T06:59:59Z", "2026-03-08T01:59:59-05:00")]
    public void NextOpening_ClockChange_FollowsTheWallClock(string window, string from, string expected) =>
        Assert.Equal(expected, Text(DailyWindow.Parse(window).NextOpening(Instant(from), ZoneRules.Resolve("America/New_York"))));

    [Theory]
    [InlineData("08:00-21:00", "2026-03-08T12:00:00-04:00", "2026-03-08T21:00:00-04:00")]
    [InlineData("08:00-21:00", "2026-03-08T21:00:00-04:00", "2026-03-08T21:00:00-04:00")]
    [InlineData("01:00-02:30", "2026-03-08T01:30:00-05:00", "2026-03-08T03:00:00-04:00")] // the end is skipped
    [InlineData("00:30-01:30", "2026-11-01T01:00:00-04:00", "2026-11-01T01:30:00-04:00")]
    [InlineData("00:30-01:30", "2026-11-01T01:00:00-05:00", "2026-11-01T01:30:00-05:00")]
    [InlineData("22:00-08:00", "2026-03-07T23:00:00-05:00", "2026-03-08T08:00:00-04:00")]
    [InlineData("00:00-24:00", "2026-03-07T23:00:00-05:00", null)]
    [InlineData("never", "2026-03-07T23:00:00-05:00", "2026-03-07T23:00:00-05:00")]
    public void NextClosing_ClockChange_FollowsTheWallClock(string window, string from, string? expected) =>
        Assert.Equal(expected, Text(DailyWindow.Parse(window).NextClosing(Instant(from), ZoneRules.Resolve("America/New_York"))));

    [Fact]
    public void NextOpeningInAll_SeveralZones_IsOpenInEachAtOnce()
    {
        ZoneRules[] zones = [ZoneRules.Resolve("America/New_York"), ZoneRules.Resolve("America/Los_Angeles")];
        DailyWindow window = DailyWindow.Parse("08:00-21:00");
        Assert.False(window.IsOpenInAll(Instant("2026-03-10T08:00:00-04:00"), zones));
        Assert.True(window.IsOpenInAll(Instant("2026-03-10T11:00:00-04:00"), zones));
        Assert.Equal("2026-03-10T11:00:00-04:00", Text(window.NextOpeningInAll(Instant("2026-03-10T08:00:00-04:00"), zones)));
        Assert.Equal("2026-03-11T11:00:00-04:00", Text(window.NextOpeningInAll(Instant("2026-03-10T21:00:00-04:00"), zones)));
    }

    [Fact]
    public void NextOpeningInAll_NoCommonTime_IsNullWithinTheHorizon()
    {
        ZoneRules[] zones = [ZoneRules.Resolve("+00:00"), ZoneRules.Resolve("+12:00")];
        Assert.Null(DailyWindow.Parse("08:00-20:00").NextOpeningInAll(Instant("2026-03-10T08:00:00Z"), zones));
        Assert.Equal("2026-03-10T20:00:00Z", Text(DailyWindow.Parse("08:00-20:01").NextOpeningInAll(Instant("2026-03-10T08:01:00Z"), zones)));
    }

    [Fact]
    public void NextOpening_EndOfTheHorizon_IsIncluded()
    {
        ZoneRules zone = ZoneRules.FromTransitions("late", TimeSpan.Zero, [new(Instant("2026-03-10T00:00:00Z"), new TimeSpan(1, 0, 0))]);
        DailyWindow window = DailyWindow.Parse("08:00-09:00");
        Assert.Equal("2026-03-09T08:00:00Z", Text(window.NextOpening(Instant("2026-03-08T09:00:00Z"), zone, 1)));
        Assert.Equal("2026-03-10T08:00:00+01:00", Text(window.NextOpening(Instant("2026-03-09T09:00:00Z"), zone, 1)));
        Assert.Null(DailyWindow.Never.NextOpening(Instant("2026-03-08T09:00:00Z"), zone, 36_600));
        ZoneRules back = ZoneRules.FromTransitions("back", TimeSpan.Zero, [new(Instant("2026-03-09T00:00:00Z"), new TimeSpan(-1, 0, 0))]);
        Assert.Null(DailyWindow.Parse("08:00-08:30").NextOpening(Instant("2026-03-08T08:59:59.9999999Z"), back, 1));
        Assert.Equal("2026-03-09T08:00:00-01:00", Text(DailyWindow.Parse("08:00-08:30").NextOpening(Instant("2026-03-08T09:00:00Z"), back, 1)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(36_601)]
    public void NextOpening_HorizonOutOfRange_IsRefused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DailyWindow.WholeDay.NextOpening(Instant("2026-03-08T09:00:00Z"), ZoneRules.Utc, days));

    [Fact]
    public void NextOpeningInAll_NoZone_IsRefused()
    {
        Assert.Equal("At least one zone is needed. (Parameter 'zones')", Assert.Throws<ArgumentException>(() => DailyWindow.WholeDay.NextOpeningInAll(Instant("2026-03-08T09:00:00Z"), [])).Message);
        Assert.Throws<ArgumentNullException>(() => DailyWindow.WholeDay.IsOpen(Instant("2026-03-08T09:00:00Z"), null!));
    }

    [Theory]
    [InlineData("08:00-21:00", "08:00-21:00")]
    [InlineData("08:00:00-21:00:30", "08:00-21:00:30")]
    [InlineData("22:00-08:00", "22:00-08:00")]
    [InlineData("18:00-00:00", "18:00-24:00")]
    [InlineData("00:00-24:00", "00:00-24:00")]
    [InlineData("never", "never")]
    public void Parse_Text_RoundTrips(string text, string expected)
    {
        DailyWindow window = DailyWindow.Parse(text);
        Assert.Equal(expected, window.ToString());
        Assert.Equal(window, DailyWindow.Parse(expected));
    }

    [Theory]
    [InlineData("08:00-08:00")]
    [InlineData("00:00-00:00")]
    [InlineData("24:00-08:00")]
    [InlineData("08:00-24:01")]
    [InlineData("8:00-21:00")]
    [InlineData("08:00 - 21:00")]
    [InlineData("08:00")]
    [InlineData("08:00-")]
    [InlineData("Never")]
    [InlineData("")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Assert.False(DailyWindow.TryParse(text, out _));
        Assert.Equal(
            $"\"{text}\" is not a daily window. Write start and end such as \"08:00-21:00\", \"22:00-08:00\" or \"00:00-24:00\", which must differ, or \"never\".",
            Assert.Throws<FormatException>(() => DailyWindow.Parse(text)).Message);
    }

    [Fact]
    public void Constructor_WrongTimes_AreRefused()
    {
        TimeSpan eight = new(8, 0, 0);
        Assert.Equal(
            "A window from \"08:00\" to \"08:00\" is not clear. Hint: use \"00:00-24:00\" for the whole day, \"never\" for no time. (Parameter 'end')",
            Assert.Throws<ArgumentException>(() => new DailyWindow(eight, eight)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new DailyWindow(new TimeSpan(24, 0, 0), eight));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DailyWindow(eight, new TimeSpan(24, 0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DailyWindow(-eight, eight));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DailyWindow(eight, new TimeSpan(eight.Ticks + 1)));
        Assert.Equal("18:00-24:00", new DailyWindow(new TimeOnly(18, 0), new TimeOnly(0, 0)).ToString());
    }

    [Fact]
    public void Default_IsNever()
    {
        Assert.Equal(DailyWindow.Never, default);
        Assert.True(default(DailyWindow).IsNever);
        Assert.Equal("never", default(DailyWindow).ToString());
    }

    [Theory]
    [InlineData("08:00-21:00", "21:00-08:00")]
    [InlineData("22:00-08:00", "08:00-22:00")]
    [InlineData("08:00-24:00", "00:00-08:00")]
    [InlineData("00:00-08:00", "08:00-24:00")]
    [InlineData("00:00-24:00", "never")]
    [InlineData("never", "00:00-24:00")]
    public void Complement_Window_IsOpenWhereItIsClosed(string window, string expected)
    {
        DailyWindow complement = DailyWindow.Parse(window).Complement();
        Assert.Equal(expected, complement.ToString());
        Assert.Equal(window, complement.Complement().ToString());
        for (int minute = 0; minute < 1440; minute++)
        {
            TimeOnly time = new(minute / 60, minute % 60);
            Assert.NotEqual(DailyWindow.Parse(window).Contains(time), complement.Contains(time));
        }
    }
}
