using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Affordability;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Offers;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Rules;
using CollectionRules.Tests.Testing;
using static CollectionRules.Calendars.CalendarWords;
using static CollectionRules.Tests.Repayment.Offers.OfferCase;

namespace CollectionRules.Tests.Repayment.Offers;

public sealed class OfferEvaluationTests
{
    private static readonly CountFact Broken = Fact.Count("broken-plans");
    private static readonly CountFact Contacts = Fact.Count("contacts", f => f.Optional());
    private static readonly FlagFact Eligible = Fact.Flag("eligible", f => f.Phase(FactPhase.Staged));

    private static readonly OfferCatalog Catalog = OfferCatalog.Create(o => o
        .PaymentDeferral(d => d.UpTo(Months(2)).Interest(InterestTreatment.Capitalize))
        .Installments(i => i.UpTo(3))
        .TermExtension(e => e.UpTo(Months(12)).ValidFor(Days(14)))
        .InterestWaiver(w => w.UpTo(Percentage.Of(30m)))
        .PenaltyWaiver(w => w.UpTo(Percentage.Hundred))
        .Settlement(s => s.From(9, Percentage.Of(80m))));

    [Fact]
    [Trait("req", "ZY-08")]
    public void Evaluate_OneRequest_GivesDeferralInstallmentsAndExtensionSideBySide()
    {
        OfferResult result = Ask(Catalog, File());
        Assert.Empty(result.Refusals);
        Assert.Equal(["settlement", "interest-waiver", "penalty-waiver", "installments", "payment-deferral", "term-extension"], result.Offers.Select(offer => offer.Id));
        Assert.Equal([1, 2, 3, 4, 5, 6], result.Offers.Select(offer => offer.Rank));
        Offer deferral = Of(result, PlanKind.PaymentDeferral), installments = Of(result, PlanKind.Installments), extension = Of(result, PlanKind.TermExtension);

        // The debt on the day: nine rows to come on 9,132.68, and the third installment with nine days of penalty.
        Assert.Equal("1066.19 CNY", extension.InstallmentBefore.ToString());
        Assert.Equal("1066.19 + 4.34 = 1070.53 CNY", $"1066.19 + 4.34 = {extension.DueNow}");
        Assert.Equal("12.68% per year (cn-compound), 12% per year (cn-simple)", extension.RateBefore.ToString());

        Assert.Equal(21, extension.Term);
        Assert.Equal(new DateOnly(2028, 1, 1), extension.EndsOn);
        Assert.Equal(Amortized(extension.Relief.Standing.Outstanding - Yuan(Third.Principal.Amount), 21), extension.Installment);
        Assert.Equal("12.68% per year (cn-compound), 12% per year (cn-simple)", extension.Rate.ToString());
        Assert.Equal(new DateOnly(2026, 4, 24), extension.ValidUntil);

        Assert.Equal((9, new DateOnly(2026, 7, 1), new DateOnly(2027, 3, 1)), (deferral.Term, deferral.Payments[0].DueOn, deferral.EndsOn!.Value));
        Assert.Equal("12.68% per year (cn-compound)", deferral.Rate.Compound.ToString());
        Assert.True(deferral.TotalChange.IsPositive && deferral.Relief.Capitalized.IsPositive);

        // What is past due in three parts on the next due dates, beside the plan and without interest: 1,070.53 = 356.84 + 356.84 + 356.85.
        Assert.Equal(("0.00 CNY", "0.00 CNY", 9), (installments.DueNow.ToString(), installments.TotalChange.ToString(), installments.Term));
        Assert.Equal(["1423.03 CNY", "1423.03 CNY", "1423.04 CNY", "1066.19 CNY"], installments.Payments.Take(4).Select(payment => payment.Amounts.Total.ToString()));
        Assert.True(installments.Rate.Compound.RatioPerYear < installments.RateBefore.Compound.RatioPerYear);

        // The same whatever the order of the catalog.
        OfferResult turned = Ask(OfferCatalog.Create(o => Catalog.Rules.Reverse().ToList().ForEach(rule => o.Add(rule))), File());
        Assert.Equal(result.Offers.Select(offer => offer.ToString()), turned.Offers.Select(offer => offer.ToString()));
    }

    [Fact]
    [Trait("req", "ZY-11")]
    public void Evaluate_InstallmentAboveTheLimit_IsUnaffordableAndNotOffered()
    {
        OfferCatalog catalog = OfferCatalog.Create(o => o
            .TermExtension(e => e.UpTo(Months(12)).Step(Months(3)))
            .PaymentDeferral(d => d.UpTo(Months(2)))
            .PenaltyWaiver(w => w.UpTo(Percentage.Hundred)));
        OfferResult result = Ask(catalog, File(borrower: Household(4_000m, 3_300m)));
        Offer extension = Of(result, PlanKind.TermExtension);

        // 3, then 6, then 9 more months: the first whose payments fit 700.00.
        Assert.Equal(15, extension.Term);
        Assert.True(extension.LargestPayment <= Yuan(700m) && Amortized(Yuan(9_132.68m), 12) > Yuan(700m));
        Assert.Equal(extension.Installment - Yuan(1_066.19m), extension.InstallmentChange);
        Assert.Equal(Yuan(700m), extension.AffordableLimit);

        OfferRefusal refused = Assert.Single(result.Refusals);
        Assert.Equal("payment-deferral: unaffordable", refused.ToString());
        Assert.Equal(("1066.19 CNY", "1087.66 CNY", "21.47 CNY", "700.00 CNY"), (
            refused.Installments!.Old.ToString(), refused.Installments.New.ToString(), refused.Installments.Change.ToString(), refused.Installments.Limit.ToString()));
        LoanStanding standing = result.Situation.Standing.Loan!;
        RepaymentSchedule deferred = new PaymentDeferral(2, InterestTreatment.Capitalize).ApplyTo(standing).Schedule!;
        Assert.Equal(deferred.Rows[^1].Payment, refused.Installments.New);

        // With nothing left nothing is affordable; a waiver changes no installment. What goes to other accounts counts.
        Assert.Equal(["penalty-waiver"], Ask(catalog, File(borrower: Household(3_000m, 3_000m))).Offers.Select(offer => offer.Id));
        OfferSituation committed = catalog.SituationOf(File(borrower: Household(4_000m, 3_300m)), "A-1", AsOf) with { Committed = Yuan(100m) };
        Assert.Equal(Yuan(600m), Of(catalog.Evaluate(committed, static _ => FactValue.Missing), PlanKind.TermExtension).AffordableLimit);

        OfferCatalog strict = OfferCatalog.Create(o => o.TermExtension(e => e.UpTo(Months(12))).Affordable(new OfferAffordability { IsBudgetRequired = true }));
        Assert.Equal<ReasonCode>([OfferReasons.BudgetUnknown], Ask(strict, File()).WhyNone(PlanKind.TermExtension).AsEnumerable());
    }

    [Fact]
    [Trait("req", "ZY-12")]
    public void Evaluate_TwoBrokenPlans_ExtensionIsRefusedWithEveryFailedCondition()
    {
        OfferCatalog catalog = OfferCatalog.Create(o => o
            .Repeats(new RestructureRule { MostBrokenPlans = 1, Limits = [RestructureRule.AtMost(2, Years(2))] })
            .TermExtension(e => e.UpTo(Months(12)).When(Broken < 2 & Contacts >= 1).When(Broken < 1, ReasonCode.Parse("never-broken"))));
        OfferSituation first = catalog.SituationOf(File(), "A-1", AsOf);
        Assert.Equal(PlanKind.TermExtension, Assert.Single(catalog.Evaluate(first, Facts(0, 3)).Offers).Kind);

        OfferSituation second = catalog.SituationOf(File(told: [.. Plan(1, 2), .. Plan(2, 3)]), "A-1", AsOf);
        Assert.Equal((2, 2), (second.BrokenPlans, second.Restructurings.Length));
        OfferResult result = catalog.Evaluate(second, Facts(2, 0));
        Assert.Empty(result.Offers);
        OfferRefusal refusal = Assert.Single(result.Refusals);
        Assert.Equal("term-extension: condition-not-met, never-broken, restructured-too-often, too-many-broken-plans", refusal.ToString());
        Assert.Equal(
            ["broken-plans < 2 (condition-not-met)", "contacts >= 1 (condition-not-met)", "broken-plans < 1 (never-broken)"], refusal.Conditions.Select(one => one.ToString()));

        // A missing fact is not a no: the condition is unknown. A fact that must be given and is not makes the facts invalid.
        Assert.Equal("term-extension: condition-unknown", Assert.Single(catalog.Evaluate(first, Facts(0, null)).Refusals).ToString());
        Assert.Equal("contacts", Assert.Single(Assert.Single(Assert.Single(catalog.Evaluate(first, Facts(0, null)).Refusals).Conditions).Missing));
        Assert.Equal("term-extension: facts-not-valid", Assert.Single(catalog.Evaluate(first, static _ => FactValue.Missing).Refusals).ToString());
        FactRow row = catalog.Schema.NewRow();
        Assert.Equal("term-extension: facts-not-valid", Assert.Single(catalog.Evaluate(first, row).Refusals).ToString());
        row.Set(Broken, 0).Set(Contacts, 2);
        Assert.Single(catalog.Evaluate(first, row).Offers);
        Assert.Throws<ArgumentException>(() => catalog.Evaluate(first, FactSchema.Of(Broken).NewRow()));
    }

    [Fact]
    public void Evaluate_Authority_FlagsWhatNeedsApprovalAndRefusesWhatNobodyMayGrant()
    {
        OfferCatalog catalog = OfferCatalog.Create(o => o
            .PenaltyWaiver(w => w.UpTo(Percentage.Of(50m))
                .Authority("agent", new ReliefAuthority { PenaltyWaiver = Percentage.Of(20m) })
                .Authority("manager", new ReliefAuthority { PenaltyWaiver = Percentage.Of(50m) }))
            .Settlement(s => s.From(0, Percentage.Of(80m)).Authority("agent", new ReliefAuthority { Forgiveness = Yuan(10m) })));
        OfferSituation situation = catalog.SituationOf(File(), "A-1", AsOf);
        OfferResult result = catalog.Evaluate(situation, static _ => FactValue.Missing);
        Offer waiver = Assert.Single(result.Offers);
        Assert.Equal((true, "manager"), (waiver.NeedsApproval, waiver.ApprovalRole));
        Assert.Equal<ReasonCode>([ReliefReason.PenaltyWaiverAboveAuthority], waiver.Approvals.AsEnumerable());
        Assert.Equal("settlement: above-every-authority, forgiveness-above-authority", Assert.Single(result.Refusals).ToString());

        Offer granted = Assert.Single(catalog.Evaluate(situation with { Role = "manager" }, static _ => FactValue.Missing).Offers);
        Assert.Equal((false, "manager"), (granted.NeedsApproval, granted.ApprovalRole));
        Assert.Equal<ReasonCode>([OfferReasons.NotInCatalog], result.WhyNone(PlanKind.TermExtension).AsEnumerable());
        Assert.Empty(result.WhyNone(PlanKind.PenaltyWaiver));
    }

    [Fact]
    public void Evaluate_Table_DecidesByItsRow()
    {
        DecisionTable table = DecisionTable.Create("eligible", t => t.Output(Eligible, false).When(Broken >= 2, false, "breaks-plans").When(Broken < 1, true, "clean"));
        OfferCatalog catalog = OfferCatalog.Create(o => o.PenaltyWaiver(w => w.UpTo(Percentage.Of(50m)).When(table)));
        OfferSituation situation = catalog.SituationOf(File(), "A-1", AsOf);
        Assert.Single(catalog.Evaluate(situation, Facts(0, 0)).Offers);
        OfferRefusal row = Assert.Single(catalog.Evaluate(situation, Facts(2, 0)).Refusals), none = Assert.Single(catalog.Evaluate(situation, Facts(1, 0)).Refusals);
        Assert.Equal(("penalty-waiver: table-declines", "breaks-plans"), (row.ToString(), row.TableRow));
        Assert.Equal(("penalty-waiver: table-declines", null), (none.ToString(), none.TableRow));
    }

    [Fact]
    public void Evaluate_AtMost_KeepsTheBestByTheRankingNamed()
    {
        OfferCatalog catalog = OfferCatalog.Create(o =>
        {
            o.RankBy(OfferRanking.LowestInstallment).AtMost(2);
            Catalog.Rules.ToList().ForEach(rule => o.Add(rule));
        });
        OfferResult result = Ask(catalog, File());
        Assert.Equal(["term-extension", "interest-waiver"], result.Offers.Select(offer => offer.Id));
        Assert.All(result.Refusals, refusal => Assert.Equal<ReasonCode>([OfferReasons.NotAmongBest], refusal.Reasons.AsEnumerable()));
        Assert.Equal("settlement", Ask(With(OfferRanking.LowestRate), File()).Offers[0].Id);
        Assert.Equal("settlement", Ask(With(OfferRanking.EarliestEnd), File()).Offers[0].Id);
        Assert.Equal(Catalog.Rules.Select(rule => rule.Id), Ask(With(OfferRanking.AsWritten), File()).Offers.Select(offer => offer.Id));
        static OfferCatalog With(OfferRanking ranking) => OfferCatalog.Create(o =>
        {
            o.RankBy(ranking);
            Catalog.Rules.ToList().ForEach(rule => o.Add(rule));
        });
    }

    [Fact]
    public void Evaluate_ContractThatSaysTooLittle_NamesWhatIsMissing()
    {
        ContractTerms whole = Contract(Terms);
        Assert.Equal<ReasonCode>([OfferReasons.RateAbsent, OfferReasons.PrincipalAbsent], Ask(Catalog, File(whole with { AnnualRate = null, Principal = null })).WhyNone(PlanKind.PenaltyWaiver).AsEnumerable());
        Assert.Equal<ReasonCode>([OfferReasons.DueItemsIncomplete], Ask(Catalog, File(whole with { DueItems = [.. whole.DueItems.SkipLast(1)] })).WhyNone(PlanKind.PenaltyWaiver).AsEnumerable());
        Assert.Equal<ReasonCode>([OfferReasons.NothingOutstanding], Catalog.Evaluate(Catalog.SituationOf(File(whole, paid: 12), "A-1", AsOf.AddYears(1)), static _ => FactValue.Missing).WhyNone(PlanKind.Settlement).AsEnumerable());

        // Without a day count the due items themselves tell that periods are nominal; with a wrong rate they do not.
        Assert.Equal(6, Ask(Catalog, File(whole with { DayCount = null })).Offers.Length);
        Assert.Equal<ReasonCode>([OfferReasons.InterestNotReproduced], Ask(Catalog, File(whole with { AnnualRate = AnnualRate.Of(13m) })).WhyNone(PlanKind.TermExtension).AsEnumerable());
        Assert.Equal<ReasonCode>([OfferReasons.InterestNotReproduced], Ask(Catalog, File(Contract(Terms with { Method = RepaymentMethod.Flat }))).WhyNone(PlanKind.PaymentDeferral).AsEnumerable());
        Assert.Equal<ReasonCode>([OfferReasons.FeesToCome], Ask(Catalog, File(Contract(Terms with { Fees = [InstallmentFee.Of(Yuan(5m))] }))).WhyNone(PlanKind.TermExtension).AsEnumerable());
        ContractTerms irregular = whole with { DueItems = [.. whole.DueItems.Select((item, i) => new DueItem(item.Id, item.DueOn.AddDays(i % 2), item.Amounts))] };
        OfferResult result = Ask(Catalog, File(irregular));
        Assert.Equal<ReasonCode>([OfferReasons.DueDatesIrregular], result.WhyNone(PlanKind.TermExtension).AsEnumerable());
        Assert.True(Of(result, PlanKind.PenaltyWaiver).Rate.Compound.IsDefined);
    }

    [Fact]
    public void Evaluate_ExtensionShorterThanAPeriod_IsRefused() => Assert.Equal<ReasonCode>([OfferReasons.ShorterThanPeriod],
        Ask(
            OfferCatalog.Create(o => o.TermExtension(e => e.UpTo(Months(2)))),
            File(Contract(Terms with { Frequency = Frequency.Quarterly, FirstDue = new DateOnly(2026, 4, 1) }), paid: 0)).WhyNone(PlanKind.TermExtension).AsEnumerable());

    [Fact]
    public void Evaluate_RowOfTheSchema_ReadsEveryKindOfFactWhole()
    {
        CategoryFact reason = Fact.Category("reason", ["illness", "job-loss"], f => f.OpenValues());
        DateFact since = Fact.Date("since");
        RatioFact share = Fact.Ratio("share");
        MoneyFact arrears = Fact.Money("arrears"), balance = Fact.Money("balance");
        FlagFact consents = Fact.Flag("consents");
        OfferCatalog catalog = OfferCatalog.Create(o => o.PenaltyWaiver(w => w.UpTo(Percentage.Of(50m))
            .When(reason.Is("illness")).When(since <= new DateOnly(2026, 4, 1)).When(share > 0.1m).When(arrears < 100m).When(consents)
            .When(RatioFact.Difference("rest", balance, arrears) >= 900m)));
        OfferSituation situation = catalog.SituationOf(File(), "A-1", AsOf);
        FactRow row = catalog.Schema.NewRow();
        row.Set(reason, "illness").Set(since, new DateOnly(2026, 4, 1)).Set(share, 0.100001m).Set(arrears, 99.99m).Set(consents, true).Set(balance, 1_000m);
        Assert.Equal("penalty-waiver", Assert.Single(catalog.Evaluate(situation, row).Offers).Id);
        row.Set(reason, "another").Set(since, new DateOnly(2026, 4, 2)).Set(share, 0.1m).Set(arrears, 100m).Set(consents, false).Set(balance, 999.99m);
        Assert.Equal(6, Assert.Single(catalog.Evaluate(situation, row).Refusals).Conditions.Length);
    }

    [Fact]
    public void ToEvent_Offer_CanBeRecordedAndSaysWhatIsToPay()
    {
        CollectionCase file = File();
        OfferResult result = Ask(Catalog, file);
        Offer installments = Of(result, PlanKind.Installments), waiver = Of(result, PlanKind.PenaltyWaiver);
        PlanOffered offered = installments.ToEvent("E-1", AsOf);
        Assert.Equal((PlanKind.Installments, "A-1", 9, null), (offered.Plan, Assert.Single(offered.Accounts), offered.Items.Length, offered.Waived));
        Assert.Equal(installments.Total, Money.Sum(offered.Items.Select(item => item.Amounts.Total), Currency.CNY));
        Assert.Equal(("E-1-1", new DateOnly(2026, 5, 1)), (offered.Items[0].Id, offered.Items[0].DueOn));
        PlanOffered waived = waiver.ToEvent("E-2", AsOf);
        Assert.Empty(waived.Items);
        Assert.Equal(waiver.Forgiven, waived.Waived);
        CollectionCase recorded = file.Record(offered).Record(waived);
        Assert.True(recorded.TryFindEvent("E-2", out _));
        Assert.Equal(new DateOnly(2026, 4, 24), Of(result, PlanKind.TermExtension).ToEvent("E-3", AsOf).ValidUntil);
    }

    [Fact]
    public void Evaluate_AnyAccount_PartsSumAndTheOrderOfTheCatalogChangesNothing()
    {
        int made = 0, refused = 0;
        Property.HoldsForSeeds(
            random =>
            {
                ScheduleTerms terms = Terms with
                {
                    Principal = Money.FromMinorUnits(random.Next(100_00, 100_000_00), Currency.CNY),
                    Rate = AnnualRate.Of(random.Next(0, 240) / 10m),
                    Installments = random.Next(1, 37),
                    Rounding = random.Next(2) == 0 ? RoundingRule.HalfUp : RoundingRule.HalfEven,
                    Method = random.Next(4) == 0 ? RepaymentMethod.LevelPrincipal : RepaymentMethod.LevelPayment,
                    Frequency = random.Next(3) switch { 0 => Frequency.Biweekly, 1 => Frequency.Quarterly, _ => Frequency.Monthly },
                    DayCount = random.Next(2) == 0 ? DayCount.PerPeriod : DayCount.Actual365Fixed,
                    FirstDue = new DateOnly(2026, 1, 15).AddDays(random.Next(20)),
                };
                CollectionCase file = File(Contract(terms), random.Next(2) == 0 ? null : Household(random.Next(1_000, 9_000), 2_000m), Math.Min(terms.Installments, random.Next(0, 3)));
                OfferResult result = Ask(Catalog, file);
                AccountAmounts amounts = AccountAmounts.On(file, "A-1", AsOf);
                foreach (Offer offer in result.Offers)
                {
                    made++;
                    Assert.Equal(offer.Total, offer.DueNow + Money.Sum(offer.Payments.Select(payment => payment.Amounts.Total), Currency.CNY));
                    Assert.All(offer.Payments, payment => Assert.True(payment.DueOn >= result.Situation.Standing.AsOf));
                    Assert.All(offer.Payments.Zip(offer.Payments.Skip(1)), pair => Assert.True(pair.First.DueOn < pair.Second.DueOn));
                    Assert.True(offer.AffordableLimit is not { } limit || HouseholdBudget.Monthly(offer.LargestPayment, terms.Frequency, RoundingRule.Up) <= limit);
                    Assert.Equal(amounts.Curing.Total, offer.Relief.Standing.Arrears);
                    Assert.Equal(offer.Kind == PlanKind.Settlement || offer.Kind == PlanKind.InterestWaiver || offer.Kind == PlanKind.PenaltyWaiver, offer.Forgiven.IsPositive);
                }

                refused += result.Refusals.Length;
                Assert.All(result.Refusals, refusal => Assert.NotEmpty(refusal.Reasons));
                Assert.Equal(Catalog.Rules.Length, result.Offers.Length + result.Refusals.Length);
                OfferRule[] shuffled = [.. Catalog.Rules];
                random.Shuffle(shuffled);
                OfferResult again = Ask(OfferCatalog.Create(o => Array.ForEach(shuffled, rule => o.Add(rule))), file);
                Assert.Equal(result.Offers.Select(offer => offer.ToString()), again.Offers.Select(offer => offer.ToString()));
            },
            moderate: 150);
        Assert.True(made > 200 && refused > 50, $"{made} offers, {refused} refusals");
    }

    private static ScheduleRow Third => RepaymentSchedule.Calculate(Terms).Rows[2];

    private static Money Amortized(Money principal, int installments) =>
        RepaymentSchedule.Calculate(Terms with { Principal = principal, Installments = installments, Disbursed = new DateOnly(2026, 4, 1), FirstDue = new DateOnly(2026, 5, 1) }).Installment!.Value;

    private static OfferResult Ask(OfferCatalog catalog, CollectionCase file) => catalog.Evaluate(catalog.SituationOf(file, "A-1", AsOf), static _ => FactValue.Missing);

    private static Offer Of(OfferResult result, PlanKind kind) => Assert.Single(result.Offers, offer => offer.Kind == kind);

    private static Func<Fact, FactValue> Facts(int broken, int? contacts) => fact => fact == Broken ? broken : contacts ?? FactValue.Missing;

    private static CaseEvent[] Plan(int number, int month)
    {
        DateTimeOffset at = new(2026, month, 5, 9, 0, 0, TimeSpan.FromHours(8));
        return
        [
            new PlanOffered($"O-{number}", at) { Plan = PlanKind.TermExtension, Accounts = ["A-1"] },
            new PlanAccepted($"A-{number}", at.AddDays(1)) { Offer = $"O-{number}" },
            new PlanBroken($"B-{number}", at.AddDays(10)) { Plan = $"A-{number}" },
        ];
    }
}
