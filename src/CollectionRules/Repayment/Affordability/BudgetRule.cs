using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Affordability;

/// <summary>How a household budget is added up. A definition that is wholly data.</summary>
public sealed record BudgetRule
{
    /// <summary>Every line counts, is converted to a month and rounded half-up; nothing is set aside.</summary>
    public static BudgetRule Standard { get; } = new();

    /// <summary>How each line is rounded after its conversion to a month; half-up where nothing is said.</summary>
    public RoundingRule LineRounding { get; init; } = RoundingRule.HalfUp;

    /// <summary>Whether only income with evidence counts; no where nothing is said.</summary>
    public bool IsIncomeDocumented { get; init; }

    /// <summary>Whether only expenses count that the household cannot do without; no where nothing is said.</summary>
    public bool AreExpensesEssential { get; init; }

    /// <summary>The share of the surplus that is set aside for what nobody foresees, rounded down; 0 % where nothing is said.</summary>
    public Percentage Contingency { get; init; }

    /// <summary>The most that is set aside a month; null for no limit.</summary>
    public Money? ContingencyLimit { get; init; }
}
