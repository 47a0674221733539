using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Tests.Repayment.Schedules;

public sealed partial class RepaymentScheduleTests
{
    private static ScheduleTerms Plain => TermsSource.Plain;

    [Fact]
    [Trait("req", "ZJ-03")]
    public void Calculate_EqualEqualPrincipalAndBullet_AreTheContractStyles()
    {
        RepaymentSchedule level = RepaymentSchedule.Calculate(Plain);
        Assert.Equal(Cny("888.49"), level.Installment);
        Assert.All(level.Rows[..^1], row => Assert.Equal(Cny("888.49"), row.Payment));
        Assert.Equal(Cny("888.47"), level.Rows[^1].Payment);
        Assert.Equal(Cny("661.86"), level.Totals.Interest);

        RepaymentSchedule principal = RepaymentSchedule.Calculate(Plain with { Method = RepaymentMethod.LevelPrincipal });
        Assert.Equal(Cny("933.33"), principal.Rows[0].Payment);
        Assert.Equal(Cny("841.70"), principal.Rows[^1].Payment);
        Assert.Equal(Cny("650.00"), principal.Totals.Interest);

        RepaymentSchedule bullet = RepaymentSchedule.Calculate(Plain with { Method = RepaymentMethod.Bullet });
        ScheduleRow only = Assert.Single(bullet.Rows);
        Assert.Equal("1 2027-01-01: 10000.00 + 1200.00 = 11200.00, left 0.00 CNY", only.ToString());
    }

    [Fact]
    [Trait("req", "ZJ-06")]
    public void Calculate_InterestOnlyForThreeMonths_ClosesExactly()
    {
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(Plain with { PrincipalGraceRows = 3 });
        Assert.All(schedule.Rows[..3], row => Assert.Equal((Cny("0.00"), Cny("100.00"), Cny("10000.00")), (row.Principal, row.Interest, row.Balance)));
        Assert.Equal(Cny("1167.40"), schedule.Installment);
        Assert.Equal(
            [
                "4 2026-05-01: 1067.40 + 100.00 = 1167.40, left 8932.60 CNY",
                "12 2027-01-01: 1155.88 + 11.56 = 1167.44, left 0.00 CNY",
            ],
            [schedule.Rows[3].ToString(), schedule.Rows[^1].ToString()]);
        Assert.Equal(Cny("0.00"), schedule.Rows[^1].Balance);
    }

    [Fact]
    public void Calculate_Season_PaysInProportionAndInterestAloneInBetween()
    {
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(Plain with { Installments = 24, Pattern = InstallmentPattern.ByMonth(0, 0, 0, 1, 1, 1, 2, 2, 2, 1, 0, 0) });
        Assert.All(schedule.Rows.Where(row => row.Due.Month is <= 3 or >= 11), row => Assert.Equal(row.Number == 24 ? row.Principal : Cny("0.00"), row.Principal));
        Money[] season = [.. schedule.Rows.Where(row => row.Due.Month is >= 4 and <= 10).Select(row => row.Payment)];
        Assert.Equal(season[0], season[1]);
        Assert.InRange(season[3].MinorUnits - (2 * season[0].MinorUnits), -1, 1);
        Assert.Equal(0, schedule.Rows[^1].BalanceMinorUnits);
    }

    [Fact]
    public void Calculate_OneCentAndOneRow_Close()
    {
        RepaymentSchedule cent = RepaymentSchedule.Calculate(Plain with { Principal = Cny("0.01"), Installments = 3 });
        Assert.Equal([0L, 0L, 1L], cent.Rows.Select(row => row.PrincipalMinorUnits));
        RepaymentSchedule row = RepaymentSchedule.Calculate(Plain with { Installments = 1 });
        Assert.Equal("1 2026-02-01: 10000.00 + 100.00 = 10100.00, left 0.00 CNY", Assert.Single(row.Rows).ToString());
        RepaymentSchedule both = RepaymentSchedule.Calculate(Plain with { Principal = Cny("0.01"), Installments = 1, Rate = AnnualRate.Zero });
        Assert.Equal("1 2026-02-01: 0.01 + 0.00 = 0.01, left 0.00 CNY", Assert.Single(both.Rows).ToString());
    }

    [Fact]
    public void Calculate_GivenInstallment_ClosesWhenTheDebtIsPaid()
    {
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(Plain with { Installment = Cny("2000.00"), Installments = 60 });
        Assert.Equal(6, schedule.Rows.Length);
        Assert.Equal([2000m, 2000m, 2000m, 2000m, 2000m, 311.17m], schedule.Rows.Select(row => row.Payment.Amount));
    }

    [Fact]
    public void Calculate_Balloon_IsLeftForTheLastRow()
    {
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(Plain with { Balloon = Cny("4000.00") });
        Assert.Equal(Cny("573.09"), schedule.Installment);
        Assert.InRange(schedule.Rows[^1].Payment.MinorUnits - schedule.Installment!.Value.MinorUnits, 399_990, 400_010);
        RepaymentSchedule interest = RepaymentSchedule.Calculate(Plain with { Method = RepaymentMethod.InterestOnly });
        Assert.All(interest.Rows[..^1], row => Assert.Equal(Cny("100.00"), row.Payment));
        Assert.Equal(Cny("10100.00"), interest.Rows[^1].Payment);
    }

    [Fact]
    public void Calculate_Steps_PayTheirAmountsAndTheLastTheRest()
    {
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(Plain with
        {
            Method = RepaymentMethod.Stepped,
            Steps = [new(2, null), new(4, Cny("500.00")), new(6, Cny("1500.00"))],
        });
        Assert.Equal([100m, 100m, 500m, 500m, 500m, 500m, 1500m, 1500m, 1500m, 1500m, 1500m], schedule.Rows[..^1].Select(row => row.Payment.Amount));
        Assert.Equal(0, schedule.Rows[^1].BalanceMinorUnits);
    }

    [Fact]
    public void Calculate_InterestGrace_CollectsWithoutCompounding()
    {
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(Plain with { PrincipalGraceRows = 2, InterestGraceRows = 2 });
        Assert.Equal([0m, 0m, 300m], schedule.Rows[..3].Select(row => row.Interest.Amount));
        Assert.Equal(schedule.Installment!.Value + Cny("200.00"), schedule.Rows[2].Payment);
    }

    [Fact]
    public void Calculate_Fees_AreInThePaymentAlone()
    {
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(Plain with
        {
            Fees = [InstallmentFee.Of(Cny("3.00")), InstallmentFee.Of(Percentage.Of(1m), FeeBase.PrincipalAndInterest), InstallmentFee.Of(Percentage.Of(0.1m), FeeBase.OriginalPrincipal)],
        });
        Assert.Equal("1 2026-02-01: 788.49 + 100.00 + 21.88 = 910.37, left 9211.51 CNY", schedule.Rows[0].ToString());
        Assert.Equal(Cny("262.56"), schedule.Totals.Fees);
        Assert.Equal(Cny("888.49"), schedule.Installment);
    }

    [Theory]
    [InlineData(FinalDifference.LastRow, 277.78, 277.74)]
    [InlineData(FinalDifference.FirstRow, 277.74, 277.78)]
    public void Calculate_LevelPrincipal_PutsTheDifferenceWhereTheRuleSays(FinalDifference rule, double first, double last)
    {
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(Plain with { Principal = Cny("5000.00"), Installments = 18, Method = RepaymentMethod.LevelPrincipal, FinalDifference = rule });
        Assert.Equal(((decimal)first, (decimal)last), (schedule.Rows[0].Principal.Amount, schedule.Rows[^1].Principal.Amount));
    }

    [Theory]
    [InlineData(1_200)]
    [InlineData(1)]
    public void Calculate_AtTheLimitOfRows_Works(int rows)
    {
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(Plain with { Installments = rows, Frequency = Frequency.Weekly, Principal = Cny("1000000.00") });
        Assert.Equal(rows, schedule.Rows.Length);
        ScheduleRow[] buffer = new ScheduleRow[rows];
        Assert.Equal(rows, RepaymentSchedule.Fill(schedule.Terms, buffer));
        Assert.Equal(schedule.Rows, buffer);
    }

    [Fact]
    public void Fill_ShortBuffer_IsRefused() =>
        Assert.StartsWith("The buffer has \"11\" places; the terms have \"12\" installments.", Assert.Throws<ArgumentException>(() => RepaymentSchedule.Fill(Plain, new ScheduleRow[11])).Message, StringComparison.Ordinal);

    [Fact]
    public void Fill_LevelFlatAndDayCounts_AllocateNothing()
    {
        ScheduleTerms[] terms =
        [
            Plain, Plain with { Installments = 36, Rate = AnnualRate.Of(14.4m) },
            Plain with { Method = RepaymentMethod.LevelPrincipal }, Plain with { Method = RepaymentMethod.Flat }, Plain with { PrincipalGraceRows = 2, InstallmentMultiple = Cny("1.00") },
            Plain with { DayCount = DayCount.Actual365Fixed, Frequency = Frequency.Biweekly }, Plain with { Pattern = InstallmentPattern.ByRow(1, 2, 3) },
        ];
        ScheduleRow[] rows = new ScheduleRow[36];
        long Allocated()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 1_000; i++)
                RepaymentSchedule.Fill(terms[i % terms.Length], rows);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated();
        Assert.Equal(0, Allocated());
    }

    private static Money Cny(string amount) => Money.Parse($"{amount} CNY");
}
