namespace CollectionRules.Diagnostics;

/// <content>Facts, conditions, cells and tables.</content>
public static partial class DiagnosticCatalog
{
    private static DiagnosticDefinition[] Rules =>
    [
        Error(DiagnosticCode.FactName),
        Error(DiagnosticCode.FactDecimals),
        Error(DiagnosticCode.FactDomain),
        Error(DiagnosticCode.FactStep),
        Error(DiagnosticCode.FactValues),
        Error(DiagnosticCode.FactSpecials),
        Error(DiagnosticCode.FactWord),
        Error(DiagnosticCode.FactConflict),
        Error(DiagnosticCode.FactDerivation),
        Error(DiagnosticCode.BoundDecimals),
        Error(DiagnosticCode.BoundRange),
        Error(DiagnosticCode.Phase),
        Error(DiagnosticCode.NotMissing),
        Error(DiagnosticCode.WrongKind),
        Error(DiagnosticCode.EmptyRange),
        Error(DiagnosticCode.UnknownValue),
        Error(DiagnosticCode.UnknownSpecial),
        Error(DiagnosticCode.CellSyntax),
        Error(DiagnosticCode.CellNumber),
        Error(DiagnosticCode.CellDigits),
        Error(DiagnosticCode.CellDate),
        Error(DiagnosticCode.TableName),
        Error(DiagnosticCode.TableNoOutput),
        Error(DiagnosticCode.TableOutputTwice),
        Error(DiagnosticCode.TableNoRow),
        Error(DiagnosticCode.TableAggregator),
        Error(DiagnosticCode.TablePriority),
        Error(DiagnosticCode.RowId),
        Error(DiagnosticCode.RowCells),
        Error(DiagnosticCode.RowOutputs),
        Error(DiagnosticCode.RowOutput),
        Warning(DiagnosticCode.RowNever),
        Error(DiagnosticCode.LimitRows),
        Error(DiagnosticCode.LimitFacts),
        Error(DiagnosticCode.LimitBoxes),
        Error(DiagnosticCode.LimitMemory),
        Error(DiagnosticCode.ValueMissing),
        Error(DiagnosticCode.ValueDomain),
        Error(DiagnosticCode.ValueStep),
        Error(DiagnosticCode.ValueKind),
    ];
}
