namespace CollectionRules.Rules.History;

/// <summary>In what a time since an event is measured.</summary>
public enum HistoryUnit
{
    /// <summary>Local calendar dates: 0 on the date of the event, 1 on the next. (<c>days</c>)</summary>
    Days,

    /// <summary>Whole months between the local dates. (<c>months</c>)</summary>
    Months,

    /// <summary>Whole hours that passed, whatever the clock shows. (<c>hours</c>)</summary>
    Hours,

    /// <summary>Whole seconds that passed. (<c>seconds</c>)</summary>
    Seconds,
}
