using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Sources;
using Xunit;

namespace CollectionRules.Tests.Decisions;

public sealed class CollectionPolicyTests
{
    [Fact]
    public void Create_WholePolicy_HasItsParts()
    {
        CollectionPolicy policy = Given.Policy;
        Assert.Equal("consumer-installment 2026.11", policy.ToString());
        Assert.Equal(["none", "reminder", "call", "pre-legal", "legal"], policy.Core.Stages.AsEnumerable());
        Assert.Equal(["broken-promises-6m", "days-past-due", "fruitless-contacts"], policy.Facts.Select(static fact => fact.Name));
        Assert.Empty(policy.Diagnostics);
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.PolicyId)]
    [Trait("diagnostic", DiagnosticCode.PolicyVersion)]
    [Trait("diagnostic", DiagnosticCode.PolicyCurrency)]
    [Trait("diagnostic", DiagnosticCode.PolicyGate)]
    public void TryCreate_FiveFaults_TellsAllFive()
    {
        CategoryFact marital = Fact.Category("marital-status", ["single", "married"], static f => f.Optional());
        CountFact pets = Fact.Count("pets");
        bool made = CollectionPolicy.TryCreate(
            "1st",
            "",
            p => p.Escalate(l => l.Stage("call", s => s.When(pets >= 1 & marital.Is("single")).Treat(Channel.Call))),
            out CollectionPolicy? policy,
            out ImmutableArray<PolicyDiagnostic> diagnostics);

        Assert.False(made);
        Assert.Null(policy);
        Assert.Equal(
            [DiagnosticCode.PolicyId, DiagnosticCode.PolicyVersion, DiagnosticCode.PolicyCurrency, DiagnosticCode.PolicyGate, DiagnosticCode.Protected],
            diagnostics.Where(static one => one.Severity == Severity.Error).Select(static one => one.Code));
        Assert.Equal(
            [
                "The policy's id \"1st\" is not allowed; a letter, then letters, digits, -, _ or ., at most 64 characters are.",
                "The policy's version \"\" is not allowed; 1 to 64 letters, digits, ., -, _ or + are.",
                "The policy names no currency.",
                "The policy proposes contacts but has no rule pack that judges them.",
            ],
            diagnostics.Where(static one => one.Severity == Severity.Error).Take(4).Select(static one => one.Message));
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.PolicyEmpty)]
    public void TryCreate_NeitherCardNorLadder_IsEmpty()
    {
        CollectionPolicy.TryCreate("p", "1", static p => p.In(Currency.CNY), out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        Assert.Equal("The policy has neither a card nor a ladder, so that it decides nothing.", Assert.Single(diagnostics).Message);
    }

    [Fact]
    public void TryCreate_FactNobodyKnows_SuggestsOne()
    {
        CollectionPolicy.TryCreate(
            "p", "1", p => p.In(Currency.CNY).Score(card => card.Characteristic(Fact.Count("days-past-du"), c => c.Otherwise(1))), out _, out ImmutableArray<PolicyDiagnostic> diagnostics);

        PolicyDiagnostic fault = Assert.Single(diagnostics);
        Assert.Equal((DiagnosticCode.FactSource, "days-past-due"), (fault.Code, fault.Suggestion));
    }

    [Fact]
    public void TryCreate_ProtectedAttributeBehindAnInnocentName_IsRefused()
    {
        FlagFact flag = Fact.Flag("segment-a", static f => f.Optional());
        CollectionPolicy.TryCreate(
            "p",
            "1",
            p => p.In(Currency.CNY).Facts(new HostFact(flag, FactOrigin.OfAttribute("sex"))).Score(card => card.Characteristic(flag, c => c.Is("true", 1).Is("false", 2).Missing(0))),
            out _,
            out ImmutableArray<PolicyDiagnostic> diagnostics);

        Assert.Equal(DiagnosticCode.Protected, Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void ContentHash_SamePolicy_IsTheSame() =>
        Assert.Equal(Given.Policy.ContentHash, CollectionPolicy.Create("consumer-installment", "2026.11", Given.Configure).ContentHash);

    [Fact]
    public void ContentHash_AnyPartChanged_IsAnother()
    {
        Action<CollectionPolicyBuilder>[] changes =
        [
            p => p.In(Currency.USD),
            p => p.Score(card => card.Characteristic(Facts.DaysPastDue, c => c.Otherwise(5))),
            p => p.Escalate(l => l.Stage("reminder", s => s.When(Facts.DaysPastDue >= 2).Treat(Channel.Sms))),
            p => p.Escalate(l => l.Stage("reminder", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Email))),
            p => p.Comply(RulePacks.UnitedStates.RegulationF),
            p => p.Remind(new ReminderRule(3, Channel.Sms)),
            p => p.FollowUp(FollowUpPlan.Standard),
            p => p.Educate(new EducationPlan()),
            p => p.HoldBy(HoldRules.Standard.With(new HoldRule(HoldKind.Dispute, CareTask.DisputeResolution, CollectionRules.Calendars.CalendarWords.Days(3)))),
            p => p.CountDaysBy(new DelinquencyRule { Tolerance = 1 }),
            p => p.Facts(new HostFact(Fact.Flag("vip", static f => f.Optional()), FactOrigin.OfAttribute("vip"))),
        ];
        IEnumerable<CollectionRules.Serialization.ContentHash> hashes = changes.Select(change => CollectionPolicy.Create("consumer-installment", "2026.11", p =>
        {
            Given.Configure(p);
            change(p);
        }).ContentHash);

        Assert.Equal(changes.Length + 3, hashes.Append(Given.Policy.ContentHash)
            .Append(CollectionPolicy.Create("other", "2026.11", Given.Configure).ContentHash)
            .Append(CollectionPolicy.Create("consumer-installment", "2026.12", Given.Configure).ContentHash).Distinct().Count());
    }
}
