namespace CollectionRules.Repayment.Amounts;

/// <summary>What a demand asks for.</summary>
public enum DemandScope
{
    /// <summary>What brings the account up to date. (<c>curing</c>)</summary>
    Curing = 0,

    /// <summary>Everything: a payoff, or a debt that was called in. (<c>payoff</c>)</summary>
    Payoff = 1,
}
