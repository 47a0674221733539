namespace CollectionRules.Repayment.Allocation;

/// <summary>How an amount stands to the day of a payment.</summary>
public enum AllocationStage
{
    /// <summary>Due before that day. (<c>past-due</c>)</summary>
    PastDue = 0,

    /// <summary>Due on that day. (<c>due</c>)</summary>
    Due = 1,

    /// <summary>Due after that day. (<c>in-advance</c>)</summary>
    InAdvance = 2,
}
