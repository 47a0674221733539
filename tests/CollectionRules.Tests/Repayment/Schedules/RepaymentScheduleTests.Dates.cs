using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Repayment.Schedules;

/// <content>Due dates and the time between them.</content>
public sealed partial class RepaymentScheduleTests
{
    [Fact]
    public void Calculate_MonthEnd_ClampsAndSpringsBack()
    {
        ScheduleTerms terms = Plain with { FirstDue = new DateOnly(2026, 1, 31), Installments = 4 };
        Assert.Equal(["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"], DueTexts(terms));
        Assert.Equal(["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"], DueTexts(terms with { FirstDue = new DateOnly(2026, 2, 28), MonthEnds = MonthEndRule.StickToMonthEnd }));
        Assert.Equal(["2026-02-28", "2026-03-28", "2026-04-28", "2026-05-28"], DueTexts(terms with { FirstDue = new DateOnly(2026, 2, 28) }));
        Assert.Equal(["2026-02-28", "2026-03-30", "2026-04-30", "2026-05-30"], DueTexts(terms with { FirstDue = new DateOnly(2026, 2, 28), AnchorDay = 30 }));
    }

    [Fact]
    public void Calculate_BusinessDays_MoveDueDatesAndTheNextOneReturns()
    {
        ScheduleTerms terms = Plain with
        {
            FirstDue = new DateOnly(2026, 10, 1),
            Installments = 4,
            BusinessDays = BusinessDayRule.Following,
            Holidays = HolidayCalendar.Weekends.WithHolidays([.. Enumerable.Range(1, 7).Select(day => new DateOnly(2026, 10, day))]),
        };
        Assert.Equal(["2026-10-08", "2026-11-02", "2026-12-01", "2027-01-01"], DueTexts(terms));
    }

    [Fact]
    public void Calculate_PayDays_AreFollowed()
    {
        ScheduleTerms terms = Plain with
        {
            FirstDue = new DateOnly(2026, 2, 1),
            Installments = 4,
            PayDays = new PayDays(new DateOnly(2026, 1, 9), Frequency.Biweekly) { DaysAfter = 3 },
        };
        Assert.Equal(["2026-02-09", "2026-03-09", "2026-04-06", "2026-05-04"], DueTexts(terms));
        Assert.Equal(
            ["2026-02-10", "2026-03-10", "2026-04-10", "2026-05-08"],
            DueTexts(terms with { PayDays = new PayDays(new DateOnly(2026, 1, 10), Frequency.Monthly), Holidays = HolidayCalendar.Weekends }));
    }

    [Fact]
    public void Calculate_PayDaysAtRandom_AreTheFirstOnOrAfterThePlannedDate() => Property.HoldsForSeeds(random =>
    {
        Frequency pay = new[] { Frequency.Weekly, Frequency.Biweekly, Frequency.Monthly, Frequency.Semimonthly }[random.Next(4)];
        PayDays days = new(new DateOnly(2025, 1, 1).AddDays(random.Next(0, 900)), pay);
        ScheduleTerms terms = Plain with { FirstDue = new DateOnly(2026, 1, 2).AddDays(random.Next(0, 40)), Installments = 8, PayDays = days, Holidays = HolidayCalendar.Weekends };
        DateOnly[] payDays = [.. Enumerable.Range(-120, 240).Select(i => BusinessDayRule.Preceding.Adjust(pay.Add(days.Anchor, i), HolidayCalendar.Weekends))];
        DateOnly[] expected = [.. Dues(terms).Select(planned => payDays.Where(day => day >= planned).Min())];
        if (RepaymentSchedule.TryCalculate(terms, out RepaymentSchedule? schedule, out _))
            Assert.Equal(expected, schedule.Rows.Select(row => row.Due));
        else
            Assert.NotEqual(expected.Length, expected.Distinct().Count());
    });

    [Fact]
    public void Calculate_Stub_CostsByItsDaysOnlyWhereAsked()
    {
        ScheduleTerms terms = Plain with { Disbursed = new DateOnly(2026, 1, 16), FirstDue = new DateOnly(2026, 3, 1) };
        Assert.Equal(Cny("100.00"), RepaymentSchedule.Calculate(terms).Rows[0].Interest);
        Assert.Equal(Cny("157.14"), RepaymentSchedule.Calculate(terms with { FirstPeriod = StubRule.ByDays }).Rows[0].Interest); // 44 of 28 days
        Assert.Equal(Cny("144.66"), RepaymentSchedule.Calculate(terms with { DayCount = DayCount.Actual365Fixed }).Rows[0].Interest);
    }

    [Fact]
    public void Calculate_PlannedDates_BearInterestWhereAsked()
    {
        ScheduleTerms terms = Plain with
        {
            DayCount = DayCount.Actual365Fixed, FirstDue = new DateOnly(2026, 2, 1), BusinessDays = BusinessDayRule.Following, Holidays = HolidayCalendar.Weekends,
        };
        Assert.Equal(Cny("105.21"), RepaymentSchedule.Calculate(terms).Rows[0].Interest); // to Monday 2 February
        RepaymentSchedule planned = RepaymentSchedule.Calculate(terms with { AccruesOnPlannedDates = true });
        Assert.Equal(Cny("101.92"), planned.Rows[0].Interest);
        Assert.Equal(new DateOnly(2026, 2, 2), planned.Rows[0].Due);
    }

    [Fact]
    public void Calculate_EveryDayCount_Closes() => Assert.All(
        DayCount.All,
        count => Assert.Equal(0, RepaymentSchedule.Calculate(Plain with { DayCount = count, Rate = AnnualRate.Of(5m), Holidays = HolidayCalendar.Weekends }).Rows[^1].BalanceMinorUnits));

    private static IEnumerable<string> DueTexts(ScheduleTerms terms) => RepaymentSchedule.Calculate(terms).Rows.Select(row => DateText.Format(row.Due));
}
