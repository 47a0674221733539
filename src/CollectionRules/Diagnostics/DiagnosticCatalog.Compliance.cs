namespace CollectionRules.Diagnostics;

/// <content>Rule packs.</content>
public static partial class DiagnosticCatalog
{
    private static DiagnosticDefinition[] Compliance =>
    [
        Error(DiagnosticCode.PackName),
        Error(DiagnosticCode.PackEmpty),
        Error(DiagnosticCode.PackRuleTwice),
        Error(DiagnosticCode.PackCitation),
        Error(DiagnosticCode.PackForce),
        Error(DiagnosticCode.PackUnset),
        Error(DiagnosticCode.PackSettingUnknown),
        Error(DiagnosticCode.PackRuleUnknown),
        Error(DiagnosticCode.PackTighten),
        Error(DiagnosticCode.Loosened),
    ];
}
