using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;

namespace CollectionRules.Cli.Generation;

/// <content>
/// What was done about the oldest debts: calls in vain, the notice before legal steps, papers, approvals, the stages reached. It draws from a
/// generator of its own for each case, so that everything else stays as it is.
/// </content>
internal sealed partial class CaseStory
{
    private const int PreLegalFrom = 90;
    private const int LegalFrom = 120;

    private void AddPursuit(SplitMix64 pursuit)
    {
        if (days < PreLegalFrom || !pursuit.Percent(60))
        {
            return;
        }

        DateTimeOffset On(int daysBefore) => new(today.AddDays(-daysBefore).ToDateTime(new TimeOnly(pursuit.Between(9, 17), pursuit.Between(0, 59))), asOf.Offset);
        int calls = pursuit.Between(5, 8);
        for (int i = 0; i < calls; i++)
        {
            Tell(new ContactAttempted(NextId("contact"), On(pursuit.Between(4, 40)))
            {
                Channel = Channel.Call,
                Purpose = ContactPurpose.Demand,
                Outcome = pursuit.Percent(70) ? ContactOutcome.NoAnswer : ContactOutcome.Busy,
                Collector = $"agent-{Number(pursuit.Between(1, 12))}",
                Accounts = ["A-1"],
            });
        }

        if (days < PreLegalFrom + 5 || !pursuit.Percent(80))
        {
            return;
        }

        int entered = days - PreLegalFrom - pursuit.Between(0, 4);
        Tell(new StageChanged(NextId("stage"), On(entered)) { Stage = "pre-legal", From = "notice" });
        AddPapers(pursuit, On);
        if (entered > 20 && pursuit.Percent(75))
        {
            Tell(new NoticeServed(NextId("notice"), On(pursuit.Between(16, entered - 1)))
            {
                Notice = NoticeKind.PreLegalNotice,
                Accounts = ["A-1"],
                Channel = Channel.Letter,
                IsDelivered = true,
                IsReceiptProvable = true,
            });
        }

        if (days > LegalFrom && entered > 30 && pursuit.Percent(70))
        {
            AddApprovals(pursuit, On);
        }
    }

    /// <summary>The evidence, not always all of it.</summary>
    private void AddPapers(SplitMix64 pursuit, Func<int, DateTimeOffset> on)
    {
        foreach (DocumentName document in (ReadOnlySpan<DocumentName>)[DocumentName.ContractCopy, DocumentName.Statement])
        {
            if (pursuit.Percent(85))
            {
                Tell(new DocumentFiled(NextId("document"), on(pursuit.Between(8, 15))) { Document = document });
            }
        }
    }

    /// <summary>The approval to enter the legal stage, its entry, and for some the approval of the first step.</summary>
    private void AddApprovals(SplitMix64 pursuit, Func<int, DateTimeOffset> on)
    {
        Approve(Approvals.SubjectOf("legal"), on(7));
        if (!pursuit.Percent(65))
        {
            return;
        }

        Tell(new StageChanged(NextId("stage"), on(6)) { Stage = "legal", From = "pre-legal" });
        if (!pursuit.Percent(60))
        {
            return;
        }

        Approve(LegalWorkflow.SubjectOf(LegalStep.Mediation), on(4));
        if (pursuit.Percent(35))
        {
            Tell(new LegalStepTaken(NextId("legal"), on(2)) { Step = LegalStep.Mediation });
        }
    }

    private void Approve(string subject, DateTimeOffset at) =>
        Tell(new ApprovalGiven(NextId("approval"), at) { Subject = subject, Proposer = "agent-1", Approver = "counsel-1", Role = "legal" });
}
