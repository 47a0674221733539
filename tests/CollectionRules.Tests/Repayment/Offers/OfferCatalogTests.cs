using System.Collections.Immutable;
using System.Text;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Offers;
using CollectionRules.Repayment.Relief;
using CollectionRules.Rules;
using CollectionRules.Serialization;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Repayment.Offers;

public sealed class OfferCatalogTests
{
    private static readonly CountFact Late = Fact.Count("days");
    private static readonly FlagFact Eligible = Fact.Flag("eligible", f => f.Phase(FactPhase.Staged));
    private static readonly CategoryFact Chosen = Fact.Category("chosen", ["a", "b"], f => f.Phase(FactPhase.Offered));

    [Fact]
    [Trait("diagnostic", "CR-OFFERS-EMPTY")]
    [Trait("diagnostic", "CR-LIMIT-OFFERS")]
    public void TryCreate_NoneOrTooMany_IsTold()
    {
        Assert.Equal(["CR-OFFERS-EMPTY error at /offers: The catalog has no offer. Hint: add at least one offer."], Faults(static _ => { }));
        Assert.Equal(
            ["CR-LIMIT-OFFERS error at /offers/rules: The catalog has 101 offers; at most 100 are allowed. Hint: remove or join offers."],
            Faults(static o => Enumerable.Range(0, 101).ToList().ForEach(i => o.InterestWaiver(w => w.Named($"w{i}").UpTo(Percentage.Of(1m))))));
    }

    [Fact]
    [Trait("diagnostic", "CR-OFFER-ID")]
    [Trait("diagnostic", "CR-OFFER-TWICE")]
    [Trait("diagnostic", "CR-OFFER-UNSET")]
    [Trait("diagnostic", "CR-OFFER-SETTING")]
    [Trait("diagnostic", "CR-OFFER-TIER-TWICE")]
    [Trait("diagnostic", "CR-OFFER-ROLE")]
    [Trait("diagnostic", "CR-OFFER-TABLE")]
    public void TryCreate_ManyFaults_AreToldAtOnce()
    {
        DecisionTable two = DecisionTable.Create("two", t => t.Hit(HitPolicy.RuleOrder).Output(Eligible, false).When(Late > 1, true));
        Assert.Equal(
            [
                "CR-OFFER-SETTING error at /offers/most: The setting \"most\" is 0; 1 to 100 is allowed. Hint: choose a value in that range.",
                "CR-OFFER-SETTING error at /offers/affordability/ofIncome: The setting \"affordability/ofIncome\" is 101; 0 to 100 is allowed. Hint: choose a value in that range.",
                "CR-OFFER-UNSET error at /offers/rules/0: The offer does not say \"upTo\". Hint: say how much it gives.",
                "CR-OFFER-ROLE error at /offers/rules/0/authorities/1: The role \"agent\" is not allowed or there twice. Hint: write each role once, as words joined by hyphens.",
                "CR-OFFER-TWICE error at /offers/rules/1/id: Two offers have the id \"term-extension\". Hint: name the second one.",
                "CR-OFFER-SETTING error at /offers/rules/1/upTo: The setting \"upTo\" is P10D; P1M to P1199M is allowed. Hint: choose a value in that range.",
                "CR-OFFER-ID error at /offers/rules/2/id: The id \"A B\" is not allowed for an offer; words of a to z and 0 to 9 joined by single hyphens are. Hint: write an id such as \"term-extension\".",
                "CR-OFFER-SETTING error at /offers/rules/2/upTo: The setting \"upTo\" is 130%; above 0% to 100% is allowed. Hint: choose a value in that range.",
                "CR-OFFER-TABLE error at /offers/rules/2/table: The table \"two\" does not decide one flag by one row. Hint: give it one flag as its output, and a hit policy of one row.",
                "CR-OFFER-TIER-TWICE error at /offers/rules/3/tiers/1: Two tiers of the settlement begin at 90 days past due. Hint: keep one of them.",
            ],
            Faults(o => o
                .AtMost(0)
                .Affordable(new OfferAffordability { OfIncome = Percentage.Of(101m) })
                .TermExtension(e => e.Authority("agent", ReliefAuthority.Unlimited).Authority("agent", ReliefAuthority.Unlimited))
                .TermExtension(e => e.UpTo(Days(10)))
                .PenaltyWaiver(w => w.Named("A B").UpTo(Percentage.Of(130m)).When(two))
                .Settlement(s => s.From(90, Percentage.Of(80m)).From(90, Percentage.Of(70m)))));
    }

    [Fact]
    [Trait("diagnostic", "CR-OFFER-DEAD")]
    public void TryCreate_ConditionsThatExcludeEachOther_AreAWarning()
    {
        Assert.True(OfferCatalog.TryCreate(o => o.PenaltyWaiver(w => w.UpTo(Percentage.Of(10m)).When(Late > 5).When(Late < 3)), out _, out ImmutableArray<PolicyDiagnostic> told));
        Assert.Equal(
            ["CR-OFFER-DEAD warning at /offers/rules/0: The offer \"penalty-waiver\" can never be made: its conditions exclude each other. Hint: check the bounds of its conditions."],
            told.Select(one => one.ToString()));
    }

    [Fact]
    public void TryCreate_FactOfALaterPhase_IsRefused() => Assert.Contains(
        "CR-PHASE error at /offers/rules/0/when/0", Assert.Single(Faults(o => o.PenaltyWaiver(w => w.UpTo(Percentage.Of(10m)).When(Chosen.Is("a"))))), StringComparison.Ordinal);

    [Fact]
    public void WriteTo_CatalogMadeAgainFromItsMembers_GivesTheSameBytes()
    {
        DecisionTable table = DecisionTable.Create("eligible", t => t.Output(Eligible, false).When(Late > 1, true));
        RestructureRule repeats = new() { Limits = [RestructureRule.AtMost(2, Years(5))], MostBrokenPlans = 1, Distance = Months(6) };
        OfferCatalog made = OfferCatalog.Create(o => o
            .TermExtension(e => e.UpTo(Months(60)).Step(Months(6)).When(Late > 3 & Eligible, ReasonCode.Parse("too-early")).ValidFor(Days(14)))
            .PaymentDeferral(d => d.UpTo(Months(3)).Step(Months(1)).Interest(InterestTreatment.CarryToLast).When(table))
            .Installments(i => i.UpTo(6).At(AnnualRate.Of(3m)))
            .InterestWaiver(w => w.UpTo(Percentage.Of(30m)).Authority("agent", new ReliefAuthority { InterestWaiver = Percentage.Of(20m) }).Authority("manager", ReliefAuthority.Unlimited))
            .PenaltyWaiver(w => w.UpTo(Percentage.Hundred).Repeats(repeats))
            .Settlement(s => s.From(180, Percentage.Of(60m)).From(90, Percentage.Of(80m)).In(3))
            .RateChange(r => r.DownTo(AnnualRate.Of(4m)).Step(AnnualRate.Of(0.5m)))
            .Reamortization(_ => { })
            .ReAge(r => r.UpTo(60).At(AnnualRate.Of(3.5m)).Within(ReAgeRule.FederalOpenEnd))
            .PrincipalGrace(g => g.UpTo(Months(6)).Step(Months(3)))
            .RankBy(OfferRanking.LowestRate).AtMost(4).Repeats(repeats)
            .Affordable(new OfferAffordability { OfDisposable = Percentage.Of(70m), IsBudgetRequired = true, Budget = new() { Contingency = Percentage.Of(10m) } }));
        OfferCatalog again = OfferCatalog.Create(o =>
        {
            o.RankBy(made.Ranking).AtMost(made.Most).Repeats(made.RestructureRule!).Affordable(made.Affordability);
            foreach (OfferRule rule in made.Rules)
            {
                o.Add(rule with { Conditions = [.. rule.Conditions] });
            }
        });
        Assert.Equal(Form(made), Form(again));
        Assert.Equal(made.Rules.AsEnumerable(), again.Rules.AsEnumerable());
        Assert.Equal(["days", "eligible"], made.Schema.Facts.Select(fact => fact.Name).Order(StringComparer.Ordinal));

        // Every change of a rule changes the form.
        string[] forms =
        [
            .. made.Rules.Select((rule, i) => Form(OfferCatalog.Create(o => made.Rules.Select((each, k) => k == i ? each with { ValidFor = Years(1) } : each).ToList().ForEach(each => o.Add(each))))),
            Form(OfferCatalog.Create(o => made.Rules.ToList().ForEach(each => o.Add(each)))),
        ];
        Assert.Equal(forms.Length, forms.Distinct().Count());
    }

    private static string Form(OfferCatalog catalog)
    {
        CanonicalWriter writer = new();
        catalog.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    private static string[] Faults(Action<OfferCatalogBuilder> configure)
    {
        Assert.False(OfferCatalog.TryCreate(configure, out _, out ImmutableArray<PolicyDiagnostic> told));
        return [.. told.Select(one => one.ToString())];
    }
}
