using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Offers;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Rules;
using CollectionRules.Tests.Testing;
using static CollectionRules.Calendars.CalendarWords;
using static CollectionRules.Tests.Repayment.Offers.OfferCase;

namespace CollectionRules.Tests.Repayment.Offers;

/// <summary>Offers of a lower rate, a new split, a new beginning and a time without principal.</summary>
public sealed class OfferKindTests
{
    private static readonly ReAgeRule Free = new();

    [Fact]
    public void RateChange_WithoutBudget_OffersTheLowestRateFromTheDayOn()
    {
        Offer offer = Only(Ask(o => o.RateChange(r => r.DownTo(AnnualRate.Of(6m)).Step(AnnualRate.Of(2m)))));
        Assert.Equal(new RateChange(AnnualRate.Of(6m), new DateOnly(2026, 4, 10)), offer.Relief.Measure);
        Assert.Equal((9, "1070.53 CNY", "1066.19 CNY"), (offer.Term, offer.DueNow.ToString(), offer.InstallmentBefore.ToString()));
        Assert.Equal([ReliefReset.Installment, ReliefReset.Rate], offer.Relief.Resets.AsEnumerable());

        // Nine of thirty days at 12 %, then 6 %: 9,132.68 · (0.01 · 9/30 + 0.005 · 21/30) = 59.36.
        Assert.Equal("59.36 CNY", offer.Payments[0].Amounts.Interest.ToString());
        Assert.True(offer.TotalChange.IsNegative && offer.Rate.Compound.RatioPerYear < offer.RateBefore.Compound.RatioPerYear);
        Assert.Equal(offer.Total, offer.DueNow + Money.Sum(offer.Payments.Select(static one => one.Amounts.Total), Currency.CNY));
    }

    [Fact]
    public void RateChange_WithBudget_OffersTheHighestRateThatFits()
    {
        OfferCatalog catalog = OfferCatalog.Create(o => o.RateChange(r => r.DownTo(AnnualRate.Zero).Step(AnnualRate.Of(2m)).Authority("agent", new ReliefAuthority { LowestRate = AnnualRate.Of(8m) }).Authority("manager", ReliefAuthority.Unlimited)));
        Offer offer = Only(Ask(catalog, File(borrower: Household(4_000m, 2_960m))));
        AnnualRate rate = Assert.IsType<RateChange>(offer.Relief.Measure).Rate;
        Assert.True(offer.LargestPayment <= Yuan(1_040m));
        Assert.Equal("4% per year", rate.ToString());
        RepaymentSchedule higher = new RateChange(AnnualRate.Of(6m), new DateOnly(2026, 4, 10)).ApplyTo(offer.Relief.Standing).Schedule!;
        Assert.True(higher.Rows.Skip(1).Max(static row => row.Payment) > Yuan(1_040m));
        Assert.Equal(("manager", "rate-below-authority"), (offer.ApprovalRole, offer.Approvals.Single().ToString()));
        Assert.Equal("rate-change: unaffordable", Assert.Single(Ask(catalog, File(borrower: Household(4_000m, 3_990m))).Refusals).ToString());
    }

    [Fact]
    public void RateChange_ContractIsAsCheap_IsRefused() =>
        Assert.Equal("rate-change: rate-not-higher", Assert.Single(Ask(o => o.RateChange(static r => r.DownTo(AnnualRate.Of(12m)))).Refusals).ToString());

    [Fact]
    public void Reamortization_Offer_SpreadsThePrincipalPastDue()
    {
        Offer offer = Only(Ask(static o => o.Reamortization(static _ => { })));

        // The third installment's principal goes in nine equal parts into the rows to come; its interest and penalty stay due.
        DueAmounts third = Contract(Terms).DueItems[2].Amounts;
        Assert.Equal(third.Interest + Yuan(4.34m), offer.DueNow);
        Assert.Equal((9, new DateOnly(2027, 1, 1), 0), (offer.Term, offer.EndsOn!.Value, offer.Relief.DaysPastDueAfter));
        Money share = Money.FromMinorUnits((long)Rounding.Divide(third.Principal.MinorUnits, 9, RoundingRule.HalfUp), Currency.CNY);
        Assert.Equal(Contract(Terms).DueItems[3].Amounts.Principal + share, offer.Payments[0].Amounts.Principal);
        Assert.Contains(ReliefReset.DaysPastDue, offer.Relief.Resets);
        Assert.Equal(offer.Total, offer.DueNow + Money.Sum(offer.Payments.Select(static one => one.Amounts.Total), Currency.CNY));
        Assert.Equal(offer.Relief.Standing.Outstanding, Money.Sum(offer.Payments.Select(static one => one.Amounts.Principal), Currency.CNY));
    }

    [Fact]
    public void Reamortization_AllRowsPastDue_IsRefused()
    {
        OfferResult result = Ask(OfferCatalog.Create(static o => o.Reamortization(static _ => { })), File(), AsOf.AddYears(1));
        Assert.Equal("reamortization: no-rows-left", Assert.Single(result.Refusals).ToString());
    }

    [Fact]
    public void ReAge_Offer_BeginsAnewWithWhatIsOpen()
    {
        Offer offer = Only(Ask(static o => o.ReAge(static r => r.UpTo(24).At(AnnualRate.Of(6m)).Within(Free))));
        Assert.Equal((24, new DateOnly(2026, 5, 1), 0), (offer.Term, offer.Payments[0].DueOn, offer.Relief.DaysPastDueAfter));
        Assert.Equal(offer.Relief.Standing.Outstanding, Money.Sum(offer.Payments.Select(static one => one.Amounts.Principal), Currency.CNY));
        Assert.Equal(offer.Total, offer.DueNow + Money.Sum(offer.Payments.Select(static one => one.Amounts.Total), Currency.CNY));
        Assert.Equal([ReliefReset.DaysPastDue, ReliefReset.DueDates, ReliefReset.Maturity, ReliefReset.Installment, ReliefReset.Rate], offer.Relief.Resets.AsEnumerable());

        // As few as fit.
        Offer fits = Only(Ask(OfferCatalog.Create(static o => o.ReAge(static r => r.UpTo(24).Within(Free))), File(borrower: Household(4_000m, 3_300m))));
        Assert.True(fits.LargestPayment <= Yuan(700m) && fits.Term < 24);
        RepaymentSchedule shorter = new ReAge(new DateOnly(2026, 5, 1), CollectionRules.Calendars.Frequency.Monthly, fits.Term - 1).ApplyTo(fits.Relief.Standing).Schedule!;
        Assert.True(shorter.Installment > Yuan(700m));
    }

    [Fact]
    public void ReAge_Limits_AreCheckedOnTheHistoryOfTheFile()
    {
        OfferCatalog catalog = OfferCatalog.Create(static o => o.ReAge(static r => r.UpTo(12).Within(ReAgeRule.FederalOpenEnd)));

        // Opened on 2026-01-01, two installments paid, the third not.
        OfferSituation young = catalog.SituationOf(File(), "A-1", AsOf);
        Assert.Equal((new DateOnly(2026, 1, 1), 0, 0), (young.ReAges!.OpenedOn, young.ReAges.ConsecutiveMinimumPayments, young.ReAges.LumpSumPayments));
        Assert.Equal<ReasonCode>([EligibilityReasons.OnBooksNineMonths, EligibilityReasons.ThreeConsecutivePayments], catalog.Evaluate(young, static _ => FactValue.Missing).WhyNone(PlanKind.ReAge).AsEnumerable());

        // Three years later, one payment of three installments: a lump sum.
        CollectionCase paid = File(told: new PaymentReceived("P-late", AsOf.AddMonths(10)) { Account = "A-1", Amount = Yuan(3_198.57m) });
        OfferSituation later = catalog.SituationOf(paid, "A-1", AsOf.AddMonths(10).AddDays(1));
        Assert.Equal(3, later.ReAges!.LumpSumPayments);
        Assert.Equal(PlanKind.ReAge, Assert.Single(catalog.Evaluate(later, static _ => FactValue.Missing).Offers).Kind);

        // A re-age half a year before, and a reversed payment does not count.
        CollectionCase again = File(told:
        [
            new PlanOffered("O-1", AsOf.AddMonths(4)) { Plan = PlanKind.ReAge, Accounts = ["A-1"] },
            new PlanAccepted("X-1", AsOf.AddMonths(4).AddDays(1)) { Offer = "O-1" },
            new PaymentReceived("P-late", AsOf.AddMonths(10)) { Account = "A-1", Amount = Yuan(3_198.57m) },
            new PaymentReversed("R-1", AsOf.AddMonths(10).AddHours(1)) { Payment = "P-late" },
        ]);
        OfferSituation twice = catalog.SituationOf(again, "A-1", AsOf.AddMonths(10).AddDays(1));
        Assert.Equal(new DateOnly(2026, 8, 11), Assert.Single(twice.ReAges!.PreviousReAges));
        Assert.Equal<ReasonCode>([EligibilityReasons.OnceInTwelveMonths, EligibilityReasons.ThreeConsecutivePayments], catalog.Evaluate(twice, static _ => FactValue.Missing).WhyNone(PlanKind.ReAge).AsEnumerable());
    }

    [Theory]
    [InlineData(0, "2026-04-10", 0)]
    [InlineData(2, "2026-04-10", 0)]
    [InlineData(3, "2026-04-10", 3)]
    [InlineData(4, "2026-04-10", 4)]
    [InlineData(5, "2026-06-10", 5)]
    public void ReAge_ConsecutivePayments_AreCountedBackFromTheDay(int installmentsPaid, string asOf, int expected)
    {
        // Each is paid on its due date; what is paid before its time counts in the period in which it is paid.
        OfferCatalog catalog = OfferCatalog.Create(static o => o.ReAge(static r => r.UpTo(12).Within(Free)));
        DateTimeOffset at = new(DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(10, 0), TimeSpan.FromHours(8));
        CollectionCase file = installmentsPaid == 4
            ? File(paid: 3, told: new PaymentReceived("P-early", AsOf.AddDays(-1)) { Account = "A-1", Amount = Yuan(1_066.19m) })
            : File(paid: installmentsPaid);
        Assert.Equal(expected, catalog.SituationOf(file, "A-1", at).ReAges!.ConsecutiveMinimumPayments);
    }

    [Fact]
    public void ReAge_DayOfOpeningUnknown_IsRefused()
    {
        CollectionCase file = File(contract: Contract(Terms) with { DisbursedAt = null });
        Assert.Equal<ReasonCode>([OfferReasons.ReAgeHistoryUnknown], Ask(OfferCatalog.Create(static o => o.ReAge(static r => r.UpTo(12).Within(Free))), file).WhyNone(PlanKind.ReAge).AsEnumerable());
    }

    [Fact]
    public void PrincipalGrace_Offer_PaysInterestAloneForATime()
    {
        Offer offer = Only(Ask(static o => o.PrincipalGrace(static g => g.UpTo(Months(3)))));
        Assert.Equal((12, new DateOnly(2027, 4, 1)), (offer.Term, offer.EndsOn!.Value));
        Assert.All(offer.Payments.Take(3), static one => Assert.Equal((0m, "91.33 CNY"), (one.Amounts.Principal.Amount, one.Amounts.Interest.ToString())));

        // Then the nine installments that were to come, computed anew on 9,132.68.
        Assert.Equal("1066.18 CNY", offer.Payments[3].Amounts.Total.ToString());
        Assert.True(offer.TotalChange.IsPositive);
        Assert.Equal(offer.Total, offer.DueNow + Money.Sum(offer.Payments.Select(static one => one.Amounts.Total), Currency.CNY));
        Assert.Equal("principal-grace: shorter-than-a-period", Assert.Single(Ask(static o => o.PrincipalGrace(static g => g.UpTo(Months(1))), File(contract: Contract(Terms with { Frequency = CollectionRules.Calendars.Frequency.Quarterly, FirstDue = new DateOnly(2026, 4, 1) }), paid: 0)).Refusals).ToString());
    }

    [Fact]
    public void Restructurings_OfTheNewKinds_CountAgainstTheLimit()
    {
        foreach (PlanKind kind in new[] { PlanKind.RateChange, PlanKind.PrincipalGrace, PlanKind.ReAge, PlanKind.Reamortization })
        {
            CollectionCase file = File(told: [new PlanOffered("O-1", AsOf.AddDays(-20)) { Plan = kind, Accounts = ["A-1"] }, new PlanAccepted("X-1", AsOf.AddDays(-19)) { Offer = "O-1" }]);
            OfferCatalog catalog = OfferCatalog.Create(static o => o.Reamortization(static _ => { }).Repeats(new RestructureRule { Limits = [RestructureRule.AtMost(1, Years(1))] }));
            Assert.Equal<ReasonCode>([EligibilityReasons.RestructuredTooOften], Ask(catalog, file).WhyNone(PlanKind.Reamortization).AsEnumerable());
        }
    }

    [Fact]
    [Trait("diagnostic", "CR-OFFER-UNSET")]
    [Trait("diagnostic", "CR-OFFER-SETTING")]
    public void TryCreate_SettingsOfTheNewKinds_AreToldAtOnce()
    {
        Assert.False(OfferCatalog.TryCreate(
            static o => o.RateChange(static _ => { }).ReAge(static r => r.UpTo(0)).PrincipalGrace(static g => g.UpTo(Months(200)))
                .RateChange(static r => r.Named("cheap").DownTo(AnnualRate.Of(2_000m)).Step(AnnualRate.Zero)),
            out _,
            out System.Collections.Immutable.ImmutableArray<CollectionRules.Diagnostics.PolicyDiagnostic> told));
        Assert.Equal(
            [
                "CR-OFFER-UNSET error at /offers/rules/0: The offer does not say \"downTo\". Hint: say how much it gives.",
                "CR-OFFER-SETTING error at /offers/rules/1/upTo: The setting \"upTo\" is 0; 1 to 1200 is allowed. Hint: choose a value in that range.",
                "CR-OFFER-UNSET error at /offers/rules/1: The offer does not say \"rule\". Hint: say how much it gives.",
                "CR-OFFER-SETTING error at /offers/rules/2/upTo: The setting \"upTo\" is P200M; P1M to P120M is allowed. Hint: choose a value in that range.",
                "CR-OFFER-SETTING error at /offers/rules/3/downTo: The setting \"downTo\" is 2000; 0 to 1000 is allowed. Hint: choose a value in that range.",
                "CR-OFFER-SETTING error at /offers/rules/3/step: The setting \"step\" is 0; 0.1 to 1000 is allowed. Hint: choose a value in that range.",
            ],
            told.Select(static one => one.ToString()));
    }

    [Fact]
    public void EveryKind_RandomLoans_AddUp() => Property.HoldsForSeeds(
        static random =>
        {
            ScheduleTerms terms = Terms with
            {
                Principal = Money.FromMinorUnits(random.Next(1, 3) == 1 ? random.Next(100_00, 200_00) : random.NextInt64(1_000_00, 10_000_000_00), Currency.CNY),
                Rate = AnnualRate.Of(random.Next(0, 360) / 10m),
                Installments = random.Next(3, 37),
                Method = random.Next(2) == 0 ? RepaymentMethod.LevelPayment : RepaymentMethod.LevelPrincipal,
            };
            CollectionCase file = File(contract: Contract(terms), paid: random.Next(0, 3));
            OfferCatalog catalog = OfferCatalog.Create(o => o
                .RateChange(r => r.DownTo(AnnualRate.Of(random.Next(0, 100) / 10m)))
                .Reamortization(static _ => { })
                .ReAge(r => r.UpTo(random.Next(1, 61)).Within(Free))
                .PrincipalGrace(g => g.UpTo(Months(random.Next(1, 13)))));
            OfferResult result = Ask(catalog, file, AsOf.AddDays(random.Next(-60, 900)));
            foreach (Offer offer in result.Offers)
            {
                Assert.Equal(offer.Total, offer.DueNow + Money.Sum(offer.Payments.Select(static one => one.Amounts.Total), Currency.CNY));
                Assert.Equal(0, offer.Relief.Schedule!.Rows[^1].BalanceMinorUnits);
                Assert.True(offer.Payments.Zip(offer.Payments.Skip(1)).All(static pair => pair.First.DueOn < pair.Second.DueOn));
                Assert.True(offer.Kind == PlanKind.RateChange ? offer.Total <= offer.TotalBefore : offer.Relief.Waived.IsZero);
            }
        },
        moderate: 200);

    private static OfferResult Ask(Action<OfferCatalogBuilder> configure, CollectionCase? file = null) => Ask(OfferCatalog.Create(configure), file ?? File());

    private static OfferResult Ask(OfferCatalog catalog, CollectionCase file, DateTimeOffset? asOf = null) => catalog.Evaluate(catalog.SituationOf(file, "A-1", asOf ?? AsOf), static _ => FactValue.Missing);

    private static Offer Only(OfferResult result) => Assert.Single(result.Offers);
}
