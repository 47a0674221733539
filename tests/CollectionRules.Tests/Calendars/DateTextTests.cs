using CollectionRules.Calendars;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Calendars;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("2026-11-22")]
    [InlineData("9999-12-31")]
    public void ParseDate_Date_RoundTrips(string text) => Assert.Equal(text, DateText.Format(DateText.ParseDate(text)));

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("2026-04-31")]
    [InlineData("2026-00-10")]
    [InlineData("2026-13-10")]
    [InlineData("2026-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("2026-1-01")]
    [InlineData("26-01-01")]
    [InlineData("2026/01/01")]
    [InlineData("20260101")]
    [InlineData(" 2026-01-01")]
    [InlineData("2026-01-01 ")]
    [InlineData("2026-01-01T00:00:00Z")]
    [InlineData("-026-01-01")]
    [InlineData("+026-01-01")]
    [InlineData("2026-01-0\0")]
    [InlineData("２０２６-01-01")]
    [InlineData("2026-01-٠١")]
    public void ParseDate_OtherText_IsRefused(string text)
    {
        Assert.False(DateText.TryParseDate(text, out _));
        Assert.Equal(
            $"\"{text}\" is not a date. Write an existing date as yyyy-MM-dd, such as \"2026-11-22\".",
            Assert.Throws<FormatException>(() => DateText.ParseDate(text)).Message);
    }

    [Theory]
    [InlineData("00:00", "00:00")]
    [InlineData("23:59", "23:59")]
    [InlineData("23:59:59", "23:59:59")]
    [InlineData("08:00:00", "08:00")]
    public void ParseTime_Time_IsWrittenShortest(string text, string expected) =>
        Assert.Equal(expected, DateText.Format(DateText.ParseTime(text)));

    [Theory]
    [InlineData("24:00")]
    [InlineData("23:60")]
    [InlineData("23:59:60")]
    [InlineData("8:00")]
    [InlineData("08:0")]
    [InlineData("08:00:0")]
    [InlineData("08.00")]
    [InlineData("08:00 ")]
    [InlineData("08:00:00.5")]
    [InlineData("-8:00")]
    [InlineData("")]
    public void ParseTime_OtherText_IsRefused(string text)
    {
        Assert.False(DateText.TryParseTime(text, out _));
        Assert.Equal(
            $"\"{text}\" is not a time of day. Write HH:mm or HH:mm:ss from \"00:00\" to \"23:59:59\".",
            Assert.Throws<FormatException>(() => DateText.ParseTime(text)).Message);
    }

    [Theory]
    [InlineData("24:00", 1440)]
    [InlineData("24:00:00", 1440)]
    [InlineData("23:59", 1439)]
    public void TryParseEndTime_EndOfDay_IsAllowed(string text, int minutes)
    {
        Assert.True(DateText.TryParseEndTime(text, out TimeSpan time));
        Assert.Equal(new TimeSpan(0, minutes, 0), time);
    }

    [Theory]
    [InlineData("24:01")]
    [InlineData("24:00:01")]
    [InlineData("25:00")]
    public void TryParseEndTime_LaterThanEndOfDay_IsRefused(string text) => Assert.False(DateText.TryParseEndTime(text, out _));

    [Theory]
    [InlineData("2026-11-22T08:00:00+08:00", "2026-11-22T08:00:00+08:00")]
    [InlineData("2026-11-22T00:00:00Z", "2026-11-22T00:00:00Z")]
    [InlineData("2026-11-22T00:00:00+00:00", "2026-11-22T00:00:00Z")]
    [InlineData("2026-11-22T00:00:00.1234567-03:30", "2026-11-22T00:00:00.1234567-03:30")]
    [InlineData("2026-11-22T00:00:00.120Z", "2026-11-22T00:00:00.12Z")]
    [InlineData("2026-11-22T00:00:00.0000001+14:00", "2026-11-22T00:00:00.0000001+14:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    public void ParseInstant_Instant_KeepsOffsetAndDigits(string text, string expected) =>
        Assert.Equal(expected, DateText.Format(DateText.ParseInstant(text)));

    [Theory]
    [InlineData("")]
    [InlineData("2026-11-22T08:00:00")]
    [InlineData("2026-11-22T08:00Z")]
    [InlineData("2026-11-22 08:00:00Z")]
    [InlineData("2026-11-22t08:00:00Z")]
    [InlineData("2026-11-22T08:00:00z")]
    [InlineData("2026-11-22T08:00:00.Z")]
    [InlineData("2026-11-22T08:00:00.12345678Z")]
    [InlineData("2026-11-22T08:00:00,5Z")]
    [InlineData("2026-11-22T24:00:00Z")]
    [InlineData("2026-11-22T23:59:60Z")]
    [InlineData("2026-11-22T08:00:00+0800")]
    [InlineData("2026-11-22T08:00:00+08")]
    [InlineData("2026-11-22T08:00:00+14:01")]
    [InlineData("2026-11-22T08:00:00-00:00")]
    [InlineData("2026-11-22T08:00:00Z ")]
    [InlineData("2026-11-22T08:00:00.5")]
    [InlineData("2026-02-29T08:00:00Z")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    public void ParseInstant_OtherText_IsRefused(string text)
    {
        Assert.False(DateText.TryParseInstant(text, out _));
        Assert.Equal(
            $"\"{text}\" is not an instant. Write date, time with seconds and offset, such as \"2026-11-22T08:00:00+08:00\" or \"2026-11-22T00:00:00Z\", with at most 7 digits after the second.",
            Assert.Throws<FormatException>(() => DateText.ParseInstant(text)).Message);
    }

    [Fact]
    public void ParseInstant_AnyInstant_RoundTripsExactly() => Property.HoldsForSeeds(random =>
    {
        DateTimeOffset instant = new(random.NextInt64(DateTime.MaxValue.Ticks / 100, DateTime.MaxValue.Ticks / 100 * 99), TimeSpan.FromMinutes(random.Next(-840, 841)));
        DateTimeOffset parsed = DateText.ParseInstant(DateText.Format(instant));
        Assert.True(instant.EqualsExact(parsed));
        TimeOnly time = new(random.NextInt64(0, TimeSpan.TicksPerDay) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
        Assert.Equal(time, DateText.ParseTime(DateText.Format(time)));
    });
}
