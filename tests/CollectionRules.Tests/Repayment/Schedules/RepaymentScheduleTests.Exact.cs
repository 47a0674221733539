using System.Collections.Immutable;
using System.Numerics;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Repayment.Schedules;

/// <content>The integer ways against exact fractions.</content>
public sealed partial class RepaymentScheduleTests
{
    [Fact]
    public void Calculate_AnyTerms_AreTheExactRows() => Property.HoldsForSeeds(
        random =>
        {
            ScheduleTerms terms = TermsSource.Any(random);
            if (!RepaymentSchedule.TryCalculate(terms, out RepaymentSchedule? schedule, out ImmutableArray<PolicyDiagnostic> faults))
            {
                Assert.All(faults, fault => Assert.Equal("CR-SCHEDULE-NEVER-AMORTIZES", fault.Code));
                Assert.Throws<InvalidOperationException>(() => ExactSchedule.Rows(terms, ExactSchedule.Factors(terms, Dues(terms))));
                return;
            }

            Assert.Equal(ExactSchedule.Rows(terms, ExactSchedule.Factors(terms, Dues(terms))), schedule.Rows.Select(row => new ExactSchedule.Row(row.PrincipalMinorUnits, row.InterestMinorUnits, row.BalanceMinorUnits)));
        },
        moderate: 1_500);

    [Fact]
    public void Calculate_AnyTerms_KeepTheInvariants() => Property.HoldsForSeeds(
        random =>
        {
            ScheduleTerms terms = TermsSource.Any(random);
            if (!RepaymentSchedule.TryCalculate(terms, out RepaymentSchedule? schedule, out _))
                return;
            Assert.Equal(terms.Principal, Money.Sum(schedule.Rows.Select(row => row.Principal), Currency.CNY));
            Assert.Equal(terms.Principal, schedule.Claim);
            Assert.Equal(0, schedule.Rows[^1].BalanceMinorUnits);
            Assert.Equal(schedule.Totals.Payment, Money.Sum(schedule.Rows.Select(row => row.Payment), Currency.CNY));
            Assert.Equal(schedule.Totals.Payment, schedule.Totals.Principal + schedule.Totals.Interest + schedule.Totals.Fees);
            Assert.All(schedule.Rows.Zip(schedule.Rows.Skip(1)), pair => Assert.True(pair.First.Due < pair.Second.Due && pair.First.Balance >= pair.Second.Balance));
            Assert.Equal(Enumerable.Range(1, schedule.Rows.Length), schedule.Rows.Select(row => row.Number));
        },
        moderate: 500);

    [Fact]
    public void Fill_AnyTerms_AreTheRowsOfCalculate() => Property.HoldsForSeeds(
        random =>
        {
            ScheduleTerms terms = random.Next(3) == 0 ? TermsSource.Any(random) : TermsSource.Simple(random);
            ScheduleRow[] rows = new ScheduleRow[terms.Installments + random.Next(3)];
            if (!RepaymentSchedule.TryCalculate(terms, out RepaymentSchedule? schedule, out ImmutableArray<PolicyDiagnostic> faults))
            {
                Assert.Equal(faults.AsEnumerable(), Assert.Throws<PolicyValidationException>(() => RepaymentSchedule.Fill(terms, rows)).Diagnostics);
                return;
            }

            int count = RepaymentSchedule.Fill(terms, rows);
            Assert.Equal(schedule.Rows, rows[..count]);
        },
        moderate: 3_000);

    /// <summary>The fast way decides nearly always, and then as the exact fraction does; close to a tie it declines.</summary>
    [Fact]
    public void FastPath_RandomTerms_IsExactOrDeclines()
    {
        int declined = 0, asked = 0;
        Property.HoldsForSeeds(
            random =>
            {
                ScheduleTerms terms = TermsSource.Simple(random) with { Installments = random.Next(2, 61) };
                if (!LevelFastPath.Takes(terms))
                    return;
                long fast = LevelFastPath.Installment((ulong)terms.Principal.MinorUnits, (ulong)terms.Rate.Numerator, (ulong)terms.Rate.Denominator * 12, terms.Installments, terms.Rounding);
                asked++;
                if (fast < 0)
                    declined++;
                else
                    Assert.Equal(ExactSchedule.Level(terms, [.. Enumerable.Repeat(Fraction.Of(terms.Rate.Numerator, (BigInteger)terms.Rate.Denominator * 12), terms.Installments)]).Round(terms.Rounding), fast);
            },
            moderate: 2_000);
        Assert.True(asked > 1_000 && declined * 50 < asked, $"{declined} of {asked} were declined.");
    }

    /// <summary>At 1 % a row, P = 50·(101^n - 100^n)·k makes the installment exactly k·101^n/2: a tie for odd k.</summary>
    [Fact]
    public void Calculate_InstallmentsAtATie_AreDecidedByTheRule()
    {
        foreach (RoundingRule rule in Enum.GetValues<RoundingRule>().Where(rule => rule != RoundingRule.Unspecified))
        {
            for (int count = 1; count <= 6; count++)
            {
                for (int k = 1; k <= 7; k += 2)
                {
                    BigInteger power = BigInteger.Pow(101, count);
                    ScheduleTerms terms = TermsSource.Plain with
                    {
                        Principal = Money.FromMinorUnits((long)(50 * (power - BigInteger.Pow(100, count)) * k), Currency.CNY),
                        Installments = count,
                        Rounding = rule,
                    };
                    ScheduleRow[] rows = new ScheduleRow[count];
                    Assert.Equal(count, RepaymentSchedule.Fill(terms, rows));
                    RepaymentSchedule schedule = RepaymentSchedule.Calculate(terms);
                    Assert.Equal(Fraction.Of(power * k, 2).Round(rule), schedule.Installment!.Value.MinorUnits);
                    Assert.Equal(schedule.Rows, rows);
                    Assert.Equal(ExactSchedule.Rows(terms, ExactSchedule.Factors(terms, Dues(terms))), rows.Select(row => new ExactSchedule.Row(row.PrincipalMinorUnits, row.InterestMinorUnits, row.BalanceMinorUnits)));
                }
            }
        }
    }

    /// <summary>Principals whose first interest is exactly half a minor unit off, under every rule, by both doors.</summary>
    [Fact]
    public void Calculate_InterestAtATie_IsDecidedByTheRule() => Property.HoldsForSeeds(
        random =>
        {
            int percent = (random.Next(1, 19) * 2) - 1;
            long principal = random.NextInt64(1_000, 100_000_000);
            while ((principal * percent) % 1200 != 600)
                principal++;
            ScheduleTerms terms = TermsSource.Plain with
            {
                Principal = Money.FromMinorUnits(principal, Currency.CNY),
                Rate = AnnualRate.Of(percent),
                Installments = random.Next(2, 37),
                Rounding = (RoundingRule)random.Next(1, 8),
            };
            RepaymentSchedule schedule = RepaymentSchedule.Calculate(terms);
            ScheduleRow[] rows = new ScheduleRow[terms.Installments];
            int count = RepaymentSchedule.Fill(terms, rows);
            Assert.Equal(Fraction.Of((BigInteger)principal * percent, 1200).Round(terms.Rounding), schedule.Rows[0].InterestMinorUnits);
            Assert.Equal(schedule.Rows, rows[..count]);
            Assert.Equal(ExactSchedule.Rows(terms, ExactSchedule.Factors(terms, Dues(terms))), rows[..count].Select(row => new ExactSchedule.Row(row.PrincipalMinorUnits, row.InterestMinorUnits, row.BalanceMinorUnits)));
        },
        moderate: 300);

    private static DateOnly[] Dues(ScheduleTerms terms) => [.. Enumerable.Range(0, terms.Installments).Select(row => terms.Frequency.Add(terms.FirstDue, row, terms.MonthEnds))];
}
