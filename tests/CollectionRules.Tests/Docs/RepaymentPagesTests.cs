using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Adherence;
using CollectionRules.Repayment.Affordability;
using CollectionRules.Repayment.Allocation;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Repayment.Costs;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Tests.Guards;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Docs;

/// <summary>The pages on cost rates and amounts show what happens: each example is compiled here, and prints what the page says.</summary>
public sealed class RepaymentPagesTests
{
    private static readonly ScheduleTerms Terms = new()
    {
        Principal = Yuan(12_000m),
        Rate = AnnualRate.Of(12m),
        Installments = 12,
        Disbursed = new DateOnly(2025, 3, 1),
        FirstDue = new DateOnly(2025, 4, 1),
        Rounding = RoundingRule.HalfUp,
    };

    private static readonly DateTimeOffset AsOf = DateText.ParseInstant("2025-03-11T10:00:00+08:00");

    private static readonly CollectionCase File = CaseFile.For("C-1").In(Currency.CNY).With(new Account
    {
        Id = "A-1",
        Product = ProductKind.PersonalLoan,
        BusinessZone = "+08:00",
        Contract = new ContractTerms
        {
            Rounding = RoundingRule.HalfUp,
            PenaltyPerDay = Percentage.Of(0.05m),
            DueItems =
            [
                new DueItem("D-1", new DateOnly(2025, 3, 1), new DueAmounts(Yuan(900m), interest: Yuan(100m))),
                new DueItem("D-2", new DateOnly(2025, 4, 1), new DueAmounts(Yuan(900m), interest: Yuan(93m))),
            ],
        },
    }).Build();

    public static TheoryData<string, string> Examples => new()
    {
        { "cost-rates.md", "## A rate by each rule" },
        { "cost-rates.md", "## Rates and values of flows" },
        { "amounts.md", "## Where a payment goes" },
        { "amounts.md", "## Amounts on a day" },
        { "amounts.md", "## What a household can afford" },
        { "amounts.md", "## Whether a plan is followed" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OfThePage_IsCompiledAndPrintsWhatThePageSays(string page, string heading)
    {
        string path = Path.Combine(Repository.Root, "docs", page);
        Assert.Equal(Region(heading), Markdown.BlockAfter(path, heading, "csharp"));
        using StringWriter printed = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Run(heading, printed);
        Assert.Equal(printed.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n", Markdown.BlockAfter(path, heading, "text"));
    }

    private static void Run(string heading, TextWriter print)
    {
        switch (heading)
        {
            case "## A rate by each rule": RateByEachRule(print); break;
            case "## Rates and values of flows": Flows(print); break;
            case "## Where a payment goes": Allocated(print); break;
            case "## Amounts on a day": Owed(print); break;
            case "## What a household can afford": Afforded(print); break;
            default: Followed(print); break;
        }
    }

    private static void RateByEachRule(TextWriter print)
    {
        #region A rate by each rule
        Money Dollars(decimal amount) => Money.Of(amount, Currency.USD);
        DateOnly start = new(1978, 1, 10);
        DatedAmount[] advances = [new(start, Dollars(5000m))];
        DatedAmount[] payments = [.. Enumerable.Range(1, 24).Select(k => new DatedAmount(Frequency.Monthly.Add(start, k), Dollars(230m)))];

        CostRate unitedStates = UnitedStatesRate.Of(advances, payments);
        CostRate european = EuropeanRate.Of(advances, payments);
        ChinaRate china = ChinaRate.Of(Dollars(5000m), upfrontFee: Dollars(0m), payments.Select(payment => payment.Amount), Frequency.Monthly);
        print.WriteLine(unitedStates);
        print.WriteLine(european);
        print.WriteLine(china);
        #endregion
    }

    private static void Flows(TextWriter print)
    {
        #region Rates and values of flows
        print.WriteLine(TimeValue.Payment(0.08m / 12, 60, 15000m).Rounded(6, RoundingRule.HalfEven));
        SolvedRate one = TimeValue.InternalRate([-100m, 0m, 0m, 74m]);
        print.WriteLine($"{one.Percent(4, RoundingRule.HalfEven)} %, off by {one.MaximumError} at most");
        SolvedRate several = TimeValue.InternalRate([1m, -3.8m, 4.77m, -1.98m]);
        print.WriteLine($"{several}, {several.Reason}: also {string.Join(" and ", several.Others.Select(other => other.ToString("0.##", CultureInfo.InvariantCulture)))}");
        print.WriteLine(TimeValue.InternalRate([100m, 200m]));
        print.WriteLine(TimeValue.Periods(0.02m, -100m, 5000m));
        #endregion
    }

    private static void Allocated(TextWriter print)
    {
        #region Where a payment goes
        AllocationItem[] items =
        [
            new("D-1", new DateOnly(2025, 2, 1), new DueAmounts(Yuan(900m), interest: Yuan(100m), fee: Yuan(20m))),
            new("D-2", new DateOnly(2025, 3, 1), new DueAmounts(Yuan(900m), interest: Yuan(90m))),
        ];
        PaymentAllocation paid = PaymentAllocation.Of(Yuan(1_100m), new DateOnly(2025, 2, 15), items, PaymentStrategy.ChinaCivilCode561);
        print.WriteLine(paid.ToExplanation().ToText(Language.English));
        #endregion
    }

    private static void Owed(TextWriter print)
    {
        #region Amounts on a day
        AccountAmounts amounts = AccountAmounts.On(File, "A-1", AsOf, fees: [new RequestedFee(FeeKind.Service, Yuan(80m))]);
        foreach (AmountLine line in amounts.Lines)
        {
            print.WriteLine($"{line.Kind} {line.Component} {line.Amount}");
        }

        print.WriteLine($"past due {amounts.PastDueTotal}, curing {amounts.CuringTotal}, payoff {amounts.PayoffTotal}");
        print.WriteLine(string.Join("; ", amounts.Remarks));
        PaymentDemand demand = amounts.ToDemand(DemandScope.Curing, payBy: new DateOnly(2025, 3, 20), wayToPay: "transfer to the loan account");
        print.WriteLine(amounts.Check(demand with { Amounts = new DueAmounts(Yuan(900m), Yuan(100m), penalty: Yuan(9m)), Total = Yuan(1_009m) }));
        #endregion
    }

    private static void Afforded(TextWriter print)
    {
        #region What a household can afford
        HouseholdBudget budget = HouseholdBudget.Of(
            [new Income { Amount = Yuan(6_000m), Frequency = Frequency.Monthly }],
            [new Expense { Amount = Yuan(3_500m), Frequency = Frequency.Monthly }],
            [new OtherDebt { Payment = Yuan(1_000m), Frequency = Frequency.Monthly }],
            Currency.CNY);
        Money limit = budget.InstallmentLimit(ofDisposable: Percentage.Of(70m));
        AffordablePlan plan = AffordablePlan.Find(Terms, limit, shortest: 3, longest: 36);
        print.WriteLine($"{budget.Disposable} left, {limit} at most: {plan.Schedule?.Rows.Length} installments of {plan.Schedule?.Installment}");
        AffordablePlan none = AffordablePlan.Find(Terms, Yuan(300m), shortest: 3, longest: 36);
        print.WriteLine($"{none.Reason}: {none.Nearest?.Rows.Length} installments would need {none.LargestPayment}");
        #endregion
    }

    private static void Followed(TextWriter print)
    {
        #region Whether a plan is followed
        PlanAdherence adherence = PlanAdherence.Of(
            plan: [new DatedAmount(new DateOnly(2025, 5, 10), Yuan(500m))],
            payments: [],
            asOf: new DateOnly(2025, 5, 14),
            new AdherenceRule { GraceDays = 3, ToleranceMinorUnits = 100 },
            returnStage: "call");
        print.WriteLine($"{adherence.Status} on {adherence.BrokenOn:yyyy-MM-dd}, back to {adherence.ReturnStage}");
        #endregion
    }

    private static string Region(string heading)
    {
        string[] lines = System.IO.File.ReadAllLines(Path.Combine(Repository.Root, "tests", "CollectionRules.Tests", "Docs", "RepaymentPagesTests.cs"));
        int first = Array.FindIndex(lines, line => line.Trim() == $"#region {heading[3..]}") + 1, last = Array.FindIndex(lines, first, static line => line.Trim() == "#endregion");
        return string.Concat(lines[first..last].Select(static line => (line.Length > 8 ? line[8..] : "") + "\n"));
    }

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.CNY);
}
