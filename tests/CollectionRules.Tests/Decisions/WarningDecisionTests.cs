using System.Collections.Immutable;
using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.History;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;
using CollectionRules.Texts;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

/// <summary>Signs of trouble before anything is overdue, and the first installment missed.</summary>
public sealed class WarningDecisionTests
{
    private static readonly FlagFact IncomeStopped = Fact.Flag("income-stopped", static f => f.Optional().Axis(FactAxis.Ability));
    private static readonly RatioFact Rise = Fact.Ratio("utilization-rise", static f => f.Optional());

    private static readonly CollectionPolicy Policy = CollectionPolicy.Create("watchful", "1", static p => Configure(p));

    [Theory]
    [Trait("req", "BOC-30")]
    [InlineData(735, 30, true)]
    [InlineData(900, 10, true)]
    [InlineData(735, 31, false)]
    [InlineData(734, 30, false)]
    [InlineData(685, 10, false)]
    public void Decide_FallOfTheScoreBeforeTheDueDate_WarnsAndCares(int before, int daysAgo, bool isWarned)
    {
        CollectionCase file = Given.Loan(0).Record(new Scored("S-1", Given.Morning.AddDays(-daysAgo)) { Card = "watchful", Score = before, Grade = "A" });
        CollectionDecision decision = Policy.Decide(file, Given.Context(Given.Morning));

        Assert.Equal((0, 685m), (decision.Standing!.DaysPastDue, decision.Score!.Score));
        Assert.Equal(isWarned ? (1, "care") : (0, null), (decision.Warning!.Level, decision.Warning.Action));
        Assert.Equal(isWarned ? ["score-fell"] : [], decision.Warning.Signals.Select(static signal => signal.Name));
        Assert.Equal(isWarned ? [(Channel.Sms, ContactPurpose.Care, Tone.Gentle)] : [], decision.Actions.Select(static action => (action.Channel, action.Purpose, action.Tone)));
        Assert.Equal(isWarned ? EscalationOutcomeKind.Action : EscalationOutcomeKind.None, decision.Outcome!.Kind);
        Assert.Null(decision.Stage);
    }

    [Fact]
    [Trait("req", "BOC-30")]
    public void Decide_RecordedDecisions_AreTheHistoryOfTheScore()
    {
        // The score that an earlier decision had recorded is what a later one compares with.
        CollectionCase file = Given.Loan(0);
        CollectionDecision first = Policy.Decide(file, Given.Context(Given.Morning.AddDays(-20)));
        Assert.Equal(0, first.Warning!.Level);
        file = file.Record(first.Events).Record(new AttributeSet("A-1", Given.Morning.AddDays(-1)) { Name = "hours-cut", Value = AttributeValue.Of(true) });
        CollectionDecision later = Policy.Decide(file, Given.Context(Given.Morning));
        Assert.Equal((685m, 615m, 1), (first.Score!.Score, later.Score!.Score, later.Warning!.Level));

        // Told again while the message of last week is fresh, it waits; of another card it says nothing.
        CollectionCase cared = file.Record(new ContactAttempted("C-1", Given.Morning.AddDays(-3)) { Channel = Channel.Sms, Purpose = ContactPurpose.Care, Outcome = ContactOutcome.Delivered });
        Assert.Empty(Policy.Decide(cared, Given.Context(Given.Morning)).Actions);
        CollectionCase other = Given.Loan(0).Record(new Scored("S-1", Given.Morning.AddDays(-2)) { Card = "other", Score = 900, Grade = "A" });
        Assert.Equal(0, Policy.Decide(other, Given.Context(Given.Morning)).Warning!.Level);
    }

    [Fact]
    [Trait("req", "ZY-22")]
    public void Decide_IncomeStopAndRisingUse_IsLevelTwoWithAnOfferAndNoDemand()
    {
        CollectionDecision decision = Policy.Decide(Troubled(0), Given.Context(Given.Morning));

        Assert.Equal((2, 2, "offer"), (decision.Warning!.Level, decision.Warning.Weight, decision.Warning.Action));
        TreatmentDecision action = Assert.Single(decision.Actions);
        Assert.Equal((ContactPurpose.Offer, Channel.Call, "talk"), (action.Purpose, action.Channel, action.Proposal.Treatment.Template));
        Assert.DoesNotContain(decision.Treatments, static treatment => Demands.IsDemand(treatment.Purpose));
        Assert.NotNull(action.Verdict);

        // The hours of contact hold for care as for everything.
        Assert.Empty(Policy.Decide(Troubled(0), Given.Context(Given.Night)).Actions);
    }

    [Fact]
    public void Decide_OverdueOrClosed_IsNoEarlyWarning()
    {
        CollectionDecision overdue = Policy.Decide(Troubled(3), Given.Context(Given.Morning));
        Assert.Equal((0, true), (overdue.Warning!.Level, overdue.Warning.IsOverdue));
        Assert.DoesNotContain(overdue.Treatments, static treatment => treatment.Proposal.Treatment.Id == "early-warning");
        Assert.Null(Given.Policy.Decide(Given.Loan(0), Given.Context(Given.Morning)).Warning);
    }

    [Fact]
    public void ToTextAndToJson_Warning_TellLevelAndSignals()
    {
        CollectionCase file = Troubled(0).Record(new Scored("S-1", Given.Morning.AddDays(-9)) { Card = "watchful", Score = 800, Grade = "A" });
        CollectionDecision decision = Policy.Decide(file, Given.Context(Given.Morning));
        Assert.Contains(""","earlyWarning":{"level":2,"action":"offer","weight":3,"signals":["score-fell","income-stopped","utilization-rising"]},""", Encoding.UTF8.GetString(decision.ToJson()), StringComparison.Ordinal);
        string english = decision.ToText(Language.English), chinese = decision.ToText(Language.SimplifiedChinese);
        Assert.Contains("Early warning, level 2 (weight 3): offer.", english, StringComparison.Ordinal);
        Assert.Contains("score-fell: the score fell by 50 or more within 30 days (weight 1).", english, StringComparison.Ordinal);
        Assert.Contains("income-stopped holds (weight 1).", english, StringComparison.Ordinal);
        Assert.Contains("预警，级别 2（权重 3）：offer。", chinese, StringComparison.Ordinal);
        DecisionDiff diff = decision.ChangesSince(Policy.Decide(Given.Loan(0), Given.Context(Given.Morning)));
        Assert.Contains(new DecisionChange(DecisionAspect.Warning, null, "0", "2"), diff.Changes);
        Assert.Contains("Early warning: level 0 before, 2 now.", diff.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Save_EarlyWarning_LoadsAsTheSamePolicy()
    {
        CollectionPolicy policy = CollectionPolicy.Create("watchful", "1", static p =>
        {
            Configure(p);
            p.Warn(
                EarlyWarning.Create(Facts.DaysPastDue, static w => w.ScoreFall("fell", 12.5m, 90, weight: 3).Signal("stop", IncomeStopped & !(Rise > 0.5m)).Level(2, "support").Level(3, "see them")),
                new WarningResponse("see them") { Channel = Channel.Email, Purpose = ContactPurpose.Inquiry, Every = Months(1), Template = "ask" });
        });
        string text = PolicyJson.Save(policy);
        CollectionPolicy loaded = PolicyJson.Load(text);
        Assert.Equal((policy.ContentHash, text), (loaded.ContentHash, PolicyJson.Save(loaded)));
        Assert.Equal<WarningResponse>([.. policy.WarningResponses], [.. loaded.WarningResponses]);
        Assert.Equal<WarningLevel>([.. policy.Warning!.Levels], [.. loaded.Warning!.Levels]);
        Assert.Equal<WarningSignal>([.. policy.Warning.Signals], [.. loaded.Warning.Signals]);
        Assert.NotEqual(policy.ContentHash, Policy.ContentHash);
        Assert.NotEqual(Policy.ContentHash, CollectionPolicy.Create("watchful", "1", static p => Configure(p, weight: 2)).ContentHash);

        Assert.False(PolicyJson.TryLoad(text.Replace("\"from\": 3", "\"from\": 2", StringComparison.Ordinal).Replace("\"purpose\": \"inquiry\"", "\"purpose\": \"demand\"", StringComparison.Ordinal), out _, out ImmutableArray<PolicyDiagnostic> faults));
        Assert.Equal(["CR-WARNING-LEVEL /earlyWarning/levels/1"], faults.Select(static fault => $"{fault.Code} {fault.Path}"));
        Assert.False(PolicyJson.TryLoad(text.Replace("\"purpose\": \"inquiry\"", "\"purpose\": \"demand\"", StringComparison.Ordinal), out _, out faults));
        Assert.Equal(["CR-WARNING-DEMAND /earlyWarning/responses/0/purpose"], faults.Select(static fault => $"{fault.Code} {fault.Path}"));
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.WarningCard)]
    [Trait("diagnostic", DiagnosticCode.WarningResponse)]
    [Trait("diagnostic", DiagnosticCode.WarningDemand)]
    public void TryCreate_WrongWarning_TellsEveryFault()
    {
        Assert.False(CollectionPolicy.TryCreate("p", "1", static p => p
            .In(Currency.CNY)
            .Escalate(static l => l.Stage("reminder", static s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms)))
            .Comply(RulePacks.China.PersonalConsumerLoans)
            .Warn(
                static w => w.ScoreFall("fell", 50, 30).Level(1, "care"),
                new WarningResponse("cares"),
                new WarningResponse("care") { Purpose = ContactPurpose.Reminder },
                new WarningResponse("care") { Channel = Channel.Parse("smoke") }), out _, out ImmutableArray<PolicyDiagnostic> diagnostics));
        Assert.Equal(
            [
                "CR-WARNING-CARD error at /earlyWarning/signals/0: The early-warning signal \"fell\" compares scores, but the policy has no card. Hint: give the policy a card, or let the signal be a condition.",
                "CR-WARNING-RESPONSE error at /earlyWarning/responses/0/action: The response to \"cares\" answers no level of the early warning, or one that is answered already. Did you mean \"care\"? Hint: write one response for each action of a level.",
                "CR-WARNING-DEMAND error at /earlyWarning/responses/1/purpose: The response of an early warning is a contact for \"reminder\", which is a demand. Hint: use care, support, inquiry or offer: nothing is overdue yet.",
                "CR-WARNING-RESPONSE error at /earlyWarning/responses/2/action: The response to \"care\" answers no level of the early warning, or one that is answered already. Did you mean \"care\"? Hint: write one response for each action of a level.",
            ],
            diagnostics.Select(static one => one.ToString()).Where(static one => one.StartsWith("CR-WARNING", StringComparison.Ordinal)));
        Assert.Contains(diagnostics, static one => one is { Code: "CR-CHANNEL-UNKNOWN", Path: "/earlyWarning/responses/2/channel" });
    }

    [Fact]
    public void TryCreate_WarningWithoutPacksOrOfAProtectedFact_IsRefused()
    {
        CollectionPolicy.TryCreate("p", "1", static p => p
            .In(Currency.CNY)
            .Facts(new HostFact(Fact.Flag("sex", static f => f.Optional()), FactOrigin.OfAttribute("sex")))
            .Escalate(static l => l.Stage("reminder", static s => s.When(Facts.DaysPastDue >= 1)))
            .Warn(static w => w.Signal("s", Fact.Flag("sex", static f => f.Optional())).Level(1, "care")), out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        Assert.Equal(["CR-POLICY-GATE", "CR-PROTECTED"], diagnostics.Select(static one => one.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Usual_Action_IsItsPurposeUnlessThatIsADemand()
    {
        Assert.Equal(
            [ContactPurpose.Offer, ContactPurpose.Support, ContactPurpose.Care, ContactPurpose.Care],
            ((string[])["offer", "support", "demand", "ring the bell"]).Select(static action => WarningResponse.Usual(action).Purpose));
        Assert.All(ContactPurpose.WellKnown, static purpose => Assert.False(Demands.IsDemand(WarningResponse.Usual(purpose.ToString()).Purpose)));
    }

    [Fact]
    [Trait("req", "ZJ-02")]
    public void Decide_FirstInstallmentMissed_IsFlaggedAndVerifiedBeforeTheLadder()
    {
        CountFact verified = Fact.Count("verification-talks");
        HostFact talks = new(verified, FactOrigin.OfHistory(HistoryQuery.Of(ContactAttempted.KindName)
            .Where(EventCondition.OfWords(EventField.Purpose, "verification") & EventCondition.OfWords(EventField.Outcome, "conversation"))));
        Condition isOpen = Facts.IsFirstPaymentMissed & verified < 1;
        CollectionPolicy policy = CollectionPolicy.Create("first-payment", "1", p => p
            .In(Currency.CNY)
            .Facts(talks)
            .Escalate(l => l
                .Stage("verification", s => s.When(Facts.DaysPastDue >= 1 & isOpen).Treat(Channel.Call, t => t.Purpose(ContactPurpose.Verification).Every(Days(1))))
                .Stage("reminder", s => s.When(Facts.DaysPastDue >= 1 & !isOpen).Entry().Treat(Channel.Sms, t => t.Every(Days(3)))))
            .Comply(RulePacks.China.PersonalConsumerLoans));

        CollectionCase file = FirstMissed();
        CollectionDecision first = policy.Decide(file, Given.Context(Given.Morning));
        Assert.True(first.IsFirstPaymentDefault);
        Assert.Equal(("verification", ContactPurpose.Verification), (first.Stage, Assert.Single(first.Actions).Purpose));
        Assert.Contains("\"firstPaymentDefault\":true", Encoding.UTF8.GetString(first.ToJson()), StringComparison.Ordinal);

        // Verified: the normal ladder goes on.
        CollectionCase talked = file.Record(first.Events).Record(new ContactAttempted("V-1", Given.Morning.AddHours(1)) { Channel = Channel.Call, Purpose = ContactPurpose.Verification, Outcome = ContactOutcome.Conversation });
        CollectionDecision next = policy.Decide(talked, Given.Context(Given.Morning.AddDays(1)));
        Assert.Equal(("reminder", ContactPurpose.Demand, true), (next.Stage, Assert.Single(next.Actions).Purpose, next.IsFirstPaymentDefault));

        // A later installment missed: the normal ladder at once.
        CollectionDecision later = policy.Decide(LaterMissed(), Given.Context(Given.Morning));
        Assert.Equal(("reminder", false), (later.Stage, later.IsFirstPaymentDefault));
        Assert.DoesNotContain("firstPaymentDefault", Encoding.UTF8.GetString(later.ToJson()), StringComparison.Ordinal);
    }

    private static void Configure(CollectionPolicyBuilder p, int weight = 1) => p
        .In(Currency.CNY)
        .Facts(
            new HostFact(IncomeStopped, FactOrigin.OfAttribute("income-stopped")),
            new HostFact(Rise, FactOrigin.OfAttribute("utilization-rise")),
            new HostFact(Fact.Flag("hours-cut", static f => f.Optional()), FactOrigin.OfAttribute("hours-cut")))
        .Score(static card => card
            .StartingAt(600)
            .Characteristic(Fact.Flag("hours-cut", static f => f.Optional()), static c => c.Is("true", 15).Is("false", 85).Missing(85))
            .Grade("A", from: 650).Grade("B"))
        .Escalate(static l => l.Stage("reminder", static s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms, static t => t.Every(Days(3)))))
        .Comply(RulePacks.China.PersonalConsumerLoans)
        .Warn(
            w => w.ScoreFall("score-fell", points: 50, days: 30, weight).Signal("income-stopped", IncomeStopped).Signal("utilization-rising", Rise >= 0.2m)
                .Level(1, "care").Level(2, "offer"),
            new WarningResponse("offer") { Channel = Channel.Call, Purpose = ContactPurpose.Offer, Template = "talk" });

    private static CollectionCase Troubled(int daysPastDue) => CaseFile.From(Given.Loan(daysPastDue))
        .With("income-stopped", AttributeValue.Of(true)).With("utilization-rise", AttributeValue.Of(0.25m)).Build();

    private static CollectionCase FirstMissed() => Given.Loan(5);

    /// <summary>The first installment was paid when it was due, the second was not.</summary>
    private static CollectionCase LaterMissed()
    {
        CollectionCase file = CaseFile.For("C-1").Loan(Money.Of(12_000m, Currency.CNY), installments: 12).DueFrom(new DateOnly(2026, 2, 5)).Build();
        return file.Record(new PaymentReceived("P-1", Given.At("2026-02-05T12:00:00+08:00")) { Amount = Money.Of(1_000m, Currency.CNY), Account = file.Accounts[0].Id });
    }
}
