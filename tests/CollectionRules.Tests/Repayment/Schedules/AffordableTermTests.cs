using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Repayment.Schedules;

public sealed class AffordableTermTests
{
    [Fact]
    public void Find_PaymentThatFits_ClosesWithASmallerLastRow()
    {
        AffordableTerm found = AffordableTerm.Find(TermsSource.Plain with { Principal = Cny("5000.00"), Installments = 60 }, Cny("800.00"));
        Assert.True(found.IsFeasible);
        Assert.Equal(7, found.Schedule!.Rows.Length);
        Assert.Equal(Cny("389.85"), found.Schedule.Rows[^1].Payment);
        Assert.True(found.Reason.IsEmpty);
        Assert.Null(found.Nearest);
    }

    [Fact]
    public void Find_PaymentThatDoesNotFit_SaysWhyAndWhatWould()
    {
        ScheduleTerms terms = TermsSource.Plain with { Principal = Cny("30000.00"), Rate = AnnualRate.Of(24m), Installments = 60 };
        AffordableTerm interest = AffordableTerm.Find(terms, Cny("600.00"));
        Assert.Equal(AffordableTerm.Reasons.PaymentDoesNotExceedFirstInterest, interest.Reason);
        Assert.Equal(Cny("600.00"), interest.FirstInterest);
        Assert.Equal(Cny("863.04"), interest.Nearest!.Installment);
        AffordableTerm rows = AffordableTerm.Find(terms, Cny("863.03"));
        Assert.Equal(AffordableTerm.Reasons.MoreThanMaximumRowsNeeded, rows.Reason);
        Assert.True(AffordableTerm.Find(terms, Cny("863.04")).IsFeasible);
    }

    [Fact]
    public void Find_AnyDebt_NearestPlanIsItselfAffordable() => Property.HoldsForSeeds(random =>
    {
        ScheduleTerms terms = TermsSource.Simple(random) with { Installments = random.Next(1, 61) };
        if (!RepaymentSchedule.TryCalculate(terms with { InstallmentRounding = RoundingRule.Up }, out RepaymentSchedule? longest, out _))
            return;
        Money amount = Money.FromMinorUnits(random.NextInt64(1, (2 * longest.Installment!.Value.MinorUnits) + 2), Currency.CNY);
        AffordableTerm found = AffordableTerm.Find(terms, amount);
        if (found.Schedule is { } schedule)
        {
            Assert.All(schedule.Rows, row => Assert.True(row.Payment <= amount));
            Assert.True(schedule.Rows.Length <= terms.Installments);
            return;
        }

        Assert.False(found.Reason.IsEmpty);
        Assert.True(found.Nearest!.Installment > amount);
        Assert.All(found.Nearest.Rows, row => Assert.True(row.Payment <= found.Nearest.Installment));
        Assert.Equal(0, found.Nearest.Rows[^1].BalanceMinorUnits);
    });

    private static Money Cny(string amount) => Money.Parse($"{amount} CNY");
}
