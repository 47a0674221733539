namespace CollectionRules.Diagnostics;

/// <content>Codes of repayment schedules.</content>
public static partial class DiagnosticCode
{
    /// <summary>The principal of a schedule is not above zero.</summary>
    public const string SchedulePrincipal = "CR-SCHEDULE-PRINCIPAL";

    /// <summary>A schedule has no rows or too many.</summary>
    public const string ScheduleRows = "CR-SCHEDULE-ROWS";

    /// <summary>A rate is negative or above the sanity limit.</summary>
    public const string ScheduleRate = "CR-SCHEDULE-RATE";

    /// <summary>The first due date is not after the disbursement.</summary>
    public const string ScheduleFirstDue = "CR-SCHEDULE-FIRST-DUE";

    /// <summary>Due dates given one by one are not one for each installment, or do not begin with the first due date.</summary>
    public const string ScheduleDueDates = "CR-SCHEDULE-DUE-DATES";

    /// <summary>No rounding rule is named.</summary>
    public const string ScheduleRounding = "CR-SCHEDULE-ROUNDING";

    /// <summary>The repayment method is not one.</summary>
    public const string ScheduleMethod = "CR-SCHEDULE-METHOD";

    /// <summary>An amount or share of the terms is not above zero.</summary>
    public const string ScheduleAmount = "CR-SCHEDULE-AMOUNT";

    /// <summary>An amount of the terms has another currency than the principal.</summary>
    public const string ScheduleCurrency = "CR-SCHEDULE-CURRENCY";

    /// <summary>The balloon is not below the principal.</summary>
    public const string ScheduleBalloon = "CR-SCHEDULE-BALLOON";

    /// <summary>The rows of grace leave no row to repay in.</summary>
    public const string ScheduleGrace = "CR-SCHEDULE-GRACE";

    /// <summary>The anchor day is no day of a month, or the frequency has no months.</summary>
    public const string ScheduleAnchor = "CR-SCHEDULE-ANCHOR";

    /// <summary>An option has no meaning for the method.</summary>
    public const string ScheduleOption = "CR-SCHEDULE-OPTION";

    /// <summary>The steps do not make up the rows.</summary>
    public const string ScheduleSteps = "CR-SCHEDULE-STEPS";

    /// <summary>No row of the schedule has a weight above zero.</summary>
    public const string SchedulePattern = "CR-SCHEDULE-PATTERN";

    /// <summary>The holidays of terms contradict themselves.</summary>
    public const string ScheduleHolidays = "CR-SCHEDULE-HOLIDAYS";

    /// <summary>Due dates leave the calendar or find no business day.</summary>
    public const string ScheduleCalendar = "CR-SCHEDULE-CALENDAR";

    /// <summary>Due dates do not strictly rise.</summary>
    public const string ScheduleDueOrder = "CR-SCHEDULE-DUE-ORDER";

    /// <summary>The day count cannot be used with the terms.</summary>
    public const string ScheduleDayCount = "CR-SCHEDULE-DAY-COUNT";

    /// <summary>An installment does not cover the interest.</summary>
    public const string ScheduleNeverAmortizes = "CR-SCHEDULE-NEVER-AMORTIZES";

    /// <summary>An amount of the schedule does not fit.</summary>
    public const string ScheduleOverflow = "CR-SCHEDULE-OVERFLOW";
}
