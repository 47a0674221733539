using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>The rules of field visits.</summary>
internal sealed class VisitsSection : JsonSection
{
    private static readonly VisitWorkflow Usual = new(1, DailyWindow.WholeDay, new TreatmentCap(1, CalendarWords.Day), VulnerabilityRule.NoVisit);

    private static readonly FormShape<DailyWindow> Window = new(CaseForms.DailyWindow);

    private static readonly ObjectShape Workflow = new(
        new("staff", CommonShapes.Whole(1, 10), "The fewest visitors.", IsRequired: true),
        new("window", Window, "The time of day in the borrower's zone in which a slot must lie.", IsRequired: true),
        new("cap", CommonShapes.Cap, "The most visits in a stretch.", IsRequired: true),
        new("vulnerability", WordShape.Of(PolicyForms.VulnerabilityRules), "What a reason for particular care means.", IsRequired: true),
        new("seriousFrom", CommonShapes.Whole(0, 36_500), "Days past due from which an arrear is serious; 60 where nothing is said."),
        new("seriousAmount", CommonShapes.Money, "The past-due amount from which an arrear is serious; any where nothing is said."),
        new("failedRemoteContacts", CommonShapes.Whole(0, 1_000_000), "Failed remote contacts without which a visit is not prepared; 3 where nothing is said."),
        new("verificationValidFor", CommonShapes.Span, "How long a verified address counts as verified; P30D where nothing is said."),
        new("planValidFor", CommonShapes.Span, "How long a plan may be used from the day it was made; P7D where nothing is said."),
        new("documents", new ArrayShape(new FormShape<DocumentName>(CaseForms.DocumentName), 0, 100), "The documents that have to be at hand; authorization letter, staff id, contract copy and statement where nothing is said."),
        new("conduct", new ArrayShape(new FormShape<ConductItem>(CaseForms.ConductItem), 0, 100), "The rules of conduct, each answered in the record; every well-known one where nothing is said."),
        new("skills", CommonShapes.Names(0, 100), "The skills that every visitor needs; none where nothing is said."),
        new("coolOff", CommonShapes.Span, "How long visits pause after conflict or distress; P30D where nothing is said."),
        new("mostFruitless", CommonShapes.Whole(1, 1_000_000), "After so many visits without result there is no further one; 2 where nothing is said."),
        new("cost", CommonShapes.Money, "The cost of one visit."),
        new("expectedShare", new FormShape<Percentage>(CaseForms.Percentage), "The share of the past-due amount that a visit is expected to bring; 100% where nothing is said."),
        new("approval", WorkflowForms.Approval, "Who approves a plan, never its proposer; nobody where nothing is said."),
        new("nightShiftWindow", Window, "The time of day for somebody who works at night; 14:00-24:00 where nothing is said."),
        new("businessHours", Window, "The time of day at the premises of a borrower's own business; the window where nothing is said."),
        new("excludedDays", WorkflowForms.Calendar, "The dates on which no slot may lie; none where nothing is said."),
        new("recordWithin", new FormShape<TimeSpan>(PolicyForms.Time), "How long after the slot a record is due, as [days.]hours:minutes:seconds; 1.00:00:00 where nothing is said."));

    public override string Member => "visits";

    public override string Description => "The rules of field visits. Without this member every visit is refused.";

    public override Shape Shape => Workflow;

    public override void Read(Part part, PolicyReading reading)
    {
        if (!part.IsPresent || !reading.IsSound(part))
        {
            return;
        }

        Money? seriousAmount = reading.Money(part["seriousAmount"]), cost = reading.Money(part["cost"]);
        ApprovalRule? approval = WorkflowForms.ReadApproval(part["approval"], reading);
        HolidayCalendar? excluded = WorkflowForms.ReadCalendar(part["excludedDays"], reading);
        bool isTold = true;
        DailyWindow? Open(string name)
        {
            DailyWindow? window = part[name].Form(CaseForms.DailyWindow);
            if (window is { IsNever: true })
            {
                isTold = false;
                reading.Report(part[name], DiagnosticCode.CaseForm, null, ("example", "09:00-20:00"));
            }

            return window;
        }

        DailyWindow? times = Open("window"), night = Open("nightShiftWindow"), business = Open("businessHours");
        if (part["cap"]["per"].Span is { IsZero: true })
        {
            isTold = false;
            reading.Report(part["cap"]["per"], DiagnosticCode.CaseForm, null, ("example", "P30D"));
        }

        if (!isTold || part["staff"].Integer is not { } staff || times is not { } window || part["cap"]["most"].Integer is not { } most || part["cap"]["per"].Span is not { } per
            || part["vulnerability"].Word(PolicyForms.VulnerabilityRules) is not { } rule)
        {
            return;
        }

        VisitWorkflow made = new(staff, window, new TreatmentCap(most, per), rule);
        reading.Visits = made with
        {
            SeriousFrom = part["seriousFrom"].Integer ?? made.SeriousFrom,
            SeriousAmount = seriousAmount,
            FailedRemoteContacts = part["failedRemoteContacts"].Integer ?? made.FailedRemoteContacts,
            VerificationValidFor = part["verificationValidFor"].Span ?? made.VerificationValidFor,
            PlanValidFor = part["planValidFor"].Span ?? made.PlanValidFor,
            Documents = part["documents"].IsPresent ? [.. part["documents"].Forms(CaseForms.DocumentName)] : made.Documents,
            Conduct = part["conduct"].IsPresent ? [.. part["conduct"].Forms(CaseForms.ConductItem)] : made.Conduct,
            Skills = [.. part["skills"].Texts],
            CoolOff = part["coolOff"].Span ?? made.CoolOff,
            MostFruitless = part["mostFruitless"].Integer ?? made.MostFruitless,
            Cost = cost,
            ExpectedShare = part["expectedShare"].Form(CaseForms.Percentage) ?? made.ExpectedShare,
            Approval = approval,
            NightShiftWindow = night ?? made.NightShiftWindow,
            BusinessHours = business,
            ExcludedDays = excluded ?? made.ExcludedDays,
            RecordWithin = part["recordWithin"].Form(PolicyForms.Time) ?? made.RecordWithin,
        };
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Visits is not { } visits)
        {
            return;
        }

        writer.StartObject(Member);
        writer.Number("staff", visits.Staff);
        writer.Text("window", visits.Window.ToString());
        writer.StartObject("cap");
        writer.Number("most", visits.Cap.Most);
        writer.Text("per", visits.Cap.Per.ToString());
        writer.EndObject();
        writer.Text("vulnerability", PolicyForms.VulnerabilityRules.WordFor(visits.Vulnerability));
        writer.NumberIfAny("seriousFrom", visits.SeriousFrom == Usual.SeriousFrom ? null : visits.SeriousFrom);
        WorkflowForms.WriteMoney(writer, "seriousAmount", visits.SeriousAmount, content.Currency);
        writer.NumberIfAny("failedRemoteContacts", visits.FailedRemoteContacts == Usual.FailedRemoteContacts ? null : visits.FailedRemoteContacts);
        writer.TextIfAny("verificationValidFor", visits.VerificationValidFor == Usual.VerificationValidFor ? null : visits.VerificationValidFor.ToString());
        writer.TextIfAny("planValidFor", visits.PlanValidFor == Usual.PlanValidFor ? null : visits.PlanValidFor.ToString());
        WorkflowForms.WriteWords(writer, "documents", visits.Documents, Usual.Documents);
        WorkflowForms.WriteWords(writer, "conduct", visits.Conduct, Usual.Conduct);
        WorkflowForms.WriteWords(writer, "skills", visits.Skills, Usual.Skills);
        writer.TextIfAny("coolOff", visits.CoolOff == Usual.CoolOff ? null : visits.CoolOff.ToString());
        writer.NumberIfAny("mostFruitless", visits.MostFruitless == Usual.MostFruitless ? null : visits.MostFruitless);
        WorkflowForms.WriteMoney(writer, "cost", visits.Cost, content.Currency);
        writer.TextIfAny("expectedShare", visits.ExpectedShare == Usual.ExpectedShare ? null : visits.ExpectedShare.ToString());
        WorkflowForms.WriteApproval(writer, visits.Approval, content.Currency);
        writer.TextIfAny("nightShiftWindow", visits.NightShiftWindow == Usual.NightShiftWindow ? null : visits.NightShiftWindow.ToString());
        writer.TextIfAny("businessHours", visits.BusinessHours?.ToString());
        WorkflowForms.WriteCalendar(writer, "excludedDays", visits.ExcludedDays);
        writer.TextIfAny("recordWithin", visits.RecordWithin == Usual.RecordWithin ? null : visits.RecordWithin.ToString("c", CultureInfo.InvariantCulture));
        writer.EndObject();
    }
}
