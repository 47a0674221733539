namespace CollectionRules.Diagnostics;

/// <content>Ladders, treatments and workflows.</content>
public static partial class DiagnosticCatalog
{
    private static DiagnosticDefinition[] Escalation =>
    [
        Error(DiagnosticCode.LadderEmpty),
        Error(DiagnosticCode.LimitStages),
        Error(DiagnosticCode.LadderFall),
        Error(DiagnosticCode.LadderReview),
        Error(DiagnosticCode.StageId),
        Error(DiagnosticCode.StageTwice),
        Error(DiagnosticCode.StageWithoutCondition),
        Error(DiagnosticCode.StageDead),
        Error(DiagnosticCode.StageUnknown),
        Error(DiagnosticCode.StageOrder),
        Error(DiagnosticCode.StageWithoutWay),
        Error(DiagnosticCode.StageUnreachable),
        Error(DiagnosticCode.StageNoExit),
        Error(DiagnosticCode.StageStay),
        Error(DiagnosticCode.StageForcedNowhere),
        Error(DiagnosticCode.StageIntensity),
        Warning(DiagnosticCode.StagePassage),
        Error(DiagnosticCode.StageSetting),
        Error(DiagnosticCode.StepEmpty),
        Error(DiagnosticCode.FastTrackName),
        Warning(DiagnosticCode.FastTrackDead),
        Error(DiagnosticCode.ChannelUnknown),
        Error(DiagnosticCode.TreatmentId),
        Error(DiagnosticCode.TreatmentCap),
        Error(DiagnosticCode.TreatmentSetting),
        Warning(DiagnosticCode.TreatmentDead),
        Error(DiagnosticCode.ConductRemoved),
        Error(DiagnosticCode.ConductLoosened),
        Error(DiagnosticCode.Ability),
        Error(DiagnosticCode.VisitUnstated),
        Error(DiagnosticCode.WorkflowSetting),
    ];
}
