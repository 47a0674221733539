using CollectionRules.Calendars;

namespace CollectionRules.Compliance;

/// <summary>A stretch of time in which no rule speaks against a contact: the start is inside, the end is not.</summary>
/// <param name="From">The first instant, with the debtor's offset.</param>
/// <param name="Until">The first instant that is outside again, with the debtor's offset.</param>
public readonly record struct ContactSlot(DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>How long it is.</summary>
    public TimeSpan Length => Until - From;

    /// <summary>Whether an instant lies in it.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>True from the start up to, but not including, the end.</returns>
    public bool Contains(DateTimeOffset instant) => instant >= From && instant < Until;

    /// <summary>Start and end, such as <c>2026-03-11T08:00:00+08:00 to 2026-03-11T22:00:00+08:00</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{DateText.Format(From)} to {DateText.Format(Until)}";
}
