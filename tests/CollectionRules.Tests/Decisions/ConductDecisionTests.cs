using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Texts;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

public sealed class ConductDecisionTests
{
    private static readonly IncidentReported Threat = new("i-1", Given.Morning.AddHours(-1)) { Incident = IncidentKind.Threat, Severity = IncidentSeverity.Serious, Collector = "agent-7" };

    [Fact]
    [Trait("req", "BOCV-17")]
    public void Decide_ReportOfAThreat_RestsContactReviewsAndTakesTheAgentOff()
    {
        // The breach stands in the record, contact rests, compliance has a date, and the agent is off the case.
        CollectionCase file = Given.Loan(5).Record(Threat);
        CollectionDecision decision = Given.Policy.Decide(file, Context(Given.Morning));

        Assert.Empty(decision.Actions);
        Assert.Equal((EscalationOutcomeKind.Hold, EscalationReasons.ConductReview), (decision.Outcome!.Kind, decision.Outcome.Reason));
        Assert.Equal(EscalationReasons.ConductReview, decision.WhyNot(Channel.Sms).Reason);
        Assert.Equal<string>(["agent-7"], [.. decision.Outcome.Conduct.AgentsOffCase]);
        Assert.Equal(new DateOnly(2026, 3, 13), decision.Outcome.Conduct.NextDue);
        Assert.Contains("Report of threat (serious) by agent agent-7: compliance reviews it by 2026-03-13; until then contact rests.", decision.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("合规审查期限 2026-03-13", decision.ToText(Language.SimplifiedChinese), StringComparison.Ordinal);
        Assert.Contains(
            """
            "conduct":{"incidents":[{"id":"i-1","incident":"threat","severity":"serious","agent":"agent-7","open":true,"reviewBy":"2026-03-13"}],"agentsOffCase":["agent-7"],"suspensionSignals":[]}
            """.Trim(),
            Encoding.UTF8.GetString(decision.ToJson()),
            StringComparison.Ordinal);

        // No document can take the item away.
        string text = PolicyJson.Save(CollectionPolicy.Create("strict", "1", static p =>
        {
            Given.Configure(p);
            p.ConductBy(ConductRules.Standard.With(new ConductRule(IncidentKind.Parse("gift-taking"), Days(1), Days(2))));
        }));
        string without = string.Join('\n', text.Split('\n').Where(static line => !line.Contains("\"threat\"", StringComparison.Ordinal)));
        Assert.NotEqual(text, without);
        Assert.False(PolicyJson.TryLoad(without, out _, out System.Collections.Immutable.ImmutableArray<PolicyDiagnostic> faults));
        Assert.Contains(faults, static fault => fault.Code == DiagnosticCode.ConductRemoved && fault.Value == "threat");
    }

    [Fact]
    public void Decide_ReviewUpheld_WaitsForTheEndOfThePauseAndOthersGoOn()
    {
        CollectionCase file = Given.Loan(5).Record(Threat).Record(new IncidentClosed("c-1", Given.Morning.AddMinutes(-5)) { Incident = "i-1", IsUpheld = true });

        CollectionDecision decision = Given.Policy.Decide(file, Context(Given.Morning));
        Assert.Empty(decision.Actions);
        Assert.Equal(EscalationReasons.ConductPause, decision.WhyNot(Channel.Sms).Reason);
        Assert.Equal(Given.At("2026-03-17T08:00:00+08:00"), decision.WhyNot(Channel.Sms).EarliestNext);

        CollectionDecision later = Given.Policy.Decide(file, Context(Given.At("2026-03-17T10:00:00+08:00")));
        Assert.NotEmpty(later.Actions);
        Assert.All(later.Actions, static action => Assert.NotEqual("agent-7", action.Attempt!.Collector));
    }

    [Fact]
    public void Decide_ReportNotUpheld_ChangesNothing()
    {
        CollectionCase file = Given.Loan(5).Record(Threat).Record(new IncidentClosed("c-1", Given.Morning.AddMinutes(-5)) { Incident = "i-1", IsUpheld = false });
        Assert.Equal(
            Given.Policy.Decide(Given.Loan(5), Context(Given.Morning)).Actions.Select(static action => action.ToString()),
            Given.Policy.Decide(file, Context(Given.Morning)).Actions.Select(static action => action.ToString()));
    }

    [Fact]
    public void Decide_EverybodyOffTheCase_DeniesCallsAndAdvice()
    {
        CollectionPolicy policy = CollectionPolicy.Create("calls", "1", static p => p.In(Currency.CNY)
            .Escalate(static ladder => ladder.Stage("call", static s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Call)))
            .Comply(RulePacks.China.PersonalConsumerLoans));
        CollectionCase file = Given.Loan(5).Record(Threat).Record(new IncidentClosed("c-1", Given.Morning.AddMinutes(-5)) { Incident = "i-1", IsUpheld = true });
        DateTimeOffset later = Given.At("2026-03-18T10:00:00+08:00");

        DecisionContext alone = DecisionContext.At(later, static c => c.Zones(Given.Zones).Agent(new Agent { Id = "agent-7" })
            .Propose(new ProposedAction { Id = "a-1", Source = "model", Channel = Channel.Call, Purpose = ContactPurpose.Demand, Collector = "agent-7" }));
        CollectionDecision decision = policy.Decide(file, alone);
        Assert.Equal(EscalationReasons.AgentOffCase, decision.WhyNot(Channel.Call).Reason);
        Assert.Equal((false, EscalationReasons.AgentOffCase), (decision.Advice[0].IsChosen, decision.Advice[0].Reason));

        CollectionDecision two = policy.Decide(file, DecisionContext.At(later, static c => c.Zones(Given.Zones).Agent(new Agent { Id = "agent-7" }).Agent(new Agent { Id = "agent-8" })));
        Assert.Equal("agent-8", Assert.Single(two.Actions).Attempt!.Collector);
    }

    [Fact]
    public void Save_OwnRulesOfConduct_LoadAsTheSamePolicy()
    {
        CollectionPolicy policy = CollectionPolicy.Create("strict", "1", static p =>
        {
            Given.Configure(p);
            p.ConductBy(ConductRules.Standard.With(new ConductRule(IncidentKind.Threat, Days(30), Days(1))).With(new ConductRule(IncidentKind.Parse("gift-taking"), Days(1), Days(2))));
        });
        CollectionPolicy loaded = PolicyJson.Load(PolicyJson.Save(policy));
        Assert.Equal(policy.ContentHash, loaded.ContentHash);
        Assert.Equal<ConductRule>([.. policy.Conduct.Rules], [.. loaded.Conduct.Rules]);
        Assert.NotEqual(policy.ContentHash, CollectionPolicy.Create("strict", "1", Given.Configure).ContentHash);
    }

    private static DecisionContext Context(DateTimeOffset at) => DecisionContext.At(at, static c => c.Zones(Given.Zones).Agent(new Agent { Id = "agent-7" }).Agent(new Agent { Id = "agent-8" }));
}
