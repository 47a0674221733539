namespace CollectionRules.Repayment.Schedules;

/// <summary>Where the minor units go that rounding leaves over.</summary>
public enum FinalDifference
{
    /// <summary>The last row pays what is left.</summary>
    LastRow = 0,

    /// <summary>The first row that repays principal takes it. For <see cref="RepaymentMethod.LevelPrincipal"/> only.</summary>
    FirstRow = 1,

    /// <summary>
    /// The last row, after one try to spread it: where it differs from the installment by more minor units than half the rows
    /// (rounded down), the installment is moved by difference / rows, and that is kept if the difference gets smaller. For a computed
    /// installment of <see cref="RepaymentMethod.LevelPayment"/> only.
    /// </summary>
    SpreadOnce = 2,
}
