namespace CollectionRules.Diagnostics;

/// <content>Whole policies.</content>
public static partial class DiagnosticCatalog
{
    private static DiagnosticDefinition[] Policies =>
    [
        Error(DiagnosticCode.PolicyId),
        Error(DiagnosticCode.PolicyVersion),
        Error(DiagnosticCode.PolicyCurrency),
        Error(DiagnosticCode.PolicyEmpty),
        Error(DiagnosticCode.PolicyGate),
        Error(DiagnosticCode.PolicyCards),
        Error(DiagnosticCode.PolicySegment),
        Error(DiagnosticCode.CardUnknown),
        Error(DiagnosticCode.Model),
        Error(DiagnosticCode.DecisionCurrency),
        Error(DiagnosticCode.DecisionAsOf),
        Warning(DiagnosticCode.VisitsOff),
        Warning(DiagnosticCode.LegalUnguarded),
        Error(DiagnosticCode.TemplateName),
        Error(DiagnosticCode.TemplateForbidden),
        Error(DiagnosticCode.TemplateIncomplete),
        Warning(DiagnosticCode.TemplateMissing),
    ];
}
