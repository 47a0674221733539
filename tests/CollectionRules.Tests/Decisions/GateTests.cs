using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Texts;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

/// <summary>What a policy can and cannot do about its gate.</summary>
public sealed class GateTests
{
    private static readonly DateTimeOffset Noon = Given.At("2026-06-03T12:00:00-04:00");

    [Fact]
    [Trait("req", "BOCV-03")]
    public void Decide_BannedActionPreferredByEveryRule_IsBlocked()
    {
        foreach (Channel banned in (Channel[])[Channel.Call, Channel.RobotCall, Channel.Sms, Channel.Email])
        {
            CollectionPolicy policy = CollectionPolicy.Create("pressing", "1", p => p.In(Currency.CNY)
                .Escalate(ladder => ladder.Stage("all", s => s.When(Facts.DaysPastDue >= 1)
                    .Treat(Channel.InApp)
                    .Treat(banned, t => t.Named("pressing").PreferredBy("priority-1000000"))))
                .Comply(RulePacks.China.PersonalConsumerLoans));
            CollectionCase loan = Given.Loan(60);
            CollectionCase file = CaseFile.From(loan).Of(loan.Borrower with { Preferences = new ContactPreferences { Channels = [banned] } }).Build();
            Assert.Equal("pressing", Assert.Single(policy.Decide(file, Given.Context(Given.Morning)).Actions).Proposal.Treatment.Id);

            CollectionDecision decision = policy.Decide(file, DecisionContext.At(Given.Night, c => c.Zones(Given.Zones).Propose(new ProposedAction { Id = "a1", Source = "chief", Channel = banned })));
            Assert.Empty(decision.Actions);
            TreatmentDecision pressing = decision.Treatments.Single(static one => one.Proposal.Treatment.Id == "pressing");
            Assert.Same(pressing, decision.Treatments[0]);
            Assert.Equal((Verdict.Blocked, "cn-contact-hours"), (pressing.Verdict!.Verdict, pressing.Rule));
            Assert.NotNull(pressing.Verdict.Findings[0].Citation);
            Assert.All(decision.Advice, static one => Assert.Equal((false, Verdict.Blocked), (one.IsChosen, one.Verdict!.Verdict)));
        }
    }

    [Fact]
    public void Comply_TightenedHours_HoldForTheDecisionAndLaxerOnesAreRefused()
    {
        CollectionPolicy strict = With(Tightened("09:00-20:00"));
        DateTimeOffset early = Given.At("2026-03-10T08:30:00+08:00");
        Assert.Single(Given.Policy.Decide(Given.Loan(5), Given.Context(early)).Actions);
        CollectionDecision waits = strict.Decide(Given.Loan(5), Given.Context(early));
        Assert.Equal(("cn-contact-hours-tightened", Given.At("2026-03-10T09:00:00+08:00")), (waits.WhyNot(Channel.Sms).Rule, waits.WaitUntil!.Value));
        Assert.Single(strict.Decide(Given.Loan(5), Given.Context(waits.WaitUntil!.Value)).Actions);
        Assert.Equal(Given.At("2026-03-11T09:00:00+08:00"), strict.Decide(Given.Loan(5), Given.Context(Given.At("2026-03-10T20:00:00+08:00"))).WaitUntil);

        foreach (string laxer in (string[])["07:59-22:00", "08:00-22:01", "00:00-24:00", "21:00-08:30"])
        {
            PolicyDiagnostic fault = Assert.Single(Assert.Throws<PolicyValidationException>(() => With(Tightened(laxer))).Diagnostics);
            Assert.Equal(DiagnosticCode.Loosened, fault.Code);
        }
    }

    [Fact]
    public void Comply_LaxerRulesOfThePolicy_LoosenNothing()
    {
        ContactWindowRule always = new()
        {
            Id = "cn-contact-hours",
            Citation = new Citation("House rules", "1", SourceQuality.OwnPolicy, new DateOnly(2026, 1, 1)),
            Reason = ComplianceReasons.OutsideContactHours,
            Hours = WeeklyWindows.Every(DailyWindow.Parse("00:00-24:00")),
            Clock = ContactClock.Fixed("Asia/Shanghai"),
        };
        CollectionPolicy lax = With(RulePack.Create("own", "1", always));
        foreach (DateTimeOffset at in (DateTimeOffset[])[Given.Night, Given.At("2026-03-10T07:59:59+08:00"), Given.At("2026-03-10T22:00:00+08:00")])
        {
            Assert.Empty(lax.Decide(Given.Loan(5), Given.Context(at)).Actions);
        }

        Assert.Single(lax.Decide(Given.Loan(5), Given.Context(Given.Morning)).Actions);
    }

    [Fact]
    public void Decide_OverriddenPresumption_FreesOneContactAndNoMore()
    {
        CollectionPolicy policy = American();
        CollectionCase spoken = Debt().Record(Call("e-1", Noon.AddDays(-2), ContactOutcome.Conversation));
        TreatmentDecision barred = Call(policy.Decide(spoken, At(Noon)));
        Assert.Equal((Verdict.PresumedViolation, Disposition.Defer, "us-conversation-cooldown"), (barred.Verdict!.Verdict, barred.Disposition, barred.Rule));

        OverrideGranted granted = new("o-1", Noon.AddMinutes(-30)) { Rule = "us-conversation-cooldown", Reason = "asked by mail to be called", Approver = "lead", ExpiresAt = Noon.AddHours(2) };
        CollectionCase overridden = spoken.Record(granted);
        CollectionDecision decision = policy.Decide(overridden, At(Noon));
        TreatmentDecision freed = Call(decision);
        Assert.Equal((true, Verdict.AllowedWithWarning), (freed.IsChosen, freed.Verdict!.Verdict));
        RuleFinding told = Assert.Single(freed.Verdict.Findings, static one => one.Reason == ComplianceReasons.PresumptionOverridden);
        Assert.Equal("us-conversation-cooldown", told.RuleId);
        Assert.Contains("\"rule\":\"us-conversation-cooldown\",\"verdict\":\"allowed-with-warning\",\"reason\":\"presumption-overridden\"", Encoding.UTF8.GetString(decision.ToJson()), StringComparison.Ordinal);
        Assert.Contains("us-conversation-cooldown", decision.ToText(Language.English), StringComparison.Ordinal);
        Assert.Equal(("us-conversation-cooldown", "asked by mail to be called", "lead", Noon.AddHours(2)), (granted.Rule, granted.Reason, granted.Approver, granted.ExpiresAt));
        CollectionCase read = CaseDocument.Read(CaseDocument.WriteCanonical(overridden));
        Assert.Equal(freed.Verdict.Verdict, Call(policy.Decide(read, At(Noon))).Verdict!.Verdict);

        Assert.Equal(Verdict.PresumedViolation, Call(policy.Decide(overridden, At(Noon.AddHours(2)))).Verdict!.Verdict);
        Assert.Equal(Verdict.PresumedViolation, Call(policy.Decide(spoken, At(Noon.AddMinutes(-31)))).Verdict!.Verdict);
        CollectionCase used = overridden.Record(Call("e-2", Noon, ContactOutcome.NoAnswer));
        Assert.Equal((false, Verdict.PresumedViolation), (Call(policy.Decide(used, At(Noon.AddMinutes(5)))).IsChosen, Call(policy.Decide(used, At(Noon.AddMinutes(5)))).Verdict!.Verdict));
    }

    [Fact]
    public void Decide_OverriddenProhibition_StaysBlocked()
    {
        CollectionCase file = Given.Loan(5).Record(new OverrideGranted("o-1", Given.Morning) { Rule = "cn-contact-hours", Reason = "urgent", Approver = "lead", ExpiresAt = Given.Night.AddHours(3) });
        CollectionDecision decision = Given.Policy.Decide(file, Given.Context(Given.Night));
        Assert.Empty(decision.Actions);
        Assert.Equal(Verdict.Blocked, decision.Treatments[0].Verdict!.Verdict);
    }

    private static RulePack Tightened(string hours) => RulePacks.China.PersonalConsumerLoans.Tighten("cn-contact-hours", WeeklyWindows.Every(DailyWindow.Parse(hours)));

    private static CollectionPolicy With(RulePack pack) => CollectionPolicy.Create("consumer-installment", "2026.11", p =>
    {
        Given.Configure(p);
        p.Comply(pack);
    });

    private static CollectionPolicy American() => CollectionPolicy.Create("us", "1", p => p.In(Currency.USD)
        .Escalate(ladder => ladder.Stage("call", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Call)))
        .Comply(Accepted(RulePacks.UnitedStates.RegulationF)));

    private static RulePack Accepted(RulePack pack) =>
        pack.Settings.Where(static setting => setting.IsRequired).Aggregate(pack, static (all, setting) => all.AcceptUnset(setting.Id, "a test of other rules"));

    private static CollectionCase Debt() => CaseFile.For("C-1").Of(new Borrower { Zones = ["America/New_York"] })
        .Loan(Money.Of(1_200m, Currency.USD), zone: "America/New_York").PastDue(20, new DateOnly(2026, 6, 3)).Build();

    private static ContactAttempted Call(string id, DateTimeOffset at, ContactOutcome outcome) => new(id, at) { Channel = Channel.Call, Purpose = ContactPurpose.Demand, Outcome = outcome, Accounts = ["A-1"] };

    private static TreatmentDecision Call(CollectionDecision decision) => Assert.Single(decision.Treatments, static one => one.Channel == Channel.Call && one.Purpose == ContactPurpose.Demand);

    private static DecisionContext At(DateTimeOffset at) => DecisionContext.At(at);
}
