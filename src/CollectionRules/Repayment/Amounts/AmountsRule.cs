namespace CollectionRules.Repayment.Amounts;

/// <summary>What is charged on a day beyond what was booked. A definition that is wholly data.</summary>
public sealed record AmountsRule
{
    /// <summary>Penalty as the contract says, no interest on overdue principal, interest of the running period by its days.</summary>
    public static AmountsRule Standard { get; } = new();

    /// <summary>Whether contractual interest runs on past-due principal, beside any penalty, because the contract says so; no where nothing is said.</summary>
    public bool ChargesInterestOnOverdue { get; init; }

    /// <summary>How much interest of the running period a payoff costs.</summary>
    public PayoffInterest PayoffInterest { get; init; }
}
