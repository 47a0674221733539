using CollectionRules.Calendars;

namespace CollectionRules.Repayment.Schedules;

/// <summary>
/// The days on which the borrower is paid, so that installments fall due when there is money: every due date moves to the first pay-day
/// on or after it, and then by a number of days.
/// </summary>
/// <example>Paid every second Friday, installments on the Monday after the first pay-day of each period:
/// <code>new PayDays(new DateOnly(2026, 1, 9), Frequency.Biweekly) { DaysAfter = 3 }</code></example>
/// <param name="Anchor">Any pay-day; the others follow and precede it.</param>
/// <param name="Every">How often there is one.</param>
public sealed record PayDays(DateOnly Anchor, Frequency Every)
{
    /// <summary>What becomes of a pay-day that is no business day of the terms' calendar; <see cref="BusinessDayRule.Preceding"/> where nothing is said.</summary>
    public BusinessDayRule Rule { get; init; } = BusinessDayRule.Preceding;

    /// <summary>The days between pay-day and due date, 0 to 31; 0 where nothing is said.</summary>
    public int DaysAfter
    {
        get;
        init => field = value is >= 0 and <= 31 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A due date is 0 to 31 days after the pay-day.");
    }

    /// <summary>The due date for a nominal one.</summary>
    internal DateOnly Align(DateOnly nominal, HolidayCalendar holidays)
    {
        int days = nominal.DayNumber - Anchor.DayNumber;
        int guess = Every.IsOfDays ? days / Every.Days
            : (((nominal.Year - Anchor.Year) * 12) + nominal.Month - Anchor.Month) * (Every.IsSemimonthly ? 2 : 1) / Math.Max(1, Every.Months);

        // The guess is less than two pay-days off and a business-day rule moves a pay-day by less than a period or so: begin well before.
        int index = guess - 4;
        DateOnly pay;
        do
        {
            pay = Rule.Adjust(Every.Add(Anchor, index++), holidays);
        }
        while (pay < nominal);

        return pay.AddDays(DaysAfter);
    }
}
