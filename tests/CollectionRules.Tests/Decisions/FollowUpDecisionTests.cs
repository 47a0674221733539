using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Json;
using CollectionRules.Monetary;
using CollectionRules.Rules.History;
using CollectionRules.Texts;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

public sealed class FollowUpDecisionTests
{
    private static readonly CollectionPolicy Caring = With(new FollowUpPlan { CareAfterCure = Days(30), RevisitChannels = [Channel.Sms] }, Cap(everything: true));

    [Fact]
    public void Decide_PromiseReminderDue_IsATreatmentThatTheGateAllowed()
    {
        CollectionDecision decision = Given.Policy.Decide(Promised("2026-03-11"), Given.Context(Given.Morning));

        TreatmentDecision action = Assert.Single(decision.Actions);
        Assert.Equal(("follow-up-promise-reminder", Channel.Sms, ContactPurpose.Reminder, Tone.Gentle), (action.Proposal.Treatment.Id, action.Channel, action.Purpose, action.Tone));
        Assert.True(action.Verdict!.IsAllowed);
        Assert.Equal(EscalationOutcomeKind.Action, decision.Outcome!.Kind);
        Assert.Equal(EscalationReasons.PromiseOpen, decision.Treatments.First(static one => one.Purpose == ContactPurpose.Demand).Reason);

        CollectionCase reminded = Promised("2026-03-11").Record(new ContactAttempted("R-1", Given.Morning) { Channel = Channel.Sms, Purpose = ContactPurpose.Reminder, Outcome = ContactOutcome.Delivered });
        Assert.Empty(Given.Policy.Decide(reminded, Given.Context(Given.Morning.AddHours(1))).Actions);
    }

    [Fact]
    public void Decide_PromiseReminderDueAtNight_WaitsForTheHours()
    {
        CollectionDecision decision = Given.Policy.Decide(Promised("2026-03-11"), Given.Context(Given.Night));

        TreatmentDecision reminder = decision.Treatments.Single(static one => one.Proposal.Treatment.FollowsUpOn == FollowUpKind.PromiseReminder);
        Assert.Equal((Disposition.Defer, "cn-contact-hours", Given.At("2026-03-11T08:00:00+08:00")), (reminder.Disposition, reminder.Rule, reminder.EarliestNext));
        Assert.Empty(decision.Actions);
        Assert.Equal((EscalationOutcomeKind.Wait, reminder.EarliestNext), (decision.Outcome!.Kind, decision.WaitUntil));
    }

    [Fact]
    public void Decide_FollowUpsWhileHeldOrOptedOut_AreRefused()
    {
        CollectionCase held = Promised("2026-03-11").Record(new HoldPlaced("H-1", Given.At("2026-03-09T10:00:00+08:00")) { Hold = HoldKind.Dispute });
        CollectionDecision decision = Given.Policy.Decide(held, Given.Context(Given.Morning));
        Assert.Equal((EscalationOutcomeKind.Hold, EscalationReasons.OnHold), (decision.Outcome!.Kind, Reminder(decision).Reason));

        CollectionCase loan = Promised("2026-03-11");
        CollectionCase optedOut = CaseFile.From(loan).Of(loan.Borrower with { Preferences = new ContactPreferences { OptedOut = [Channel.Sms] } }).Build();
        CollectionDecision other = Given.Policy.Decide(optedOut, Given.Context(Given.Morning));
        Assert.Equal((EscalationReasons.OptedOut, Disposition.Deny), (Reminder(other).Reason, Reminder(other).Disposition));
        Assert.NotEqual(EscalationOutcomeKind.Action, other.Outcome!.Kind);
    }

    [Fact]
    public void Decide_PromiseCheckDue_IsATaskForAPerson()
    {
        CollectionDecision decision = Given.Policy.Decide(Promised("2026-03-09"), Given.Context(Given.Night));

        Assert.Empty(decision.Actions);
        Assert.Equal((EscalationOutcomeKind.Review, EscalationReasons.PromiseCheck), (decision.Outcome!.Kind, decision.Outcome.Reason));
        Assert.Contains("\"followUps\":[{\"kind\":\"promise-check\",\"on\":\"2026-03-10\",\"task\":true,", Encoding.UTF8.GetString(decision.ToJson()), StringComparison.Ordinal);
        Assert.Contains("Follow-up promise-check without contact, due on 2026-03-10.", decision.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("无需联系的跟进 promise-check，期限 2026-03-10。", decision.ToText(Language.SimplifiedChinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_VisitWithoutPromise_IsFollowedUpOnByOneCall()
    {
        CollectionCase file = Workflows.Case(75, "letter", events: [new VisitRecorded("V-1", Given.At("2026-03-07T10:00:00+08:00")) { Purpose = ContactPurpose.Inquiry, Outcome = ContactOutcome.Met }]);
        TreatmentDecision call = Workflows.Policy.Decide(file, Workflows.Context(Given.Morning)).Actions.Single(static one => one.Purpose == ContactPurpose.Inquiry);
        Assert.Equal(("follow-up-after-visit", Channel.Call, "agent-1", false), (call.Proposal.Treatment.Id, call.Channel, call.Attempt!.Collector, call.Proposal.CarriesDemand));

        CollectionCase called = file.Record(new ContactAttempted("C-1", Given.Morning) { Channel = Channel.Call, Purpose = ContactPurpose.Inquiry, Outcome = ContactOutcome.NoAnswer });
        Assert.DoesNotContain(Workflows.Policy.Decide(called, Workflows.Context(Given.Morning.AddHours(1))).Outcome!.FollowUps, static one => one.Kind == FollowUpKind.AfterVisit);
    }

    [Fact]
    [Trait("req", "BOC-27")]
    public void Decide_CuredCustomer_IsCaredForWithoutDemandInsideTheCaps()
    {
        CollectionDecision decision = Caring.Decide(Cured(), Given.Context(Given.Morning));
        TreatmentDecision care = Assert.Single(decision.Actions);
        Assert.Equal((LifeCycleState.Cured, ContactPurpose.Care, "follow-up-care"), (decision.Standing!.State, care.Purpose, care.Proposal.Treatment.Id));
        Assert.Empty(care.Demanded);
        Assert.DoesNotContain("\"demanded\"", Encoding.UTF8.GetString(decision.ToJson()), StringComparison.Ordinal);
        Assert.Equal(Money.Of(1_000m, Currency.CNY), Assert.Single(Given.Policy.Decide(Given.Loan(5), Given.Context(Given.Morning)).Actions.Single().Demanded).CuringTotal);

        // One contact a day: one made today keeps care away, and care made today keeps others away.
        CollectionCase texted = Cured().Record(Text("T-1", ContactPurpose.Disclosure));
        TreatmentDecision capped = Assert.Single(Caring.Decide(texted, Given.Context(Given.Morning)).Treatments);
        Assert.Equal((Disposition.Defer, "own-daily-cap", ComplianceReasons.ContactCap), (capped.Disposition, capped.Rule, capped.Reason));
        ContactAttempt demand = new() { At = Given.Morning, Channel = Channel.Sms, Purpose = ContactPurpose.Demand };
        Assert.True(Caring.Check(Cured(), demand, Given.Context(Given.Morning)).IsAllowed);
        Assert.Equal(ComplianceReasons.ContactCap, Caring.Check(Cured().Record(Text("T-1", ContactPurpose.Care)), demand, Given.Context(Given.Morning)).Reason);

        // Exempt only where the pack says so.
        CollectionPolicy exempt = With(new FollowUpPlan { CareAfterCure = Days(30), RevisitChannels = [Channel.Sms] }, Cap(everything: false));
        Assert.Single(exempt.Decide(texted, Given.Context(Given.Morning)).Actions, static one => one.Purpose == ContactPurpose.Care);
        Assert.True(exempt.Check(Cured().Record(Text("T-1", ContactPurpose.Care)), demand, Given.Context(Given.Morning)).IsAllowed);
    }

    [Fact]
    public void Decide_CareMadeOrUnwanted_ComesAgainAfterItsTimeOrNever()
    {
        CollectionCase cared = Cured().Record(Text("T-1", ContactPurpose.Care));
        Assert.Equal("care on 2026-04-09: planned", Assert.Single(Caring.Decide(cared, Given.Context(Given.Morning.AddHours(1))).Outcome!.FollowUps).ToString());
        CollectionCase unwanted = Cured().Record(new ConsentWithdrawn("W-1", Given.At("2026-03-09T10:00:00+08:00")) { Consent = ConsentKind.Parse("care") });
        Assert.Equal(FollowUpState.Dropped, Assert.Single(Caring.Decide(unwanted, Given.Context(Given.Morning)).Outcome!.FollowUps).State);
    }

    [Fact]
    public void Save_PlanWithCare_IsLoadedAgain()
    {
        CollectionPolicy policy = CollectionPolicy.Create("care", "1", static p =>
        {
            Given.Configure(p);
            p.FollowUp(new FollowUpPlan { CareAfterCure = Days(45) });
        });
        Assert.Contains("\"careAfterCure\": \"P45D\"", PolicyJson.Save(policy), StringComparison.Ordinal);
        Assert.Equal((policy.ContentHash, policy.FollowUps), (PolicyJson.Load(PolicyJson.Save(policy)).ContentHash, PolicyJson.Load(PolicyJson.Save(policy)).FollowUps));
        Assert.NotEqual(policy.ContentHash, CollectionPolicy.Create("care", "1", Given.Configure).ContentHash);
    }

    private static TreatmentDecision Reminder(CollectionDecision decision) => decision.Treatments.Single(static one => one.Proposal.Treatment.FollowsUpOn == FollowUpKind.PromiseReminder);

    private static CollectionCase Promised(string dueOn) => Given.Loan(20)
        .Record(new StageChanged("S-1", Given.At("2026-02-20T10:00:00+08:00")) { Stage = "reminder" })
        .Record(new PromiseMade("P-1", Given.At("2026-03-05T10:00:00+08:00")) { Amount = Money.Of(500m, Currency.CNY), DueOn = DateOnly.Parse(dueOn, System.Globalization.CultureInfo.InvariantCulture) });

    /// <summary>Past due from 25 January on, paid on 8 February, and no due date passed since: cared for from 10 March on.</summary>
    private static CollectionCase Cured() => CaseFile.For("C-1").Loan(Money.Of(12_000m, Currency.CNY), installments: 1).DueFrom(new DateOnly(2026, 1, 25)).Build()
        .Record(new DueItemAdded("D-2", Given.At("2026-01-26T10:00:00+08:00")) { Account = "A-1", Item = new DueItem("D-2", new DateOnly(2026, 6, 25), new DueAmounts(Money.Of(1_000m, Currency.CNY))) })
        .Record(new PaymentReceived("R-1", Given.At("2026-02-08T10:00:00+08:00")) { Account = "A-1", Amount = Money.Of(12_000m, Currency.CNY) });

    private static ContactAttempted Text(string id, ContactPurpose purpose) => new(id, Given.Morning.AddHours(-1)) { Channel = Channel.Sms, Purpose = purpose, Outcome = ContactOutcome.Delivered };

    private static CollectionPolicy With(FollowUpPlan plan, RulePack pack) => CollectionPolicy.Create("caring", "1", p =>
    {
        Given.Configure(p);
        p.FollowUp(plan).Comply(pack);
    });

    private static RulePack Cap(bool everything)
    {
        ContactPurpose[] others = [.. ContactPurpose.WellKnown.Where(static purpose => purpose != ContactPurpose.Care)];
        EventCondition outbound = EventField.Direction.Is("outbound");
        return RulePack.Create("own", "1", new ContactCapRule
        {
            Id = "own-daily-cap",
            Citation = new Citation("House rules", "3", SourceQuality.OwnPolicy, new DateOnly(2026, 1, 1)),
            Reason = ComplianceReasons.ContactCap,
            Scope = everything ? ContactScope.Outbound : new ContactScope { ExceptPurposes = [ContactPurpose.Care] },
            Counted = new CountedContacts { Query = HistoryQuery.Of(ContactAttempted.KindName).Where(everything ? outbound : outbound & EventField.Purpose.Is(others)).Per(HistoryKey.Person).In(HistoryClock.Fixed("Asia/Shanghai")) },
            Limits = [new CapLimit(1, HistoryWindow.Day)],
        });
    }
}
