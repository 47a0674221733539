using System.Collections.Frozen;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>How each kind of event is read from a document.</summary>
internal static class EventKinds
{
    /// <summary>The readers by kind.</summary>
    internal static readonly FrozenDictionary<string, Func<EventHead, CaseReader, CaseEvent?>> Readers =
        new Dictionary<string, Func<EventHead, CaseReader, CaseEvent?>>(StringComparer.Ordinal)
        {
            [AmountWaived.KindName] = AmountWaived.Read,
            [ApprovalGiven.KindName] = ApprovalGiven.Read,
            [ApprovalRefused.KindName] = ApprovalRefused.Read,
            [AttributeSet.KindName] = AttributeSet.Read,
            [BureauReportCancelled.KindName] = BureauReportCancelled.Read,
            [BureauReportNotified.KindName] = BureauReportNotified.Read,
            [BureauReportPlanned.KindName] = BureauReportPlanned.Read,
            [BureauReportSent.KindName] = BureauReportSent.Read,
            [CaseClosed.KindName] = CaseClosed.Read,
            [CaseReopened.KindName] = CaseReopened.Read,
            [ChargedOff.KindName] = ChargedOff.Read,
            [ConsentGiven.KindName] = ConsentGiven.Read,
            [ConsentWithdrawn.KindName] = ConsentWithdrawn.Read,
            [ContactAttempted.KindName] = ContactAttempted.Read,
            [ContactPointChecked.KindName] = ContactPointChecked.Read,
            [CostIncurred.KindName] = CostIncurred.Read,
            [Disbursed.KindName] = Disbursed.Read,
            [DocumentFiled.KindName] = DocumentFiled.Read,
            [DueItemAdded.KindName] = DueItemAdded.Read,
            [EducationDelivered.KindName] = EducationDelivered.Read,
            [FeedbackReceived.KindName] = FeedbackReceived.Read,
            [HoldPlaced.KindName] = HoldPlaced.Read,
            [HoldReleased.KindName] = HoldReleased.Read,
            [IncidentClosed.KindName] = IncidentClosed.Read,
            [IncidentReported.KindName] = IncidentReported.Read,
            [LegalStepTaken.KindName] = LegalStepTaken.Read,
            [LimitationTouched.KindName] = LimitationTouched.Read,
            [ModelResultReceived.KindName] = ModelResultReceived.Read,
            [NoticeServed.KindName] = NoticeServed.Read,
            [OverrideGranted.KindName] = OverrideGranted.Read,
            [PaymentReceived.KindName] = PaymentReceived.Read,
            [PaymentReversed.KindName] = PaymentReversed.Read,
            [PlacedWithAgency.KindName] = PlacedWithAgency.Read,
            [PlanAccepted.KindName] = PlanAccepted.Read,
            [PlanBroken.KindName] = PlanBroken.Read,
            [PlanCompleted.KindName] = PlanCompleted.Read,
            [PlanDeclined.KindName] = PlanDeclined.Read,
            [PlanOffered.KindName] = PlanOffered.Read,
            [PromiseBroken.KindName] = PromiseBroken.Read,
            [PromiseKept.KindName] = PromiseKept.Read,
            [PromiseMade.KindName] = PromiseMade.Read,
            [PromiseWithdrawn.KindName] = PromiseWithdrawn.Read,
            [RecalledFromAgency.KindName] = RecalledFromAgency.Read,
            [ScheduleReplaced.KindName] = ScheduleReplaced.Read,
            [Scored.KindName] = Scored.Read,
            [StageChanged.KindName] = StageChanged.Read,
            [VisitCancelled.KindName] = VisitCancelled.Read,
            [VisitPlanned.KindName] = VisitPlanned.Read,
            [VisitRecorded.KindName] = VisitRecorded.Read,
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
