using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Decisions;

public sealed class LegalPolicyTests
{
    [Fact]
    public void Decide_LegalStep_TellsExactlyWhatIsMissingUntilNothingIs()
    {
        CollectionCase file = Workflows.Case(130, "legal");
        CollectionDecision first = Decide(file);
        Assert.Equal((LegalAdvice.NoticeFirst, Disposition.Deny, "legal.notice-missing"), (first.Legal!.Advice, Legal(first).Disposition!.Value, Legal(first).Rule));
        Assert.Equal(["notice-missing: pre-legal-notice"], Missing(first));

        CollectionCase noticed = file.Record(Workflows.Notice("2026-03-01T10:00:00+08:00"));
        CollectionDecision waits = Decide(noticed);
        Assert.Equal((Disposition.Defer, Given.At("2026-03-16T08:00:00+08:00")), (Legal(waits).Disposition!.Value, Legal(waits).EarliestNext!.Value));

        CollectionCase ripe = file.Record(Workflows.Notice("2026-02-20T10:00:00+08:00"));
        Assert.Equal(["needs-approval: legal"], Missing(Decide(ripe)));
        Assert.Throws<PolicyValidationException>(() => ripe.Record(Workflows.Approval("legal.mediation", "legal", approver: "A")));
        CollectionDecision other = Decide(ripe.Record(Workflows.Approval("legal.mediation", "head")));
        Assert.Equal(["authority-exceeded: legal"], Missing(other));
        CollectionDecision approved = Decide(ripe.Record(Workflows.Approval("legal.mediation", "legal")));
        Assert.Empty(Missing(approved));
        Assert.Equal((Disposition.Allow, LegalStep.Mediation, true), (Legal(approved).Disposition!.Value, approved.Legal!.Next!.Value, approved.Legal.IsExecutable));
        Assert.Equal(approved.Standing!.PastDue, approved.Legal.Package.Claim);
        Assert.NotNull(approved.Legal.Package.LimitationEndsOn);

        CollectionCase without = Workflows.Case(130, "legal", events: [Workflows.Notice("2026-02-20T10:00:00+08:00"), new DocumentFiled("D-late", Given.At("2026-03-11T10:00:00+08:00")) { Document = DocumentName.PlanForm }]);
        Assert.Equal(["needs-approval: legal"], Missing(Decide(without)));
    }

    [Fact]
    public void Decide_EvidenceAndLimitation_AreReadFromTheFile()
    {
        CollectionCase bare = Given.Loan(130);
        CollectionCase file = CaseFile.From(Workflows.Case(130, "legal", failedCalls: 5)).Build();
        Assert.Empty(bare.DocumentsAt(Given.Morning, new DateOnly(2026, 3, 10)));
        Assert.Equal(4, file.DocumentsAt(Given.Morning, new DateOnly(2026, 3, 10), "A-1").Length);
        Assert.Empty(file.DocumentsAt(Given.At("2026-02-20T09:59:59+08:00"), new DateOnly(2026, 2, 20)));

        CollectionCase dated = bare.Record(
            new DocumentFiled("D-1", Given.At("2026-03-01T10:00:00+08:00")) { Document = DocumentName.Statement, Accounts = [bare.Accounts[0].Id], ValidUntil = new DateOnly(2026, 3, 10) });
        Assert.Equal(DocumentName.Statement, Assert.Single(dated.DocumentsAt(Given.Morning, new DateOnly(2026, 3, 10), bare.Accounts[0].Id)));
        Assert.Empty(dated.DocumentsAt(Given.Morning, new DateOnly(2026, 3, 11), bare.Accounts[0].Id));
        Assert.Empty(dated.DocumentsAt(Given.Morning, new DateOnly(2026, 3, 10), bare.Accounts[0].Id, "another"));
    }

    [Fact]
    public void Decide_NotEligible_NamesEveryCondition()
    {
        CollectionDecision decision = Decide(Workflows.Case(130, "legal", failedCalls: 2));
        Assert.Equal(["too-few-contacts: 2/5", "notice-missing: pre-legal-notice"], Missing(decision));
        Assert.Contains("Missing: there were too few fruitless contacts (2/5).", decision.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("Legal steps: the case is not ripe, the conditions of a legal step are not met.", decision.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("缺少：通知未送达（pre-legal-notice）。", decision.ToText(Language.SimplifiedChinese), StringComparison.Ordinal);
        string json = System.Text.Encoding.UTF8.GetString(decision.ToJson());
        Assert.Contains("\"legal\":{\"advice\":\"not-eligible\",\"reason\":\"legal-conditions-unmet\",\"next\":\"mediation\",\"claim\":{", json, StringComparison.Ordinal);
        Assert.Contains("\"missing\":[{\"reason\":\"too-few-contacts\",\"subject\":\"2/5\"},{\"reason\":\"notice-missing\",\"subject\":\"pre-legal-notice\"}]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_SuitRuns_KeepsDemandsAway()
    {
        CollectionCase sued = Workflows.Case(40, "letter", events: [new LegalStepTaken("L-1", Given.At("2026-03-05T10:00:00+08:00")) { Step = LegalStep.Suit }]);
        CollectionDecision decision = Decide(sued);
        Assert.All(decision.Treatments, static one => Assert.Equal(EscalationReasons.ProceedingRuns, one.Reason));
        Assert.True(decision.Legal!.KeepsOtherContactsAway);
        Assert.Null(Decide(Workflows.Case(40, "letter")).Legal);
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.LegalUnguarded)]
    public void Create_LegalStepWithoutRules_TellsWhatTheStageDoesNotAsk()
    {
        CollectionPolicy policy = CollectionPolicy.Create("p", "1", static p => p.In(Currency.CNY)
            .Escalate(static l => l
                .Stage("sms", static s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms))
                .Stage("call", static s => s.When(Facts.DaysPastDue >= 8).Treat(Channel.Call))
                .Stage("letter", static s => s.When(Facts.DaysPastDue >= 30).Treat(Channel.Letter))
                .Stage("legal", static s => s.When(Facts.DaysPastDue >= 120).Requires(Step.WithinLimitation).Treat(Channel.Legal)))
            .Comply(RulePacks.China.PersonalConsumerLoans));
        Assert.Equal(
            "CR-LEGAL-UNGUARDED warning at /ladder/stages/3/treatments/0: The treatment \"legal\" of the stage \"legal\" takes a legal step, but the policy states no rules of legal steps, and the stage asks for no pre-legal-notice-served, approval. Hint: state the rules with Legal, or let the stage require them.",
            Assert.Single(policy.Diagnostics, static one => one.Code == DiagnosticCode.LegalUnguarded).ToString());
        Assert.Empty(Given.Policy.Diagnostics);
    }

    [Fact]
    public void Legal_SettingsOutsideTheirRange_AreToldAllAtOnce()
    {
        CollectionPolicy.TryCreate(
            "p", "1", static p => Workflows.Configure(p).Visit(Workflows.Visits).Legal(static l => l.After(-1, 40_000).Steps().Cost(Money.Of(-1m, Currency.CNY)).NeedsApproval(" ")),
            out CollectionPolicy? policy, out ImmutableArray<PolicyDiagnostic> faults);
        Assert.Null(policy);
        Assert.Equal(
            ["/legal/fruitlessContacts", "/legal/daysPastDue", "/legal/steps", "/legal/cost", "/legal/approval/role"],
            faults.Select(static fault => fault.Path));
    }

    [Fact]
    public void ContentHash_EverySetting_IsPartOfIt()
    {
        CollectionPolicy With(VisitWorkflow? visits, LegalWorkflow? legal) => CollectionPolicy.Create("p", "1", p =>
        {
            Workflows.Configure(p);
            _ = visits is null ? p : p.Visit(visits);
            _ = legal is null ? p : p.Legal(legal);
        });
        VisitWorkflow usual = VisitWorkflow.Create(Workflows.Visits);
        CollectionPolicy[] all =
        [
            With(null, null), With(usual, null), With(null, new()), With(usual, new()), With(usual with { BusinessHours = null }, null), With(usual with { SeriousFrom = 61 }, null),
            With(usual with { ExcludedDays = CollectionRules.Calendars.HolidayCalendar.Create("h") }, null),
            With(usual with { ExcludedDays = CollectionRules.Calendars.HolidayCalendar.Create("h").WithHolidays(new DateOnly(2026, 10, 1)) }, null),
            With(null, new() { FruitlessContacts = 6 }),
        ];
        Assert.Equal(all.Length, all.Select(static one => one.ContentHash).Distinct().Count());
        Assert.Equal(With(usual, new()).ContentHash, With(VisitWorkflow.Create(Workflows.Visits), LegalWorkflow.Create(static _ => { })).ContentHash);
    }

    private static CollectionDecision Decide(CollectionCase file) => Workflows.Policy.Decide(file, Workflows.Context(Given.Morning));

    private static TreatmentDecision Legal(CollectionDecision decision) => Assert.Single(decision.Treatments, static one => one.Channel == Channel.Legal);

    private static string[] Missing(CollectionDecision decision) => [.. Legal(decision).Missing.Select(static gap => gap.ToString())];
}
