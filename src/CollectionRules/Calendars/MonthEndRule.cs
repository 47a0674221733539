namespace CollectionRules.Calendars;

/// <summary>What becomes of a day that the target month does not have, and of a date that is the last of its month.</summary>
public enum MonthEndRule
{
    /// <summary>
    /// The day of the anchor is kept; a month that is too short gives its last day.
    /// 31 January, 28 February, 31 March; 30 April, 30 May.
    /// </summary>
    KeepDay,

    /// <summary>
    /// Like <see cref="KeepDay"/>, but an anchor that is the last day of its month gives the last day of every month.
    /// 30 April, 31 May, 30 June; 28 February, 31 March.
    /// </summary>
    StickToMonthEnd,
}
