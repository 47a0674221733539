namespace CollectionRules.Diagnostics;

/// <content>History queries, contexts and sources of facts.</content>
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
        Error(DiagnosticCode.ContextName),
        Error(DiagnosticCode.ContextTwice),
        Error(DiagnosticCode.ContextProposal),
        Error(DiagnosticCode.FactSource),
        Error(DiagnosticCode.FactSourceFit),
        Error(DiagnosticCode.FactSourceTwice),
        Error(DiagnosticCode.FactOverflow),
        Error(DiagnosticCode.Protected),
    ];
}
