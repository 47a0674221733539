namespace CollectionRules.Compliance.Calculations;

/// <summary>By what several debts are put in order.</summary>
public enum DebtCriterion
{
    /// <summary>Due before undue. (<c>due-first</c>)</summary>
    DueFirst = 0,

    /// <summary>The less secured first. (<c>least-secured</c>)</summary>
    LeastSecured = 1,

    /// <summary>The heavier burden first. (<c>heaviest-burden</c>)</summary>
    HeaviestBurden = 2,

    /// <summary>The earlier due first. (<c>earliest-due</c>)</summary>
    EarliestDue = 3,
}
