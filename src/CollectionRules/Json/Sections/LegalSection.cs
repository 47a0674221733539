using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Escalation;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>The rules of legal steps.</summary>
internal sealed class LegalSection : JsonSection
{
    private static readonly LegalWorkflow Usual = new();

    private static readonly ObjectShape Workflow = new(
        new("fruitlessContacts", CommonShapes.Whole(0, 1_000_000), "Fruitless contacts without which the ordinary way is not open; 5 where nothing is said."),
        new("daysPastDue", CommonShapes.Whole(0, 36_500), "Days past due from which the ordinary way is open; 120 where nothing is said."),
        new("refusalFrom", CommonShapes.Whole(0, 36_500), "Days past due from which a refusal to pay opens the way; 90 where nothing is said."),
        new("reviewFrom", CommonShapes.Whole(0, 36_500), "Days past due from which a person reviews the case; 180 where nothing is said."),
        new("notice", new FormShape<NoticeKind>(CaseForms.NoticeKind), "The notice that has to be served first; pre-legal-notice where nothing is said."),
        new("noticeWait", CommonShapes.Span, "How long after the notice the borrower has; P0D where nothing is said."),
        new("evidence", new ArrayShape(new FormShape<DocumentName>(CaseForms.DocumentName), 0, 100), "The evidence that has to be complete; contract copy and statement where nothing is said."),
        new("clauses", new ArrayShape(new FormShape<ClauseKind>(CaseForms.ClauseKind), 0, 100), "The clauses of the contract without which no step is taken; none where nothing is said."),
        new("steps", new ArrayShape(new FormShape<LegalStep>(CaseForms.LegalStep), 1, 100), "The steps in their order; mediation, payment order, suit, enforcement where nothing is said."),
        new("cost", CommonShapes.Money, "What a step is expected to cost."),
        new("approval", WorkflowForms.Approval, "Who approves a step, never its proposer; the role legal where nothing is said."),
        new("otherContactsGoOn", CommonShapes.Flag, "Whether other contacts go on while a suit or arbitration runs; no where nothing is said."));

    public override string Member => "legal";

    public override string Description => "The rules of legal steps. Without this member only the ladder stands before a legal step.";

    public override Shape Shape => Workflow;

    public override void Read(Part part, PolicyReading reading)
    {
        if (!part.IsPresent || !reading.IsSound(part))
        {
            return;
        }

        Money? cost = reading.Money(part["cost"]);
        reading.Legal = Usual with
        {
            FruitlessContacts = part["fruitlessContacts"].Integer ?? Usual.FruitlessContacts,
            DaysPastDue = part["daysPastDue"].Integer ?? Usual.DaysPastDue,
            RefusalFrom = part["refusalFrom"].Integer ?? Usual.RefusalFrom,
            ReviewFrom = part["reviewFrom"].Integer ?? Usual.ReviewFrom,
            Notice = part["notice"].Form(CaseForms.NoticeKind) ?? Usual.Notice,
            NoticeWait = part["noticeWait"].Span ?? Usual.NoticeWait,
            Evidence = part["evidence"].IsPresent ? [.. part["evidence"].Forms(CaseForms.DocumentName)] : Usual.Evidence,
            Clauses = [.. part["clauses"].Forms(CaseForms.ClauseKind)],
            Steps = part["steps"].IsPresent ? [.. part["steps"].Forms(CaseForms.LegalStep)] : Usual.Steps,
            Cost = cost,
            Approval = WorkflowForms.ReadApproval(part["approval"], reading) ?? Usual.Approval,
            KeepsOtherContactsAway = !part["otherContactsGoOn"].IsTrue,
        };
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Legal is not { } legal)
        {
            return;
        }

        writer.StartObject(Member);
        writer.NumberIfAny("fruitlessContacts", legal.FruitlessContacts == Usual.FruitlessContacts ? null : legal.FruitlessContacts);
        writer.NumberIfAny("daysPastDue", legal.DaysPastDue == Usual.DaysPastDue ? null : legal.DaysPastDue);
        writer.NumberIfAny("refusalFrom", legal.RefusalFrom == Usual.RefusalFrom ? null : legal.RefusalFrom);
        writer.NumberIfAny("reviewFrom", legal.ReviewFrom == Usual.ReviewFrom ? null : legal.ReviewFrom);
        writer.TextIfAny("notice", legal.Notice == Usual.Notice ? null : legal.Notice.ToString());
        writer.TextIfAny("noticeWait", legal.NoticeWait.IsZero ? null : legal.NoticeWait.ToString());
        WorkflowForms.WriteWords(writer, "evidence", legal.Evidence, Usual.Evidence);
        WorkflowForms.WriteWords(writer, "clauses", legal.Clauses, Usual.Clauses);
        WorkflowForms.WriteWords(writer, "steps", legal.Steps, Usual.Steps);
        WorkflowForms.WriteMoney(writer, "cost", legal.Cost, content.Currency);
        WorkflowForms.WriteApproval(writer, legal.Approval.Equals(Usual.Approval) ? null : legal.Approval, content.Currency);
        writer.FlagIfTrue("otherContactsGoOn", !legal.KeepsOtherContactsAway);
        writer.EndObject();
    }
}
