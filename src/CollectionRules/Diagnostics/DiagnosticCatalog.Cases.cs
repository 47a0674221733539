namespace CollectionRules.Diagnostics;

/// <content>Case files.</content>
public static partial class DiagnosticCatalog
{
    private static DiagnosticDefinition[] Cases =>
    [
        Error(DiagnosticCode.CaseSchema),
        Error(DiagnosticCode.CaseUnknownCurrency),
        Error(DiagnosticCode.CaseForm),
        Error(DiagnosticCode.CaseZone),
        Error(DiagnosticCode.CaseDuplicate),
        Error(DiagnosticCode.CaseAccount),
        Error(DiagnosticCode.CasePerson),
        Error(DiagnosticCode.CaseDueItem),
        Error(DiagnosticCode.CaseCurrency),
        Error(DiagnosticCode.CaseAmount),
        Error(DiagnosticCode.CaseDecimals),
        Error(DiagnosticCode.CaseAllocation),
        Error(DiagnosticCode.CaseOrder),
        Error(DiagnosticCode.CaseRecordedEarly),
        Error(DiagnosticCode.CaseConflict),
        Error(DiagnosticCode.CaseReference),
        Error(DiagnosticCode.CaseEnded),
        Error(DiagnosticCode.CaseState),
        Error(DiagnosticCode.CaseFourEyes),
        Error(DiagnosticCode.CaseDate),
        Error(DiagnosticCode.CaseSum),
        Error(DiagnosticCode.LimitEvents),
        Error(DiagnosticCode.BandEmpty),
        Error(DiagnosticCode.BandName),
        Error(DiagnosticCode.BandOrder),
        Error(DiagnosticCode.BandGap),
        Error(DiagnosticCode.BandOverlap),
    ];
}
