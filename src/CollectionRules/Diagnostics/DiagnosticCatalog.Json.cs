namespace CollectionRules.Diagnostics;

/// <content>Policy documents.</content>
public static partial class DiagnosticCatalog
{
    private static DiagnosticDefinition[] Json =>
    [
        Error(DiagnosticCode.PolicySchema),
        Error(DiagnosticCode.ChoiceMissing),
        Error(DiagnosticCode.ChoiceTwice),
        Error(DiagnosticCode.OnlyTrue),
        Error(DiagnosticCode.FactUnknown),
        Error(DiagnosticCode.FactNotNumber),
        Error(DiagnosticCode.TableUnknown),
        Error(DiagnosticCode.TableUnused),
        Error(DiagnosticCode.PackUnknown),
        Warning(DiagnosticCode.PackVersion),
        Error(DiagnosticCode.PackUnsaved),
        Error(DiagnosticCode.RuleFloors),
        Error(DiagnosticCode.LimitParts),
    ];
}
