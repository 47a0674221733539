using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Tests.Repayment.Schedules;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Repayment.Relief;

/// <content>What holds for every relief on every plan.</content>
public sealed partial class ReliefMeasureTests
{
    [Fact]
    public void ApplyTo_AnyPlanAndMeasure_LosesNoCentOrSaysWhyNot()
    {
        int plans = 0, refusals = 0;
        Property.HoldsForSeeds(
            random =>
            {
                ScheduleTerms terms = TermsSource.Any(random);
                if (!RepaymentSchedule.TryCalculate(terms, out RepaymentSchedule? schedule, out _))
                    return;
                int paid = random.Next(0, schedule.Rows.Length + 1);
                DateOnly from = paid == 0 ? terms.Disbursed : schedule.Rows[paid - 1].Due;
                LoanStanding standing = new()
                {
                    Schedule = schedule, PaidInstallments = paid, AsOf = from.AddDays(random.Next(0, 100)), DaysPastDue = random.Next(0, 200),
                    OverdueInterest = random.Next(2) == 0 ? null : Money.FromMinorUnits(random.Next(0, 9_999), Currency.CNY),
                    Penalty = random.Next(2) == 0 ? null : Money.FromMinorUnits(random.Next(0, 9_999), Currency.CNY),
                };
                ReliefResult result = Any(random, standing).ApplyTo(standing);
                if (result.Schedule is not { } after)
                {
                    refusals++;
                    Assert.NotEmpty(result.Refusals);
                    Assert.Equal(result.CostBefore, result.CostAfter);
                    return;
                }

                plans++;
                Assert.Empty(result.Refusals);
                Assert.Equal(0, after.Rows[^1].BalanceMinorUnits);
                Assert.Equal(after.Claim, Money.Sum(after.Rows.Select(row => row.Principal), Currency.CNY));
                Assert.All(after.Rows.Zip(after.Rows.Skip(1)), pair => Assert.True(pair.First.Due < pair.Second.Due));
                Assert.Equal(Enumerable.Range(1, after.Rows.Length), after.Rows.Select(row => row.Number));
                if (result.Measure is InterestWaiver)
                {
                    Assert.Equal(result.CostBefore.Total - result.Waived, result.CostAfter.Total);
                }
                else if (result.Measure is Settlement)
                {
                    Assert.Equal(Settlement.Debt(standing) - result.Waived, result.CostAfter.Total);
                }
                else if (result.Measure is ArrearsInstallments arrears)
                {
                    Assert.Equal(standing.Arrears, after.Claim);
                    Assert.Equal(arrears.Rate == AnnualRate.Zero, result.CostBefore.Total == result.CostAfter.Total);
                }
                else
                {
                    Assert.True(result.CostBefore.Principal + result.Capitalized == result.CostAfter.Principal, $"{result.Measure}: {result.CostBefore} and {result.CostAfter}");
                }
            },
            moderate: 1_500);
        Assert.True(plans > 400 && refusals > 50, $"{plans} plans, {refusals} refusals.");
    }

    /// <summary>On nominal periods a deferral without interest moves a plan and changes nothing else, whatever rows are open.</summary>
    [Fact]
    public void PaymentDeferral_CarryOrWaive_DifferByTheInterestAlone() => Property.HoldsForSeeds(
        random =>
        {
            ScheduleTerms terms = TermsSource.Simple(random) with { Installments = random.Next(2, 40), Rounding = RoundingRule.HalfEven };
            if (!RepaymentSchedule.TryCalculate(terms, out RepaymentSchedule? schedule, out _))
                return;
            LoanStanding standing = new() { Schedule = schedule, AsOf = terms.Disbursed };
            int rows = random.Next(1, 7);
            ReliefResult waived = new PaymentDeferral(rows, InterestTreatment.Waive).ApplyTo(standing), first = new PaymentDeferral(rows, InterestTreatment.CarryToFirst).ApplyTo(standing);
            if (waived.Schedule is null)
                return;
            Assert.Equal(schedule.Rows.Select(row => row.Payment), waived.Schedule.Rows.Select(row => row.Payment));
            Assert.Equal(first.Deferred, waived.Waived);
            Assert.Equal(waived.CostAfter.Total + first.Deferred, first.CostAfter.Total);
        });

    /// <summary>Paying as planned changes nothing; paying it all closes the plan; in between the balance falls by what exceeds the interest.</summary>
    [Fact]
    public void Prepayment_AnyAmount_ReducesTheBalanceByWhatExceedsTheInterest() => Property.HoldsForSeeds(random =>
    {
        ScheduleTerms terms = TermsSource.Simple(random) with { Installments = random.Next(2, 40) };
        if (!RepaymentSchedule.TryCalculate(terms, out RepaymentSchedule? schedule, out _))
            return;
        int row = random.Next(0, schedule.Rows.Length);
        ScheduleRow planned = schedule.Rows[row];
        Money amount = planned.Interest + Money.FromMinorUnits(random.NextInt64(0, planned.PrincipalMinorUnits + planned.BalanceMinorUnits + 50), Currency.CNY);
        ReliefResult result = new Prepayment(planned.Due, amount, (PrepaymentEffect)random.Next(2)).ApplyTo(new LoanStanding { Schedule = schedule, AsOf = terms.Disbursed });
        if (result.Schedule is not { } after)
            return;
        Money expected = planned.Principal + planned.Balance - (amount - planned.Interest);
        Assert.Equal(expected.IsNegative ? Money.Zero(Currency.CNY) : expected, after.Rows[row].Balance);
        Assert.True(after.Rows.Length <= schedule.Rows.Length);
    });

    private static ReliefMeasure Any(Random random, LoanStanding standing)
    {
        RepaymentSchedule schedule = standing.Schedule;
        DateOnly day = schedule.Terms.Disbursed.AddDays(random.Next(0, Math.Max(1, schedule.Maturity.DayNumber - schedule.Terms.Disbursed.DayNumber)));
        DateOnly due = schedule.Rows[random.Next(schedule.Rows.Length)].Due, later = standing.AsOf.AddDays(random.Next(1, 60));
        InterestTreatment treatment = (InterestTreatment)random.Next(4);
        Money amount = Money.FromMinorUnits(random.NextInt64(1, 100_000), Currency.CNY);
        return random.Next(13) switch
        {
            0 => new PaymentDeferral(random.Next(1, 7), treatment),
            1 => new PaymentHoliday(day, day.AddDays(random.Next(1, 120)), day.AddDays(random.Next(100, 200)), treatment) { Installments = random.Next(3) == 0 ? random.Next(1, 40) : null },
            2 => new TermExtension(random.Next(1, 40)) { From = random.Next(2) == 0 ? null : due },
            3 => new RateChange(AnnualRate.Of(random.Next(0, 40)), random.Next(2) == 0 ? day : due),
            4 => new BalanceAddition(amount, random.Next(2) == 0 ? day : due),
            5 => new DueDateMove(due, due.AddDays(random.Next(-10, 40))),
            6 => new PrincipalGrace(random.Next(1, 5)) { From = random.Next(2) == 0 ? null : due },
            7 => new InterestWaiver(Percentage.Of(random.Next(0, 101)), Percentage.Of(random.Next(0, 101))),
            8 => new ReAge(later, Frequency.Monthly, random.Next(1, 40)),
            9 => new Reamortization(),
            10 => new Prepayment(due, amount, (PrepaymentEffect)random.Next(2)),
            11 => new ArrearsInstallments(random.Next(1, 20), later),
            _ => new Settlement(later, new SettlementTier(random.Next(0, 100), Percentage.Of(random.Next(1, 101)))) { Installments = random.Next(1, 12) },
        };
    }
}
