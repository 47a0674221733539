using CollectionRules.Calendars;
using CollectionRules.Tests.Testing;
using static CollectionRules.Tests.Calendars.Dates;

namespace CollectionRules.Tests.Calendars;

public sealed class BusinessDayRuleTests
{
    private static readonly HolidayCalendar Calendar = HolidayCalendar.Create("T")
        .WithHolidays(Date("2026-01-01"), Date("2026-01-02"), Date("2026-02-23"), Date("2026-03-05"));

    [Theory]
    // Saturday 31 January 2026 and Sunday 1 February: the month edges.
    [InlineData("none", "2026-01-31", "2026-01-31")]
    [InlineData("following", "2026-01-31", "2026-02-02")]
    [InlineData("modified-following", "2026-01-31", "2026-01-30")]
    [InlineData("preceding", "2026-02-01", "2026-01-30")]
    [InlineData("modified-preceding", "2026-02-01", "2026-02-02")]
    [InlineData("modified-following", "2026-02-07", "2026-02-09")]
    [InlineData("modified-preceding", "2026-02-08", "2026-02-06")]
    [InlineData("nearest", "2026-01-31", "2026-01-30")] // Saturday: Friday is nearer
    [InlineData("nearest", "2026-02-01", "2026-02-02")] // Sunday: Monday is nearer
    [InlineData("nearest", "2026-02-23", "2026-02-24")] // Monday holiday: Tuesday is nearer than Friday
    [InlineData("nearest", "2026-02-22", "2026-02-24")] // Sunday, tie of 2 days: forward
    [InlineData("nearest", "2026-03-05", "2026-03-04")] // Thursday, tie of 1 day: back
    [InlineData("nearest", "2026-01-02", "2025-12-31")]
    [InlineData("following", "2026-01-01", "2026-01-05")]
    [InlineData("following", "2026-01-05", "2026-01-05")]
    [InlineData("preceding", "2026-01-04", "2025-12-31")]
    public void Adjust_Date_FollowsTheRule(string rule, string date, string expected) =>
        Assert.Equal(Date(expected), BusinessDayRule.Parse(rule).Adjust(Date(date), Calendar));

    [Fact]
    public void Adjust_AnyDate_IsABusinessDayAndStable() => Property.HoldsForSeeds(random =>
    {
        DateOnly date = Date("2025-12-01").AddDays(random.Next(0, 200));
        foreach (BusinessDayRule rule in BusinessDayRule.All)
        {
            DateOnly adjusted = rule.Adjust(date, Calendar);
            Assert.Equal(adjusted, rule.Adjust(adjusted, Calendar));
            Assert.True(rule == BusinessDayRule.None || Calendar.IsBusinessDay(adjusted));
            Assert.True(!Calendar.IsBusinessDay(date) || adjusted == date);
        }
    });

    [Fact]
    public void Parse_EveryName_GivesTheSameInstance()
    {
        Assert.Equal(6, BusinessDayRule.All.Count);
        Assert.All(BusinessDayRule.All, rule => Assert.Same(rule, BusinessDayRule.Parse(rule.ToString())));
    }

    [Theory]
    [InlineData("Following")]
    [InlineData("modified following")]
    [InlineData("")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Assert.False(BusinessDayRule.TryParse(text, out _));
        Assert.Equal(
            $"\"{text}\" is not a business-day rule. Allowed are \"none\", \"following\", \"modified-following\", \"preceding\", \"modified-preceding\", \"nearest\".",
            Assert.Throws<FormatException>(() => BusinessDayRule.Parse(text)).Message);
    }
}
