namespace CollectionRules.Diagnostics;

/// <content>Repayment schedules.</content>
public static partial class DiagnosticCatalog
{
    private static DiagnosticDefinition[] Repayment =>
    [
        Error(DiagnosticCode.SchedulePrincipal),
        Error(DiagnosticCode.ScheduleRows),
        Error(DiagnosticCode.ScheduleRate),
        Error(DiagnosticCode.ScheduleFirstDue),
        Error(DiagnosticCode.ScheduleDueDates),
        Error(DiagnosticCode.ScheduleRounding),
        Error(DiagnosticCode.ScheduleMethod),
        Error(DiagnosticCode.ScheduleAmount),
        Error(DiagnosticCode.ScheduleCurrency),
        Error(DiagnosticCode.ScheduleBalloon),
        Error(DiagnosticCode.ScheduleGrace),
        Error(DiagnosticCode.ScheduleAnchor),
        Error(DiagnosticCode.ScheduleOption),
        Error(DiagnosticCode.ScheduleSteps),
        Error(DiagnosticCode.SchedulePattern),
        Error(DiagnosticCode.ScheduleHolidays),
        Error(DiagnosticCode.ScheduleCalendar),
        Error(DiagnosticCode.ScheduleDueOrder),
        Error(DiagnosticCode.ScheduleDayCount),
        Error(DiagnosticCode.ScheduleNeverAmortizes),
        Error(DiagnosticCode.ScheduleOverflow),
    ];
}
