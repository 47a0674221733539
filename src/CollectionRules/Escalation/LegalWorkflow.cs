using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation;

/// <summary>The rules of legal steps. They recommend and prepare; lawyers act. All numbers are settings of the lender.</summary>
public sealed record LegalWorkflow
{
    /// <summary>Fruitless contacts without which the ordinary way is not open; 5 where nothing is said.</summary>
    public int FruitlessContacts { get; init; } = 5;

    /// <summary>Days past due from which the ordinary way is open; 120 where nothing is said.</summary>
    public int DaysPastDue { get; init; } = 120;

    /// <summary>Days past due from which a refusal to pay opens the way; 90 where nothing is said. A refusal to talk never does.</summary>
    public int RefusalFrom { get; init; } = 90;

    /// <summary>Days past due from which a person reviews the case in any event; 180 where nothing is said.</summary>
    public int ReviewFrom { get; init; } = 180;

    /// <summary>The notice that has to be served first.</summary>
    public NoticeKind Notice { get; init; } = NoticeKind.PreLegalNotice;

    /// <summary>How long after the notice the borrower has; none where nothing is said.</summary>
    public CalendarSpan NoticeWait { get; init; }

    /// <summary>The evidence that has to be complete.</summary>
    public ImmutableArray<DocumentName> Evidence { get; init; } = [DocumentName.ContractCopy, DocumentName.Statement];

    /// <summary>The clauses of the contract without which no step is taken; none where nothing is said.</summary>
    public ImmutableArray<ClauseKind> Clauses { get; init; } = [];

    /// <summary>The steps in their order.</summary>
    public ImmutableArray<LegalStep> Steps { get; init; } = [LegalStep.Mediation, LegalStep.PaymentOrder, LegalStep.Suit, LegalStep.Enforcement];

    /// <summary>What a step is expected to cost; null where that is not known.</summary>
    public Money? Cost { get; init; }

    /// <summary>Who approves a step.</summary>
    public ApprovalRule Approval { get; init; } = new("legal");

    /// <summary>Whether other contacts stop while a suit or arbitration runs; they do where nothing is said.</summary>
    public bool KeepsOtherContactsAway { get; init; } = true;

    /// <summary>Makes the rules of legal steps.</summary>
    /// <param name="configure">Says what they are.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="PolicyValidationException">A setting is outside its range; every fault is listed.</exception>
    public static LegalWorkflow Create(Action<LegalWorkflowBuilder> configure) =>
        TryCreate(configure, out LegalWorkflow? workflow, out ImmutableArray<PolicyDiagnostic> diagnostics) ? workflow : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes the rules of legal steps, or lists what is wrong with them.</summary>
    /// <param name="configure">Says what they are.</param>
    /// <param name="workflow">The rules; null where there is a fault.</param>
    /// <param name="diagnostics">Every fault.</param>
    /// <returns>True where there are rules.</returns>
    public static bool TryCreate(Action<LegalWorkflowBuilder> configure, [NotNullWhen(true)] out LegalWorkflow? workflow, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(configure);
        LegalWorkflowBuilder builder = new();
        configure(builder);
        DiagnosticBag bag = new();
        Compilation.WorkflowChecker.Check(builder.Workflow, currency: null, bag);
        diagnostics = bag.ToImmutable();
        workflow = bag.HasErrors ? null : builder.Workflow;
        return workflow is not null;
    }

    /// <summary>The id under which a decision names the rule of legal steps behind a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The id, such as <c>legal.notice-missing</c>.</returns>
    public static string RuleOf(ReasonCode reason) => $"legal.{reason}";

    /// <summary>What is advised, what is missing, and what the referral holds.</summary>
    /// <param name="situation">The case.</param>
    /// <returns>The assessment.</returns>
    public LegalAssessment Assess(LegalSituation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return new LegalRun(this, situation).Assess();
    }

    /// <summary>What an approval of a legal step is about.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The subject, such as <c>legal.suit</c>.</returns>
    public static string SubjectOf(LegalStep step) => $"legal.{step}";

    /// <summary>Writes the canonical form as the next value.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject();
        Compilation.FormWriter form = new(writer);
        form.Number("fruitlessContacts", FruitlessContacts);
        form.Number("daysPastDue", DaysPastDue);
        form.Number("refusalFrom", RefusalFrom);
        form.Number("reviewFrom", ReviewFrom);
        form.Text("notice", Notice.ToString());
        form.Span("noticeWait", NoticeWait);
        form.Texts("evidence", Evidence.Select(static one => one.ToString()));
        form.Texts("clauses", Clauses.Select(static one => one.ToString()));
        form.Texts("steps", Steps.Select(static one => one.ToString()));
        form.Money("cost", Cost);
        form.Approval("approval", Approval);
        form.Flag("keepsOtherContactsAway", KeepsOtherContactsAway);
        writer.EndObject();
    }
}
