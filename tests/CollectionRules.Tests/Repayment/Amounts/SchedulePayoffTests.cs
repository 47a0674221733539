using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Repayment.Amounts;

public sealed class SchedulePayoffTests
{
    private static readonly ScheduleTerms Terms = new()
    {
        Principal = Money.Of(100m, Currency.EUR),
        Rate = AnnualRate.Of(7m),
        Installments = 6,
        Disbursed = new DateOnly(2024, 1, 1),
        FirstDue = new DateOnly(2024, 2, 1),
        Rounding = RoundingRule.HalfEven,
    };

    [Theory]
    [InlineData(1, 2024, 2, 15, PayoffInterest.TillDate, "83.57 + 0.24 = 83.81 EUR")]
    [InlineData(1, 2024, 2, 15, PayoffInterest.TillPeriodEnd, "83.57 + 0.49 = 84.06 EUR")]
    [InlineData(1, 2024, 2, 1, PayoffInterest.TillDate, "83.57 + 0.00 = 83.57 EUR")]
    [InlineData(1, 2024, 3, 1, PayoffInterest.TillDate, "83.57 + 0.49 = 84.06 EUR")]
    [InlineData(0, 2024, 3, 1, PayoffInterest.TillDate, "100.00 + 1.16 = 101.16 EUR")]
    [InlineData(0, 2024, 1, 1, PayoffInterest.TillDate, "100.00 + 0.00 = 100.00 EUR")]
    [InlineData(6, 2024, 9, 1, PayoffInterest.TillDate, "0.00 + 0.00 = 0.00 EUR")]
    public void Of_Day_IsBalanceAndInterestByDays(int paid, int year, int month, int day, PayoffInterest rule, string expected)
    {
        SchedulePayoff payoff = SchedulePayoff.Of(RepaymentSchedule.Calculate(Terms), paid, new DateOnly(year, month, day), rule);
        Assert.Equal(expected, $"{payoff.Principal.Amount} + {payoff.Interest.Amount} = {payoff.Total}");
    }

    [Fact]
    public void Of_InterestGrace_OwesWhatAccrued()
    {
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(Terms with { InterestGraceRows = 2 });
        SchedulePayoff payoff = SchedulePayoff.Of(schedule, 2, schedule.Rows[2].Due);
        Assert.Equal(schedule.Rows[2].Interest, payoff.Interest);
    }

    [Fact]
    public void Of_DueDateOfTheNextRow_IsItsInterest() => Property.HoldsForSeeds(random =>
    {
        DayCount[] counts = [DayCount.PerPeriod, DayCount.Actual365Fixed, DayCount.ThirtyE360];
        ScheduleTerms terms = Terms with
        {
            Principal = Money.FromMinorUnits(random.NextInt64(1_000, 10_000_000), Currency.EUR),
            Rate = AnnualRate.Of(random.Next(0, 400) / 10m),
            Installments = random.Next(1, 48),
            DayCount = counts[random.Next(3)],
            Method = (RepaymentMethod)random.Next(2),
        };
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(terms);
        int row = random.Next(schedule.Rows.Length);
        SchedulePayoff payoff = SchedulePayoff.Of(schedule, row, schedule.Rows[row].Due);
        Assert.Equal(schedule.Rows[row].Interest, payoff.Interest);
        Assert.Equal(schedule.Rows[row].Balance + schedule.Rows[row].Principal, payoff.Principal);
        DateOnly start = row == 0 ? terms.Disbursed : schedule.Rows[row - 1].Due;
        Money before = Money.Zero(Currency.EUR);
        for (DateOnly day = start; day <= schedule.Rows[row].Due; day = day.AddDays(1))
        {
            Money now = SchedulePayoff.Of(schedule, row, day).Interest;
            Assert.True(now >= before && now <= payoff.Interest);
            before = now;
        }
    }, 40);

    [Fact]
    public void Of_OutOfRange_Throws()
    {
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(Terms);
        Assert.Throws<ArgumentOutOfRangeException>(() => SchedulePayoff.Of(schedule, -1, Terms.FirstDue));
        Assert.Throws<ArgumentOutOfRangeException>(() => SchedulePayoff.Of(schedule, 7, Terms.FirstDue));
        Assert.Throws<ArgumentOutOfRangeException>(() => SchedulePayoff.Of(schedule, 0, new DateOnly(2023, 12, 31)));
    }
}
