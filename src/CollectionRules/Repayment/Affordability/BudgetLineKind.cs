namespace CollectionRules.Repayment.Affordability;

/// <summary>On which side of a budget a line stands.</summary>
public enum BudgetLineKind
{
    /// <summary>Income.</summary>
    Income = 0,

    /// <summary>What the household spends.</summary>
    Expense = 1,

    /// <summary>What is paid on debts to others.</summary>
    OtherDebt = 2,
}
