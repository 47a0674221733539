using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Cli.Generation;
using CollectionRules.Cli.Policies;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers;
using CollectionRules.Repayment.Relief;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;
using CollectionRules.Tests.Repayment.Offers;
using CollectionRules.Tests.Testing.Snapshots;
using CollectionRules.Texts;
using static CollectionRules.Calendars.CalendarWords;
using static CollectionRules.Monetary.Percentages;

namespace CollectionRules.Tests.Decisions;

public sealed partial class OfferDecisionTests : SnapshotTests
{
    private static readonly CollectionPolicy Policy = CollectionPolicy.Create("with-offers", "1", static p =>
    {
        Given.Configure(p);
        p.Repay(static offers => Offers(offers));
    });

    [Fact]
    [Trait("req", "ZY-05")]
    public void Decide_Hardship_OffersReliefAndSaysWhyNotTheRest()
    {
        CollectionDecision decision = Policy.Decide(Hardship, Given.Context(OfferCase.AsOf));

        AccountOffers account = Assert.Single(decision.Offers);
        Assert.Equal("A-1", account.Account);
        Assert.Contains(account.Made, static offer => offer.Offer.Kind == PlanKind.Installments);
        foreach (PlanKind kind in Policy.Offers!.Rules.Select(static rule => rule.Kind))
        {
            Assert.Equal(account.Made.Any(offer => offer.Offer.Kind == kind), account.WhyNone(kind).IsEmpty);
        }

        Assert.Equal<ReasonCode>([OfferReasons.NotInCatalog], account.WhyNone(PlanKind.PaymentDeferral));
        Assert.Contains(OfferReasons.ConditionNotMet, account.WhyNone(PlanKind.Settlement));
    }

    [Fact]
    public void Decide_NothingOverdue_AsksForNoOffer() => Assert.Empty(Policy.Decide(Given.Loan(0), Given.Context(Given.Morning)).Offers);

    [Theory]
    [InlineData(HoldKind.Dispute, false)]
    [InlineData(HoldKind.Insolvency, false)]
    [InlineData(HoldKind.FraudClaim, false)]
    [InlineData(HoldKind.HumanReview, false)]
    [InlineData(HoldKind.Deceased, false)]
    [InlineData(HoldKind.BreathingSpace, false)]
    [InlineData(HoldKind.DisasterRelief, true)]
    [InlineData(HoldKind.Distress, true)]
    [InlineData(HoldKind.Complaint, true)]
    public void Decide_Held_OffersReliefOnlyWhereTheHoldCallsForIt(HoldKind kind, bool isMade)
    {
        CollectionCase file = Hardship.Record(new HoldPlaced("h-1", OfferCase.AsOf.AddHours(-1)) { Hold = kind });
        AccountOffers account = Assert.Single(Policy.Decide(file, Given.Context(OfferCase.AsOf)).Offers);
        Assert.NotEmpty(account.Offers);
        Assert.Equal(isMade, account.Made.Any());
        if (!isMade)
        {
            Assert.All(account.Offers, offer => Assert.Equal(kind == HoldKind.HumanReview ? EscalationReasons.HumanReviewRequested : EscalationReasons.OnHold, offer.Reason));
            Assert.False(account.WhyNone(PlanKind.Installments).IsEmpty);
        }
    }

    [Fact]
    public void Decide_PlanLongerThanTheProductAllows_IsDeniedWithTheClause()
    {
        CollectionPolicy policy = CollectionPolicy.Create("long", "1", static p =>
        {
            Given.Configure(p);
            p.Repay(static o => o.TermExtension(static one => one.UpTo(Months(90)).Step(Months(90))));
        });
        OfferDecision personal = Assert.Single(policy.Decide(OfferCase.File(), Given.Context(OfferCase.AsOf)).Offers[0].Offers);
        Assert.Equal((true, true), (personal.IsMade, personal.Verdict!.IsAllowed));

        CollectionCase card = CaseFile.For("C-1").In(Currency.CNY).With(OfferCase.File().Accounts[0] with { Product = ProductKind.CreditCard }).Build();
        OfferDecision denied = Assert.Single(policy.Decide(card, Given.Context(OfferCase.AsOf)).Offers[0].Offers);
        Assert.Equal((Disposition.Deny, ComplianceReasons.PlanTermExceeded), (denied.Disposition, denied.Reason));
        Assert.Equal("cn-card-plan-max-60m", denied.Verdict!.Findings[0].RuleId);
    }

    [Fact]
    public void Decide_InventedCases_OffersAreThoseOfTheCatalogAlone()
    {
        CollectionPolicy policy = SampleConsumer.Create();
        CaseStory story = new(new SplitMix64(5), CasePortfolio.AsOf);
        DecisionContext context = DecisionContext.At(CasePortfolio.AsOf);
        int offers = 0, refusals = 0;
        for (int i = 0; i < 150; i++)
        {
            CollectionCase file = story.Next(i);
            CollectionDecision decision = policy.Decide(file, context);
            Assert.Equal(
                decision.Standing!.Accounts.Where(static account => account.State == LifeCycleState.Overdue).Select(static account => account.Account),
                decision.Offers.Select(static account => account.Account));
            foreach (AccountOffers account in decision.Offers)
            {
                OfferResult alone = policy.Offers!.Evaluate(policy.Offers.SituationOf(file, account.Account, context.AsOf), fact => Value(decision, fact));
                Assert.Equal(alone.Offers.Select(static offer => offer.ToString()), account.Offers.Select(static offer => offer.Offer.ToString()));
                Assert.Equal(alone.Refusals.Select(static refusal => refusal.ToString()), account.Refusals.Select(static refusal => refusal.ToString()));
                Assert.Equal(policy.Offers.Rules.Length, account.Offers.Length + account.Refusals.Length);
                foreach (OfferDecision offer in account.Offers)
                {
                    Money paid = offer.Offer.Payments.Aggregate(offer.Offer.DueNow, static (sum, payment) => sum + payment.Amounts.Total);
                    Assert.Equal(offer.Offer.Total, paid);
                }

                offers += account.Offers.Length;
                refusals += account.Refusals.Length;
            }
        }

        Assert.True(offers > 60 && refusals > 60, $"{offers} offers, {refusals} refusals");
    }

    [Fact]
    public void Decide_OfferForAGrade_ReadsWhatTheCardDecided()
    {
        Scorecard card = Scorecard.Create("by-age", static c => c.StartingAt(500).Characteristic(Facts.DaysPastDue, static b => b.Below(20, 100).Otherwise(0)).Grade("good", from: 550).Grade("bad"));
        CollectionPolicy policy = CollectionPolicy.Create("by-grade", "1", p => p.In(Currency.CNY).Score(card).Repay(o => o.Installments(one => one.UpTo(6).When(card.GradeFact.Is("bad")))));
        Assert.Equal<ReasonCode>([OfferReasons.ConditionNotMet], policy.Decide(OfferCase.File(), Given.Context(OfferCase.AsOf)).Offers[0].WhyNone(PlanKind.Installments));
        Assert.Empty(policy.Decide(OfferCase.File(), Given.Context(OfferCase.AsOf.AddDays(15))).Offers[0].WhyNone(PlanKind.Installments));
    }

    [Fact]
    public void ContentHash_OtherOffer_Differs()
    {
        CollectionPolicy other = CollectionPolicy.Create("with-offers", "1", static p =>
        {
            Given.Configure(p);
            p.Repay(static o => Offers(o).Installments(static one => one.Named("more").UpTo(3)));
        });
        Assert.NotEqual(Policy.ContentHash, other.ContentHash);
        Assert.NotEqual(Policy.ContentHash, CollectionPolicy.Create("with-offers", "1", Given.Configure).ContentHash);
        Assert.Equal(Policy.ContentHash, CollectionPolicy.Create("with-offers", "1", static p => { Given.Configure(p); p.Repay(static offers => Offers(offers)); }).ContentHash);
    }

    [Fact]
    public void TryCreate_OfferOfAProtectedFactAndOfAnotherStage_IsRefused()
    {
        Fact stage = Fact.Category("stage-of-somebody", ["x"], static f => f.Phase(FactPhase.Staged));
        bool made = CollectionPolicy.TryCreate("p", "1", p =>
        {
            Given.Configure(p);
            p.Facts(new HostFact(Fact.Category("marital-status", ["single", "married"], static f => f.Optional()), FactOrigin.OfAttribute("marital-status")));
            p.Repay(o => o
                .Installments(one => one.UpTo(6).When(((CategoryFact)stage).Is("x")))
                .InterestWaiver(one => one.UpTo(Percent(10)).When(Fact.Category("marital-status", ["single", "married"], static f => f.Optional()).Is("single"))));
        }, out _, out System.Collections.Immutable.ImmutableArray<PolicyDiagnostic> diagnostics);

        Assert.False(made);
        Assert.Contains(diagnostics, static one => one.Code == DiagnosticCode.CoreUndecided && one.Path == "/offers" && one.Value == "stage-of-somebody");
        Assert.Contains(diagnostics, static one => one.Code == DiagnosticCode.Protected);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.SimplifiedChinese)]
    public async Task ToText_Offers_IsTheReviewedText(Language language) => await Verify(Policy.Decide(Hardship, Given.Context(OfferCase.AsOf)).ToText(language), "txt", Languages.Tag(language));

    [Fact]
    public async Task ToJson_Offers_IsTheReviewedForm() => await Verify(Encoding.UTF8.GetString(Policy.Decide(Hardship, Given.Context(OfferCase.AsOf)).ToJson()), "json");

    private static OfferCatalogBuilder Offers(OfferCatalogBuilder offers) => offers
        .TermExtension(static o => o.UpTo(Months(12)).When(Facts.OverdueReason.Is(OverdueReason.EconomicPressure)).ValidFor(Days(14)))
        .Installments(static o => o.UpTo(6).When(Facts.DaysPastDue >= 8))
        .InterestWaiver(static o => o.UpTo(Percent(30)).Authority("agent", new ReliefAuthority { InterestWaiver = Percent(20) }).Authority("manager", ReliefAuthority.Unlimited))
        .Settlement(static o => o.From(180, Percent(10)).When(Facts.DaysPastDue >= 180))
        .RankBy(OfferRanking.LowestInstallment);

    /// <summary>A loan at 12 %, nine days late, whose borrower told of economic pressure.</summary>
    private static CollectionCase Hardship => OfferCase.File().Record(new ContactAttempted("talk", OfferCase.AsOf.AddDays(-2))
    {
        Channel = Channel.Call, Direction = ContactDirection.Inbound, Purpose = ContactPurpose.ConsumerContact, Outcome = ContactOutcome.Conversation, Reason = OverdueReason.EconomicPressure,
    });

    private static FactValue Value(CollectionDecision decision, Fact fact) => decision.FactsRead.Get(fact);
}
