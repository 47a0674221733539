using CollectionRules.Calendars;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Texts;
using CollectionRules.Tests.Repayment.Schedules;

namespace CollectionRules.Tests.Repayment.Relief;

public sealed partial class ReliefMeasureTests
{
    /// <summary>6,000.00 at 1 % a month in six rows, looked at on the day of the disbursement.</summary>
    private static LoanStanding Six => Standing(TermsSource.Plain with { Principal = Cny("6000.00"), Installments = 6 });

    [Fact]
    [Trait("req", "ZY-09")]
    public void PaymentDeferral_TwoRows_TreatsTheInterestAsDeclared()
    {
        Assert.Equal(Cny("1035.29"), Six.Schedule.Installment);

        ReliefResult waived = new PaymentDeferral(2, InterestTreatment.Waive).ApplyTo(Six);
        Assert.Equal([1035.29m, 1035.29m, 1035.29m, 1035.29m, 1035.29m, 1035.30m], Payments(waived));
        Assert.Equal(Six.Schedule.Rows.Select(row => row.Due.AddMonths(2)), waived.Schedule!.Rows.Select(row => row.Due));
        Assert.Equal((Cny("120.00"), Cny("0.00"), Cny("0.00")), (waived.Waived, waived.Capitalized, waived.Deferred));

        ReliefResult capitalized = new PaymentDeferral(2, InterestTreatment.Capitalize).ApplyTo(Six);
        Assert.Equal(Cny("6120.60"), capitalized.Schedule!.Claim);
        Assert.Equal([1056.10m, 1056.10m, 1056.10m, 1056.10m, 1056.10m, 1056.11m], Payments(capitalized));
        Assert.Equal(Cny("120.60"), capitalized.Capitalized);

        ReliefResult first = new PaymentDeferral(2, InterestTreatment.CarryToFirst).ApplyTo(Six);
        Assert.Equal([1155.29m, 1035.29m, 1035.29m, 1035.29m, 1035.29m, 1035.30m], Payments(first));
        Assert.Equal(Cny("120.00"), first.Deferred);
        Assert.Equal([1035.29m, 1035.29m, 1035.29m, 1035.29m, 1035.29m, 1155.30m], Payments(new PaymentDeferral(2, InterestTreatment.CarryToLast).ApplyTo(Six)));
        Assert.Equal([ReliefReset.DueDates, ReliefReset.Maturity], first.Resets.AsEnumerable());
    }

    [Fact]
    [Trait("req", "ZY-10")]
    public void ArrearsInstallments_WithoutInterest_AreExactToTheCent()
    {
        LoanStanding late = Six with { OverdueInterest = Cny("2000.00"), Penalty = Cny("1000.00") };
        Assert.Equal([500m, 500m, 500m, 500m, 500m, 500m], Payments(new ArrearsInstallments(6, new DateOnly(2026, 2, 10)).ApplyTo(late)));

        LoanStanding less = Six with { OverdueInterest = Cny("1000.00") };
        ReliefResult three = new ArrearsInstallments(3, new DateOnly(2026, 2, 10)).ApplyTo(less);
        Assert.Equal([333.33m, 333.33m, 333.34m], Payments(three));
        Assert.Equal(less.Arrears, three.Schedule!.Totals.Payment);
        Assert.Equal(three.CostBefore.Total, three.CostAfter.Total);
    }

    [Fact]
    [Trait("req", "ZJ-18")]
    public void TermExtension_FromSixToTwelve_LowersTheInstallmentAndStatesTheCost()
    {
        ReliefResult result = new TermExtension(6) { MaximumInstallments = 12 }.ApplyTo(Six);
        Assert.Equal(12, result.Schedule!.Rows.Length);
        Assert.Equal((Cny("1035.29"), Cny("533.09")), (Six.Schedule.Installment, result.Schedule.Installment));
        Assert.Equal(Cny("533.12"), result.Schedule.Rows[^1].Payment);
        Assert.Equal((Cny("211.75"), Cny("397.11")), (result.CostBefore.Interest, result.CostAfter.Interest));
        Assert.Equal([ReliefReset.Maturity, ReliefReset.Installment], result.Resets.AsEnumerable());

        ReliefResult longer = new TermExtension(7) { MaximumInstallments = 12 }.ApplyTo(Six);
        Assert.True(longer.IsRefused);
        Assert.Equal([ReliefReason.AboveMaximumTerm], longer.Refusals.AsEnumerable());
        Assert.Equal(longer.CostBefore, longer.CostAfter);
    }

    [Fact]
    [Trait("req", "ZJ-19")]
    public void InterestWaiver_AllPenaltyAndThirtyPercentInterest_LeavesThePrincipal()
    {
        LoanStanding late = Six with { OverdueInterest = Cny("200.00"), Penalty = Cny("50.00") };
        InterestWaiver waiver = new(Percentage.Of(30m), Percentage.Hundred);
        ReliefResult result = waiver.ApplyTo(late, new ReliefAuthority { InterestWaiver = Percentage.Of(30m), Forgiveness = Cny("110.00") });
        Assert.Equal(Cny("110.00"), result.Waived);
        Assert.Equal((Cny("140.00"), Cny("0.00")), (result.CostAfter.OverdueInterest, result.CostAfter.Penalty));
        Assert.Equal(late.Cost.Principal, result.CostAfter.Principal);
        Assert.Same(late.Schedule, result.Schedule);
        Assert.False(result.NeedsApproval);

        ReliefResult above = waiver.ApplyTo(late, new ReliefAuthority { InterestWaiver = Percentage.Of(29.99m), PenaltyWaiver = Percentage.Of(50m), Forgiveness = Cny("109.99") });
        Assert.True(above.NeedsApproval);
        Assert.Equal([ReliefReason.InterestWaiverAboveAuthority, ReliefReason.PenaltyWaiverAboveAuthority, ReliefReason.ForgivenessAboveAuthority], above.Approvals.AsEnumerable());
    }

    [Fact]
    public void PaymentHoliday_EveryTreatment_StatesWhatBecomesOfTheInterest()
    {
        ScheduleTerms terms = TermsSource.Plain with
        {
            Principal = Cny("8000.00"), Rate = AnnualRate.Of(14.6m), DayCount = DayCount.Actual365Fixed, Rounding = RoundingRule.HalfEven,
            Disbursed = new DateOnly(2025, 3, 10), FirstDue = new DateOnly(2025, 4, 10),
        };
        PaymentHoliday holiday = new(new DateOnly(2025, 3, 10), new DateOnly(2025, 6, 10), new DateOnly(2025, 7, 10), InterestTreatment.Capitalize) { Installments = 12 };
        ReliefResult[] results = [.. Enum.GetValues<InterestTreatment>().Select(treatment => (holiday with { Interest = treatment }).ApplyTo(Standing(terms)))];
        Assert.Equal(["294.40 0.00 0.00", "0.00 294.40 0.00", "0.00 294.40 0.00", "0.00 0.00 294.40"], results.Select(result => $"{result.Capitalized.Amount} {result.Deferred.Amount} {result.Waived.Amount}"));
        Assert.Equal([747.16m, 720.64m, 720.64m, 720.64m], results.Select(result => result.Schedule!.Installment!.Value.Amount));
        Assert.Equal([747.16m, 1015.04m, 720.64m, 720.64m], results.Select(result => result.Schedule!.Rows[0].Payment.Amount));
        Assert.Equal([747.18m, 720.66m, 1015.06m, 720.66m], results.Select(result => result.Schedule!.Rows[^1].Payment.Amount));
    }

    [Fact]
    public void PaymentHoliday_InsideAPeriod_KeepsTheInterestBeforeIt()
    {
        LoanStanding standing = Six with { AsOf = new DateOnly(2026, 3, 16), PaidInstallments = 2 };
        ReliefResult result = new PaymentHoliday(new DateOnly(2026, 3, 16), new DateOnly(2026, 5, 1), new DateOnly(2026, 6, 1), InterestTreatment.Waive).ApplyTo(standing);
        // Balance 4,039.71: half a month (15 of 31 days) is 19.55; the month and a half waived: 1 + 15/30 months.
        Assert.Equal(Cny("60.60"), result.Waived);
        Assert.Equal(Cny("19.55") + Cny("40.40"), result.Schedule!.Rows[2].Interest);
        Assert.Equal(4, result.Schedule.Rows.Length - 2);
    }

    [Fact]
    public void Reamortization_OverdueRows_KeepsTheirInterestOwed()
    {
        LoanStanding late = Six with { AsOf = new DateOnly(2026, 4, 15), PaidInstallments = 1, DaysPastDue = 45, OverdueInterest = Cny("3.00") };
        ReliefResult result = new Reamortization().ApplyTo(late);
        Assert.Equal(["2026-02-01", "2026-05-01", "2026-06-01", "2026-07-01"], result.Schedule!.Rows.Select(row => DateText.Format(row.Due)));
        Assert.Equal(late.Outstanding, Money.Sum(result.Schedule.Rows.Skip(1).Select(row => row.Principal), Currency.CNY));
        Assert.Equal(late.OverdueCharges + Cny("3.00"), result.CostAfter.OverdueInterest);
        Assert.Equal(0, result.DaysPastDueAfter);
        Assert.Contains(ReliefReset.DaysPastDue, result.Resets);
    }

    [Fact]
    public void ReAge_OpenPrincipal_StartsAnew()
    {
        LoanStanding late = Six with { AsOf = new DateOnly(2026, 4, 15), PaidInstallments = 1, DaysPastDue = 45 };
        ReliefResult result = new ReAge(new DateOnly(2026, 5, 15), Frequency.Monthly, 12).ApplyTo(late);
        Assert.Equal(late.Outstanding, result.Schedule!.Claim);
        Assert.Equal((45, 0), (late.DaysPastDue, result.DaysPastDueAfter));
        Assert.Equal(late.OverdueCharges, result.CostAfter.OverdueInterest);
        ReliefResult early = new ReAge(late.AsOf, Frequency.Monthly, 12).ApplyTo(late);
        Assert.Equal([ReliefReason.TermsNotValid], early.Refusals.AsEnumerable());
        Assert.Equal("CR-SCHEDULE-FIRST-DUE", Assert.Single(early.Diagnostics).Code);
        Assert.Equal(45, early.DaysPastDueAfter);
    }

    [Fact]
    public void Settlement_Tiers_AreTakenByDaysPastDue()
    {
        Settlement offer = new(new DateOnly(2026, 2, 1), new SettlementTier(90, Percentage.Of(80m)), new SettlementTier(180, Percentage.Of(60m)))
        {
            Installments = 3, ExpiresOn = new DateOnly(2026, 1, 31),
        };
        LoanStanding late = Six with { DaysPastDue = 200, Penalty = Cny("100.01") };
        ReliefResult result = offer.ApplyTo(late, new ReliefAuthority { Forgiveness = Cny("1000.00") });
        Assert.Equal((Cny("3660.01"), Cny("2440.00")), (result.Schedule!.Claim, result.Waived));
        Assert.Equal([1220.00m, 1220.00m, 1220.01m], Payments(result));
        Assert.Equal([ReliefReason.ForgivenessAboveAuthority], result.Approvals.AsEnumerable());
        Assert.Equal(Cny("4880.01"), offer.ApplyTo(late with { DaysPastDue = 90 }).Schedule!.Claim);
        Assert.Equal([ReliefReason.OfferExpired, ReliefReason.NoTierFits], offer.ApplyTo(late with { DaysPastDue = 89, AsOf = new DateOnly(2026, 2, 1) }).Refusals.AsEnumerable());
    }

    [Fact]
    public void Prepayment_EitherEffect_ClosesEarlierOrPaysLess()
    {
        Prepayment less = new(new DateOnly(2026, 2, 1), Cny("3035.29"), PrepaymentEffect.ReduceInstallment);
        ReliefResult installment = less.ApplyTo(Six), term = (less with { Effect = PrepaymentEffect.ReduceTerm }).ApplyTo(Six);
        Assert.Equal((6, 4), (installment.Schedule!.Rows.Length, term.Schedule!.Rows.Length));
        Assert.Equal([3035.29m, 623.21m, 623.21m, 623.21m, 623.21m, 623.22m], Payments(installment).Select(payment => payment));
        Assert.Equal([3035.29m, 1035.29m, 1035.29m], Payments(term)[..3]);
        Assert.Equal([ReliefReason.PaymentDoesNotExceedInterest], (less with { Amount = Cny("59.99") }).ApplyTo(Six).Refusals.AsEnumerable());
        LoanStanding six = Six;
        Assert.Same(six.Schedule, (less with { Amount = six.Schedule.Rows[0].Payment }).ApplyTo(six).Schedule);
        ReliefResult all = (less with { Amount = Cny("9999.00") }).ApplyTo(Six);
        Assert.Equal([6060.00m], Payments(all));
    }

    [Fact]
    public void BalanceAddition_InsideAPeriod_SplitsItsInterest()
    {
        ReliefResult result = new BalanceAddition(Cny("1000.00"), new DateOnly(2026, 2, 15)).ApplyTo(Six);
        Assert.Equal(Cny("7000.00"), result.Schedule!.Claim);
        Assert.Equal(Cny("55.25"), result.Schedule.Rows[1].Interest); // 5,024.71 for a month is 50.2471, 1,000 for 14 of 28 days 5.00
        Assert.Equal(Cny("1000.00"), result.Capitalized);
        Assert.Equal(Cny("6000.00") - Six.Schedule.Rows[0].Principal, result.Schedule.Rows[0].Balance);
    }

    [Fact]
    public void RateChange_InsideAPeriod_SplitsItsInterest()
    {
        ReliefResult result = new RateChange(AnnualRate.Of(6m), new DateOnly(2026, 2, 15)).ApplyTo(Six, new ReliefAuthority { LowestRate = AnnualRate.Of(8m) });
        Assert.Equal(Cny("37.69"), result.Schedule!.Rows[1].Interest); // 5,024.71 at 1 % for half and 0.5 % for half of the period
        Assert.Equal([ReliefReason.RateBelowAuthority], result.Approvals.AsEnumerable());
        Assert.Equal([ReliefReset.Installment, ReliefReset.Rate], result.Resets.AsEnumerable());
        Assert.Equal([ReliefReason.TermsNotValid], new RateChange(AnnualRate.Of(-1m), new DateOnly(2026, 2, 15)).ApplyTo(Six).Refusals.AsEnumerable());
        Assert.Equal([ReliefReason.DateOutsidePlan], new RateChange(AnnualRate.Of(1m), new DateOnly(2025, 12, 31)).ApplyTo(Six).Refusals.AsEnumerable());
    }

    [Fact]
    public void PrincipalGrace_OneRow_PaysInterestAndGrowsTheTerm()
    {
        ReliefResult result = new PrincipalGrace(1) { From = new DateOnly(2026, 3, 1) }.ApplyTo(Six, new ReliefAuthority { ExtraInstallments = 0 });
        Assert.Equal(7, result.Schedule!.Rows.Length);
        Assert.Equal((Cny("0.00"), Cny("50.25")), (result.Schedule.Rows[1].Principal, result.Schedule.Rows[1].Interest));
        Assert.Equal(Cny("1035.29"), result.Schedule.Installment);
        Assert.Equal([ReliefReason.ExtensionAboveAuthority], result.Approvals.AsEnumerable());
    }

    [Fact]
    public void DueDateMove_LaterRows_FollowAndInterestCountsTheDays()
    {
        LoanStanding daily = Standing(TermsSource.Plain with { Installments = 3, DayCount = DayCount.Actual365Fixed });
        ReliefResult result = new DueDateMove(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 15)).ApplyTo(daily);
        Assert.Equal(["2026-02-01", "2026-03-15", "2026-04-15"], result.Schedule!.Rows.Select(row => DateText.Format(row.Due)));
        Assert.Equal(daily.Schedule.Rows[1].Payment, result.Schedule.Rows[1].Payment);
        Assert.True(result.Schedule.Rows[1].Interest > daily.Schedule.Rows[1].Interest);
        Assert.Equal([ReliefReason.DateOutsidePlan], new DueDateMove(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 15)).ApplyTo(daily).Refusals.AsEnumerable());
        Assert.Equal([ReliefReason.DueDatesDoNotRise], new DueDateMove(new DateOnly(2026, 3, 1), new DateOnly(2026, 2, 1)).ApplyTo(daily).Refusals.AsEnumerable());
    }

    [Fact]
    public void WithInterestOnOverdue_InsideAPeriod_SplitsByDays()
    {
        LoanStanding late = Standing(TermsSource.Plain with { Principal = Cny("100.00"), Rate = AnnualRate.Of(7m), Installments = 6, Rounding = RoundingRule.HalfEven }) with { AsOf = new DateOnly(2026, 3, 15) };
        RepaymentSchedule schedule = late.WithInterestOnOverdue();
        // March: 14 of 31 days on 100.00, 17 on the 67.14 that would be left: 82.04 at 7 %/12 is 0.4786.
        Assert.Equal([0.58m, 0.58m, 0.48m, 0.30m], schedule.Rows[..4].Select(row => row.Interest.Amount));
        Assert.Equal(Cny("100.00"), schedule.Claim);
    }

    [Fact]
    public void ApplyTo_NothingLeft_IsRefusedByEach()
    {
        LoanStanding done = Six with { PaidInstallments = 6, AsOf = new DateOnly(2027, 1, 1) };
        DateOnly next = new(2027, 2, 1);
        Assert.Equal(
            ["no-rows-left", "no-rows-left", "no-rows-left", "date-outside-plan", "date-outside-plan", "no-rows-left", "nothing-to-relieve", "nothing-to-relieve", "nothing-to-relieve", "nothing-to-relieve", "date-outside-plan", "date-outside-plan"],
            new ReliefMeasure[]
            {
                new PaymentDeferral(1, InterestTreatment.Waive), new TermExtension(1), new PrincipalGrace(1), new RateChange(AnnualRate.Of(1m), next), new BalanceAddition(Cny("1.00"), next),
                new Reamortization(), new ReAge(next, Frequency.Monthly, 3), new ArrearsInstallments(3, next), new InterestWaiver(Percentage.Hundred, Percentage.Hundred),
                new Settlement(next, new SettlementTier(0, Percentage.Of(50m))), new Prepayment(next, Cny("1.00"), PrepaymentEffect.ReduceTerm), new DueDateMove(next, next),
            }.Select(measure => Assert.Single(measure.ApplyTo(done).Refusals).ToString()));
    }

    [Fact]
    public void Reasons_Every_HasATextInBothLanguages() => Assert.All(
        typeof(ReliefReason).GetProperties().Concat(typeof(AffordableTerm.Reasons).GetProperties()).Select(property => (ReasonCode)property.GetValue(null)!),
        reason =>
        {
            Assert.NotEmpty(TextTable.Get($"reason.{reason}", Language.English));
            Assert.NotEmpty(TextTable.Get($"reason.{reason}", Language.SimplifiedChinese));
        });

    [Fact]
    public void Measures_OutOfRange_AreRefusedAtOnce()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PaymentDeferral(0, InterestTreatment.Waive));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TermExtension(1) with { ExtraInstallments = 1_200 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new InterestWaiver(Percentage.Of(100.01m), Percentage.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Six with { PaidInstallments = -1 });
    }

    private static LoanStanding Standing(ScheduleTerms terms) => new() { Schedule = RepaymentSchedule.Calculate(terms), AsOf = terms.Disbursed };

    private static decimal[] Payments(ReliefResult result) => [.. result.Schedule!.Rows.Select(row => row.Payment.Amount)];

    private static Money Cny(string amount) => Money.Parse($"{amount} CNY");
}
