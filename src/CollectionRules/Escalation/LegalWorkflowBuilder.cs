using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Escalation;

/// <summary>Gathers what a <see cref="LegalWorkflow"/> says; each setting has the default told there. Of a setting said twice the last counts.</summary>
public sealed class LegalWorkflowBuilder
{
    internal LegalWorkflowBuilder()
    {
    }

    internal LegalWorkflow Workflow { get; private set; } = new();

    /// <summary>The ordinary way is open from so many fruitless contacts and days past due.</summary>
    public LegalWorkflowBuilder After(int fruitlessContacts, int daysPastDue) => Set(Workflow with { FruitlessContacts = fruitlessContacts, DaysPastDue = daysPastDue });

    /// <summary>A refusal to pay opens the way from so many days past due.</summary>
    public LegalWorkflowBuilder OnRefusalFrom(int daysPastDue) => Set(Workflow with { RefusalFrom = daysPastDue });

    /// <summary>A person reviews the case from so many days past due in any event.</summary>
    public LegalWorkflowBuilder ReviewFrom(int daysPastDue) => Set(Workflow with { ReviewFrom = daysPastDue });

    /// <summary>The notice that has to be served first, and how long the borrower then has.</summary>
    public LegalWorkflowBuilder AfterNotice(NoticeKind notice, CalendarSpan wait = default) => Set(Workflow with { Notice = notice, NoticeWait = wait });

    /// <summary>The evidence that has to be complete.</summary>
    public LegalWorkflowBuilder Evidence(params ReadOnlySpan<DocumentName> documents) => Set(Workflow with { Evidence = [.. documents] });

    /// <summary>The clauses of the contract without which no step is taken.</summary>
    public LegalWorkflowBuilder Clauses(params ReadOnlySpan<ClauseKind> clauses) => Set(Workflow with { Clauses = [.. clauses] });

    /// <summary>The steps in their order.</summary>
    public LegalWorkflowBuilder Steps(params ReadOnlySpan<LegalStep> steps) => Set(Workflow with { Steps = [.. steps] });

    /// <summary>What a step is expected to cost.</summary>
    public LegalWorkflowBuilder Cost(Money cost) => Set(Workflow with { Cost = cost });

    /// <summary>Who approves a step: this role, and never the proposer.</summary>
    public LegalWorkflowBuilder NeedsApproval(string role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return NeedsApproval(new ApprovalRule(role));
    }

    /// <summary>Who approves a step by which rule; never the proposer.</summary>
    public LegalWorkflowBuilder NeedsApproval(ApprovalRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Set(Workflow with { Approval = rule });
    }

    /// <summary>Other contacts go on while a suit or arbitration runs.</summary>
    public LegalWorkflowBuilder LettingOtherContactsGoOn() => Set(Workflow with { KeepsOtherContactsAway = false });

    private LegalWorkflowBuilder Set(LegalWorkflow workflow)
    {
        Workflow = workflow;
        return this;
    }
}
