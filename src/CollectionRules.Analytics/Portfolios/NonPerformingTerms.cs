using CollectionRules.Cases;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>Which balances count as non-performing.</summary>
public sealed record NonPerformingTerms
{
    /// <summary>The days past due from which an account is non-performing (included), 1 or more.</summary>
    public required int FromDaysPastDue
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    /// <summary>When an account under a plan counts as performing again.</summary>
    public required PlanCureRule PlanCure { get; init; }

    /// <summary>How days past due are counted; <see cref="DelinquencyRule.Standard"/> where nothing is said.</summary>
    public DelinquencyRule Delinquency { get; init; } = DelinquencyRule.Standard;

    /// <summary>The rules of the business zones; null for the machine's zone data.</summary>
    public ZoneBook? Zones { get; init; }
}
