using System.Collections.Immutable;
using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers;
using CollectionRules.Repayment.Relief;
using CollectionRules.Rules;
using CollectionRules.Tests.Escalation;
using CollectionRules.Tests.Repayment.Offers;
using CollectionRules.Texts;
using static CollectionRules.Calendars.CalendarWords;
using static CollectionRules.Monetary.Percentages;

namespace CollectionRules.Tests.Decisions;

/// <content>What keeps an offer that the catalog can make from being made: approvals, open offers, plans in force, holds; and what a visit takes along.</content>
public sealed partial class OfferDecisionTests
{
    private const string WaiverSubject = "offer.A-1.interest-waiver";

    [Fact]
    public void Decide_AboveTheAgentsAuthority_IsNotMadeBeforeItIsApproved()
    {
        OfferDecision waiver = Waiver(Hardship);
        Assert.Equal((true, "manager", WaiverSubject), (waiver.Offer.NeedsApproval, waiver.Offer.ApprovalRole, waiver.Subject));
        Assert.Equal((Disposition.Deny, EscalationReasons.ApprovalMissing), (waiver.Disposition, waiver.Reason));

        OfferDecision approved = Waiver(Hardship.Record(Approved("ok", role: "manager")));
        Assert.Equal((true, DecisionReasons.OfferMade, "K-9"), (approved.IsMade, approved.Reason, approved.Approval!.Approval!.Approver));
        Assert.Contains("Approved by K-9.", Decide(Hardship.Record(Approved("ok", role: "manager"))).ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("\"approver\":\"K-9\"", Encoding.UTF8.GetString(Decide(Hardship.Record(Approved("ok", role: "manager"))).ToJson()), StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_ApprovalThatDoesNotCover_DeniesWithWhatIsWrong()
    {
        Assert.Equal(EscalationReasons.AuthorityExceeded, Waiver(Hardship.Record(Approved("low", role: "agent"))).Reason);
        Assert.Equal(EscalationReasons.ApprovalExpired, Waiver(Hardship.Record(Approved("old", role: "manager", expires: OfferCase.AsOf))).Reason);
        Assert.Equal(EscalationReasons.ApprovalMissing, Waiver(Hardship.Record(Approved("other", role: "manager", subject: "offer.A-2.interest-waiver"))).Reason);
        CollectionCase refused = Hardship.Record(Approved("ok", role: "manager")).Record(new ApprovalRefused("no", OfferCase.AsOf.AddMinutes(-1)) { Subject = WaiverSubject, Approver = "K-9" });
        Assert.Equal((Disposition.Deny, EscalationReasons.ApprovalRefused), (Waiver(refused).Disposition, Waiver(refused).Reason));
    }

    [Fact]
    public void Decide_OfferRecorded_IsNotMadeTwiceAndUsesUpItsApproval()
    {
        CollectionCase file = Hardship.Record(Approved("ok", role: "manager"));
        PlanOffered told = Waiver(file).Offer.ToEvent("made-1", OfferCase.AsOf);
        CollectionCase made = file.Record(told);

        OfferDecision again = Waiver(made);
        Assert.Equal((Disposition.Deny, DecisionReasons.OfferOpen, "made-1"), (again.Disposition, again.Reason, again.Open!.Id));

        CollectionCase declined = made.Record(new PlanDeclined("no", OfferCase.AsOf.AddMinutes(1)) { Offer = "made-1" });
        OfferDecision afterwards = Waiver(declined, OfferCase.AsOf.AddMinutes(2));
        Assert.Null(afterwards.Open);
        Assert.Equal(EscalationReasons.ApprovalMissing, afterwards.Reason);
    }

    [Fact]
    public void Decide_OfferWithAnEndRecorded_IsDueOnTheDayAfter()
    {
        OfferDecision extension = Extension(Hardship, OfferCase.AsOf);
        Assert.Equal((true, new DateOnly(2026, 4, 24)), (extension.IsMade, extension.Offer.ValidUntil!.Value));
        CollectionCase made = Hardship.Record(extension.Offer.ToEvent("made-1", OfferCase.AsOf));

        OfferDecision open = Extension(made, OfferCase.AsOf.AddHours(1));
        Assert.Equal((Disposition.Defer, DecisionReasons.OfferOpen), (open.Disposition, open.Reason));
        Assert.Equal(Given.At("2026-04-25T00:00:00+08:00"), open.EarliestNext);
        Assert.False(Extension(made, Given.At("2026-04-24T23:59:59+08:00")).IsMade);
        Assert.True(Extension(made, open.EarliestNext!.Value).IsMade);
        Assert.True(Assert.Single(Decide(made).Offers).Offers.Single(static offer => offer.Offer.Kind == PlanKind.Installments).IsMade);
        Assert.Contains("\"open\":\"made-1\"", Encoding.UTF8.GetString(Decide(made).ToJson()), StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_PlanInForce_MakesNoOtherOfferUntilItEnds()
    {
        CollectionCase accepted = Hardship
            .Record(new PlanOffered("o-1", OfferCase.AsOf.AddHours(-3)) { Plan = PlanKind.Installments, Accounts = ["A-1"] })
            .Record(new PlanAccepted("p-1", OfferCase.AsOf.AddHours(-2)) { Offer = "o-1" });
        AccountOffers held = Assert.Single(Decide(accepted).Offers);
        Assert.NotEmpty(held.Offers);
        Assert.All(held.Offers, static offer => Assert.Equal((Disposition.Deny, EscalationReasons.PlanInForce), (offer.Disposition, offer.Reason)));
        Assert.NotEmpty(Assert.Single(Decide(accepted.Record(new PlanBroken("b-1", OfferCase.AsOf.AddHours(-1)) { Plan = "p-1" })).Offers).Made);
    }

    [Fact]
    public void Decide_HoldsThatEndByThemselves_DeferToTheLastOfThem()
    {
        DateTimeOffset soon = OfferCase.AsOf.AddDays(3), later = OfferCase.AsOf.AddDays(5);
        CollectionCase file = Hardship
            .Record(new HoldPlaced("h-1", OfferCase.AsOf.AddHours(-2)) { Hold = HoldKind.BreathingSpace, Until = later })
            .Record(new HoldPlaced("h-2", OfferCase.AsOf.AddHours(-1)) { Hold = HoldKind.Dispute, Until = soon });
        Assert.All(Assert.Single(Decide(file).Offers).Offers, offer => Assert.Equal((Disposition.Defer, later), (offer.Disposition, offer.EarliestNext)));
        CollectionDecision endless = Decide(file.Record(new HoldPlaced("h-3", OfferCase.AsOf.AddMinutes(-1)) { Hold = HoldKind.Insolvency }));
        Assert.All(Assert.Single(endless.Offers).Offers, static offer => Assert.Equal(Disposition.Deny, offer.Disposition));
    }

    [Fact]
    public void Decide_HoldOfOneAccount_LeavesTheOtherItsOffers()
    {
        Account first = OfferCase.File().Accounts[0];
        CollectionCase file = CaseFile.For("C-1").In(Currency.CNY).With(first).With(first with { Id = "A-2" })
            .With(new HoldPlaced("h-1", OfferCase.AsOf.AddHours(-1)) { Hold = HoldKind.Dispute, Accounts = ["A-1"] }).Build();
        CollectionDecision decision = Decide(file);
        Assert.Equal(["A-1", "A-2"], decision.Offers.Select(static account => account.Account));
        Assert.Empty(decision.Offers[0].Made);
        Assert.NotEmpty(decision.Offers[1].Made);
    }

    [Fact]
    public void WhyNone_OneDeniedAndOneRefused_TellsBoth()
    {
        CollectionPolicy policy = CollectionPolicy.Create("two", "1", static p =>
        {
            Given.Configure(p);
            p.Repay(static o => o.Installments(static one => one.UpTo(6)).Installments(static one => one.Named("late").UpTo(6).When(Facts.DaysPastDue >= 90)));
        });
        CollectionCase held = Hardship.Record(new HoldPlaced("h-1", OfferCase.AsOf.AddHours(-1)) { Hold = HoldKind.Dispute });
        Assert.Equal<ReasonCode>([EscalationReasons.OnHold, OfferReasons.ConditionNotMet], policy.Decide(held, Given.Context(OfferCase.AsOf)).Offers[0].WhyNone(PlanKind.Installments));
    }

    [Fact]
    [Trait("req", "BOCV-12")]
    public void TakingOffers_VisitPlan_HoldsAnOfferWithItsScheduleOrSaysWhyNone()
    {
        CollectionDecision decision = Decide(Visitable);
        VisitRequest request = decision.TakingOffers(Request);
        VisitPlanned plan = Plan(Visitable, request);
        Assert.NotEmpty(plan.Offers);
        Assert.Null(plan.NoOfferReason);
        foreach (string subject in plan.Offers)
        {
            OfferDecision taken = Assert.Single(decision.Offers[0].Offers, offer => offer.Subject == subject);
            Assert.True(taken.IsMade);
            Assert.NotEmpty(taken.Offer.Payments);
        }

        OfferDecision waiver = Waiver(Visitable);
        Assert.True(waiver.Offer.NeedsApproval);
        Assert.DoesNotContain(WaiverSubject, plan.Offers);
        Assert.Contains(WaiverSubject, Plan(Visitable, Decide(Visitable.Record(Approved("ok", role: "manager"))).TakingOffers(Request)).Offers);

        CollectionCase held = Visitable.Record(new HoldPlaced("h-1", OfferCase.AsOf.AddHours(-1)) { Hold = HoldKind.Dispute });
        VisitRequest none = Decide(held).TakingOffers(Request);
        Assert.Equal((true, "on-hold"), (none.Offers.IsEmpty, none.NoOfferReason));
        VisitRequest without = Given.Policy.Decide(Visitable, Given.Context(OfferCase.AsOf)).TakingOffers(Request);
        Assert.Equal("not-in-catalog", Plan(Visitable, without).NoOfferReason);
        Assert.Contains(Rules.Plan(Situation(Visitable), Request).Gaps, static gap => gap.Reason == EscalationReasons.OfferMissing);
    }

    [Fact]
    public void TakingOffers_OpenOfferAndOtherAccounts_NamesItsEventAndOnlyTheAccountsAsked()
    {
        CollectionCase made = Hardship.Record(Extension(Hardship, OfferCase.AsOf).Offer.ToEvent("made-1", OfferCase.AsOf));
        VisitRequest taken = Decide(made).TakingOffers(Request);
        Assert.Contains("made-1", taken.Offers);
        Assert.DoesNotContain("offer.A-1.term-extension", taken.Offers);
        Assert.Equal((true, "not-in-catalog"), (Decide(made).TakingOffers(Request with { Accounts = ["A-2"] }).Offers.IsEmpty, Decide(made).TakingOffers(Request with { Accounts = ["A-2"] }).NoOfferReason));
    }

    [Fact]
    [Trait("req", "ZY-02")]
    public void Decide_DatedReliefFlag_StopsDemandsAndOpensDeferralUntilItEnds()
    {
        CollectionPolicy policy = CollectionPolicy.Create("relief", "1", static p => p
            .In(Currency.CNY)
            .Score(static card => card.StartingAt(500).Characteristic(Facts.DebtRatio, static c => c.Below(0.4m, 60).Below(0.7m, 20).Otherwise(0).Missing(30)).Grade("A", from: 540).Grade("B"))
            .Escalate(static ladder => ladder.Stage("call", static s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Call, static t => t.Purpose(ContactPurpose.Demand))))
            .Comply(RulePacks.China.PersonalConsumerLoans)
            .Repay(static o => o.PaymentDeferral(static one => one.UpTo(Months(2)).Interest(InterestTreatment.CarryToLast).When(Facts.HasHold(HoldKind.DisasterRelief)))));
        Borrower borrower = new() { Id = "B-1", ContactPoints = Visits.Known.ContactPoints };
        CollectionCase normal = OfferCase.File(borrower: borrower, told: new AttributeSet("ratio", OfferCase.AsOf.AddDays(-5)) { Name = "debt-ratio", Value = AttributeValue.Of(0.60m) });
        CollectionCase relief = normal.Record(new HoldPlaced("h-1", OfferCase.AsOf.AddDays(-2)) { Hold = HoldKind.DisasterRelief, Until = OfferCase.AsOf.AddDays(10) });

        CollectionDecision during = policy.Decide(relief, Given.Context(OfferCase.AsOf));
        Assert.Equal((520m, "B"), (during.Score!.Score, during.Grade));
        Assert.Empty(during.Actions);
        Assert.Equal(PlanKind.PaymentDeferral, Assert.Single(Assert.Single(during.Offers).Made).Offer.Kind);

        DateTimeOffset after = OfferCase.AsOf.AddDays(10);
        CollectionDecision expired = policy.Decide(relief, Given.Context(after)), never = policy.Decide(normal, Given.Context(after));
        Assert.Equal<ReasonCode>([OfferReasons.ConditionNotMet], Assert.Single(expired.Offers).WhyNone(PlanKind.PaymentDeferral));
        Assert.NotEmpty(expired.Actions);
        Assert.Equal(never.Treatments.Select(static one => one.ToString()), expired.Treatments.Select(static one => one.ToString()));
    }

    private static VisitWorkflow Rules { get; } = new(2, DailyWindow.Parse("09:00-20:00"), new TreatmentCap(1, CalendarWords.Month), VulnerabilityRule.NoVisit) { SeriousFrom = 8, FailedRemoteContacts = 0 };

    /// <summary>The same hardship, of a borrower who is known well enough to be visited.</summary>
    private static CollectionCase Visitable
    {
        get
        {
            Borrower known = Visits.Known with { ContactPoints = [Visits.Known.ContactPoints[0], Visits.Known.ContactPoints[1] with { VerifiedOn = new DateOnly(2026, 4, 1) }] };
            return OfferCase.File(borrower: known, told: new ContactAttempted("talk", OfferCase.AsOf.AddDays(-2))
            {
                Channel = Channel.Call, Direction = ContactDirection.Inbound, Purpose = ContactPurpose.ConsumerContact, Outcome = ContactOutcome.Conversation, Reason = OverdueReason.EconomicPressure,
            });
        }
    }

    private static VisitRequest Request => new() { Id = "V-1", SlotStart = OfferCase.AsOf.AddDays(1), SlotEnd = OfferCase.AsOf.AddDays(1).AddHours(2), Strategy = "listen-first" };

    private static VisitSituation Situation(CollectionCase file) =>
        new(file, file.StandingAt(OfferCase.AsOf, null, Given.Zones), Visits.Zone, Visits.Zone) { Documents = Rules.Documents, Visitors = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("K-1", []).Add("K-2", []) };

    private static VisitPlanned Plan(CollectionCase file, VisitRequest request)
    {
        VisitPlanning planning = Rules.Plan(Situation(file), request);
        Assert.Equal(string.Empty, string.Join(", ", planning.Gaps));
        return planning.Plan!;
    }

    private static CollectionDecision Decide(CollectionCase file, DateTimeOffset? at = null) => Policy.Decide(file, Given.Context(at ?? OfferCase.AsOf));

    private static OfferDecision Waiver(CollectionCase file, DateTimeOffset? at = null) => Assert.Single(Decide(file, at).Offers[0].Offers, static offer => offer.Offer.Kind == PlanKind.InterestWaiver);

    private static OfferDecision Extension(CollectionCase file, DateTimeOffset at) => Assert.Single(Decide(file, at).Offers[0].Offers, static offer => offer.Offer.Kind == PlanKind.TermExtension);

    private static ApprovalGiven Approved(string id, string role, string subject = WaiverSubject, DateTimeOffset? expires = null) => new(id, OfferCase.AsOf.AddHours(-1))
    {
        Subject = subject, Approver = "K-9", Proposer = "K-1", Role = role, ExpiresAt = expires,
    };
}
