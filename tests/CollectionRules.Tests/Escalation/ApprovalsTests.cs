using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Tests.Cases;
using static CollectionRules.Tests.Escalation.Visits;

namespace CollectionRules.Tests.Escalation;

public sealed class ApprovalsTests
{
    private static readonly ApprovalRule Rule = new("head")
    {
        Limits = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("lead", Given.Yuan(500m)), KeyValuePair.Create("manager", Given.Yuan(2_000m))]),
    };

    [Fact]
    [Trait("req", "BOCV-20")]
    public void Check_SensitiveActs_NeedASecondPersonWithTheAuthority()
    {
        // A visit, a legal step and a large waiver name what they need.
        CollectionCase planned = Case(events: [new VisitPlanned("V-1", At("2026-03-08")) { SlotStart = At("2026-03-12"), SlotEnd = At("2026-03-12", 11), Objective = ContactPurpose.Inquiry, Collectors = ["K-1", "K-2"] }]);
        foreach (string subject in (string[])["V-1", LegalWorkflow.SubjectOf(LegalStep.Suit), "waiver-1"])
        {
            Assert.Equal(("needs-approval", "head", false), Read(Approvals.Check(planned, subject, Rule, At("2026-03-10"))));
            CollectionCase approved = planned.Record(Approve("G-1", "2026-03-09", subject, "B", "A", "head"));
            Assert.Equal(("approved", "head", true), Read(Approvals.Check(approved, subject, Rule, At("2026-03-10"))));
            Assert.Equal("approver-is-proposer", Approvals.Check(approved, subject, Rule, At("2026-03-10"), proposer: "B").Reason.ToString());
        }

        Assert.False(planned.TryRecord(Approve("G-1", "2026-03-09", "V-1", "A", "A", "head"), out _, out ImmutableArray<PolicyDiagnostic> faults));
        Assert.Single(faults);
    }

    [Theory]
    [InlineData("lead", 500, "approved", "lead")]
    [InlineData("lead", 500.01, "authority-exceeded", "manager")]
    [InlineData("manager", 2_000, "approved", "manager")]
    [InlineData("head", 9_999, "approved", "head")]
    [InlineData("clerk", 1, "authority-exceeded", "lead")]
    public void Check_Authority_ReachesUpToTheLimit(string role, decimal amount, string reason, string least)
    {
        CollectionCase file = Case(events: [Approve("G-1", "2026-03-09", "waiver-1", "B", "A", role)]);
        Assert.Equal(reason, Approvals.Check(file, "waiver-1", Rule, At("2026-03-10"), amount: Given.Yuan(amount)).Reason.ToString());
        Assert.Equal(least, Rule.RoleFor(Given.Yuan(amount)));
    }

    [Fact]
    public void Check_LastWord_Counts()
    {
        CollectionCase file = Case(events:
        [
            Approve("G-1", "2026-03-01", "x", "B", "A", "head"),
            new ApprovalRefused("G-2", At("2026-03-03")) { Subject = "x", Approver = "C" },
            new ApprovalGiven("G-3", At("2026-03-05")) { Subject = "x", Approver = "B", Proposer = "A", Role = "head", ExpiresAt = At("2026-03-08") },
        ]);
        Assert.Equal("approved", Approvals.Check(file, "x", Rule, At("2026-03-02")).Reason.ToString());
        Assert.Equal("approval-refused", Approvals.Check(file, "x", Rule, At("2026-03-04")).Reason.ToString());
        Assert.Equal("approved", Approvals.Check(file, "x", Rule, At("2026-03-07")).Reason.ToString());
        Assert.Equal("approval-expired", Approvals.Check(file, "x", Rule, At("2026-03-08")).Reason.ToString());
        Assert.Equal("needs-approval", Approvals.Check(file, "x", Rule, At("2026-03-07"), since: At("2026-03-05")).Reason.ToString());
        Assert.Equal("stage.legal", Approvals.SubjectOf("legal"));
    }

    private static ApprovalGiven Approve(string id, string day, string subject, string approver, string proposer, string role) => new(id, At(day)) { Subject = subject, Approver = approver, Proposer = proposer, Role = role };

    private static (string, string, bool) Read(ApprovalState state) => (state.Reason.ToString(), state.Role, state.IsApproved);
}
