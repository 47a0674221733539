using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Amounts;

/// <summary>What a borrower is asked to pay: each component, their total, by when, and how.</summary>
public sealed record PaymentDemand
{
    /// <summary>What it asks for.</summary>
    public DemandScope Scope { get; init; }

    /// <summary>Principal, interest, fees and penalty.</summary>
    public required DueAmounts Amounts { get; init; }

    /// <summary>The total as written.</summary>
    public required Money Total { get; init; }

    /// <summary>The day by which to pay; null where it is not said.</summary>
    public DateOnly? PayBy { get; init; }

    /// <summary>How to pay, such as an account or a link; null where it is not said.</summary>
    public string? WayToPay { get; init; }
}
