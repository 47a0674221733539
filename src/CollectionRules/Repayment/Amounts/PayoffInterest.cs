namespace CollectionRules.Repayment.Amounts;

/// <summary>How much interest of the running period a payoff costs.</summary>
public enum PayoffInterest
{
    /// <summary>By the days elapsed over the days of the period. (<c>till-date</c>)</summary>
    TillDate = 0,

    /// <summary>The interest of the whole period. (<c>till-period-end</c>)</summary>
    TillPeriodEnd = 1,
}
