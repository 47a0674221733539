namespace CollectionRules.Diagnostics;

/// <content>Orders of payment.</content>
public static partial class DiagnosticCatalog
{
    private static DiagnosticDefinition[] Allocation =>
    [
        Error(DiagnosticCode.AllocationTwice),
        Error(DiagnosticCode.AllocationMissing),
        Error(DiagnosticCode.AllocationRule),
    ];
}
