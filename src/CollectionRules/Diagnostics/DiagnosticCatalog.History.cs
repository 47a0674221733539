namespace CollectionRules.Diagnostics;

/// <content>History queries.</content>
public static partial class DiagnosticCatalog
{
    private static DiagnosticDefinition[] History =>
    [
        Error(DiagnosticCode.HistoryKind),
        Error(DiagnosticCode.HistoryField),
        Error(DiagnosticCode.HistoryWord),
        Error(DiagnosticCode.HistoryWords),
        Error(DiagnosticCode.HistoryNumber),
        Error(DiagnosticCode.HistoryRange),
        Error(DiagnosticCode.HistoryZone),
        Error(DiagnosticCode.LimitHistory),
    ];
}
