namespace CollectionRules.Repayment.Amounts;

/// <summary>Where a line of the amounts on a day comes from.</summary>
public enum AmountKind
{
    /// <summary>What is unpaid of an item whose due date has passed. (<c>past-due</c>)</summary>
    PastDue = 0,

    /// <summary>Interest on overdue principal. (<c>overdue-interest</c>)</summary>
    OverdueInterest = 1,

    /// <summary>Penalty on the contractual base, beyond penalties that were booked. (<c>accrued-penalty</c>)</summary>
    AccruedPenalty = 2,

    /// <summary>A fee that is asked for and that the contract permits. (<c>requested-fee</c>)</summary>
    RequestedFee = 3,

    /// <summary>What is unpaid of principal that is not past due, and of fees and penalties booked by themselves. (<c>not-past-due</c>)</summary>
    NotPastDue = 4,

    /// <summary>Interest, and fees that come with it, of the running period. (<c>accrued-interest</c>)</summary>
    AccruedInterest = 5,

    /// <summary>What was paid beyond everything known to be due; it is taken off. (<c>credit</c>)</summary>
    Credit = 6,
}
