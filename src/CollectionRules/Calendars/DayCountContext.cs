namespace CollectionRules.Calendars;

/// <summary>
/// What some day counts need besides the two dates. Each <see cref="DayCount"/> states what it reads; everything else is
/// ignored.
/// </summary>
public sealed record DayCountContext
{
    /// <summary>The context that states nothing but its defaults.</summary>
    public static DayCountContext None { get; } = new();

    /// <summary>The payment frequency. Required by <c>ACT/ACT ICMA</c> (of months), <c>ACT/365L</c> and <c>perPeriod</c>.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>The end of the payment period that contains the dates. Required by <c>ACT/365L</c>.</summary>
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>
    /// A date on the regular grid of payments, such as any regular due date; the grid continues from it in both directions.
    /// Required by <c>ACT/ACT ICMA</c>, which takes <see cref="PeriodEnd"/> where this is absent.
    /// </summary>
    public DateOnly? RegularDate { get; init; }

    /// <summary>
    /// The end of the contract. Read by <c>30E/360 ISDA</c>: an end of February on this date stays as it is. Absent means
    /// that the end date is not the maturity.
    /// </summary>
    public DateOnly? Maturity { get; init; }

    /// <summary>
    /// Whether payments stick to month ends. Read by <c>30U/360</c> (last days of February count as the 30th) and
    /// <c>ACT/ACT ICMA</c> (a grid date at a month end means month ends). Default <see cref="MonthEndRule.StickToMonthEnd"/>.
    /// </summary>
    public MonthEndRule MonthEnds { get; init; } = MonthEndRule.StickToMonthEnd;

    /// <summary>The unit counted by <c>EU-2008/48</c>: week, month or year. Default month.</summary>
    public CalendarUnit IntervalUnit { get; init; } = CalendarUnit.Month;

    /// <summary>The business days counted by <c>BUS/252</c>, which requires it.</summary>
    public HolidayCalendar? Holidays { get; init; }
}
