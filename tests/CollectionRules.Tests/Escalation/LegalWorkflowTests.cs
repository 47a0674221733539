using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;
using CollectionRules.Tests.Cases;
using static CollectionRules.Tests.Escalation.Visits;

namespace CollectionRules.Tests.Escalation;

public sealed class LegalWorkflowTests
{
    private static readonly LegalWorkflow Rules = new();
    private static readonly DateTimeOffset Now = At("2026-03-10");

    [Fact]
    [Trait("req", "BOC-28")]
    public void Assess_FruitlessAndNoticed_IsRecommendedWithApproval()
    {
        CollectionCase ripe = Overdue(120, [.. FailedCalls(5), Notice()]);
        Assert.Equal(120, ripe.StandingOn(Now).DaysPastDue);
        LegalAssessment assessment = Assess(ripe);
        Assert.Equal((LegalAdvice.Recommended, EscalationReasons.FruitlessContacts), (assessment.Advice, assessment.Reason));
        Assert.Equal("needs-approval: legal", Assert.Single(assessment.Gaps).ToString());
        Assert.False(assessment.IsExecutable);
        CollectionCase approved = ripe.Record(new ApprovalGiven("G-1", At("2026-03-09")) { Subject = LegalWorkflow.SubjectOf(LegalStep.Mediation), Approver = "B", Proposer = "A", Role = "legal" });
        Assert.True(Assess(approved).IsExecutable);

        LegalAssessment early = Assess(Overdue(60, [.. FailedCalls(1)]));
        Assert.Equal(LegalAdvice.NotEligible, early.Advice);
        Assert.Equal(["too-few-contacts: 1/5", "not-old-enough: 60/120", "notice-missing: pre-legal-notice"], early.Gaps.Select(static gap => gap.ToString()));
    }

    [Theory]
    [InlineData(true, 90, LegalAdvice.Recommended, "refuses-to-pay")]
    [InlineData(true, 89, LegalAdvice.NotEligible, "legal-conditions-unmet")]
    [InlineData(true, 5, LegalAdvice.NotEligible, "legal-conditions-unmet")]
    [InlineData(false, 180, LegalAdvice.Review, "long-overdue")]
    [InlineData(false, 179, LegalAdvice.NotEligible, "legal-conditions-unmet")]
    [Trait("req", "ZY-13")]
    public void Assess_RefusalToPay_CountsOnlyWithAgeAndAgeAloneIsReviewed(bool refuses, int days, LegalAdvice advice, string reason)
    {
        CaseEvent[] events = refuses ? [Notice(), Said("E-1", "2026-03-08", BorrowerAttitude.RefusesToPay)] : [Notice()];
        LegalAssessment assessment = Assess(Overdue(days, events));
        Assert.Equal((advice, reason), (assessment.Advice, assessment.Reason.ToString()));
        if (refuses)
        {
            CollectionCase silent = Overdue(days, [Notice(), Said("E-1", "2026-03-08", BorrowerAttitude.RefusesToTalk)]);
            Assert.NotEqual(LegalAdvice.Recommended, Assess(silent).Advice);
        }
    }

    [Fact]
    [Trait("req", "ZY-14")]
    public void Assess_Preconditions_AreNamed()
    {
        LegalAssessment notice = Assess(Overdue(120, [.. FailedCalls(5)]));
        Assert.Equal((LegalAdvice.NoticeFirst, "notice-missing: pre-legal-notice"), (notice.Advice, notice.Gaps[0].ToString()));
        NoticeServed lost = new("N-1", At("2026-02-20")) { Notice = NoticeKind.PreLegalNotice, Channel = Channel.Letter, IsDelivered = false };
        Assert.Equal(LegalAdvice.NoticeFirst, Assess(Overdue(120, [.. FailedCalls(5), lost])).Advice);

        CollectionCase ripe = Overdue(120, [.. FailedCalls(5), Notice()]);
        LegalAssessment expired = Rules.Assess(Situation(ripe) with { LimitationEndsOn = Given.Day("2026-03-09") });
        Assert.Equal((LegalAdvice.NotAdvised, "limitation-expired: 2026-03-09"), (expired.Advice, Assert.Single(expired.Gaps).ToString()));
        Assert.Equal(LegalAdvice.Recommended, Rules.Assess(Situation(ripe) with { LimitationEndsOn = Given.Day("2026-03-10") }).Advice);
        Assert.Equal("limitation-unknown", Assert.Single(Rules.Assess(Situation(ripe) with { LimitationEndsOn = null }).Gaps).ToString());

        LegalAssessment gaps = Rules.Assess(Situation(ripe) with { Evidence = [DocumentName.Statement] });
        Assert.Equal((LegalAdvice.Prepare, "evidence-missing: contract-copy"), (gaps.Advice, Assert.Single(gaps.Gaps).ToString()));
        LegalAssessment recent = (Rules with { NoticeWait = CalendarWords.Days(30) }).Assess(Situation(ripe));
        Assert.Equal(("notice-too-recent: pre-legal-notice", At("2026-03-22", 0)), (Assert.Single(recent.Gaps).ToString(), recent.Gaps[0].Until!.Value));
        Assert.Equal("clause-missing: contact", Assert.Single((Rules with { Clauses = [ClauseKind.Contact] }).Assess(Situation(ripe)).Gaps).ToString());
        Assert.Equal("on-hold: dispute", Assert.Single(Assess(ripe.Record(new HoldPlaced("H-1", At("2026-03-01")) { Hold = HoldKind.Dispute })).Gaps).ToString());
    }

    [Fact]
    [Trait("req", "ZY-15")]
    public void Assess_Steps_FollowTheirOrderWithAPackageAndAHold()
    {
        CollectionCase ripe = Overdue(120, [.. FailedCalls(5), Notice()]);
        LegalAssessment first = Assess(ripe);
        Assert.Equal(LegalStep.Mediation, first.Next);
        Assert.Equal(EscalationReasons.StepOutOfOrder, first.Refuses(LegalStep.Suit));
        Assert.Null(first.Refuses(LegalStep.Mediation));
        Assert.Equal(
            (Given.Yuan(1_000m), Given.Day("2025-11-10"), Given.Day("2026-02-20"), Given.Day("2028-01-01"), 5),
            (first.Package.Claim.Total, first.Package.PastDueSince!.Value, first.Package.NoticeServedOn!.Value, first.Package.LimitationEndsOn!.Value, first.Package.Contacts));
        Assert.Equal<IEnumerable<DocumentName>>([DocumentName.ContractCopy, DocumentName.Statement], first.Package.Evidence);
        Assert.False(first.KeepsOtherContactsAway);

        LegalAssessment dear = (Rules with { Cost = Given.Yuan(1_000m) }).Assess(Situation(ripe));
        Assert.Equal((LegalAdvice.NotAdvised, "cost-exceeds-claim: 1000.00 CNY <= 1000.00 CNY"), (dear.Advice, Assert.Single(dear.Gaps).ToString()));
        Assert.Equal(LegalAdvice.Recommended, (Rules with { Cost = Given.Yuan(999.99m) }).Assess(Situation(ripe)).Advice);

        CollectionCase sued = ripe.Record([Taken("L-1", LegalStep.Mediation), Taken("L-2", LegalStep.PaymentOrder), Taken("L-3", LegalStep.Suit)]);
        Assert.Equal((LegalStep.Enforcement, true), (Assess(sued).Next!.Value, Assess(sued).KeepsOtherContactsAway));
        Assert.False((Rules with { KeepsOtherContactsAway = false }).Assess(Situation(sued)).KeepsOtherContactsAway);
        Assert.False(Assess(sued.Record(Taken("L-4", LegalStep.Withdrawn))).KeepsOtherContactsAway);
        LegalWorkflow arbitration = Rules with { Steps = [LegalStep.Arbitration] };
        Assert.Equal(LegalStep.Arbitration, arbitration.Assess(Situation(ripe)).Next);
    }

    private static LegalStepTaken Taken(string id, LegalStep step) => new(id, At("2026-03-01")) { Step = step };

    private static NoticeServed Notice() => new("N-9", At("2026-02-20")) { Notice = NoticeKind.PreLegalNotice, Channel = Channel.Letter };

    private static CollectionCase Overdue(int days, ReadOnlySpan<CaseEvent> events) => Case(due: DateText.Format(Given.Day("2026-03-10").AddDays(-days)), events: events);

    private static LegalSituation Situation(CollectionCase file) => new(file, file.StandingOn(Now), Zone)
    {
        Evidence = [DocumentName.Statement, DocumentName.ContractCopy],
        LimitationEndsOn = Given.Day("2028-01-01"),
    };

    private static LegalAssessment Assess(CollectionCase file) => Rules.Assess(Situation(file));
}
