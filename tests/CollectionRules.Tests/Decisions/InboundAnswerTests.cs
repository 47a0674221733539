using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Tests.Repayment.Offers;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Decisions;

public sealed class InboundAnswerTests
{
    private static readonly DateTimeOffset Eleven = Given.At("2026-03-10T23:00:00+08:00");

    private static readonly CollectionPolicy Policy = CollectionPolicy.Create("inbound", "1", static p =>
    {
        Given.Configure(p);
        p.Repay(static o => o.Installments(static e => e.UpTo(12).At(AnnualRate.Of(6.5m))));
    });

    [Fact]
    [Trait("req", "ZY-27")]
    public void Answer_At23_QuotesOffersAndTakesAPromiseWhileOutboundIsDeferred()
    {
        CollectionCase file = OfferCase.File();
        DecisionContext context = Given.Context(Given.At("2026-04-09T23:00:00+08:00"));
        InboundAnswer answer = Policy.Answer(file, Chat(), context);
        Assert.True(answer.MayDisclose);
        AccountAmounts quote = Assert.Single(answer.Quotes);
        Assert.True(quote.PastDueTotal.IsPositive && quote.CuringTotal >= quote.PastDueTotal && quote.PayoffTotal > quote.CuringTotal);
        Assert.NotEmpty(Assert.Single(answer.Offers).Made);
        Assert.Equal((true, "promise-welcome", quote.CuringTotal), (answer.Promise.IsAllowed, answer.Promise.Reason.ToString(), answer.Promise.Curing!.Value));

        CollectionDecision outbound = Policy.Decide(file, context);
        Assert.Empty(outbound.Actions);
        Assert.Contains(outbound.Treatments, static one => one is { Disposition: Disposition.Defer, EarliestNext: not null });
        Assert.Equal(Given.At("2026-04-10T08:00:00+08:00"), outbound.WaitUntil);
    }

    [Fact]
    public void Answer_AnyHour_SaysTheSame()
    {
        CollectionCase file = Given.Loan(15);
        string[] said = [.. Enumerable.Range(0, 24).Select(hour => Policy.Answer(file, Chat(), Given.Context(Given.At("2026-03-10T00:30:00+08:00").AddHours(hour))).ToString()).Distinct()];
        Assert.Equal(["C-1: answered, may-be-told, 1 quote, promise allowed"], said);
    }

    [Fact]
    public void Answer_Stranger_HearsNothingAndIsRecorded()
    {
        CollectionCase loan = Given.Loan(15);
        InboundAnswer unknown = Policy.Answer(loan, Chat() with { IsIdentityVerified = false }, Given.Context(Given.Morning));
        Assert.Equal((EscalationReasons.IdentityUnverified, EscalationReasons.IdentityUnverified), (unknown.Disclosure, unknown.Promise.Reason));
        Assert.Empty(unknown.Quotes);
        Assert.Empty(unknown.Offers);
        Assert.Null(unknown.Promise.Curing);

        CollectionCase file = CaseFile.From(loan).With(new Person { Id = "P-2", Name = "Li", Relation = PersonRelation.Colleague }).Build();
        InboundAnswer other = Policy.Answer(file, Chat() with { Person = "P-2" }, Given.Context(Given.Morning));
        Assert.Equal(ComplianceReasons.ThirdPartyDisclosure, other.Disclosure);
        Assert.Empty(other.Quotes);
        ContactAttempted told = Assert.IsType<ContactAttempted>(Assert.Single(other.Events));
        Assert.Equal((ContactDirection.Inbound, ContactOutcome.Conversation, "P-2"), (told.Direction, told.Outcome, told.Person));
    }

    [Fact]
    public void Answer_Holds_StopThePromiseAndNotTheQuote()
    {
        CollectionCase disputed = Given.Loan(15).Record(new HoldPlaced("H-1", Given.At("2026-03-05T10:00:00+08:00")) { Hold = HoldKind.Dispute });
        InboundAnswer answer = Policy.Answer(disputed, Chat(), Given.Context(Given.Morning));
        Assert.Equal((false, EscalationReasons.OnHold), (answer.Promise.IsAllowed, answer.Promise.Reason));
        Assert.Single(answer.Quotes);
        Assert.All(answer.Offers.SelectMany(static account => account.Offers), static offer => Assert.False(offer.IsMade && offer.Reason == EscalationReasons.OnHold));

        CollectionCase wantsPerson = Given.Loan(15).Record(new HoldPlaced("H-1", Given.At("2026-03-05T10:00:00+08:00")) { Hold = HoldKind.HumanReview });
        Assert.True(Policy.Answer(wantsPerson, Chat() with { IsAutomated = true }, Given.Context(Given.Morning)).NeedsPerson);
        Assert.False(Policy.Answer(wantsPerson, Chat(), Given.Context(Given.Morning)).NeedsPerson);

        CollectionCase insolvent = Given.Loan(15).Record(new HoldPlaced("H-1", Given.At("2026-03-05T10:00:00+08:00")) { Hold = HoldKind.Insolvency });
        Assert.False(Policy.Answer(insolvent, Chat(), Given.Context(Given.Morning)).Promise.IsAllowed);
    }

    [Fact]
    public void Answer_OpenPromiseOrNothingDue_TakesNoPromise()
    {
        CollectionCase promised = Given.Loan(15).Record(new PromiseMade("P-1", Given.At("2026-03-09T10:00:00+08:00")) { Amount = Money.Of(500m, Currency.CNY), DueOn = new DateOnly(2026, 3, 20) });
        Assert.Equal(EscalationReasons.PromiseOpen, Policy.Answer(promised, Chat(), Given.Context(Given.Morning)).Promise.Reason);
        Assert.Equal(EscalationReasons.NothingPastDue, Policy.Answer(Given.Loan(0), Chat(), Given.Context(Given.Morning)).Promise.Reason);
        InboundAnswer other = Policy.Answer(CaseFile.For("C-2").Loan(Money.Of(1_000m, Currency.USD), installments: 12).PastDue(5, new DateOnly(2026, 3, 10)).Build(), Chat(), Given.Context(Given.Morning));
        Assert.Equal(DecisionReasons.Undecided, other.Promise.Reason);
        Assert.Equal("CR-DECISION-CURRENCY", Assert.Single(other.Faults).Code);
        Assert.Single(other.Events);
    }

    [Fact]
    public void Answer_RecordedConversation_StartsTheCooldown()
    {
        CollectionPolicy american = CollectionPolicy.Create("us", "1", static p => p
            .In(Currency.USD)
            .Escalate(static l => l.Stage("sms", static s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms)).Stage("call", static s => s.When(Facts.DaysPastDue >= 2).Treat(Channel.Call)))
            .Comply(RulePacks.UnitedStates.RegulationF));
        CollectionCase file = CaseFile.For("C-1").Loan(Money.Of(12_000m, Currency.USD), installments: 12).PastDue(5, new DateOnly(2026, 3, 10)).Build();
        DecisionContext noon = Given.Context(Given.At("2026-03-10T12:00:00+08:00"));
        InboundAnswer answer = american.Answer(file, new InboundContact { Channel = Channel.Call, IsIdentityVerified = true }, noon);
        ContactAttempt call = new() { At = Given.At("2026-03-11T12:00:00+08:00"), Channel = Channel.Call, Purpose = ContactPurpose.Demand, Accounts = [file.Accounts[0].Id] };
        Assert.True(american.Check(file, call, noon).IsAllowed);
        ComplianceVerdict after = american.Check(file.Record(answer.Events), call, noon);
        Assert.Equal(Verdict.PresumedViolation, after.Verdict);
        Assert.Equal(answer.Events[0].Id, american.Answer(file, new InboundContact { Channel = Channel.Call, IsIdentityVerified = true }, noon).Events[0].Id);
    }

    [Fact]
    public void Decide_Demand_CarriesWhatAnAgentAndSelfServiceQuote()
    {
        CollectionCase file = Given.Loan(5);
        CollectionDecision decision = Policy.Decide(file, Given.Context(Given.Morning));
        TreatmentDecision sms = Assert.Single(decision.Actions);
        AccountAmounts demanded = Assert.Single(sms.Demanded);
        foreach (bool isAutomated in (bool[])[true, false])
        {
            AccountAmounts quoted = Assert.Single(Policy.Answer(file, Chat() with { IsAutomated = isAutomated }, Given.Context(Given.Morning)).Quotes);
            Assert.Equal<AmountLine>(quoted.Lines, demanded.Lines);
            Assert.Equal((quoted.Curing, quoted.CuringTotal, quoted.PayoffTotal), (demanded.Curing, demanded.CuringTotal, demanded.PayoffTotal));
        }

        PaymentDemand whole = demanded.ToDemand(DemandScope.Curing, new DateOnly(2026, 3, 20), "transfer");
        Assert.True(demanded.Check(whole).IsAccepted);
        Assert.Equal(demanded.CuringTotal, whole.Total);
        PaymentDemand more = whole with { Amounts = new DueAmounts(whole.Amounts.Principal, whole.Amounts.Interest, Money.Of(80m, Currency.CNY), whole.Amounts.Penalty), Total = whole.Total + Money.Of(80m, Currency.CNY) };
        Assert.Contains(demanded.Check(more).Faults, static fault => fault.Reason == AmountReasons.NotInContract);
        Assert.Contains($"\"demanded\":[{{\"account\":\"{demanded.Account}\",\"curing\":{{", System.Text.Encoding.UTF8.GetString(decision.ToJson()), StringComparison.Ordinal);
        Assert.Contains($"Demands {demanded.CuringTotal} on {demanded.Account}.", decision.ToText(Language.English), StringComparison.Ordinal);
        Assert.All(Policy.Decide(file, Given.Context(Eleven)).Treatments, static one => Assert.Empty(one.Demanded));
    }

    [Fact]
    public void ToJson_Answer_IsReadableInBothLanguages()
    {
        InboundAnswer answer = Policy.Answer(Given.Loan(15), Chat() with { Id = "IN-1" }, Given.Context(Eleven));
        string json = System.Text.Encoding.UTF8.GetString(answer.ToJson());
        Assert.StartsWith("{\"schema\":\"collectionrules-answer/1\",\"case\":\"C-1\",\"asOf\":\"2026-03-10T23:00:00+08:00\",\"channel\":\"online-chat\",\"disclosure\":\"may-be-told\"", json, StringComparison.Ordinal);
        Assert.Contains("\"promise\":\"promise-welcome\",\"events\":[{\"id\":\"IN-1\",\"kind\":\"contact-attempted\"", json, StringComparison.Ordinal);
        Assert.Contains("C-1 turned to the lender by online-chat at 2026-03-10T23:00:00+08:00: answered; the debt may be spoken of.", answer.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("A promise to pay: a promise may be taken.", answer.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("还款承诺：可以登记还款承诺。", answer.ToText(Language.SimplifiedChinese), StringComparison.Ordinal);
    }

    private static InboundContact Chat() => new() { Channel = Channel.OnlineChat, IsIdentityVerified = true };
}
