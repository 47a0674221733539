using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Allocation;

/// <summary>One of several debts to the same creditor.</summary>
public sealed record ConcurrentDebt
{
    /// <summary>Its name in results; its own among the debts.</summary>
    public required string Id { get; init => field = string.IsNullOrEmpty(value) ? throw new ArgumentException("The id of a debt is empty.", nameof(value)) : value; }

    /// <summary>What is owed, not below zero.</summary>
    public required Money Amount { get; init => field = value.IsNegative ? throw new ArgumentOutOfRangeException(nameof(value), $"The debt is \"{value}\"; zero or above is allowed.") : value; }

    /// <summary>When it falls due.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>How much of it is secured; zero where nothing is said. More than the debt counts as all of it.</summary>
    public Money? Secured { get; init; }

    /// <summary>The rate a year: the heavier burden is the higher rate.</summary>
    public AnnualRate Rate { get; init; }
}
