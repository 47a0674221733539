using CollectionRules.Calendars;
using CollectionRules.Tests.Testing;
using static CollectionRules.Calendars.CalendarWords;
using static CollectionRules.Tests.Calendars.Dates;

namespace CollectionRules.Tests.Calendars;

public sealed class CalendarSpanTests
{
    [Theory]
    [InlineData("P3D", "2026-02-27", "2026-03-02")]
    [InlineData("P2W", "2026-02-27", "2026-03-13")]
    [InlineData("P1M", "2026-01-31", "2026-02-28")]
    [InlineData("P1M", "2024-01-31", "2024-02-29")]
    [InlineData("P13M", "2026-01-31", "2027-02-28")]
    [InlineData("P1Y", "2024-02-29", "2025-02-28")]
    [InlineData("P4Y", "2024-02-29", "2028-02-29")]
    [InlineData("P0D", "2026-01-31", "2026-01-31")]
    [InlineData("P0M", "9999-12-31", "9999-12-31")]
    public void AddTo_Date_ClampsToTheMonthEnd(string span, string date, string expected) =>
        Assert.Equal(Date(expected), CalendarSpan.Parse(span).AddTo(Date(date)));

    [Theory]
    [InlineData("P3D", "2026-03-02", "2026-02-27")]
    [InlineData("P1M", "2026-03-31", "2026-02-28")]
    [InlineData("P1Y", "2024-02-29", "2023-02-28")]
    public void SubtractFrom_Date_ClampsToTheMonthEnd(string span, string date, string expected) =>
        Assert.Equal(Date(expected), CalendarSpan.Parse(span).SubtractFrom(Date(date)));

    [Theory]
    [InlineData("P1D", "days", "1")]
    [InlineData("P1M", "months", "1")]
    [InlineData("P4000000W", "days", "28000000")]
    [InlineData("P4000000Y", "months", "48000000")]
    public void AddTo_PastTheLastDate_OverflowsClearly(string span, string unit, string count)
    {
        OverflowException exception = Assert.Throws<OverflowException>(() => CalendarSpan.Parse(span).AddTo(DateOnly.MaxValue));
        Assert.Equal($"\"9999-12-31\" plus {count} {unit} is outside the calendar, which runs from \"0001-01-01\" to \"9999-12-31\".", exception.Message);
    }

    [Fact]
    public void SubtractFrom_BeforeTheFirstDate_OverflowsClearly()
    {
        OverflowException exception = Assert.Throws<OverflowException>(() => Months(1).SubtractFrom(Date("0001-01-31")));
        Assert.Equal("\"0001-01-31\" plus -1 months is outside the calendar, which runs from \"0001-01-01\" to \"9999-12-31\".", exception.Message);
        Assert.Throws<OverflowException>(() => Day.SubtractFrom(DateOnly.MinValue));
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-27", 0)]
    [InlineData("2026-01-31", "2026-02-28", 1)]
    [InlineData("2026-01-31", "2026-03-30", 1)]
    [InlineData("2026-01-31", "2026-03-31", 2)]
    [InlineData("2026-02-28", "2026-03-27", 0)]
    [InlineData("2026-02-28", "2026-03-28", 1)]
    [InlineData("2024-02-29", "2025-02-28", 12)]
    [InlineData("2026-02-28", "2026-02-28", 0)]
    [InlineData("0001-01-01", "9999-12-31", 119987)]
    public void MonthsBetween_Dates_AreWholeMonths(string from, string to, int expected) =>
        Assert.Equal(expected, CalendarSpan.MonthsBetween(Date(from), Date(to)));

    [Fact]
    public void MonthsBetween_WrongOrder_IsRefused() =>
        Assert.Equal(
            "\"2026-01-01\" is before \"2026-01-02\"; the end must not be before the start. (Parameter 'to')",
            Assert.Throws<ArgumentException>(() => CalendarSpan.MonthsBetween(Date("2026-01-02"), Date("2026-01-01"))).Message);

    [Fact]
    public void MonthsBetween_AnyDates_IsTheGreatestThatFits() => Property.HoldsForSeeds(random =>
    {
        DateOnly from = DateOnly.FromDayNumber(random.Next(600_000, 800_000));
        DateOnly to = from.AddDays(random.Next(0, 2000));
        int months = CalendarSpan.MonthsBetween(from, to);
        Assert.True(Months(months).AddTo(from) <= to);
        Assert.True(Months(months + 1).AddTo(from) > to);
    });

    [Fact]
    public void Words_AreSpans()
    {
        Assert.Equal(
            ["P1D", "P1W", "P1M", "P1Y", "P3D", "P2W", "P60M", "P5Y"],
            new[] { Day, Week, Month, Year, Days(3), Weeks(2), Months(60), Years(5) }.Select(span => span.ToString()));
        Assert.Equal("P0D", default(CalendarSpan).ToString());
        Assert.NotEqual(Months(12), Years(1));
    }

    [Fact]
    public void TotalDaysAndMonths_OnlyWhereTheyAreFixed()
    {
        Assert.Equal(14, Weeks(2).TotalDays);
        Assert.Equal(24, Years(2).TotalMonths);
        Assert.Equal("\"P1M\" has no fixed number of days; add it to a date instead.", Assert.Throws<InvalidOperationException>(() => Month.TotalDays).Message);
        Assert.Equal("\"P1D\" is not a number of months.", Assert.Throws<InvalidOperationException>(() => Day.TotalMonths).Message);
    }

    [Theory]
    [InlineData(-1, CalendarUnit.Day)]
    [InlineData(4_000_001, CalendarUnit.Year)]
    [InlineData(1, (CalendarUnit)4)]
    public void Constructor_OutOfRange_IsRefused(int count, CalendarUnit unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarSpan(count, unit));

    [Theory]
    [InlineData("P0D")]
    [InlineData("P3D")]
    [InlineData("P4000000M")]
    [InlineData("P12M")]
    public void Parse_Text_RoundTrips(string text) => Assert.Equal(text, CalendarSpan.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PD")]
    [InlineData("3D")]
    [InlineData("p3D")]
    [InlineData("P3d")]
    [InlineData("P03D")]
    [InlineData("P-3D")]
    [InlineData("P+3D")]
    [InlineData("P3 D")]
    [InlineData("P3\0D")]
    [InlineData("P1Y2M")]
    [InlineData("PT3H")]
    [InlineData("P4000001D")]
    [InlineData("P٣D")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Assert.False(CalendarSpan.TryParse(text, out _));
        Assert.Equal(
            $"\"{text}\" is not a calendar span. Write one ISO 8601 component such as \"P3D\", \"P2W\", \"P60M\" or \"P5Y\".",
            Assert.Throws<FormatException>(() => CalendarSpan.Parse(text)).Message);
    }
}
