namespace CollectionRules.Repayment.Relief;

/// <summary>What of an account a relief sets anew, so that nobody is surprised by it.</summary>
public enum ReliefReset
{
    /// <summary>Days past due count from 0 again.</summary>
    DaysPastDue = 0,

    /// <summary>Due dates of rows that were there before.</summary>
    DueDates = 1,

    /// <summary>The last due date.</summary>
    Maturity = 2,

    /// <summary>The installment.</summary>
    Installment = 3,

    /// <summary>The rate.</summary>
    Rate = 4,
}
