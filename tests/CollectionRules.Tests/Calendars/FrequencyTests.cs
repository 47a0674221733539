using CollectionRules.Calendars;
using CollectionRules.Tests.Testing;
using static CollectionRules.Tests.Calendars.Dates;

namespace CollectionRules.Tests.Calendars;

public sealed class FrequencyTests
{
    [Theory]
    [InlineData("P1M", "2026-01-31", MonthEndRule.KeepDay, "2026-01-31 2026-02-28 2026-03-31 2026-04-30")]
    [InlineData("P1M", "2026-04-30", MonthEndRule.KeepDay, "2026-04-30 2026-05-30 2026-06-30 2026-07-30")]
    [InlineData("P1M", "2026-04-30", MonthEndRule.StickToMonthEnd, "2026-04-30 2026-05-31 2026-06-30 2026-07-31")]
    [InlineData("P1M", "2024-02-28", MonthEndRule.StickToMonthEnd, "2024-02-28 2024-03-28 2024-04-28 2024-05-28")]
    [InlineData("P1Y", "2024-02-29", MonthEndRule.KeepDay, "2024-02-29 2025-02-28 2026-02-28 2027-02-28")]
    [InlineData("P3M", "2026-11-30", MonthEndRule.KeepDay, "2026-11-30 2027-02-28 2027-05-30 2027-08-30")]
    [InlineData("P2W", "2026-02-20", MonthEndRule.StickToMonthEnd, "2026-02-20 2026-03-06 2026-03-20 2026-04-03")]
    [InlineData("P10D", "2026-02-28", MonthEndRule.StickToMonthEnd, "2026-02-28 2026-03-10 2026-03-20 2026-03-30")]
    [InlineData("semimonthly", "2026-01-15", MonthEndRule.KeepDay, "2026-01-15 2026-01-30 2026-02-15 2026-02-28")]
    [InlineData("semimonthly", "2026-01-15", MonthEndRule.StickToMonthEnd, "2026-01-15 2026-01-31 2026-02-15 2026-02-28")]
    [InlineData("semimonthly", "2026-01-31", MonthEndRule.KeepDay, "2026-01-31 2026-02-15 2026-02-28 2026-03-15")]
    [InlineData("semimonthly", "2026-01-30", MonthEndRule.StickToMonthEnd, "2026-01-30 2026-02-15 2026-02-28 2026-03-15")]
    [InlineData("semimonthly", "2026-02-28", MonthEndRule.StickToMonthEnd, "2026-02-28 2026-03-15 2026-03-31 2026-04-15")]
    [InlineData("semimonthly", "2026-12-20", MonthEndRule.KeepDay, "2026-12-20 2027-01-05 2027-01-20 2027-02-05")]
    public void Add_Periods_AreCountedFromTheAnchor(string frequency, string anchor, MonthEndRule rule, string expected)
    {
        Frequency parsed = Frequency.Parse(frequency);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, 4).Select(n => DateText.Format(parsed.Add(Date(anchor), n, rule)))));
    }

    [Fact]
    public void Add_NegativePeriods_GoBack()
    {
        Assert.Equal(Date("2026-02-28"), Frequency.Monthly.Add(Date("2026-03-31"), -1));
        Assert.Equal(Date("2026-02-20"), Frequency.Semimonthly.Add(Date("2026-03-05"), -1));
        Assert.Equal(Date("2026-02-05"), Frequency.Semimonthly.Add(Date("2026-03-05"), -2));
        Assert.Equal(Date("2026-02-24"), Frequency.Weekly.Add(Date("2026-03-03"), -1));
    }

    [Fact]
    public void Add_AnyAnchor_AscendsAndStartsAtTheAnchor() => Property.HoldsForSeeds(random =>
    {
        Frequency frequency = random.Next(4) switch
        {
            0 => Frequency.Every(CalendarWords.Days(random.Next(1, 40))),
            1 => Frequency.Semimonthly,
            2 => Frequency.Every(CalendarWords.Weeks(random.Next(1, 5))),
            _ => Frequency.Every(CalendarWords.Months(random.Next(1, 14))),
        };
        MonthEndRule rule = (MonthEndRule)random.Next(2);
        DateOnly anchor = DateOnly.FromDayNumber(random.Next(600_000, 800_000));
        Assert.Equal(anchor, frequency.Add(anchor, 0, rule));
        int from = random.Next(-50, 50);
        for (int n = from; n < from + 30; n++)
        {
            Assert.True(frequency.Add(anchor, n, rule) < frequency.Add(anchor, n + 1, rule));
        }
    });

    [Theory]
    [InlineData("P1M", int.MaxValue)]
    [InlineData("P1Y", int.MinValue)]
    [InlineData("P4000000Y", int.MaxValue)]
    [InlineData("P4000000W", int.MinValue)]
    [InlineData("semimonthly", int.MaxValue)]
    [InlineData("semimonthly", int.MinValue)]
    [InlineData("P1D", int.MinValue)]
    public void Add_OutsideTheCalendar_OverflowsClearly(string frequency, int periods)
    {
        OverflowException exception = Assert.Throws<OverflowException>(() => Frequency.Parse(frequency).Add(Date("2026-01-31"), periods));
        Assert.StartsWith("\"2026-01-31\" plus ", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(" is outside the calendar, which runs from \"0001-01-01\" to \"9999-12-31\".", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P1D", "P1D")]
    [InlineData("P7D", "P1W")]
    [InlineData("P14D", "P2W")]
    [InlineData("P15D", "P15D")]
    [InlineData("P1M", "P1M")]
    [InlineData("P12M", "P1Y")]
    [InlineData("P18M", "P18M")]
    [InlineData("P2Y", "P2Y")]
    [InlineData("semimonthly", "semimonthly")]
    public void Parse_Text_IsWrittenInTheLargestUnit(string text, string expected)
    {
        Frequency frequency = Frequency.Parse(text);
        Assert.Equal(expected, frequency.ToString());
        Assert.Equal(frequency, Frequency.Parse(expected));
    }

    [Fact]
    public void Members_Named_AreThePeriodsTheySay()
    {
        Assert.Equal(
            ["P1D", "P1W", "P2W", "semimonthly", "P1M", "P3M", "P1Y"],
            new[] { Frequency.Daily, Frequency.Weekly, Frequency.Biweekly, Frequency.Semimonthly, Frequency.Monthly, Frequency.Quarterly, Frequency.Yearly }.Select(f => f.ToString()));
        Assert.Equal(Frequency.Monthly, default);
        Assert.Equal((0, 1, false), (default(Frequency).Days, default(Frequency).Months, default(Frequency).IsOfDays));
        Assert.Equal((14, 0, true), (Frequency.Biweekly.Days, Frequency.Biweekly.Months, Frequency.Biweekly.IsOfDays));
        Assert.Equal((0, 0, true), (Frequency.Semimonthly.Days, Frequency.Semimonthly.Months, Frequency.Semimonthly.IsSemimonthly));
    }

    [Theory]
    [InlineData("P0D")]
    [InlineData("P0M")]
    [InlineData("1M")]
    [InlineData("Semimonthly")]
    [InlineData("monthly")]
    [InlineData("")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Assert.False(Frequency.TryParse(text, out _));
        Assert.Equal(
            $"\"{text}\" is not a frequency. Write a period such as \"P1M\", \"P2W\", \"P10D\" or \"P1Y\", or \"semimonthly\".",
            Assert.Throws<FormatException>(() => Frequency.Parse(text)).Message);
    }

    [Fact]
    public void Every_ZeroSpan_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Frequency.Every(default));
}
