using CollectionRules.Monetary;

namespace CollectionRules.Compliance.Calculations;

/// <summary>What a lender claims for overdue money, a year.</summary>
public sealed record RateClaim
{
    /// <summary>The kind of lender, in kebab case, such as <c>bank</c> or <c>non-licensed</c>.</summary>
    public required string Lender { get; init => field = Cases.CaseText.Identifier(value); }

    /// <summary>The reference rate when the contract was signed.</summary>
    public required AnnualRate ReferenceRateAtSigning { get; init; }

    /// <summary>Overdue interest.</summary>
    public AnnualRate Overdue { get; init; }

    /// <summary>Penalty.</summary>
    public AnnualRate Penalty { get; init; }

    /// <summary>Other charges.</summary>
    public AnnualRate Charges { get; init; }
}
