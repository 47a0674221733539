using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Affordability;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Repayment.Affordability;

public sealed class AffordabilityTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    private static readonly ScheduleTerms Terms = new()
    {
        Principal = Yuan(12_000m),
        Rate = AnnualRate.Of(12m),
        Installments = 1,
        Disbursed = Day,
        FirstDue = new DateOnly(2026, 4, 1),
        Rounding = RoundingRule.HalfUp,
    };

    [Fact]
    [Trait("req", "JD-20")]
    public void InstallmentLimit_IncomeLessEssentialsAndOtherDebt_IsTheShareOfTheRest()
    {
        HouseholdBudget budget = Budget(6_000m, 3_500m, 1_000m);
        Assert.Equal(Yuan(1_500m), budget.Disposable);
        Assert.Equal(Yuan(1_050m), budget.InstallmentLimit(ofDisposable: Percentage.Of(70m)));
    }

    [Fact]
    public void InstallmentLimit_SeveralShares_IsTheSmallest()
    {
        HouseholdBudget budget = Budget(6_000m, 3_500m, 1_000m);
        Assert.Equal(Yuan(600m), budget.InstallmentLimit(Percentage.Of(70m), ofIncome: Percentage.Of(10m)));
        Assert.Equal(Yuan(1_500m), budget.InstallmentLimit(ofIncome: Percentage.Of(50m)));
        Assert.Equal(Yuan(1_500m), budget.InstallmentLimit(ofDisposable: Percentage.Of(150m)));
        Assert.Equal(Yuan(0m), Budget(3_000m, 3_500m, 0m).InstallmentLimit(Percentage.Of(70m)));
        Assert.Equal(Yuan(-500m), Budget(3_000m, 3_500m, 0m).Disposable);
        Assert.Throws<ArgumentOutOfRangeException>(() => budget.InstallmentLimit(Percentage.Of(-1m)));
    }

    [Theory]
    [InlineData("P1W", 60, "260.00")]
    [InlineData("P2W", 60, "130.00")]
    [InlineData("P4W", 60, "65.00")]
    [InlineData("P1M", 60, "60.00")]
    [InlineData("P3M", 60, "20.00")]
    [InlineData("P1Y", 100, "8.33")]
    [InlineData("semimonthly", 60, "120.00")]
    [InlineData("P1D", 1, "30.42")]
    public void Monthly_Frequency_IsItsShareOfAYear(string frequency, int amount, string expected) =>
        Assert.Equal($"{expected} CNY", HouseholdBudget.Monthly(Yuan(amount), Frequency.Parse(frequency), RoundingRule.HalfUp).ToString());

    [Fact]
    public void Of_Lines_AreConvertedOneByOneAndSomethingIsSetAside()
    {
        BudgetRule rule = new() { Contingency = Percentage.Of(10m), ContingencyLimit = Yuan(20m) };
        HouseholdBudget budget = HouseholdBudget.Of(
            [new Income { Amount = Yuan(300m), Frequency = Frequency.Weekly }],
            [new Expense { Amount = Yuan(950m), Frequency = Frequency.Monthly }, new Expense { Amount = Yuan(60m), Frequency = Frequency.Weekly }],
            [],
            Currency.CNY,
            rule);
        Assert.Equal("1300.00 1210.00 90.00 9.00 81.00", string.Join(' ', new[] { budget.Income, budget.Expenses, budget.Disposable, budget.Contingency, budget.Available }.Select(money => money.Amount)));
        Assert.Equal(Yuan(20m), Budget(6_000m, 1_000m, 0m, rule).Contingency);
    }

    [Fact]
    public void Of_Borrower_CountsWhatRunsOnTheDayAndTheRuleAllows()
    {
        Borrower borrower = new()
        {
            Incomes =
            [
                new Income { Amount = Yuan(1_000m), Frequency = Frequency.Monthly, IsDocumented = true },
                new Income { Amount = Yuan(500m), Frequency = Frequency.Monthly, Until = Day.AddDays(-1), IsDocumented = true },
                new Income { Amount = Yuan(400m), Frequency = Frequency.Monthly, Since = Day.AddDays(1), IsDocumented = true },
                new Income { Amount = Yuan(300m), Frequency = Frequency.Monthly },
            ],
            Expenses = [new Expense { Amount = Yuan(200m), Frequency = Frequency.Monthly, IsEssential = true }, new Expense { Amount = Yuan(100m), Frequency = Frequency.Monthly }],
        };
        Assert.Equal(Yuan(1_000m), HouseholdBudget.Of(borrower, Currency.CNY, Day).Disposable);
        Assert.Equal(Yuan(800m), HouseholdBudget.Of(borrower, Currency.CNY, Day, new BudgetRule { IsIncomeDocumented = true, AreExpensesEssential = true }).Disposable);
    }

    [Fact]
    [Trait("req", "ZY-11")]
    public void Change_AboveTheLimit_IsUnaffordableAndShowsBothInstallments()
    {
        HouseholdBudget budget = Budget(6_000m, 3_500m, 1_900m);
        Money limit = budget.InstallmentLimit();
        AffordablePlan plan = AffordablePlan.Find(Terms, limit, 1, 12);
        Assert.False(plan.IsFeasible);
        InstallmentChange refused = new(Yuan(1_200m), plan.LargestPayment!.Value, limit);
        Assert.Equal("unaffordable: 1200.00 CNY to 1066.19 CNY, -133.81 CNY", $"{refused.Reason}: {refused.Old} to {refused.New}, {refused.Change}");
        InstallmentChange offered = new(Yuan(1_200m), Yuan(600m), limit);
        Assert.True(offered.IsAffordable);
        Assert.Equal(Yuan(-600m), offered.Change);
    }

    [Fact]
    public void Find_Limit_IsTheShortestPlanThatFits()
    {
        AffordablePlan plan = AffordablePlan.Find(Terms, Yuan(500m), 1, 60);
        Assert.Equal(28, plan.Schedule?.Rows.Length);
        Assert.Null(plan.Reason);
        Assert.Same(plan.Schedule, plan.Nearest);
        Assert.Equal(40, AffordablePlan.Find(Terms, Yuan(500m), 40, 60).Schedule?.Rows.Length);
    }

    [Theory]
    [InlineData(100, 60, "below-first-interest", "267.19 CNY", "120.00 CNY")]
    [InlineData(120, 60, "below-first-interest", "267.19 CNY", "120.00 CNY")]
    [InlineData(121, 60, "term-too-long", "267.19 CNY", "120.00 CNY")]
    [InlineData(0, 60, "nothing-available", "267.19 CNY", "120.00 CNY")]
    public void Find_NoPlanFits_SaysWhyAndTheNearest(int limit, int longest, string reason, string payment, string interest)
    {
        AffordablePlan plan = AffordablePlan.Find(Terms, Yuan(limit), 1, longest);
        Assert.False(plan.IsFeasible);
        Assert.Equal(reason, plan.Reason?.ToString());
        Assert.Equal(longest, plan.Nearest?.Rows.Length);
        Assert.Equal(payment, plan.LargestPayment?.ToString());
        Assert.Equal(interest, plan.FirstInterest?.ToString());
    }

    [Fact]
    public void Find_BadTerms_AreDiagnosticsNotExceptions()
    {
        AffordablePlan plan = AffordablePlan.Find(Terms with { Principal = Yuan(0m) }, Yuan(100m), 1, 12);
        Assert.Equal("no-schedule", plan.Reason?.ToString());
        Assert.Contains(plan.Faults, fault => fault.Code == "CR-SCHEDULE-PRINCIPAL");
        Assert.Throws<ArgumentOutOfRangeException>(() => AffordablePlan.Find(Terms, Yuan(1m), 0, 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => AffordablePlan.Find(Terms, Yuan(1m), 13, 12));
        Assert.Throws<CurrencyMismatchException>(() => AffordablePlan.Find(Terms, Money.Of(1m, Currency.EUR), 1, 12));
    }

    [Fact]
    public void Find_AnyTerms_FitsAndOneInstallmentLessDoesNot() => Property.HoldsForSeeds(random =>
    {
        ScheduleTerms terms = Terms with { Principal = Money.FromMinorUnits(random.NextInt64(10_000, 5_000_000), Currency.CNY), Rate = AnnualRate.Of(random.Next(0, 360) / 10m) };
        Money limit = Money.FromMinorUnits(random.NextInt64(1, terms.Principal.MinorUnits), Currency.CNY);
        AffordablePlan plan = AffordablePlan.Find(terms, limit, 1, 60);
        if (plan.Schedule is RepaymentSchedule schedule)
        {
            Assert.All(schedule.Rows, row => Assert.True(row.Payment <= limit));
            int shorter = schedule.Rows.Length - 1;
            Assert.True(shorter == 0 || RepaymentSchedule.Calculate(terms with { Installments = shorter }).Rows.Any(row => row.Payment > limit));
        }
        else
        {
            Assert.Contains(RepaymentSchedule.Calculate(terms with { Installments = 60 }).Rows, row => row.Payment > limit);
        }
    }, 40);

    [Fact]
    [Trait("req", "ZJ-04")]
    public void Find_PayDay_DueDatesFollowItAndTheInstallmentFitsTheIncome()
    {
        HouseholdBudget budget = Budget(6_000m, 3_500m, 1_000m);
        Money limit = budget.InstallmentLimit(ofIncome: Percentage.Of(20m));
        AffordablePlan tenth = AffordablePlan.Find(Terms with { PayDays = new PayDays(new DateOnly(2026, 3, 10), Frequency.Monthly) { DaysAfter = 1 } }, limit, 1, 60);
        Assert.All(tenth.Schedule!.Rows, row => Assert.True(row.Due.Day == 11 && row.Payment <= Yuan(1_200m)));
        AffordablePlan monthEnd = AffordablePlan.Find(Terms with { FirstDue = new DateOnly(2026, 4, 30), AnchorDay = 31 }, limit, 12, 60);
        Assert.All(monthEnd.Schedule!.Rows, row => Assert.Equal(DateTime.DaysInMonth(row.Due.Year, row.Due.Month), row.Due.Day));
    }

    [Fact]
    public void Divide_Creditors_InProportionWithoutLosingACent()
    {
        Assert.Equal("14.29 28.57 57.14", Offers(100m, 1_000m, 2_000m, 4_000m));
        Assert.Equal("33.34 33.33 33.33", Offers(100m, 5m * 100, 500m, 500m));
        Assert.Equal("10.00 0.00 5.00", Offers(100m, 10m, 0m, 5m));
        Assert.Equal("0.00 0.00", Offers(100m, 0m, 0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Offers(-1m, 1m));
    }

    private static string Offers(decimal available, params decimal[] debts) =>
        string.Join(' ', CreditorShare.Divide(Yuan(available), debts.Select((debt, i) => ($"{i}", Yuan(debt)))).Select(share => share.Offer.Amount));

    private static HouseholdBudget Budget(decimal income, decimal essentials, decimal otherDebt, BudgetRule? rule = null) => HouseholdBudget.Of(
        [new Income { Amount = Yuan(income), Frequency = Frequency.Monthly }],
        [new Expense { Amount = Yuan(essentials), Frequency = Frequency.Monthly, IsEssential = true }],
        [new OtherDebt { Payment = Yuan(otherDebt), Frequency = Frequency.Monthly }],
        Currency.CNY,
        rule);

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.CNY);
}
