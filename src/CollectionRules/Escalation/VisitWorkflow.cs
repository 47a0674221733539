using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation;

/// <summary>
/// The rules of field visits. There is no default: a policy that wants visits states staffing, window, cap and vulnerability rule, and without
/// a workflow no visit is allowed. The law's own rules come on top. All numbers are settings of the lender.
/// </summary>
public sealed record VisitWorkflow
{
    /// <summary>States the four settings without which there is no visit.</summary>
    /// <param name="staff">The fewest visitors, 1 to 10.</param>
    /// <param name="window">The time of day in the borrower's zone in which a slot must lie.</param>
    /// <param name="cap">The most visits in a stretch of business dates.</param>
    /// <param name="vulnerability">What a reason for particular care means.</param>
    /// <exception cref="ArgumentException">A setting says nothing: no staff, a window that is never open, a cap of no visits or no time.</exception>
    public VisitWorkflow(int staff, DailyWindow window, TreatmentCap cap, VulnerabilityRule vulnerability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(staff, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(staff, 10);
        if (window.IsNever || cap.Most < 1 || cap.Per.IsZero || !Enum.IsDefined(vulnerability))
        {
            throw new ArgumentException("A visit needs a window that opens, a cap of at least 1 in a stretch longer than zero, and a defined vulnerability rule.", nameof(window));
        }

        (Staff, Window, Cap, Vulnerability) = (staff, window, cap, vulnerability);
    }

    /// <summary>The fewest visitors.</summary>
    public int Staff { get; }

    /// <summary>The time of day in which a slot must lie, in the borrower's zone.</summary>
    public DailyWindow Window { get; }

    /// <summary>The most visits in a stretch.</summary>
    public TreatmentCap Cap { get; }

    /// <summary>What a reason for particular care means.</summary>
    public VulnerabilityRule Vulnerability { get; }

    /// <summary>Days past due from which an arrear is serious; 60 where nothing is said.</summary>
    public int SeriousFrom { get; init; } = 60;

    /// <summary>The past-due amount from which an arrear is serious; null for any.</summary>
    public Money? SeriousAmount { get; init; }

    /// <summary>Failed remote contacts without which a visit is not prepared; 3 where nothing is said. A consent to be visited stands in for them.</summary>
    public int FailedRemoteContacts { get; init; } = 3;

    /// <summary>How long a verified address counts as verified; 30 days where nothing is said.</summary>
    public CalendarSpan VerificationValidFor { get; init; } = CalendarWords.Days(30);

    /// <summary>How long a plan may be used from the day it was made; 7 days where nothing is said.</summary>
    public CalendarSpan PlanValidFor { get; init; } = CalendarWords.Days(7);

    /// <summary>The documents that have to be taken along.</summary>
    public ImmutableArray<DocumentName> Documents { get; init; } = [DocumentName.AuthorizationLetter, DocumentName.StaffId, DocumentName.ContractCopy, DocumentName.Statement];

    /// <summary>The rules of conduct that travel with a visit; each has to be answered in its record.</summary>
    public ImmutableArray<ConductItem> Conduct { get; init; } = [.. ConductItem.WellKnown];

    /// <summary>The skills that every visitor needs, such as <c>visit</c>; none where nothing is said.</summary>
    public ImmutableArray<string> Skills { get; init; } = [];

    /// <summary>How long visits pause after one that ended in conflict or distress; 30 days where nothing is said.</summary>
    public CalendarSpan CoolOff { get; init; } = CalendarWords.Days(30);

    /// <summary>After so many visits without result there is no further one; 2 where nothing is said.</summary>
    public int MostFruitless { get; init; } = 2;

    /// <summary>The cost of one visit; null where it is not known.</summary>
    public Money? Cost { get; init; }

    /// <summary>The share of the past-due amount that a visit is expected to bring; all of it where nothing is said.</summary>
    public Percentage ExpectedShare { get; init; } = Percentage.Hundred;

    /// <summary>Who approves a visit; null where no approval is needed.</summary>
    public ApprovalRule? Approval { get; init; }

    /// <summary>The dates on which no slot may lie; none where nothing is said.</summary>
    public HolidayCalendar ExcludedDays { get; init; } = HolidayCalendar.None;

    /// <summary>The time of day in which a slot must lie for somebody who works at night; 14:00 to 24:00 where nothing is said.</summary>
    public DailyWindow NightShiftWindow { get; init; } = DailyWindow.Parse("14:00-24:00");

    /// <summary>The time of day in which a slot at the premises of a borrower's own business must lie: their opening hours; <see cref="Window"/> where nothing is said.</summary>
    public DailyWindow? BusinessHours { get; init; }

    /// <summary>How long after the slot a record is due; 24 hours where nothing is said.</summary>
    public TimeSpan RecordWithin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Makes the rules of visits.</summary>
    /// <param name="configure">Says what they are.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="PolicyValidationException">One of the four settings is not stated, or a setting is outside its range; every fault is listed.</exception>
    public static VisitWorkflow Create(Action<VisitWorkflowBuilder> configure) =>
        TryCreate(configure, out VisitWorkflow? workflow, out ImmutableArray<PolicyDiagnostic> diagnostics) ? workflow : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes the rules of visits, or lists what is wrong with them.</summary>
    /// <param name="configure">Says what they are.</param>
    /// <param name="workflow">The rules; null where there is a fault.</param>
    /// <param name="diagnostics">Every fault.</param>
    /// <returns>True where there are rules.</returns>
    public static bool TryCreate(Action<VisitWorkflowBuilder> configure, [NotNullWhen(true)] out VisitWorkflow? workflow, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(configure);
        VisitWorkflowBuilder builder = new();
        configure(builder);
        DiagnosticBag bag = new();
        workflow = builder.Build(bag);
        diagnostics = bag.ToImmutable();
        return workflow is not null;
    }

    /// <summary>Where the visit stands, and what is missing before the next step.</summary>
    /// <param name="situation">The case.</param>
    /// <returns>The assessment.</returns>
    public VisitAssessment Assess(VisitSituation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return new VisitRun(this, situation).Assess();
    }

    /// <summary>Makes a plan, or says everything that keeps it from being one.</summary>
    /// <param name="situation">The case.</param>
    /// <param name="request">What is planned.</param>
    /// <returns>The plan or the gaps.</returns>
    public VisitPlanning Plan(VisitSituation situation, VisitRequest request)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(request);
        return new VisitRun(this, situation).Plan(request);
    }

    /// <summary>What the visitors do on site, by what they find there: whether they break off, and whether they may speak of the debt.</summary>
    /// <param name="scene">What they find.</param>
    /// <returns>The instruction.</returns>
    public static VisitInstruction Instruct(VisitScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return VisitInstruction.For(scene);
    }

    /// <summary>The id under which a decision names the rule of visits behind a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The id, such as <c>visits.outside-window</c>.</returns>
    public static string RuleOf(ReasonCode reason) => $"visits.{reason}";

    /// <summary>What makes a record of a visit incomplete, all at once; empty for a record that may be kept.</summary>
    /// <param name="record">The record.</param>
    /// <param name="plan">The plan that the visit followed; null where there was none, which is a gap.</param>
    /// <returns>The gaps.</returns>
    public ImmutableArray<Gap> CheckRecord(VisitRecorded record, VisitPlanned? plan)
    {
        ArgumentNullException.ThrowIfNull(record);
        return VisitRecordCheck.Of(this, record, plan);
    }

    /// <summary>Writes the canonical form as the next value.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject();
        Compilation.FormWriter form = new(writer);
        form.Number("staff", Staff);
        form.Text("window", Window.ToString());
        form.Cap("cap", Cap);
        form.Word("vulnerability", Vulnerability);
        form.Number("seriousFrom", SeriousFrom);
        form.Money("seriousAmount", SeriousAmount);
        form.Number("failedRemoteContacts", FailedRemoteContacts);
        form.Text("verificationValidFor", VerificationValidFor.ToString());
        form.Text("planValidFor", PlanValidFor.ToString());
        form.Texts("documents", Documents.Select(static one => one.ToString()));
        form.Texts("conduct", Conduct.Select(static one => one.ToString()));
        form.Texts("skills", Skills);
        form.Text("coolOff", CoolOff.ToString());
        form.Number("mostFruitless", MostFruitless);
        form.Money("cost", Cost);
        form.Number("expectedPercent", ExpectedShare.Percent);
        form.Approval("approval", Approval);
        form.Text("nightShiftWindow", NightShiftWindow.ToString());
        form.Text("businessHours", BusinessHours?.ToString());
        form.Calendar("excludedDays", ExcludedDays);
        form.Text("recordWithin", RecordWithin.ToString("c", System.Globalization.CultureInfo.InvariantCulture));
        writer.EndObject();
    }
}
