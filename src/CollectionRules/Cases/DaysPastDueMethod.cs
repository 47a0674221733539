namespace CollectionRules.Cases;

/// <summary>How days past due are counted. In every method they are the calendar days from a due date to the as-of date in the business zone of the account; the methods choose the due date.</summary>
public enum DaysPastDueMethod
{
    /// <summary>From the earliest due date of which more than the tolerance is unpaid, with payments allocated as recorded. (<c>earliest-unpaid</c>)</summary>
    EarliestUnpaid = 0,

    /// <summary>From the due date at which the unpaid amounts, summed from the oldest on, first exceed the tolerance. (<c>cumulative-arrears</c>)</summary>
    CumulativeArrears = 1,

    /// <summary>As EarliestUnpaid, but with every payment put on the oldest due amounts, whatever allocation was recorded. (<c>first-in-first-out</c>)</summary>
    FirstInFirstOut = 2,
}
