using CollectionRules.Calendars;
using CollectionRules.Tests.Testing;
using static CollectionRules.Tests.Calendars.Dates;

namespace CollectionRules.Tests.Calendars;

public sealed class EuropeanIntervalTests
{
    [Theory]
    [InlineData("2024-01-31", "2024-04-30", CalendarUnit.Month, 3, 0, null)] // two month ends
    [InlineData("2024-03-30", "2024-04-30", CalendarUnit.Month, 1, 0, null)]
    [InlineData("2024-02-29", "2024-03-31", CalendarUnit.Month, 1, 0, null)]
    [InlineData("2024-02-28", "2024-03-31", CalendarUnit.Month, 1, 1, 366)]
    [InlineData("2024-02-29", "2025-02-28", CalendarUnit.Year, 1, 0, null)]
    [InlineData("2024-01-15", "2024-01-15", CalendarUnit.Month, 0, 0, null)]
    [InlineData("2024-01-15", "2024-02-14", CalendarUnit.Month, 0, 30, 365)]
    [InlineData("2024-03-01", "2024-03-31", CalendarUnit.Month, 0, 30, 366)]
    [InlineData("2024-01-01", "2024-01-08", CalendarUnit.Week, 1, 0, null)]
    [InlineData("2024-01-01", "2024-01-07", CalendarUnit.Week, 0, 6, 365)]
    public void Between_Dates_CountsBackFromTheEnd(string start, string end, CalendarUnit unit, int whole, int days, int? length)
    {
        EuropeanInterval interval = EuropeanInterval.Between(Date(start), Date(end), unit);
        Assert.Equal((unit, whole, days, length), (interval.Unit, interval.WholeUnits, interval.RemainingDays, interval.YearLength));
    }

    [Fact]
    public void Between_UnitOfDays_IsRefused()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => EuropeanInterval.Between(Date("2024-01-01"), Date("2024-01-02"), CalendarUnit.Day));
        Assert.Equal("The unit \"Day\" cannot be counted here; allowed are week, month and year. (Parameter 'unit')", exception.Message);
    }

    [Fact]
    public void Between_YearBeforeTheCalendar_IsRefused() =>
        Assert.Throws<OverflowException>(() => EuropeanInterval.Between(DateOnly.MinValue, DateOnly.MinValue.AddDays(3), CalendarUnit.Month));

    [Fact]
    public void Between_AnyDates_LeavesLessThanAUnit() => Property.HoldsForSeeds(random =>
    {
        DateOnly start = DateOnly.FromDayNumber(random.Next(600_000, 800_000));
        DateOnly end = start.AddDays(random.Next(0, 3000));
        Assert.InRange(EuropeanInterval.Between(start, end, CalendarUnit.Week).RemainingDays, 0, 6);
        Assert.InRange(EuropeanInterval.Between(start, end, CalendarUnit.Month).RemainingDays, 0, 30);
        Assert.InRange(EuropeanInterval.Between(start, end, CalendarUnit.Year).RemainingDays, 0, 365);
    });
}
