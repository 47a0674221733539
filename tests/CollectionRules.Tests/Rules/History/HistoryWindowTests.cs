using CollectionRules.Calendars;
using CollectionRules.Rules.History;
using CollectionRules.Tests.Testing;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Rules.History;

public class HistoryWindowTests
{
    public static TheoryData<string> Texts => ["ever", "day", "week", "week-from-sunday", "week-from-saturday", "month", "rolling P7D", "rolling P1M", "since P6M", "since P1Y", "for PT24H", "for PT90M", "for PT45S"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Parse_Text_GivesItBack(string text) => Assert.Equal(text, HistoryWindow.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Day")]
    [InlineData("week-from-monday")]
    [InlineData("week-from-")]
    [InlineData("rolling")]
    [InlineData("rolling P0D")]
    [InlineData("rolling  P7D")]
    [InlineData("since 7")]
    [InlineData("for PT0S")]
    [InlineData("for PT60S")]
    [InlineData("for PT60M")]
    [InlineData("for PT-1S")]
    [InlineData("for P1D")]
    [InlineData("for PT99999999999999H")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Assert.False(HistoryWindow.TryParse(text, out _));
        Assert.Equal(
            $"\"{text}\" is not a window. Write \"ever\", \"day\", \"week\", \"month\", \"rolling P7D\", \"since P6M\" or \"for PT24H\".",
            Assert.Throws<FormatException>(() => HistoryWindow.Parse(text)).Message);
    }

    [Theory]
    [InlineData("since P6M", "2026-08-31", "2027-02-28")]
    [InlineData("rolling P6M", "2026-08-31", "2027-03-01")]
    [InlineData("rolling P1M", "2026-01-30", "2026-03-01")]
    [InlineData("since P1M", "2026-01-30", "2026-02-28")]
    [InlineData("rolling P1M", "2026-03-10", "2026-04-10")]
    [InlineData("rolling P1Y", "2024-02-29", "2025-03-01")]
    [InlineData("rolling P7D", "2026-03-10", "2026-03-17")]
    [InlineData("week", "2026-11-25", "2026-11-30")]
    [InlineData("week-from-sunday", "2026-11-25", "2026-11-29")]
    [InlineData("month", "2026-12-31", "2027-01-01")]
    [InlineData("month", "9999-12-31", null)]
    [InlineData("day", "9999-12-31", null)]
    [InlineData("rolling P1M", "9999-12-01", null)]
    [InlineData("week", "9999-12-31", null)]
    [InlineData("ever", "2026-01-01", null)]
    public void End_Date_IsTheFirstThatNoLongerCounts(string window, string told, string? end) =>
        Assert.Equal(end, HistoryWindow.Parse(window).End(DateText.ParseDate(told)) is DateOnly day ? DateText.Format(day) : null);

    [Fact]
    public void StartAndEnd_EveryWindow_SayWhatTheDefinitionSays() => Property.HoldsForSeeds(random =>
    {
        HistoryWindow[] windows =
        [
            HistoryWindow.Day, HistoryWindow.Month, HistoryWindow.WeekFrom((DayOfWeek)random.Next(7)),
            HistoryWindow.Rolling(Days(random.Next(1, 40))), HistoryWindow.Since(Weeks(random.Next(1, 5))),
            HistoryWindow.Rolling(Months(random.Next(1, 30))), HistoryWindow.Since(Months(random.Next(1, 30))), HistoryWindow.Rolling(Years(1)),
        ];
        HistoryWindow window = windows[random.Next(windows.Length)];
        DateOnly told = new DateOnly(2023, 12, 20).AddDays(random.Next(1_000));
        int months = window.Span.HasFixedLength ? 0 : window.Span.TotalMonths;
        DateOnly day = told.AddMonths(random.Next(2) * months).AddDays(random.Next(-2, 9) + (random.Next(2) * (window.Span.HasFixedLength ? window.Span.TotalDays : 0)));
        bool expected = NaiveHistory.IsInWindow(window, told, day);
        Assert.True(expected == (told <= day && day < window.End(told)), $"{window}: {told:O} on {day:O} by its end");
        Assert.True(expected == (told <= day && told >= window.Start(day)), $"{window}: {told:O} on {day:O} by its start");
    }, moderate: 5_000);

    [Theory]
    [InlineData("rolling P1M")]
    [InlineData("since P2Y")]
    [InlineData("rolling P7D")]
    [InlineData("week")]
    public void Start_FirstDates_IsTheStartOfTheCalendar(string window) => Assert.Equal(DateOnly.MinValue, HistoryWindow.Parse(window).Start(new DateOnly(1, 1, 3)));

    [Fact]
    public void Factories_WithoutLength_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HistoryWindow.Rolling(Days(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => HistoryWindow.Since(Months(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => HistoryWindow.Elapsed(TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => HistoryWindow.Elapsed(TimeSpan.FromMilliseconds(1_500)));
        Assert.Throws<ArgumentOutOfRangeException>(() => HistoryWindow.WeekFrom((DayOfWeek)7));
    }
}
