namespace CollectionRules.Rules.History;

/// <summary>The shape of a <see cref="HistoryWindow"/>.</summary>
public enum HistoryWindowKind
{
    /// <summary>Every event so far. (<c>ever</c>)</summary>
    Ever,

    /// <summary>The calendar date. (<c>day</c>)</summary>
    Day,

    /// <summary>The calendar week, from the week's first day. (<c>week</c>, <c>week-from-sunday</c>)</summary>
    Week,

    /// <summary>The calendar month. (<c>month</c>)</summary>
    Month,

    /// <summary>The last dates, the date itself included. (<c>rolling P7D</c>)</summary>
    Rolling,

    /// <summary>From the date of the event up to, not including, the date a span after it. (<c>since P6M</c>)</summary>
    Since,

    /// <summary>From the instant of the event up to, not including, the instant a time after it. (<c>for PT24H</c>)</summary>
    Elapsed,
}
