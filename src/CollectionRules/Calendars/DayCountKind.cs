namespace CollectionRules.Calendars;

/// <summary>Which arithmetic a <see cref="DayCount"/> runs.</summary>
internal enum DayCountKind
{
    Actual360,
    Actual364,
    Actual365Fixed,
    Actual365Actual,
    Actual365L,
    Actual36525,
    ActualActualIsda,
    ActualActualIcma,
    ActualActualAfb,
    NoLeap360,
    NoLeap365,
    Thirty360Isda,
    Thirty360Psa,
    ThirtyU360,
    ThirtyU360EndOfMonth,
    ThirtyE360,
    ThirtyE360Isda,
    ThirtyEPlus360,
    ThirtyE365,
    Business252,
    OneOne,
    European,
    PerPeriod,
}
