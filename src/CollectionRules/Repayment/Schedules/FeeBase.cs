namespace CollectionRules.Repayment.Schedules;

/// <summary>What a fee in percent is taken of.</summary>
public enum FeeBase
{
    /// <summary>Nothing: the fee is a fixed amount.</summary>
    Fixed = 0,

    /// <summary>The principal that the row repays.</summary>
    Principal = 1,

    /// <summary>The interest of the row.</summary>
    Interest = 2,

    /// <summary>Principal and interest of the row.</summary>
    PrincipalAndInterest = 3,

    /// <summary>The principal that was lent.</summary>
    OriginalPrincipal = 4,
}
