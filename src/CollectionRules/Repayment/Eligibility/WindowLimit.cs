using CollectionRules.Calendars;
using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Eligibility;

/// <summary>At most so many earlier events within a time before the as-of day.</summary>
/// <param name="Window">How long an event counts: it counts on a day while its date plus the window is after that day.</param>
/// <param name="Most">The most that may be counted when another is made: one less than the number that the rule allows. 0 or above.</param>
/// <param name="Reason">What is reported where there are more.</param>
public sealed record WindowLimit(CalendarSpan Window, int Most, ReasonCode Reason)
{
    /// <summary>How many dates count on a day.</summary>
    /// <param name="dates">The dates of earlier events; those after the day do not count.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The number.</returns>
    public int Count(IEnumerable<DateOnly> dates, DateOnly asOf) => dates.Count(date => date <= asOf && Ends(date) > asOf);

    /// <summary>Whether another event would be within the limit.</summary>
    /// <param name="dates">The dates of earlier events.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>True where no more than <see cref="Most"/> count.</returns>
    public bool Allows(IEnumerable<DateOnly> dates, DateOnly asOf) => Count(dates, asOf) <= Most;

    /// <summary>The end of the window, or the end of the calendar.</summary>
    private DateOnly Ends(DateOnly date)
    {
        try
        {
            return Window.AddTo(date);
        }
        catch (OverflowException)
        {
            return DateOnly.MaxValue;
        }
    }
}
