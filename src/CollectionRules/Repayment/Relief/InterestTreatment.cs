namespace CollectionRules.Repayment.Relief;

/// <summary>What becomes of the interest of a time without payments.</summary>
public enum InterestTreatment
{
    /// <summary>It joins the balance and bears interest.</summary>
    Capitalize = 0,

    /// <summary>It is kept aside without bearing interest and paid with the first row afterwards.</summary>
    CarryToFirst = 1,

    /// <summary>It is kept aside without bearing interest and paid with the last row.</summary>
    CarryToLast = 2,

    /// <summary>It is given up.</summary>
    Waive = 3,
}
