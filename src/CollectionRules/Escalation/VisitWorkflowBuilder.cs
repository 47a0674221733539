using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;

namespace CollectionRules.Escalation;

/// <summary>Gathers what a <see cref="VisitWorkflow"/> says. Staff, window, cap and vulnerability rule must be stated; of a setting said twice the last counts.</summary>
public sealed class VisitWorkflowBuilder
{
    private readonly List<Func<VisitWorkflow, VisitWorkflow>> changes = [];
    private int? staff;
    private DailyWindow? window;
    private TreatmentCap? cap;
    private VulnerabilityRule? vulnerability;

    internal VisitWorkflowBuilder()
    {
    }

    /// <summary>The fewest visitors, 1 to 10.</summary>
    public VisitWorkflowBuilder Staff(int fewest)
    {
        staff = fewest;
        return this;
    }

    /// <summary>The time of day in the borrower's zone in which a slot must lie.</summary>
    public VisitWorkflowBuilder Within(DailyWindow times)
    {
        window = times;
        return this;
    }

    /// <summary>The most visits in a stretch of business dates.</summary>
    public VisitWorkflowBuilder AtMost(int most, CalendarSpan per)
    {
        cap = new TreatmentCap(most, per);
        return this;
    }

    /// <summary>What a reason for particular care means.</summary>
    public VisitWorkflowBuilder Vulnerable(VulnerabilityRule rule)
    {
        vulnerability = rule;
        return this;
    }

    /// <summary>Days past due from which an arrear is serious.</summary>
    public VisitWorkflowBuilder SeriousFrom(int days) => Add(rules => rules with { SeriousFrom = days });

    /// <summary>The past-due amount from which an arrear is serious.</summary>
    public VisitWorkflowBuilder SeriousAmount(Money amount) => Add(rules => rules with { SeriousAmount = amount });

    /// <summary>Failed remote contacts without which a visit is not prepared.</summary>
    public VisitWorkflowBuilder AfterFailedContacts(int contacts) => Add(rules => rules with { FailedRemoteContacts = contacts });

    /// <summary>How long a verified address counts as verified.</summary>
    public VisitWorkflowBuilder VerificationValidFor(CalendarSpan span) => Add(rules => rules with { VerificationValidFor = span });

    /// <summary>How long a plan may be used.</summary>
    public VisitWorkflowBuilder PlanValidFor(CalendarSpan span) => Add(rules => rules with { PlanValidFor = span });

    /// <summary>The documents that have to be at hand.</summary>
    public VisitWorkflowBuilder Documents(params ReadOnlySpan<DocumentName> documents)
    {
        DocumentName[] all = documents.ToArray();
        return Add(rules => rules with { Documents = [.. all] });
    }

    /// <summary>The rules of conduct, each answered in the record.</summary>
    public VisitWorkflowBuilder Conduct(params ReadOnlySpan<ConductItem> items)
    {
        ConductItem[] all = items.ToArray();
        return Add(rules => rules with { Conduct = [.. all] });
    }

    /// <summary>The skills that every visitor needs.</summary>
    public VisitWorkflowBuilder Skills(params ReadOnlySpan<string> skills)
    {
        string[] all = skills.ToArray();
        return Add(rules => rules with { Skills = [.. all] });
    }

    /// <summary>How long visits pause after one that ended in conflict or distress.</summary>
    public VisitWorkflowBuilder CoolOff(CalendarSpan span) => Add(rules => rules with { CoolOff = span });

    /// <summary>After so many visits without result there is no further one.</summary>
    public VisitWorkflowBuilder StopAfterFruitless(int visits) => Add(rules => rules with { MostFruitless = visits });

    /// <summary>The cost of one visit.</summary>
    public VisitWorkflowBuilder Cost(Money cost) => Add(rules => rules with { Cost = cost });

    /// <summary>The share of the past-due amount that a visit is expected to bring.</summary>
    public VisitWorkflowBuilder Expecting(Percentage share) => Add(rules => rules with { ExpectedShare = share });

    /// <summary>Every plan needs an approval in this role, by somebody other than its proposer.</summary>
    public VisitWorkflowBuilder NeedsApproval(string role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return NeedsApproval(new ApprovalRule(role));
    }

    /// <summary>Every plan needs an approval by this rule, by somebody other than its proposer.</summary>
    public VisitWorkflowBuilder NeedsApproval(ApprovalRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Add(rules => rules with { Approval = rule });
    }

    /// <summary>The dates on which no slot may lie.</summary>
    public VisitWorkflowBuilder ExceptOn(HolidayCalendar days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Add(rules => rules with { ExcludedDays = days });
    }

    /// <summary>The time of day in which a slot must lie for somebody who works at night.</summary>
    public VisitWorkflowBuilder ForNightShift(DailyWindow times) => Add(rules => rules with { NightShiftWindow = times });

    /// <summary>The time of day in which a slot at the premises of a borrower's own business must lie.</summary>
    public VisitWorkflowBuilder AtBusiness(DailyWindow openingHours) => Add(rules => rules with { BusinessHours = openingHours });

    /// <summary>How long after the slot a record is due.</summary>
    public VisitWorkflowBuilder RecordWithin(TimeSpan time) => Add(rules => rules with { RecordWithin = time });

    /// <summary>The rules; null where a setting is missing or outside its range, which is reported.</summary>
    internal VisitWorkflow? Build(DiagnosticBag bag)
    {
        Compilation.WorkflowChecker.CheckStated(staff, window, cap, vulnerability, bag);
        if (bag.HasErrors)
        {
            return null;
        }

        VisitWorkflow made = changes.Aggregate(new VisitWorkflow(staff!.Value, window!.Value, cap!.Value, vulnerability!.Value), static (rules, change) => change(rules));
        Compilation.WorkflowChecker.Check(made, currency: null, bag);
        return bag.HasErrors ? null : made;
    }

    private VisitWorkflowBuilder Add(Func<VisitWorkflow, VisitWorkflow> change)
    {
        changes.Add(change);
        return this;
    }
}
