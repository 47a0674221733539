namespace CollectionRules.Diagnostics;

/// <content>Cards, grades and the policy core.</content>
public static partial class DiagnosticCatalog
{
    private static DiagnosticDefinition[] Scoring =>
    [
        Error(DiagnosticCode.CardName),
        Error(DiagnosticCode.CardEmpty),
        Error(DiagnosticCode.CardRounding),
        Error(DiagnosticCode.CardHole),
        Error(DiagnosticCode.LimitCharacteristics),
        Error(DiagnosticCode.CharacteristicName),
        Error(DiagnosticCode.CharacteristicEmpty),
        Warning(DiagnosticCode.BinUnreachable),
        Warning(DiagnosticCode.BinNever),
        Error(DiagnosticCode.BinWithoutFact),
        Error(DiagnosticCode.Points),
        Error(DiagnosticCode.PointsFact),
        Warning(DiagnosticCode.BinOverlap),
        Warning(DiagnosticCode.PointsTrend),
        Error(DiagnosticCode.PointsAgainstTrend),
        Error(DiagnosticCode.PointsTrendUnknown),
        Error(DiagnosticCode.ReasonCode),
        Error(DiagnosticCode.ReasonBaseline),
        Error(DiagnosticCode.ReasonCharacteristic),
        Error(DiagnosticCode.ReasonLimit),
        Error(DiagnosticCode.ReasonTwice),
        Warning(DiagnosticCode.ReasonUnused),
        Error(DiagnosticCode.AxisName),
        Error(DiagnosticCode.AxisCharacteristic),
        Error(DiagnosticCode.AxisPoints),
        Error(DiagnosticCode.AxisFlat),
        Error(DiagnosticCode.AxisCut),
        Error(DiagnosticCode.AxisCell),
        Error(DiagnosticCode.AxisCellTwice),
        Error(DiagnosticCode.AxisPressure),
        Error(DiagnosticCode.AxisTrack),
        Error(DiagnosticCode.GradeName),
        Error(DiagnosticCode.GradeOrder),
        Error(DiagnosticCode.GradeOpen),
        Error(DiagnosticCode.CoreName),
        Error(DiagnosticCode.TableTwice),
        Error(DiagnosticCode.CorePolicy),
        Error(DiagnosticCode.CoreOutput),
        Error(DiagnosticCode.CoreUndecided),
        Error(DiagnosticCode.CoreEmpty),
    ];
}
