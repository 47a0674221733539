using CollectionRules.Calendars;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Tests.Repayment.Schedules;

/// <content>Terms that give no schedule, told whole.</content>
public sealed partial class RepaymentScheduleTests
{
    [Fact]
    [Trait("diagnostic", "CR-SCHEDULE-PRINCIPAL")]
    [Trait("diagnostic", "CR-SCHEDULE-ROWS")]
    [Trait("diagnostic", "CR-SCHEDULE-RATE")]
    [Trait("diagnostic", "CR-SCHEDULE-FIRST-DUE")]
    [Trait("diagnostic", "CR-SCHEDULE-ROUNDING")]
    [Trait("diagnostic", "CR-SCHEDULE-AMOUNT")]
    public void TryCalculate_EverythingWrong_IsToldAtOnce() => Assert.Equal(
        [
            "CR-SCHEDULE-PRINCIPAL error at /principal: The principal -1.00 CNY is not above zero. Hint: give an amount above zero with its currency.",
            "CR-SCHEDULE-AMOUNT error at /installmentMultiple: The value 0.00 CNY is not above zero. Hint: give a value above zero, or leave it out.",
            "CR-SCHEDULE-AMOUNT error at /fees/0/share: The value 0% is not above zero. Hint: give a value above zero, or leave it out.",
            "CR-SCHEDULE-RATE error at /rate: The rate 1000.01% per year is not from 0% to 1000% per year. Hint: a rate is in percent per year: 1 % a month is 12.",
            "CR-SCHEDULE-ROWS error at /installments: There are 0 installments; 1 to 1200 are allowed. Hint: choose a number of installments in that range.",
            "CR-SCHEDULE-ROUNDING error at /rounding: The rounding rule Unspecified is not a named one. Hint: name the rule of the contract, such as half-up.",
            "CR-SCHEDULE-FIRST-DUE error at /firstDue: The first due date 2026-01-01 is not after the disbursement on 2026-01-01. Hint: let the first installment fall due after the money was paid out.",
        ],
        Faults(Plain with
        {
            Principal = Cny("-1.00"), Installments = 0, Rate = AnnualRate.Of(1000.01m), FirstDue = Plain.Disbursed, Rounding = RoundingRule.Unspecified,
            InstallmentMultiple = Cny("0.00"), Fees = [InstallmentFee.Of(Percentage.Zero, FeeBase.Interest)],
        }));

    [Theory]
    [InlineData("-0.01")]
    [InlineData("1000.01")]
    public void TryCalculate_RateOutsideTheLimits_IsTold(string rate) => Assert.StartsWith(
        $"CR-SCHEDULE-RATE error at /rate: The rate {rate}% per year is not", Assert.Single(Faults(Plain with { Rate = AnnualRate.Parse($"{rate}% per year") })), StringComparison.Ordinal);

    [Fact]
    public void TryCalculate_NoCurrencyOrTooManyRows_IsTold() => Assert.Equal(
        [
            "CR-SCHEDULE-PRINCIPAL error at /principal: The principal 0 (no currency) is not above zero. Hint: give an amount above zero with its currency.",
            "CR-SCHEDULE-ROWS error at /installments: There are 1201 installments; 1 to 1200 are allowed. Hint: choose a number of installments in that range.",
        ],
        Faults(Plain with { Principal = default, Installments = 1_201 }));

    [Fact]
    [Trait("diagnostic", "CR-SCHEDULE-CURRENCY")]
    [Trait("diagnostic", "CR-SCHEDULE-BALLOON")]
    public void TryCalculate_AmountsThatDoNotFit_AreTold() => Assert.Equal(
        [
            "CR-SCHEDULE-CURRENCY error at /installmentMultiple: The amount 1.00 EUR is not in CNY, the currency of the principal. Hint: state every amount of the terms in one currency.",
            "CR-SCHEDULE-BALLOON error at /balloon: The balloon 10000.00 CNY is not below the principal 10000.00 CNY. Hint: use the interest-only method where the whole principal is repaid at the end.",
        ],
        Faults(Plain with { InstallmentMultiple = Money.Of(1m, Currency.EUR), Balloon = Plain.Principal }));

    [Fact]
    [Trait("diagnostic", "CR-SCHEDULE-GRACE")]
    [Trait("diagnostic", "CR-SCHEDULE-ANCHOR")]
    public void TryCalculate_GraceAndAnchor_AreTold() => Assert.Equal(
        [
            "CR-SCHEDULE-GRACE error at /principalGraceRows: There are 12 rows of grace; 0 to 11 are allowed. Hint: leave at least one row after the grace.",
            "CR-SCHEDULE-GRACE error at /interestGraceRows: There are -1 rows of grace; 0 to 11 are allowed. Hint: leave at least one row after the grace.",
            "CR-SCHEDULE-ANCHOR error at /anchorDay: The anchor day 31 does not fit the frequency P1W. Hint: use a day from 1 to 31 and a frequency of months.",
        ],
        Faults(Plain with { PrincipalGraceRows = 12, InterestGraceRows = -1, AnchorDay = 31, Frequency = Frequency.Weekly }));

    [Fact]
    [Trait("diagnostic", "CR-SCHEDULE-OPTION")]
    [Trait("diagnostic", "CR-SCHEDULE-METHOD")]
    public void TryCalculate_OptionsOfOtherMethods_AreTold()
    {
        Assert.Equal(
            [
                "CR-SCHEDULE-OPTION error at /installment: The option \"installment\" has no meaning for LevelPrincipal; it is for level payment and flat. Hint: leave it out, or choose another method.",
                "CR-SCHEDULE-OPTION error at /firstPeriod: The option \"firstPeriod\" has no meaning for LevelPrincipal; it is for the day count perPeriod. Hint: leave it out, or choose another method.",
                "CR-SCHEDULE-OPTION error at /finalDifference: The option \"finalDifference\" has no meaning for LevelPrincipal; it is for FirstRow: level principal; SpreadOnce: level payment with equal, computed installments and no balloon. Hint: leave it out, or choose another method.",
                "CR-SCHEDULE-OPTION error at /steps: The option \"steps\" has no meaning for LevelPrincipal; it is for stepped amounts. Hint: leave it out, or choose another method.",
            ],
            Faults(Plain with
            {
                Method = RepaymentMethod.LevelPrincipal, Installment = Cny("1.00"), FirstPeriod = StubRule.ByDays, DayCount = DayCount.Actual360,
                FinalDifference = FinalDifference.SpreadOnce, Steps = [new(12, null)],
            }));
        Assert.Equal("CR-SCHEDULE-METHOD error at /method: The repayment method 9 does not exist. Hint: use a member of RepaymentMethod.", Faults(Plain with { Method = (RepaymentMethod)9 })[0]);
    }

    [Fact]
    [Trait("diagnostic", "CR-SCHEDULE-STEPS")]
    [Trait("diagnostic", "CR-SCHEDULE-PATTERN")]
    public void TryCalculate_StepsAndPatternsThatDoNotFit_AreTold()
    {
        Assert.Equal(
            ["CR-SCHEDULE-STEPS error at /steps: The steps have 5 rows together; the terms have 12 installments. Hint: let the rows of the steps add up to the installments."],
            Faults(Plain with { Method = RepaymentMethod.Stepped, Steps = [new(5, Cny("900.00"))] }));
        Assert.Equal(
            ["CR-SCHEDULE-STEPS error at /steps: The steps have 0 rows together; the terms have 12 installments. Hint: let the rows of the steps add up to the installments."],
            Faults(Plain with { Method = RepaymentMethod.Stepped }));
        Assert.Equal(
            ["CR-SCHEDULE-PATTERN error at /pattern: No row among the 2 has a weight above zero. Hint: give at least one row or month after the grace a weight."],
            Faults(Plain with { Installments = 2, Pattern = InstallmentPattern.ByMonth(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1) }));
    }

    [Fact]
    [Trait("diagnostic", "CR-SCHEDULE-CALENDAR")]
    [Trait("diagnostic", "CR-SCHEDULE-DUE-ORDER")]
    [Trait("diagnostic", "CR-SCHEDULE-DAY-COUNT")]
    public void TryCalculate_DatesThatCannotBe_AreTold()
    {
        Assert.Equal(
            ["CR-SCHEDULE-CALENDAR error at /frequency: With the frequency P1M, row 3 falls outside the calendar or finds no business day. Hint: use fewer installments, or a calendar with business days."],
            Faults(Plain with { FirstDue = new DateOnly(9999, 11, 1) }));
        Assert.Equal(
            ["CR-SCHEDULE-DUE-ORDER error at /frequency: Row 2 would fall due on 2026-02-02, not after 2026-02-02. Hint: choose a longer frequency, or other business days or pay-days."],
            Faults(Plain with { Frequency = Frequency.Daily, BusinessDays = BusinessDayRule.Following, Holidays = HolidayCalendar.Weekends }));
        Assert.Equal(
            ["CR-SCHEDULE-DAY-COUNT error at /dayCount: The day count \"ACT/ACT ICMA\" cannot be used with the frequency P1W. Hint: choose a day count that fits the frequency."],
            Faults(Plain with { Frequency = Frequency.Weekly, DayCount = DayCount.ActualActualIcma }));
    }

    [Fact]
    [Trait("diagnostic", "CR-SCHEDULE-DUE-DATES")]
    public void TryCalculate_DueDatesOneByOne_MustBeOneForEachInstallment()
    {
        DateOnly[] dues = [new(2026, 2, 1), new(2026, 2, 20), new(2026, 5, 5)];
        Assert.Equal(["2026-02-01", "2026-02-20", "2026-05-05"], DueTexts(Plain with { Installments = 3, DueDates = [.. dues] }));
        Assert.Equal(
            ["CR-SCHEDULE-DUE-DATES error at /dueDates: There are 3 due dates for 12 installments, or the first is not 2026-02-01. Hint: list one due date for each installment, beginning with the first."],
            Faults(Plain with { DueDates = [.. dues] }));
    }

    [Fact]
    [Trait("diagnostic", "CR-SCHEDULE-NEVER-AMORTIZES")]
    [Trait("diagnostic", "CR-SCHEDULE-OVERFLOW")]
    public void TryCalculate_InstallmentsThatNeverEnd_AreTold()
    {
        Assert.Equal(
            ["CR-SCHEDULE-NEVER-AMORTIZES error at /installment: The installment 100.00 CNY does not pay the debt off: the interest of row 1, due on 2026-02-01, is 100.00 CNY. Hint: raise the installment above the interest, or lower the rate."],
            Faults(Plain with { Installment = Cny("100.00") }));
        Assert.Equal(
            ["CR-SCHEDULE-NEVER-AMORTIZES error at /installment: The installment 99.99 CNY does not pay the debt off: the interest of row 1, due on 2026-02-01, is 100.00 CNY. Hint: raise the installment above the interest, or lower the rate."],
            Faults(Plain with { Installment = Cny("99.99") }));
        Assert.Empty(Faults(Plain with { Installment = Cny("100.01") }));
        Assert.Equal(
            ["CR-SCHEDULE-NEVER-AMORTIZES error at /installment: The installment 0.00 CNY does not pay the debt off: the interest of row 1, due on 2026-02-01, is 100.00 CNY. Hint: raise the installment above the interest, or lower the rate."],
            Faults(Plain with { InstallmentMultiple = Cny("2000.00") }));
        Assert.Equal(
            ["CR-SCHEDULE-NEVER-AMORTIZES error at /steps: The installment 99.99 CNY does not pay the debt off: the interest of row 1, due on 2026-02-01, is 100.00 CNY. Hint: raise the installment above the interest, or lower the rate."],
            Faults(Plain with { Method = RepaymentMethod.Stepped, Steps = [new(1, Cny("99.99")), new(11, Cny("1000.00"))] }));
        Assert.Equal(
            ["CR-SCHEDULE-OVERFLOW error at /principal: With the principal 92233720368547758.07 CNY, an amount of the schedule does not fit. Hint: the payments together must stay below 2^63 minor units; lower principal, rate or term."],
            Faults(Plain with { Principal = Money.FromMinorUnits(long.MaxValue, Currency.CNY) }));
    }

    private static string[] Faults(ScheduleTerms terms)
    {
        if (RepaymentSchedule.TryCalculate(terms, out _, out var faults))
            return [];
        ScheduleRow[] rows = new ScheduleRow[1_200];
        string[] texts = [.. faults.Select(fault => fault.ToString())];
        Assert.Equal(texts, Assert.Throws<PolicyValidationException>(() => RepaymentSchedule.Fill(terms, rows)).Diagnostics.Select(fault => fault.ToString()));
        Assert.Equal(texts, Assert.Throws<PolicyValidationException>(() => RepaymentSchedule.Calculate(terms)).Diagnostics.Select(fault => fault.ToString()));
        return texts;
    }
}
