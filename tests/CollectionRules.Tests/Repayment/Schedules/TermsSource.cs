using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Tests.Repayment.Schedules;

/// <summary>Terms for tests: a plain loan, and random ones.</summary>
internal static class TermsSource
{
    private static readonly DayCount[] Counts = [DayCount.PerPeriod, DayCount.Actual365Fixed, DayCount.Actual360, DayCount.ActualActualIsda, DayCount.ThirtyE360, DayCount.NoLeap365, DayCount.Actual36525];
    private static readonly Frequency[] Frequencies = [Frequency.Monthly, Frequency.Monthly, Frequency.Quarterly, Frequency.Weekly, Frequency.Biweekly, Frequency.Parse("P10D"), Frequency.Semimonthly];

    /// <summary>Ten thousand yuan at 1 % a month in twelve rows.</summary>
    public static ScheduleTerms Plain { get; } = new()
    {
        Principal = Money.Of(10_000m, Currency.CNY),
        Rate = AnnualRate.Of(12m),
        Installments = 12,
        Disbursed = new DateOnly(2026, 1, 1),
        FirstDue = new DateOnly(2026, 2, 1),
        Rounding = RoundingRule.HalfUp,
    };

    /// <summary>Level payments by the month without options: what the fast way takes.</summary>
    public static ScheduleTerms Simple(Random random) => Plain with
    {
        Principal = Money.FromMinorUnits(Size(random), Currency.CNY),
        Rate = AnnualRate.Of(random.Next(3) switch { 0 => random.Next(1, 400) / 10m, 1 => random.Next(1, 100), _ => random.Next(1, 4_000_000) / 10_000m }),
        Installments = random.Next(5) == 0 ? random.Next(1, 4) : random.Next(1, 121),
        FirstDue = new DateOnly(2026, 2, 1).AddDays(random.Next(0, 800)),
        Rounding = (RoundingRule)random.Next(1, 8),
        MonthEnds = (MonthEndRule)random.Next(2),
    };

    /// <summary>Any method with any options that it may have; some give no schedule.</summary>
    public static ScheduleTerms Any(Random random)
    {
        ScheduleTerms terms = Simple(random);
        int rows = Math.Min(terms.Installments, 60);
        RepaymentMethod method = (RepaymentMethod)random.Next(4);
        bool level = method == RepaymentMethod.LevelPayment, installment = level || method == RepaymentMethod.Flat;
        FinalDifference difference = random.Next(3) == 0 ? method switch
        {
            RepaymentMethod.LevelPayment => FinalDifference.SpreadOnce,
            RepaymentMethod.LevelPrincipal => FinalDifference.FirstRow,
            _ => FinalDifference.LastRow,
        } : FinalDifference.LastRow;
        bool plain = difference == FinalDifference.LastRow;
        return terms with
        {
            Installments = rows,
            Method = method,
            Rate = random.Next(6) == 0 ? AnnualRate.Zero : terms.Rate,
            Frequency = Frequencies[random.Next(Frequencies.Length)],
            DayCount = Counts[random.Next(Counts.Length)],
            PrincipalGraceRows = method == RepaymentMethod.InterestOnly || random.Next(3) > 0 ? 0 : random.Next(0, rows),
            InterestGraceRows = random.Next(3) > 0 ? 0 : random.Next(0, rows),
            InstallmentMultiple = installment && random.Next(3) == 0 ? Money.FromMinorUnits(random.Next(1, 200), Currency.CNY) : null,
            InstallmentRounding = installment && random.Next(3) == 0 ? (RoundingRule)random.Next(1, 8) : null,
            Balloon = plain && method is RepaymentMethod.LevelPayment or RepaymentMethod.LevelPrincipal && terms.Principal.MinorUnits > 1 && plain && random.Next(4) == 0
                ? Money.FromMinorUnits(random.NextInt64(1, terms.Principal.MinorUnits), Currency.CNY) : null,
            Pattern = level && plain && random.Next(4) == 0 ? InstallmentPattern.ByRow(1, random.Next(0, 4), random.Next(0, 120)) : null,
            FinalDifference = difference,
        };
    }

    private static long Size(Random random) => random.Next(4) switch
    {
        0 => random.Next(1, 200),
        1 => random.NextInt64(1, 10_000_000),
        2 => random.NextInt64(1, 1_000_000) * 100,
        _ => random.NextInt64(1, 1_000_000_000_000),
    };
}
