using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Allocation;

/// <summary>A part of a card balance that bears a rate of its own.</summary>
public sealed record CardBalance
{
    /// <summary>Its name in results; its own among the balances.</summary>
    public required string Id { get; init => field = string.IsNullOrEmpty(value) ? throw new ArgumentException("The id of a balance is empty.", nameof(value)) : value; }

    /// <summary>What is owed, not below zero.</summary>
    public required Money Amount { get; init => field = value.IsNegative ? throw new ArgumentOutOfRangeException(nameof(value), $"The balance is \"{value}\"; zero or above is allowed.") : value; }

    /// <summary>The annual percentage rate of the balance.</summary>
    public required AnnualRate Rate { get; init; }

    /// <summary>The billing cycles, this one included, until deferred interest is charged unless the balance is paid, from 1; null where no interest is deferred.</summary>
    public int? DeferredInterestCycles { get; init => field = value < 1 ? throw new ArgumentOutOfRangeException(nameof(value), value, "There is 1 billing cycle left at least.") : value; }
}
