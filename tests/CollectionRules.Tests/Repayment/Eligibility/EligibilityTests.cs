using System.Globalization;
using CollectionRules.Repayment.Eligibility;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Repayment.Eligibility;

public sealed class EligibilityTests
{
    [Theory]
    [InlineData("2025-06-30", "2024-09-30", "", 3, false, "eligible")]
    [InlineData("2025-06-29", "2024-09-30", "", 3, false, "not eligible [on-books-nine-months]")]
    [InlineData("2025-07-01", "2015-01-01", "", 2, false, "not eligible [three-consecutive-payments]")]
    [InlineData("2025-07-01", "2015-01-01", "", 0, true, "eligible")]
    [InlineData("2025-07-01", "2015-01-01", "2024-07-02", 3, false, "not eligible [once-in-twelve-months]")]
    [InlineData("2025-07-01", "2015-01-01", "2024-07-01", 3, false, "eligible")]
    [InlineData("2025-07-01", "2015-01-01", "2020-07-02 2022-07-01", 3, false, "not eligible [twice-in-five-years]")]
    [InlineData("2025-07-01", "2015-01-01", "2020-07-01 2022-07-01", 3, false, "eligible")]
    [InlineData("2025-07-01", "2025-01-01", "2023-07-01 2025-06-01", 1, false, "not eligible [on-books-nine-months, once-in-twelve-months, twice-in-five-years, three-consecutive-payments]")]
    public void Check_FederalOpenEnd_TellsEveryFailedCondition(string asOf, string opened, string earlier, int payments, bool lumpSum, string expected) => Assert.Equal(
        expected,
        ReAgeRule.FederalOpenEnd.Check(
            new ReAgeHistory
            {
                OpenedOn = Date(opened),
                PreviousReAges = [.. earlier.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Date)],
                ConsecutiveMinimumPayments = payments,
                HasPaidLumpSum = lumpSum,
            },
            Date(asOf)).ToString());

    [Fact]
    public void Check_NotWillingOrAble_Fails()
    {
        ReAgeHistory history = new() { OpenedOn = new DateOnly(2020, 1, 1), ConsecutiveMinimumPayments = 3, IsWillingAndAble = false };
        Assert.Equal("not eligible [willing-and-able]", ReAgeRule.FederalOpenEnd.Check(history, new DateOnly(2025, 1, 1)).ToString());
        Assert.True(ReAgeRule.FederalOpenEnd.Check(history with { IsWillingAndAble = true }, new DateOnly(2025, 1, 1)).IsEligible);
    }

    [Fact]
    public void Check_Restructurings_AreLimitedByCountDistanceAndBrokenPlans()
    {
        RestructureRule rule = new() { Limits = [RestructureRule.AtMost(2, Years(5))], Distance = Months(6), MostBrokenPlans = 1 };
        DateOnly day = new(2025, 7, 1);
        Assert.Equal("eligible", rule.Check([], 0, day).ToString());
        Assert.Equal("eligible", rule.Check([new(2024, 1, 1)], 1, day).ToString());
        Assert.Equal("not eligible [restructured-too-recently]", rule.Check([new(2025, 1, 2)], 1, day).ToString());
        Assert.Equal("eligible", rule.Check([new(2025, 1, 1)], 1, day).ToString());
        Assert.Equal(
            "not eligible [restructured-too-often, restructured-too-recently, too-many-broken-plans]",
            rule.Check([new(2021, 1, 1), new(2025, 6, 1)], 2, day).ToString());
        Assert.Equal("eligible", rule.Check([new(2030, 1, 1)], 0, day).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => RestructureRule.AtMost(0, Years(1)));
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
